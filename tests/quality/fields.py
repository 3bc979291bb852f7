"""What a field is to the gate, and what the fields of several sets share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, NamedTuple

import regex

import misconduct_parse as mp

Label = dict[str, Any]

STAFF: Final = frozenset({"police_staff", "pcso", "contractor"})

FOLDED: Final = {"dismissed_without_notice": "dismissed"}
"""Pages use the two alike and labels follow them; the model keeps them apart."""

NO_LETTER: Final = regex.compile(r"[^a-z]++")


class Field(NamedTuple):
    """One column of the table."""

    name: str
    expected: Callable[[Label], Iterable[object] | None]
    """What the label says; None where this document does not measure the field."""
    read: Callable[[mp.Case], Iterable[object]]
    """What the case says."""


def folded(words: str | None) -> str:
    """Letters alone, in lower case: how names and courts are compared."""
    return NO_LETTER.sub("", (words or "").lower())


def one(value: object) -> list[object]:
    """A single value as a multiset: empty where it is silent."""
    return [] if value in (None, "", "null", "none") else [value]


def truth(value: bool | None) -> list[object] | None:
    """A labelled yes or no; not measured where the label is silent, as silence may be a choice of the labeller."""
    return None if value is None else [value]


def outcome(kind: str) -> str:
    """An outcome's id, with what labels do not keep apart folded."""
    return FOLDED.get(str(kind), str(kind))


def edtf(date: mp.Date | None) -> list[object]:
    """A date of the case as labels write it."""
    return one(date and date.edtf)


def proceedings(case: mp.Case) -> Iterator[mp.Proceeding]:
    """All proceedings of a case."""
    return (proceeding for subject in case.subjects for proceeding in subject.proceedings)


def crimes(case: mp.Case) -> Iterator[mp.CriminalProceeding]:
    """All criminal proceedings against the people of a case."""
    return (crime for subject in case.subjects for crime in subject.criminal)


def published(case: mp.Case) -> list[object]:
    """The day of publication."""
    return one(case.published and case.published.isoformat())


def force(case: mp.Case) -> list[object]:
    """The force's id."""
    return one(case.force and case.force.id)


def spans(case: mp.Case) -> list[object]:
    """``ok`` where all evidence lies in the text."""
    size = len(case.document.text)
    return ["ok" if all(0 <= row.span.start < row.span.end <= size for row in case.evidence) else "bad"]


def has_case_to_answer(case: mp.Case) -> bool:
    """Whether anybody has a case to answer for misconduct or gross misconduct, or for a level that is not told."""
    opinions = [subject.case_to_answer for subject in case.subjects]
    return any(opinion and opinion.decision and opinion.level != "performance" for opinion in opinions)
