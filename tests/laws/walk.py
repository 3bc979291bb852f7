"""A case, value by value, each with its path."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import attrs

import misconduct_parse as mp

GIVEN: Final = frozenset({"format", "diagnostics", "provenance", "document", "evidence"})
"""Fields of a case that are not read from its words: what it is, how it was read, what it was made from."""

LEAVES: Final = (str, int, bool, dt.date, dt.datetime)


class Value(NamedTuple):
    """One value of a case."""

    path: str
    """Its path, as ``Case.why`` takes it."""
    value: Any
    """The value itself: text, number, truth, date, or a term."""


def read_values(case: mp.Case) -> list[Value]:
    """Every value that must have been read: not None, not empty, not the default of its field."""
    return list(_fields(case, "", skip=GIVEN))


def _fields(owner: Any, path: str, skip: frozenset[str]) -> Iterator[Value]:
    for field in attrs.fields(type(owner)):
        value = getattr(owner, field.name)
        if field.name in skip or (_is_leaf(value) and value == field.default):
            continue
        yield from _below(value, f"{path}.{field.name}" if path else field.name)


def _below(value: Any, path: str) -> Iterator[Value]:
    if _is_leaf(value):
        yield Value(path, value)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _below(item, f"{path}[{number}]")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _below(item, f"{path}.{key}")
    elif value is not None:
        yield from _fields(value, path, skip=frozenset({"evidence"}))


def _is_leaf(value: Any) -> bool:
    return isinstance(value, LEAVES)


def above(path: str) -> Iterator[str]:
    """A path and the paths of all that it is a part of, from the inside out.

    Example:
        >>> list(above("subjects[0].age"))
        ['subjects[0].age', 'subjects[0]', 'subjects']
    """
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]


def words_of(case: mp.Case, path: str) -> str:
    """All words of the evidence behind a value or behind what it is a part of, with single spaces."""
    fields = set(above(path))
    spans = [row.span for row in case.evidence if row.field in fields]
    return " … ".join(" ".join(case.document.text[span.slice].split()) for span in sorted(set(spans)))


def without_places(data: Any) -> Any:
    """Plain data of a case without what depends on the carrier: spans, evidence, the document, its digest."""
    dropped = {"evidence", "document", "provenance", "span"}
    if isinstance(data, dict):
        return {key: without_places(item) for key, item in data.items() if key not in dropped}
    if isinstance(data, list):
        return [without_places(item) for item in data]
    return data


def parsed(source: str | bytes, **options: Any) -> mp.Case | None:
    """The case of a document; None where it is refused in the way that the contract allows."""
    try:
        return mp.parse(source, **options)
    except mp.MisconductParseError as error:
        if not str(error).strip():
            raise AssertionError(f"{type(error).__name__} says nothing") from error
        return None
