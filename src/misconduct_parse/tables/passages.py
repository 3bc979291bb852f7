"""Columns that show the document's own words beside a span, and the value that they say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

from misconduct_parse.model.dates import Date
from misconduct_parse.model.paths import value_at
from misconduct_parse.model.people import Force
from misconduct_parse.tables.column import Column, Kind, Row

REACH: Final = 160
"""Characters of context on each side of a span."""


TEXTS: Final[dict[type, Callable[[Any], str]]] = {
    str: str,
    int: str,
    bool: lambda value: "true" if value else "false",
    dt.date: dt.date.isoformat,
    dt.datetime: dt.datetime.isoformat,
    Date: lambda value: value.edtf,
    Force: lambda value: value.id,
}
"""How values are written as text; other objects have rows of evidence for each of their fields."""


def _value(row: Row) -> str | None:
    try:
        value = value_at(row.case, row.item.field)
    except (LookupError, AttributeError):  # evidence read from JSON may lead nowhere
        return None
    if isinstance(value, StrEnum):
        return value.value
    write = TEXTS.get(type(value))
    return write(value) if write else None


def _words(row: Row) -> str | None:
    span = row.item.span
    return row.case.document.text[span.slice] if span else None


def _context(row: Row) -> str:
    span, text = row.item.span, row.case.document.text
    first, last = max(0, span.start - REACH), min(len(text), span.end + REACH)
    start, end = text.rfind("\n", first, span.start) + 1, text.find("\n", span.end, last)
    return text[start or first : last if end < 0 else end].strip()


VALUE: Final = Column(
    name="value", kind=Kind.TEXT, words="The value that they say, as text; null for an object with fields.", read=_value
)
TEXT: Final = Column(name="text", kind=Kind.TEXT, words="The words under the span.", read=_words)
CONTEXT: Final = Column(
    name="context",
    kind=Kind.TEXT,
    words=f"The same words within their line, with at most {REACH} characters on each side.",
    read=_context,
)
