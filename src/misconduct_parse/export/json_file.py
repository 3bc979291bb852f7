"""One JSON array: of whole cases, or of the rows of a table."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from misconduct_parse.export.json_lines import encoded, id_of, lines_of
from misconduct_parse.export.sink import otherwise
from misconduct_parse.model.case import Case
from misconduct_parse.tables.table import Table


class JsonFile:
    """A file that holds an array."""

    resumable = False
    """Without its end it is no JSON."""

    def __init__(self, path: Path, tables: tuple[Table, ...]) -> None:
        self._path = path
        self._table = tables[0] if tables else None
        self._opening = b"["

    def begin(self) -> None:
        """Make the file."""
        self._file = self._path.open("wb")

    def resume(self, known: Path) -> set[str]:
        """Take over the items of another file."""
        try:
            items = json.loads(known.read_bytes())
        except ValueError as error:
            raise otherwise(known) from error
        if not isinstance(items, list):
            raise otherwise(known)
        ids = {id_of(item, self._table, known) for item in items}
        self.begin()
        self._write(json.dumps(item, ensure_ascii=False) for item in items)
        return ids

    def add(self, source: str, case: Case) -> int:
        """Append the case, or its rows."""
        lines = lines_of(self._table, source, case)
        self._write(lines)
        return len(lines)

    def close(self) -> None:
        """Write the array's end."""
        self._file.write(b"[]\n" if self._opening == b"[" else b"\n]\n")
        self._file.close()

    def abandon(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _write(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._file.write(self._opening + b"\n" + encoded(line))
            self._opening = b","
