"""One row of the table for each person of a case."""

from __future__ import annotations

from typing import Final, NamedTuple

from misconduct_parse.cli.printable import printable
from misconduct_parse.cli.words import described, findings, outcomes, who
from misconduct_parse.model.case import Case
from misconduct_parse.model.dates import Date
from misconduct_parse.model.people import Subject
from misconduct_parse.model.terms import Format

KINDS: Final = {
    Format.FORCE_NEWS: "force news",
    Format.IOPC_SUMMARY: "IOPC summary",
    Format.HEARING_OUTCOME: "hearing outcome",
    Format.HEARING_NOTICE: "hearing notice",
}

Cell = tuple[str, ...]
"""One or more pieces, each on a line of its own on a terminal."""


class Row(NamedTuple):
    """The cells of one row."""

    file: Cell
    kind: Cell
    force: Cell
    subject: Cell
    finding: Cell
    outcome: Cell
    date: Cell


JOINTS: Final = {"subject": ", ", "date": " "}
"""What joins the pieces of a cell on one line; in the other columns a semicolon."""


def one_line(row: Row) -> list[str]:
    """The cells of a row, each on one line."""
    return [JOINTS.get(column, "; ").join(cell) for column, cell in zip(Row._fields, row, strict=True)]


def rows_of(name: str, case: Case) -> list[Row]:
    """The rows of a case: one a subject, and one without a subject where the page names nobody."""
    return [_row(name, case, subject) for subject in case.subjects or (Subject(),)]


def _row(name: str, case: Case, subject: Subject) -> Row:
    cells = (
        [name],
        [KINDS[case.format]],
        [force.name for force in case.forces or (case.force,) if force],
        _about(subject) if case.subjects else [],
        findings(subject),
        outcomes(subject),
        _when(case, subject),
    )
    return Row(*(tuple(printable(piece) for piece in cell) for cell in cells))


def _about(subject: Subject) -> list[str]:
    # A cipher mostly says the rank: "PC A".
    more = [described(subject)] if subject.name or (subject.cipher and subject.former) else []
    more += [str(subject.age)] if subject.age is not None else []
    return [who(subject), *([", ".join(more)] if more else [])]


def _when(case: Case, subject: Subject) -> list[str]:
    """When it was or will be heard, else when it was published; the last piece says which.

    Of several proceedings the last counts, of its days the first, with how many more there are.
    """
    heard = [proceeding.dates for proceeding in subject.proceedings if proceeding.dates]
    if heard:
        first, *more = heard[-1]
        further = [f"and {len(more)} more"] if more else []
        return [*_interval(first), *further, "listed" if case.format is Format.HEARING_NOTICE else "heard"]
    return [case.published.isoformat(), "published"] if case.published else []


def _interval(date: Date) -> list[str]:
    first, _, last = date.edtf.partition("/")
    return [first, f"to {last}"] if last else [first]
