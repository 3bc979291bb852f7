"""What every kind of output can do: begin or go on, take a case, and come to an end."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Protocol

from misconduct_parse.errors import MisconductParseError
from misconduct_parse.model.case import Case
from misconduct_parse.tables.column import Column, Kind
from misconduct_parse.tables.table import Table


class OutputError(MisconductParseError):
    """An output could not be written or continued; the message names file and remedy."""


class Sink(Protocol):
    """A file that takes cases, one after another; one that was never finished still holds what it took."""

    def begin(self) -> None:
        """Make the file, empty."""

    def resume(self, known: Path) -> set[str]:
        """Go on from what another file of this kind holds; from this file itself where ``known`` is its path.

        Returns:
            The ids of the documents in it.

        Raises:
            OutputError: if it holds something else.
        """

    def add(self, source: str, cases: tuple[Case, ...]) -> int:
        """Write the cases of a document, all of them or nothing; gives the number of rows."""

    def close(self) -> Path:
        """Finish the file; gives where it lies, whole."""

    def abandon(self) -> None:
        """Let go of the file as it is."""


SOURCE: Final = Column(
    name="source",
    kind=Kind.TEXT,
    words="The file, or the address within an archive, that the row was read from.",
    read=lambda _: None,
)
"""The column that files have before those of the table; no case knows it."""


def columns_of(table: Table) -> tuple[Column, ...]:
    """The columns of a table in a file."""
    return (SOURCE, *table.columns)


def rows_of(table: Table, source: str, cases: tuple[Case, ...]) -> list[dict[str, Any]]:
    """The rows of a document's cases in a file."""
    return [{SOURCE.name: source} | record for record in table.records(cases)]


def otherwise(path: Path) -> OutputError:
    """What to say of a file that cannot be continued."""
    return OutputError(
        f"{path} holds something else (another table, or columns of another version), so nothing can be added to it;"
        " choose another file, or --overwrite this one"
    )
