"""The rows that a case has in each table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from misconduct_parse.model.case import Case
from misconduct_parse.model.paths import steps
from misconduct_parse.tables.column import Row

Items = Callable[[Case, str], Iterable[Row]]


def the_case(case: Case, identity: str) -> Iterator[Row]:
    """The case itself, one row."""
    yield Row(case, identity, None, 0, case)


def subjects(case: Case, identity: str) -> Iterator[Row]:
    """A row for each subject."""
    for number, subject in enumerate(case.subjects):
        yield Row(case, identity, number, number, subject)


def of_each_subject(field: str) -> Items:
    """A row for each item of a field of the subjects."""

    def rows(case: Case, identity: str) -> Iterator[Row]:
        for subject, person in enumerate(case.subjects):
            for number, item in enumerate(getattr(person, field)):
                yield Row(case, identity, subject, number, item)

    return rows


def of_the_case(field: str) -> Items:
    """A row for each item of a field of the case."""

    def rows(case: Case, identity: str) -> Iterator[Row]:
        items: tuple[Any, ...] = getattr(case, field)
        for number, item in enumerate(items):
            yield Row(case, identity, None, number, item)

    return rows


def evidence(case: Case, identity: str) -> Iterator[Row]:
    """A row for each span that says a value, with the number of the subject it is about."""
    for number, item in enumerate(case.evidence):
        match steps(item.field)[:2]:
            case ("subjects", int(subject)):
                yield Row(case, identity, subject, number, item)
            case _:
                yield Row(case, identity, None, number, item)
