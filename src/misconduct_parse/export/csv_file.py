"""CSV as spreadsheets read it: UTF-8 with its mark, RFC 4180, and no cell that would be calculated."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from misconduct_parse.export.cells import harmless, text_of
from misconduct_parse.export.sink import columns_of, otherwise, rows_of
from misconduct_parse.export.text_file import TextFile
from misconduct_parse.model.case import Case
from misconduct_parse.tables.keys import document_of
from misconduct_parse.tables.table import Table

MARK: Final = b"\xef\xbb\xbf"
"""Byte order mark: without it Excel takes UTF-8 for the code page of the machine."""


class CsvFile(TextFile):
    """A file of comma-separated values."""

    def __init__(self, path: Path, tables: tuple[Table, ...]) -> None:
        super().__init__(path)
        (self._table,) = tables
        self._names = [column.name for column in columns_of(self._table)]

    def head(self) -> bytes:
        """The names of the columns."""
        return MARK + _line(self._names)

    def records(self, source: str, cases: tuple[Case, ...]) -> list[bytes]:
        """The rows of the cases."""
        return [_line(map(_cell, row.values())) for row in rows_of(self._table, source, cases)]

    def ids(self, path: Path) -> Iterator[tuple[str, int]]:
        """The document of each whole record."""
        place, offset = self._names.index("case_id"), 0
        for number, record in enumerate(_records(path)):
            offset += len(record)
            cells = _cells(record, path)
            if len(cells) != len(self._names) or (number == 0 and cells != self._names):
                raise otherwise(path)
            yield document_of(cells[place]) if number else "", offset


def _cells(record: bytes, path: Path) -> list[str]:
    limit = csv.field_size_limit(max(csv.field_size_limit(), len(record)))
    try:
        return next(csv.reader([record.removeprefix(MARK).decode("utf-8", "replace")], strict=True))
    except (csv.Error, StopIteration) as error:
        raise otherwise(path) from error
    finally:
        csv.field_size_limit(limit)


def _cell(value: Any) -> str | int | None:
    return harmless(text_of(value))


def _line(cells: Iterable[Any]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue().encode()


def _records(path: Path) -> Iterator[bytes]:
    """The whole records of a file: a line's end within quotes ends no record."""
    record, quotes = b"", 0
    with path.open("rb") as file:
        for line in file:
            record += line
            quotes += line.count(b'"')
            if quotes % 2 == 0 and line.endswith(b"\n"):
                yield record
                record = b""
