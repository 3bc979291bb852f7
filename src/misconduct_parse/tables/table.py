"""What a table is, and its rows as plain dictionaries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from attrs import frozen

from misconduct_parse.model.case import Case
from misconduct_parse.tables.column import Column, Kind, Row
from misconduct_parse.tables.keys import case_id

Record = dict[str, Any]


@frozen(kw_only=True)
class Table:
    """One of the tables into which cases can be laid out."""

    name: str
    """Its name."""

    words: str
    """What one row is."""

    keys: tuple[str, ...]
    """The columns that tell its rows apart."""

    columns: tuple[Column, ...]
    """All columns, the keys first."""

    items: Callable[[Case, str], Iterable[Row]]
    """The rows of a case with its id."""

    def records(self, cases: Iterable[Case]) -> Iterator[Record]:
        """The rows of cases, in their order."""
        readers = [(column.name, column.read, column.many) for column in self.columns]
        for case in cases:
            for row in self.items(case, case_id(case)):
                yield {name: (read(row) or []) if many else read(row) for name, read, many in readers}


def key(name: str, words: str, read: Callable[[Row], Any], kind: Kind = Kind.INTEGER) -> Column:
    """A column that is no field of the model."""
    return Column(name=name, kind=kind, words=words, read=read)
