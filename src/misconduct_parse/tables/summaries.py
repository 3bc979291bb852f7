"""Columns that gather what lies below, so that one row for a person, or a case, says what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final

from misconduct_parse.model.case import GRAVITY, Case
from misconduct_parse.model.criminal import Verdict
from misconduct_parse.model.people import Subject
from misconduct_parse.model.proceedings import Finding, OutcomeKind, ProceedingKind
from misconduct_parse.tables.column import Column, Kind, Row


def _gathered(name: str, words: str, cls: type[StrEnum], of: Callable[[Subject], Iterable[StrEnum | None]]) -> Column:
    def read(row: Row) -> list[str]:
        return [member.value for member in of(row.item) if member]

    return Column(name=name, kind=Kind.WORD, many=True, enumeration=cls, words=words, read=read)


def _gravest(row: Row) -> str | None:
    people: tuple[Subject, ...] = row.item.subjects if isinstance(row.item, Case) else (row.item,)
    kinds = [outcome.kind for person in people for outcome in person.outcomes]
    return min(kinds, key=GRAVITY.__getitem__).value if kinds else None


OUTCOME: Final = Column(
    name="gravest_outcome",
    kind=Kind.WORD,
    enumeration=OutcomeKind,
    words="The gravest outcome; the table `outcomes` has them all.",
    read=_gravest,
)

OF_A_CASE: Final = (
    Column(
        name="subject_count",
        kind=Kind.INTEGER,
        words="How many rows it has in the table `subjects`.",
        read=lambda row: len(row.item.subjects),
    ),
    OUTCOME,
)
"""Beside the fields of a case."""

OF_A_SUBJECT: Final = (
    _gathered(
        "proceeding_kinds", "The kinds of their proceedings, in order.", ProceedingKind,
        lambda subject: (proceeding.kind for proceeding in subject.proceedings),
    ),
    _gathered(
        "findings", "The findings of their proceedings, in order.", Finding,
        lambda subject: (proceeding.finding for proceeding in subject.proceedings),
    ),
    _gathered(
        "outcome_kinds", "The kinds of their outcomes, in order.", OutcomeKind,
        lambda subject: (outcome.kind for outcome in subject.outcomes),
    ),
    OUTCOME,
    _gathered(
        "verdicts", "The verdicts of criminal proceedings against them, in order.", Verdict,
        lambda subject: (crime.verdict for crime in subject.criminal),
    ),
    Column(name="published", kind=Kind.DAY, words="When the page was published.", read=lambda row: row.case.published),
    Column(name="title", kind=Kind.TEXT, words="The page's title.", read=lambda row: row.case.title),
    Column(name="url", kind=Kind.TEXT, words="The page's address.", read=lambda row: row.case.url),
)  # fmt: skip
"""Beside the fields of a subject."""
