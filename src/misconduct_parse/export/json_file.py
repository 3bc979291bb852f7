"""One JSON array: of whole cases, or of the rows of a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from misconduct_parse.export.sink import otherwise
from misconduct_parse.export.whole_file import WholeFile


class JsonFile(WholeFile):
    """A file that holds an array."""

    def items(self, known: Path) -> Iterator[dict[str, Any]]:
        """The items of the array."""
        try:
            items = json.loads(known.read_bytes())
        except ValueError as error:
            raise otherwise(known) from error
        if not isinstance(items, list):
            raise otherwise(known)
        yield from items

    def write(self, path: Path, lines: Iterable[bytes]) -> None:
        """The lines with commas between them."""
        opening = b"["
        with path.open("wb") as file:
            for line in lines:
                file.write(opening + b"\n" + line.rstrip(b"\n"))
                opening = b","
            file.write(b"[]\n" if opening == b"[" else b"\n]\n")
