"""Documents in Arrow record batches to cases in Arrow record batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import pyarrow as pa

from misconduct_parse.arguments import checked_format
from misconduct_parse.arrow.given import Given, rows_of
from misconduct_parse.batch.job import Job, Options, run
from misconduct_parse.errors import MisconductParseError
from misconduct_parse.model.terms import Format
from misconduct_parse.tables.arrow import arrow_schema, typed_array
from misconduct_parse.tables.definitions import table_of
from misconduct_parse.tables.keys import document_id
from misconduct_parse.tables.table import Record, Table

SOURCE: Final = pa.field("source", pa.string(), metadata={"description": "Name of the row, else its address."})
ERROR: Final = pa.field("error", pa.string(), metadata={"description": "Why there is no case; null where there is."})

SPARK_TYPES: Final = {
    pa.string(): "string",
    pa.int64(): "bigint",
    pa.bool_(): "boolean",
    pa.date32(): "date",
    pa.timestamp("us", tz="UTC"): "timestamp",
}


def parse_batches(
    batches: Iterable[pa.RecordBatch | pa.Table],
    *,
    table: str = "cases",
    format: Format | str | None = None,  # noqa: A002  the contract's name
    strict: bool = False,
    every_case: bool = False,
) -> Iterator[pa.RecordBatch]:
    """Parse documents that lie in Arrow, batch by batch.

    Args:
        batches: Record batches (or tables) with a column ``text`` or ``html``, or both, of strings or binary; and, as
            far as known, ``url`` and ``name`` (strings), ``published`` (date, timestamp or ISO 8601 string) and
            ``retrieved_at`` (timestamp or ISO 8601 string; UTC where it has no offset). Other columns are passed over.
        table: Which table to make of the cases, as in ``to_records``.
        format: As in ``parse``.
        strict: As in ``parse``.
        every_case: As in ``parse_many``: rows for each case of a page with several, and not for the first alone.

    Yields:
        One batch for each that came in, with the columns of ``output_schema(table)``. A document that could not be
        parsed is one row with its ``case_id``, ``source`` and ``error``, and null in all other columns.

    Raises:
        ValueError: if there is no such table or format.
        SourceError: if a column is missing or of a type that cannot be read; it says which, and what to do.

    Example:
        >>> page = "PC A was dismissed by Essex Police after a misconduct hearing."
        >>> batch = pa.RecordBatch.from_pydict({"text": [page, None], "url": ["https://a.example/1", None]})
        >>> (out,) = parse_batches([batch])
        >>> out.column("source").to_pylist(), out.column("error").to_pylist()
        (['https://a.example/1', None], [None, 'SourceError: the row has no text and no html'])
    """
    definition = table_of(table)
    options = Options(format=checked_format(format), strict=strict, every_case=every_case)
    return _parsed(batches, definition, options)


def output_schema(table: str = "cases") -> pa.Schema:
    """The columns that ``parse_batches`` gives: those of the table, with ``source`` and ``error`` behind them.

    Words of an enumeration are strings here, not dictionaries, for Spark takes no dictionaries.
    """
    schema = arrow_schema(table_of(table), dictionaries=False)
    return schema.append(SOURCE).append(ERROR)


def spark_schema(table: str = "cases") -> str:
    """The same columns in Spark's words, as ``mapInArrow`` and ``DataFrame.to`` take them.

    Example:
        >>> spark_schema("quotes")
        'case_id string, quote_number bigint, speaker string, role string, text string, source string, error string'
    """
    return ", ".join(f"{field.name} {_spark_type(field.type)}" for field in output_schema(table))


def _spark_type(kind: pa.DataType) -> str:
    return f"array<{SPARK_TYPES[kind.value_type]}>" if pa.types.is_list(kind) else SPARK_TYPES[kind]


def _parsed(batches: Iterable[Any], table: Table, options: Options) -> Iterator[pa.RecordBatch]:
    schema = output_schema(table.name)
    for given in batches:
        for batch in given.to_batches() if isinstance(given, pa.Table) else (given,):
            rows = [row for given_row in rows_of(batch) for row in _records(given_row, table, options)]
            columns = [typed_array([row.get(field.name) for row in rows], field.type) for field in schema]
            yield pa.RecordBatch.from_arrays(columns, schema=schema)


def _records(row: Given, table: Table, options: Options) -> Iterator[Record]:
    error: MisconductParseError | None = row.error
    if row.capture:
        results = run(Job(0, row.capture), options)
        cases = [result.case for result in results if result.case]
        yield from (record | {SOURCE.name: row.source} for record in table.records(cases))
        error = results[0].error
    if error:
        identity = document_id(row.capture.content) if row.capture else None
        yield {"case_id": identity, SOURCE.name: row.source, ERROR.name: f"{type(error).__name__}: {error}"}
