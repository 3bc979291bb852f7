"""Parquet: typed columns, compressed. Importing this needs pyarrow."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from misconduct_parse.export.sink import columns_of, otherwise, rows_of
from misconduct_parse.model.case import Case
from misconduct_parse.tables.arrow import arrow_schema, arrow_table
from misconduct_parse.tables.table import Table

TOGETHER: Final = 10_000
"""Rows in one row group: what is held in memory at most."""


class ParquetFile:
    """A Parquet file of one table."""

    resumable = False
    """Without its footer it cannot be read."""

    def __init__(self, path: Path, tables: tuple[Table, ...]) -> None:
        self._path = path
        (table,) = tables
        self._table = table
        self._in_file = attrs.evolve(table, columns=columns_of(table))
        self._rows: list[dict[str, Any]] = []

    def begin(self) -> None:
        """Make the file."""
        self._writer = pq.ParquetWriter(self._path, arrow_schema(self._in_file), compression="zstd")

    def resume(self, known: Path) -> set[str]:
        """Take over the rows of another file."""
        self.begin()
        ids: set[str] = set()
        schema = arrow_schema(self._in_file)
        try:
            with pq.ParquetFile(known) as file:
                if _types(file.schema_arrow) != _types(schema):
                    raise otherwise(known)
                for batch in file.iter_batches(TOGETHER):
                    ids.update(batch.column("case_id").to_pylist())
                    self._writer.write_table(pa.Table.from_batches([batch]).cast(schema))
        except pa.ArrowInvalid as error:
            raise otherwise(known) from error
        return ids

    def add(self, source: str, case: Case) -> int:
        """Append the rows of a case."""
        rows = rows_of(self._table, source, case)
        self._rows += rows
        if len(self._rows) >= TOGETHER:
            self._flush()
        return len(rows)

    def close(self) -> None:
        """Write the footer."""
        self._flush()
        self._writer.close()

    def abandon(self) -> None:
        """Let go of the file."""
        self._writer.close()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(arrow_table(self._in_file, self._rows))
            self._rows = []


def _types(schema: pa.Schema) -> list[tuple[str, bool, pa.DataType]]:
    """Names and types of columns."""
    # Before 20, pyarrow gives back each dictionary with wider indices than it was given.
    dictionaries = [pa.types.is_dictionary(kind) for kind in schema.types]
    kinds = [kind.value_type if known else kind for kind, known in zip(schema.types, dictionaries, strict=True)]
    return list(zip(schema.names, dictionaries, kinds, strict=True))
