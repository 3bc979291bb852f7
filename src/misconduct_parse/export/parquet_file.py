"""Parquet: typed columns, compressed. Importing this needs pyarrow."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from misconduct_parse.export.sink import columns_of, otherwise
from misconduct_parse.export.whole_file import WholeFile
from misconduct_parse.tables.arrow import arrow_schema, arrow_table
from misconduct_parse.tables.column import Kind
from misconduct_parse.tables.table import Table

TOGETHER: Final = 10_000
"""Rows in one row group: what is held in memory at most."""

READ: Final[dict[Kind, Callable[[str], Any]]] = {
    Kind.DAY: dt.date.fromisoformat,
    Kind.MOMENT: dt.datetime.fromisoformat,
}
"""Values that JSON has no type for."""


class ParquetFile(WholeFile):
    """A Parquet file of one table."""

    def __init__(self, path: Path, tables: tuple[Table, ...]) -> None:
        super().__init__(path, tables)
        (table,) = tables
        self._in_file = attrs.evolve(table, columns=columns_of(table))

    def items(self, known: Path) -> Iterator[dict[str, Any]]:
        """The rows of a file with the same columns."""
        try:
            with pq.ParquetFile(known) as file:
                if _types(file.schema_arrow) != _types(arrow_schema(self._in_file)):
                    raise otherwise(known)
                for batch in file.iter_batches(TOGETHER):
                    yield from batch.to_pylist()
        except pa.ArrowInvalid as error:
            raise otherwise(known) from error

    def write(self, path: Path, lines: Iterable[bytes]) -> None:
        """The rows with their types, row group by row group."""
        rows = map(self._row, lines)
        with pq.ParquetWriter(path, arrow_schema(self._in_file), compression="zstd") as writer:
            while group := list(islice(rows, TOGETHER)):
                writer.write_table(arrow_table(self._in_file, group))

    def _row(self, line: bytes) -> dict[str, Any]:
        row: dict[str, Any] = json.loads(line)
        for column in self._in_file.columns:
            read, value = READ.get(column.kind), row[column.name]
            if read and value is not None:
                row[column.name] = [read(item) for item in value] if column.many else read(value)
        return row


def _types(schema: pa.Schema) -> list[tuple[str, bool, pa.DataType]]:
    """Names and types of columns."""
    # Before 20, pyarrow gives back each dictionary with wider indices than it was given.
    dictionaries = [pa.types.is_dictionary(kind) for kind in schema.types]
    kinds = [kind.value_type if known else kind for kind, known in zip(schema.types, dictionaries, strict=True)]
    return list(zip(schema.names, dictionaries, kinds, strict=True))
