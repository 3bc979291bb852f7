"""JSON Lines: on each line a whole case, or a row of a table."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from misconduct_parse.export.sink import columns_of, otherwise, rows_of
from misconduct_parse.export.text_file import TextFile
from misconduct_parse.model.case import Case
from misconduct_parse.serialise import to_json
from misconduct_parse.serialise.json_text import encoded, json_text
from misconduct_parse.tables.keys import document_of
from misconduct_parse.tables.table import Table


class JsonLines(TextFile):
    """A file of JSON Lines."""

    def __init__(self, path: Path, tables: tuple[Table, ...]) -> None:
        super().__init__(path)
        self._table = tables[0] if tables else None

    def head(self) -> bytes:
        """Nothing: each line stands for itself."""
        return b""

    def records(self, source: str, cases: tuple[Case, ...]) -> list[bytes]:
        """The cases, or their rows, a line each."""
        return [encoded(line) + b"\n" for line in lines_of(self._table, source, cases)]

    def ids(self, path: Path) -> Iterator[tuple[str, int]]:
        """The document of each whole line."""
        offset = 0
        yield "", 0
        with path.open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    return
                offset += len(line)
                yield id_of(line, self._table, path), offset


def lines_of(table: Table | None, source: str, cases: tuple[Case, ...]) -> list[str]:
    """Cases, or their rows, as JSON texts of one line each."""
    if table is None:
        return [*map(to_json, cases)]
    return [line_of(row) for row in rows_of(table, source, cases)]


def line_of(item: dict[str, Any]) -> str:
    """A case or a row as JSON text of one line; days and moments in ISO 8601."""
    return json_text(item, default=_iso)


def id_of(data: bytes | dict[str, Any], table: Table | None, path: Path) -> str:
    """The id of the document of one line.

    Raises:
        OutputError: if it is no case, or no row of the table.
    """
    try:
        found = data if isinstance(data, dict) else json.loads(data)
        if table is None:
            return document_of(str(found["provenance"]["content_sha256"]))
        if list(found) == [column.name for column in columns_of(table)]:
            return document_of(str(found["case_id"]))
    except (ValueError, LookupError, TypeError) as error:
        raise otherwise(path) from error
    raise otherwise(path)


def _iso(value: Any) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(f"no JSON for {value!r}")
