"""What a field is, and what the fields of pages and of summaries share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse.model.case import Case
from misconduct_parse.model.criminal import CriminalProceeding
from misconduct_parse.model.dates import Date
from misconduct_parse.model.proceedings import Proceeding

Label = dict[str, Any]
"""What somebody wrote down of a document."""

STAFF: Final = frozenset({"police_staff", "pcso", "contractor"})

FOLDED: Final = {"dismissed_without_notice": "dismissed"}
"""Pages use the two alike and labels follow them; the model keeps them apart."""

NO_LETTER: Final = regex.compile(r"[^a-z]++")


class Field(NamedTuple):
    """One column of the table."""

    name: str
    """What the column is called."""
    expected: Callable[[Label], Iterable[object] | None]
    """What the label says; None, or a KeyError, where this document does not measure the field."""
    read: Callable[[Case], Iterable[object]]
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


def edtf(date: Date | None) -> list[object]:
    """A date of the case as labels write it."""
    return one(date and date.edtf)


def proceedings(case: Case) -> Iterator[Proceeding]:
    """All proceedings of a case."""
    return (proceeding for subject in case.subjects for proceeding in subject.proceedings)


def crimes(case: Case) -> Iterator[CriminalProceeding]:
    """All criminal proceedings against the people of a case."""
    return (crime for subject in case.subjects for crime in subject.criminal)


def published(case: Case) -> list[object]:
    """The day of publication."""
    return one(case.published and case.published.isoformat())


def force(case: Case) -> list[object]:
    """The force's id."""
    return one(case.force and case.force.id)


def spans(case: Case) -> list[object]:
    """``ok`` where all evidence lies in the text."""
    size = len(case.document.text)
    return ["ok" if all(0 <= row.span.start < row.span.end <= size for row in case.evidence) else "bad"]


def has_case_to_answer(case: Case) -> bool:
    """Whether anybody has a case to answer for misconduct or gross misconduct, or for a level that is not told."""
    opinions = [subject.case_to_answer for subject in case.subjects]
    return any(opinion and opinion.decision and opinion.level != "performance" for opinion in opinions)
