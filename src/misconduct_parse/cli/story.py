"""What ``explain`` tells of a case, line by line, for a terminal as for a pipe."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final, NamedTuple

from misconduct_parse.cli.advice import in_a_shell
from misconduct_parse.cli.evidence import Told, all_told
from misconduct_parse.cli.passage import passages_of
from misconduct_parse.cli.printable import printable
from misconduct_parse.cli.rows import KINDS
from misconduct_parse.model.case import Case
from misconduct_parse.model.diagnostic import Diagnostic
from misconduct_parse.model.spans import Span

MOST: Final = 3
"""Sentences shown for one value."""


class Piece(NamedTuple):
    """Words that look alike; ``style`` is rich's name of it."""

    words: str
    style: str = ""


MARKED: Final = "bold reverse"
"""The style of the span itself; without colour it stands in double square brackets."""


class Line(NamedTuple):
    """A line: how far it is set in, in spaces, its pieces, and how wide the first of them is as a column."""

    indent: int
    pieces: tuple[Piece, ...]
    column: int = 0

    @property
    def plain(self) -> str:
        """The line without colour."""
        words = (f"[[{piece.words}]]" if piece.style == MARKED else piece.words for piece in self.pieces)
        return (" " * self.indent + "".join(words)).rstrip()


def story_of(case: Case) -> Iterator[Line]:
    """The lines for a case."""
    yield Line(0, (Piece(printable(case.title or "(no title)"), "bold"),))
    yield Line(0, (Piece(_summary(case), "dim"),))
    values = sorted(all_told(case), key=lambda value: value.section == "case", reverse=True)
    width = max((len(value.path) for value in values), default=0)
    for section, told in groupby(values, key=lambda value: value.section):
        yield Line(0, ())
        yield Line(0, (Piece(section, "bold cyan"),))
        yield from _values(case, list(told), width)
    if case.diagnostics:
        yield Line(0, ())
        yield Line(0, (Piece("diagnostics", "bold cyan"),))
        for entry in case.diagnostics:
            yield from _note(case, entry)


def _summary(case: Case) -> str:
    forces = [force.name for force in case.forces or (case.force,) if force]
    when = [f"published {case.published.isoformat()}"] if case.published else []
    made = case.provenance
    which = [f"case {made.case_number + 1} of {made.case_count}"] if made.case_count > 1 else []
    return ", ".join([KINDS[case.format], *forces, *when, *which])


def _values(case: Case, values: list[Told], width: int) -> Iterator[Line]:
    """Values that the same words say stand together above them."""
    for spans, told in groupby(values, key=lambda value: tuple(dict.fromkeys(row.span for row in value.evidence))):
        for value in told:
            rules = ", ".join(dict.fromkeys(row.rule for row in value.evidence))
            path, rule = Piece(value.path.ljust(width + 2)), Piece(f"  ({rules})", "dim")
            yield Line(2, (path, Piece(value.value, "bold"), rule), width + 2)
        yield from _passages(case, spans)


def _passages(case: Case, spans: tuple[Span, ...]) -> Iterator[Line]:
    passages = passages_of(case.document.text, spans)
    for passage in passages[:MOST]:
        yield Line(6, tuple(Piece(words, MARKED if marked else "dim") for words, marked in passage))
    if len(passages) > MOST:
        yield Line(6, (Piece(f"and in {len(passages) - MOST} more", "dim"),))


def _note(case: Case, entry: Diagnostic) -> Iterator[Line]:
    yield Line(2, (Piece(f"{entry.severity} {entry.code}: "), Piece(printable(in_a_shell(entry.message)))))
    if entry.span:
        yield from _passages(case, (entry.span,))
