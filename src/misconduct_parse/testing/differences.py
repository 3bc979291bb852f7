"""What a case says against what was planted."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any

import attrs

from misconduct_parse.model.case import Case
from misconduct_parse.model.paths import value_at
from misconduct_parse.testing.page import Document
from misconduct_parse.testing.planted import Planted


def differences(case: Case, document: Document) -> list[str]:
    """Planted facts that did not come back, or whose words the evidence does not show.

    Args:
        case: What was made of the document.
        document: The document, with its facts.

    Returns:
        A sentence for each; none where all is well.
    """
    told = (_difference(case, planted) for planted in document.planted(case.document.text))
    return [words for words in told if words]


def _difference(case: Case, planted: Planted) -> str | None:
    fact, start, end = planted
    try:
        got = in_words(value_at(case, fact.path))
    except (LookupError, AttributeError) as error:
        got = f"nothing ({error})"
    if got != fact.value:
        return f"{fact.path}: planted {fact.value} as {fact.words!r}, got {got}"
    spans = case.why(fact.path)
    if any(span.start <= start and end <= span.end for span in spans):
        return None
    shown = [case.document.text[span.slice] for span in spans]
    return f"{fact.path}: planted as {fact.words!r} at {start}, shown as {shown}"


def in_words(value: Any) -> str:
    """A value as a fact gives it.

    An object stands for its first field: ``Force`` for its id, ``Date`` for its EDTF.

    Example:
        >>> in_words(None), in_words(True), in_words(36), in_words(dt.date(2021, 3, 3))
        ('none', 'true', '36', '2021-03-03')
    """
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date):
        return value.isoformat()
    if attrs.has(type(value)):
        return in_words(getattr(value, attrs.fields(type(value))[0].name))
    return str(value)
