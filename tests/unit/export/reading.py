"""What lies in an output, whatever its kind."""

from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path
from typing import Any


def rows_in(path: Path, table: str = "cases") -> list[dict[str, Any]]:
    """The rows of a file, in its order, as the file holds them."""
    match path.suffix:
        case ".jsonl":
            return [json.loads(line) for line in path.read_bytes().splitlines()]
        case ".json":
            found: list[dict[str, Any]] = json.loads(path.read_bytes())
            return found
        case ".csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                return list(csv.DictReader(file, strict=True))
        case ".sqlite":
            database = sqlite3.connect(path)
            database.row_factory = sqlite3.Row
            rows = [dict(row) for row in database.execute(f'SELECT * FROM "{table}"')]  # noqa: S608  our names
            database.close()
            return rows
        case _:
            from pyarrow import parquet  # noqa: PLC0415  an optional dependency

            read: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
            return read


def ids_in(path: Path, table: str = "cases") -> list[str]:
    """The case ids of its rows."""
    return [row["case_id"] for row in rows_in(path, table)]
