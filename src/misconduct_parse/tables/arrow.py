"""Tables in Arrow: every column typed, whatever its values. Importing this needs pyarrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import pyarrow as pa

from misconduct_parse.tables.column import Column, Kind
from misconduct_parse.tables.surrogates import mended
from misconduct_parse.tables.table import Record, Table

TYPES: Final = {
    Kind.TEXT: pa.string(),
    Kind.WORD: pa.string(),
    Kind.INTEGER: pa.int64(),
    Kind.BOOLEAN: pa.bool_(),
    Kind.DAY: pa.date32(),
    Kind.MOMENT: pa.timestamp("us", tz="UTC"),
}
WORDS: Final = pa.dictionary(pa.int8(), pa.string())


def arrow_schema(table: Table, *, dictionaries: bool = True) -> pa.Schema:
    """The types of a table's columns.

    Args:
        table: The table.
        dictionaries: Whether words of an enumeration are dictionaries; else they are strings, for engines that take
            no dictionaries from outside (Spark).
    """
    fields = [_field(column, dictionaries=dictionaries) for column in table.columns]
    return pa.schema(fields, metadata={"table": table.name})


def arrow_table(table: Table, records: Iterable[Record], *, dictionaries: bool = True) -> pa.Table:
    """Rows as an Arrow table."""
    schema = arrow_schema(table, dictionaries=dictionaries)
    rows = list(records)
    columns = zip(table.columns, schema.types, strict=True)
    arrays = [_array(column, kind, [row[column.name] for row in rows]) for column, kind in columns]
    return pa.Table.from_arrays(arrays, schema=schema)


def _field(column: Column, *, dictionaries: bool) -> pa.Field:
    kind = WORDS if dictionaries and column.kind is Kind.WORD and not column.many else TYPES[column.kind]
    return pa.field(column.name, pa.list_(kind) if column.many else kind, metadata={"description": column.words})


def _array(column: Column, kind: pa.DataType, values: Sequence[Any]) -> pa.Array:
    if kind == WORDS:
        # The whole enumeration, whichever members occur: so that tables of different cases can be joined.
        members = [member.value for member in column.enumeration or ()]
        places = {word: place for place, word in enumerate(members)}
        indices = pa.array([None if value is None else places[value] for value in values], pa.int8())
        return pa.DictionaryArray.from_arrays(indices, pa.array(members, pa.string()))
    return typed_array(values, kind)


def typed_array(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    """An array of a type; lone surrogates, which UTF-8 cannot hold, become U+FFFD."""
    try:
        return pa.array(values, kind)
    except UnicodeEncodeError:
        return pa.array([_mended(value) for value in values], kind)


def _mended(value: Any) -> Any:
    if isinstance(value, list):
        return [_mended(item) for item in value]
    return mended(value) if isinstance(value, str) else value
