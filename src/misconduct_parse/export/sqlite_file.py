"""SQLite: a table for each table, ready for queries across them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from misconduct_parse.export.cells import text_of
from misconduct_parse.export.sink import columns_of, otherwise, rows_of
from misconduct_parse.export.whole_copy import copy_whole
from misconduct_parse.model.case import Case
from misconduct_parse.tables.column import Column, Kind
from misconduct_parse.tables.keys import document_of
from misconduct_parse.tables.table import Table

TOGETHER: Final = 200
"""Documents in one transaction: what an interruption costs at most."""


class SqliteFile:
    """A database."""

    def __init__(self, path: Path, tables: tuple[Table, ...]) -> None:
        self._path, self._tables = path, tables
        self._waiting = 0
        self._database: sqlite3.Connection | None = None

    def begin(self) -> None:
        """Make the tables."""
        # The journal of a run that was killed would be played back into the new database.
        self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
        self._database = sqlite3.connect(self._path)
        for table in self._tables:
            columns = ", ".join(f'"{column.name}" {_type(column)}' for column in columns_of(table))
            self._database.execute(f'CREATE TABLE "{table.name}" ({columns})')
        self._database.commit()

    def resume(self, known: Path) -> set[str]:
        """Go on in a copy of another database, or in this one."""
        if known != self._path:
            copy_whole(known, self._path)
        self._database = sqlite3.connect(self._path)
        try:
            return self._ids(known)
        except sqlite3.DatabaseError as error:
            raise otherwise(known) from error

    def add(self, source: str, cases: tuple[Case, ...]) -> int:
        """Insert the rows of a document's cases into every table; the number is that of all tables."""
        count = 0
        for table in self._tables:
            rows = [[_cell(value) for value in row.values()] for row in rows_of(table, source, cases)]
            holes = ", ".join("?" * len(columns_of(table)))
            self._connection.executemany(f'INSERT INTO "{table.name}" VALUES ({holes})', rows)  # noqa: S608  our names
            count += len(rows)
        self._waiting += 1
        if self._waiting >= TOGETHER:
            self._commit()
        return count

    def close(self) -> Path:
        """Index the keys and finish the database."""
        for table in self._tables:
            name = f'"{table.name}_case_id"'
            self._connection.execute(f'CREATE INDEX IF NOT EXISTS {name} ON "{table.name}" (case_id)')
        self._commit()
        self._connection.close()
        return self._path

    def abandon(self) -> None:
        """Keep what is whole."""
        if self._database is not None:
            try:
                self._commit()
            except sqlite3.Error:  # a full disk, say: what was committed before stands
                self._database.rollback()
            self._database.close()

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._database is None:
            raise ValueError("begin or resume comes first")
        return self._database

    def _commit(self) -> None:
        self._connection.commit()
        self._waiting = 0

    def _ids(self, known: Path) -> set[str]:
        for table in self._tables:
            found = self._connection.execute(f'PRAGMA table_info("{table.name}")').fetchall()
            if [row[1] for row in found] != [column.name for column in columns_of(table)]:
                raise otherwise(known)
        first = self._tables[0].name
        return _first(self._connection.execute(f'SELECT DISTINCT case_id FROM "{first}"'))  # noqa: S608  our names


def _first(rows: Iterable[tuple[Any, ...]]) -> set[str]:
    return {document_of(str(row[0])) for row in rows}


def _type(column: Column) -> str:
    return "INTEGER" if column.kind in (Kind.INTEGER, Kind.BOOLEAN) and not column.many else "TEXT"


def _cell(value: Any) -> str | int | None:
    return int(value) if isinstance(value, bool) else text_of(value)
