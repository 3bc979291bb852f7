"""What labels may say: their keys, and the words of what is told by a word. A slip would be measured as an error."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final

from misconduct_parse.errors import SourceError
from misconduct_parse.model.criminal import Plea, Verdict
from misconduct_parse.model.investigation import ComplaintOutcome, Matter, ReferralKind
from misconduct_parse.model.proceedings import Finding, OutcomeKind, ProceedingKind
from misconduct_parse.model.terms import Level, Rank, Standard, SubjectKind
from misconduct_parse.score.fields import FOLDED
from misconduct_parse.score.page_fields import BESIDE_RANK, FORUMS, KINDS, RANKS

Shape = Mapping[str, "Shape"] | list["Shape"] | frozenset[str] | None
"""An object by its keys, a list, a word of some, or whatever there is."""

REFUSED: Final = "other"
"""The kind of a page that is none of ours."""


def words(*kinds: Iterable[str | None]) -> frozenset[str]:
    """The words of some kinds together."""
    return frozenset(str(word) for kind in kinds for word in kind if word)


def free(*keys: str) -> dict[str, Shape]:
    """Keys whose values are no words of ours."""
    return dict.fromkeys(keys)


OUTCOMES: Final = words(OutcomeKind, FOLDED)
FORUM: Final = words(ProceedingKind, FORUMS, ("none", "police_appeals_tribunal"))
FINDING: Final = words(Finding, ("no_case_to_answer", "case_to_answer_misconduct", "case_to_answer_gross_misconduct"))

KIND: Final = words(KINDS, (REFUSED,))
PAGE_SUBJECT: Final[Shape] = {
    **free("name", "cipher", "detective", "age", "former", "badge", "base", "role", "notes"),
    "rank": words(Rank, BESIDE_RANK, RANKS),
    "finding": FINDING,
    "outcomes": [OUTCOMES],
}
GOLD: Final[Shape] = {
    **free("force", "published", "hearing_dates", "hearing_venue", "subject_count", "notes"),
    **free("iopc_reference", "investigation_began", "investigation_concluded", "referral", "learning_identified"),
    "subjects": [PAGE_SUBJECT],
    "proceeding": FORUM,
    "chair": free("name", "role"),
    "finding": FINDING,
    "outcomes": [OUTCOMES],
    "standards": [words(Standard)],
    "standards_found": [words(Standard)],
    "criminal": {
        **free("offences", "courts", "sentence"), "plea": words(Plea), "result": words(Verdict, ("no_charge",)),
    },
    "quotes": [free("speaker", "role", "starts")],
}  # fmt: skip
"""What ``gold`` of a page may hold."""
SUBJECT: Final[Shape] = {
    **free("count", "role", "case_to_answer", "force_agreed", "names", "notes"),
    "kind": words(SubjectKind),
    "rank": words(Rank, RANKS),
    "level": words(Level),
    "proceeding": FORUM,
    "proven": words(Finding),
    "outcomes": [OUTCOMES],
}
SUMMARY: Final[Shape] = {
    **free("id", "text", "force", "published", "reference", "began", "concluded", "incident", "notes"),
    **free("cps_file", "learning_identified", "inquest", "doc_case_to_answer", "multi_case"),
    "referral": {"kind": words(ReferralKind), "matter": words(Matter), **free("date")},
    "subjects": [SUBJECT],
    "complaint_outcome": words(ComplaintOutcome),
    "criminal": None,
}
"""What the label of a summary may hold. What its criminal cases are ``of`` is anybody."""


def check(value: Any, shape: Shape, place: str, path: str = "") -> None:
    """Refuse a label that says what no label says.

    Args:
        value: The label, or a part of it.
        shape: What it may be.
        place: The file and line, for the message.
        path: Where in the label the part stands.

    Raises:
        SourceError: if a key or a word is none of those that are measured.
    """
    if value in (None, "") or shape is None:
        return
    if isinstance(shape, frozenset):
        if not isinstance(value, str) or value not in shape:
            raise SourceError(f"{place}: {path} is {value!r}; {_meant(value, shape)}")
    elif isinstance(shape, list):
        if not isinstance(value, list):
            raise SourceError(f"{place}: {path} is {value!r}; give a list")
        for number, item in enumerate(value):
            check(item, shape[0], place, f"{path}[{number}]")
    elif not isinstance(value, dict):
        raise SourceError(f"{place}: {path} is {value!r}; give an object")
    else:
        for key, part in value.items():
            below = f"{path}.{key}".removeprefix(".")
            if key not in shape:
                raise SourceError(f"{place}: no label has a key {below!r}; {_meant(key, shape)}")
            check(part, shape[key], place, below)


def _meant(word: object, known: Iterable[str]) -> str:
    """What somebody may have meant, or else all that there is."""
    near = get_close_matches(str(word), known, n=1)
    return f"did you mean {near[0]!r}?" if near else f"give one of {', '.join(sorted(known))}"
