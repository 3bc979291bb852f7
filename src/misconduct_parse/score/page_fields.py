"""Fields of labelled force pages: news, outcomes and notices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from misconduct_parse import forces
from misconduct_parse.model.case import Case
from misconduct_parse.model.people import Subject
from misconduct_parse.score.fields import (
    STAFF,
    Field,
    Label,
    crimes,
    folded,
    force,
    one,
    outcome,
    proceedings,
    published,
    spans,
)

KINDS: Final = {
    "force_news": "force_news",
    "hearing_outcome_notice": "hearing_outcome",
    "hearing_outcome": "hearing_outcome",
    "hearing_notice": "hearing_notice",
}
"""What labels call the kinds of pages."""
FINDINGS: Final = frozenset({"gross_misconduct", "misconduct", "not_proven"})
RANKS: Final = {"student_officer": "constable"}
FORUMS: Final[dict[str | None, str | None]] = {"none": None, "staff_disciplinary_hearing": "staff_disciplinary"}
BESIDE_RANK: Final = STAFF | {"special_constable"}
"""Kinds of people that labels give in place of a rank."""

OPENING: Final = 4
"""So many words tell one quotation from another."""


def gold(say: Callable[[Label], Iterable[object]]) -> Callable[[Label], list[object]]:
    """What is labelled, of a page that is one of ours."""
    return lambda label: list(say(label["gold"]))


def each(key: str) -> Callable[[Label], list[object]]:
    """What is labelled of every subject under one key."""
    return lambda label: [value for subject in label["gold"]["subjects"] or [] for value in _told(subject[key])]


def _told(value: Any) -> list[object]:
    return [] if value in (None, "") else [value]


def _of_people(say: Callable[[Subject], object]) -> Callable[[Case], list[object]]:
    return lambda case: [value for subject in case.subjects for value in _told(say(subject))]


def _names(key: str) -> Callable[[Label], list[object]]:
    return lambda label: [folded(str(value)) for value in each(key)(label)]


def _rank(subject: Subject) -> object:
    return subject.rank or (str(subject.kind) if subject.kind in BESIDE_RANK else None)


def _letter(cipher: str) -> str:
    return folded(cipher)[-1:]


def hull(days: Iterable[str]) -> list[object]:
    """First and last day of a hearing, however its days are written."""
    known = sorted(day for date in days for day in date.split("/") if day not in ("", ".."))
    return [f"{known[0]}/{known[-1]}"] if known else []


def _force(label: dict[str, Any]) -> list[object]:
    known = forces.get(label["force"]) if label["force"] else None
    return one(known.id if known else label["force"])


def _finding(value: str | None) -> list[object]:
    return one(value if value in FINDINGS else None)


def _standards(case: Case, *, found: bool) -> set[object]:
    breached: set[object] = {standard for proceeding in proceedings(case) for standard in proceeding.standards_breached}
    alleged = [allegation for subject in case.subjects for allegation in subject.allegations]
    return breached | {
        standard
        for allegation in alleged
        if not found or allegation.status in ("proven", "admitted")
        for standard in allegation.standards
    }


def _opening(words: str) -> str:
    return folded(" ".join(words.split()[:OPENING]))


NEWS: Final = (
    Field("force", gold(_force), force),
    Field("published", gold(lambda g: one((g["published"] or "")[:10])), published),
    Field("name", _names("name"), _of_people(lambda s: folded(s.name))),
    Field(
        "cipher",
        lambda label: [_letter(str(c)) for c in each("cipher")(label)],
        _of_people(lambda s: _letter(s.cipher or "")),
    ),
    Field("rank", lambda label: [RANKS.get(str(r), r) for r in each("rank")(label)], _of_people(_rank)),
    Field(
        "detective",
        lambda label: [True for detective in each("detective")(label) if detective],
        lambda case: [True for subject in case.subjects if subject.detective],
    ),
    Field("age", each("age"), _of_people(lambda s: s.age)),
    Field("former", each("former"), _of_people(lambda s: s.former)),
    Field("collar_number", each("badge"), _of_people(lambda s: s.collar_number)),
    Field("base", _names("base"), _of_people(lambda s: folded(s.base))),
    Field("role", _names("role"), _of_people(lambda s: folded(s.role))),
    Field(
        "proceeding",
        gold(lambda g: one(FORUMS.get(g["proceeding"], g["proceeding"]))),
        lambda case: [proceeding.kind for proceeding in proceedings(case)][:1],
    ),
    Field(
        "hearing_dates",
        gold(lambda g: hull(g["hearing_dates"] or [])),
        lambda case: hull(date.edtf for proceeding in proceedings(case) for date in proceeding.dates),
    ),
    Field(
        "chair",
        gold(lambda g: one(folded((g["chair"] or {}).get("name")))),
        lambda case: [folded(p.chair.name) for p in proceedings(case) if p.chair and p.chair.name][:1],
    ),
    Field(
        "venue",
        gold(lambda g: one(folded(g["hearing_venue"]))),
        lambda case: [folded(p.venue) for p in proceedings(case) if p.venue][:1],
    ),
    Field(
        "finding",
        gold(lambda g: _finding(g["finding"])),
        lambda case: [proceeding.finding for proceeding in proceedings(case) if proceeding.finding][:1],
    ),
    Field(
        "outcome",
        gold(lambda g: {outcome(kind) for kind in g["outcomes"] or []}),
        lambda case: {outcome(o.kind) for s in case.subjects for o in s.outcomes} - {"barred_list"},
    ),
    Field("standards", gold(lambda g: set(g["standards"] or [])), lambda case: _standards(case, found=False)),
    Field(
        "standards_found",
        lambda label: None if label["gold"]["standards_found"] is None else set(label["gold"]["standards_found"]),
        lambda case: _standards(case, found=True),
    ),
    Field(
        "courts",
        gold(lambda g: {folded(court) for court in (g["criminal"] or {}).get("courts") or []}),
        lambda case: {folded(court) for crime in crimes(case) for court in crime.courts},
    ),
    Field(
        "plea",
        gold(lambda g: one((g["criminal"] or {}).get("plea"))),
        lambda case: {c.plea for c in crimes(case) if c.plea},
    ),
    Field(
        "verdict",
        gold(lambda g: set(one((g["criminal"] or {}).get("result"))) & {"convicted", "acquitted"}),
        lambda case: {str(crime.verdict) for crime in crimes(case) if crime.verdict},
    ),
    Field(
        "quotes",
        gold(lambda g: [(folded(q["speaker"]), _opening(q["starts"])) for q in g["quotes"] or []]),
        lambda case: [(folded(quote.speaker), _opening(quote.text)) for quote in case.quotes],
    ),
    Field("evidence_spans", lambda _: ["ok"], spans),
)
"""What a page of a force says; ``format`` is measured beside them, on every page."""
