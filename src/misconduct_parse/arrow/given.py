"""The columns of a record batch, checked, as documents with their address and dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

import pyarrow as pa

from misconduct_parse.batch.capture import Capture
from misconduct_parse.errors import SourceError

CONTENT: Final = ("html", "text")
"""Columns that hold the document; the first that has a value in a row is taken."""

# By name, as pyarrow before 16 knows no views and has no word to ask for them.
TEXTS: Final = ("string", "large_string", "string_view")
BYTES: Final = ("binary", "large_binary", "binary_view")

Values = list[Any]


class Given(NamedTuple):
    """One row: a document, or why there is none."""

    source: str | None
    """Its name, else its address."""
    capture: Capture | None
    error: SourceError | None


def rows_of(batch: pa.RecordBatch) -> Iterator[Given]:
    """The rows of a batch.

    Raises:
        SourceError: if a column is missing, or of a type that cannot be read.
    """
    contents = [_column(batch, name, "string or binary", _contents) for name in CONTENT if name in batch.schema.names]
    if not contents:
        found = ", ".join(map(repr, batch.schema.names)) or "no column"
        raise SourceError(f"no column 'text' or 'html' (there is {found}); rename the one that holds the documents")
    names, urls = (_column(batch, name, "string", _texts) for name in ("name", "url"))
    published = _column(batch, "published", "date, timestamp or string", _days)
    retrieved = _column(batch, "retrieved_at", "timestamp or string", _moments)
    for row in zip(zip(*contents, strict=True), names, urls, published, retrieved, strict=True):
        yield _given(*row)


def _given(contents: tuple[Any, ...], name: Any, url: Any, published: Any, retrieved: Any) -> Given:
    content = next((value for value in contents if value is not None), None)
    if content is None:
        return Given(name or url, None, SourceError("the row has no text and no html"))
    try:
        capture = Capture(
            content=content, name=name, url=url, published=_day(published), retrieved_at=_moment(retrieved)
        )
    except ValueError as error:
        return Given(name or url, None, SourceError(f"a date of the row is no ISO 8601: {error}"))
    return Given(name or url, capture, None)


def _column(batch: pa.RecordBatch, name: str, words: str, read: Callable[[pa.Array], Values | None]) -> Values:
    """The values of a column; nulls where there is none, or where nothing in it has a value."""
    if name not in batch.schema.names:
        return [None] * batch.num_rows
    array = batch.column(name)
    if pa.types.is_dictionary(array.type):
        array = array.dictionary_decode()
    values = [None] * batch.num_rows if pa.types.is_null(array.type) else read(array)
    if values is None:
        raise SourceError(f"column {name!r} is {array.type}, which is not {words}: cast it, or rename it")
    return values


def _texts(array: pa.Array) -> Values | None:
    if str(array.type) in TEXTS:
        try:
            values: Values = array.to_pylist()
        except UnicodeDecodeError:  # bytes that a writer took for UTF-8 without looking
            values = array.cast(pa.large_binary()).to_pylist()
        return values
    return None


def _contents(array: pa.Array) -> Values | None:
    if str(array.type) in BYTES:
        values: Values = array.to_pylist()
        return values
    return _texts(array)


def _days(array: pa.Array) -> Values | None:
    if pa.types.is_date(array.type):
        values: Values = array.to_pylist()
        return values
    return _moments(array)


def _moments(array: pa.Array) -> Values | None:
    if pa.types.is_timestamp(array.type):
        # Python's datetime ends at microseconds.
        values: Values = array.cast(pa.timestamp("us", tz=array.type.tz), safe=False).to_pylist()
        return values
    return _texts(array)


def _day(value: Any) -> dt.date | None:
    value = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    return value.date() if isinstance(value, dt.datetime) else value


def _moment(value: Any) -> dt.datetime | None:
    value = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    return value.replace(tzinfo=dt.UTC) if isinstance(value, dt.datetime) and value.tzinfo is None else value
