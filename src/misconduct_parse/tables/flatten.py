"""From a class of the model to the columns that show it: nested objects become prefixes, dates five columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

import attrs

from misconduct_parse.model.dates import Date
from misconduct_parse.model.docstrings import field_docs
from misconduct_parse.model.people import Force
from misconduct_parse.model.proceedings import Person
from misconduct_parse.serialise.plan import record_of
from misconduct_parse.serialise.scalars import BOOLEAN, DAY, INTEGER, MOMENT, TEXT, Word
from misconduct_parse.serialise.shapes import Many, Mapped, Perhaps, Record
from misconduct_parse.tables.column import Column, Kind, Row

if TYPE_CHECKING:
    from misconduct_parse.serialise.codec import Codec

Read = Callable[[Any], Any]

STAGES: Final = ("charge", "plea", "verdict", "sentence")
"""Keys of ``CriminalProceeding.dates``, each with columns of its own."""

SCALARS: Final = (
    (TEXT, Kind.TEXT),
    (INTEGER, Kind.INTEGER),
    (BOOLEAN, Kind.BOOLEAN),
    (DAY, Kind.DAY),
    (MOMENT, Kind.MOMENT),
)

DATE_WORDS: Final = {
    "edtf": "{words} In EDTF, as fine as the text.",
    "earliest": "First day that `{name}_edtf` can mean.",
    "latest": "Last day that `{name}_edtf` can mean.",
    "inferred": "Whether a part of `{name}_edtf` was not written and was worked out.",
    "text": "The words of `{name}_edtf` as written.",
}
"""The columns of a date."""

SHARED: Final = (Force, Person)
"""Classes whose own words do not say whose force or which person it is."""


def columns_of(cls: Any, leave_out: frozenset[str] = frozenset()) -> tuple[Column, ...]:
    """The columns of a class, in the order of its fields.

    Args:
        cls: A class of the model.
        leave_out: Paths of fields that have a table of their own, or no place in a table.
    """
    return tuple(attrs.evolve(column, read=_of_item(column.read)) for column in _fields(record_of(cls), "", leave_out))


def _of_item(read: Read) -> Callable[[Row], Any]:
    return lambda row: read(row.item)


def _fields(record: Record, prefix: str, leave_out: frozenset[str]) -> Iterator[Column]:
    words = field_docs(record.cls)
    for name, codec in record.fields:
        if f"{prefix}{name}" not in leave_out:
            for column in _columns(codec, f"{prefix}{name}", words.get(name, ""), leave_out):
                yield attrs.evolve(column, read=_below(name, column.read))


def _columns(codec: Codec, path: str, words: str, leave_out: frozenset[str]) -> Iterator[Column]:
    """The columns of one field; each reads its value from the field's."""
    inner = codec.inner if isinstance(codec, Perhaps) else codec
    if isinstance(inner, Many):
        yield from _listed(inner.inner, path, words)
    elif isinstance(inner, Mapped):
        yield from _staged(path)
    elif isinstance(inner, Record) and inner.cls is Date:
        yield from _dated(path, words)
    elif isinstance(inner, Record):
        whose = f"{words} " if inner.cls in SHARED else ""
        yield from (_described(column, whose) for column in _fields(inner, f"{path}.", leave_out))
    else:
        yield _single(inner, path, words)


def _described(column: Column, before: str) -> Column:
    return attrs.evolve(column, words=f"{before}{column.words}")


def _single(codec: Codec, path: str, words: str) -> Column:
    """The column of a single value."""
    name = path.replace(".", "_")
    if isinstance(codec, Word):
        return Column(name=name, kind=Kind.WORD, enumeration=codec.cls, words=words, read=str.__str__)
    kind = next(kind for scalar, kind in SCALARS if scalar is codec)
    return Column(name=name, kind=kind, words=words, read=_itself)


def _dated(path: str, words: str) -> Iterator[Column]:
    record = record_of(Date)
    for name, codec in record.fields:
        inner = codec.inner if isinstance(codec, Perhaps) else codec
        column = _single(inner, f"{path}.{name}", DATE_WORDS[name].format(words=words, name=path.replace(".", "_")))
        yield attrs.evolve(column, read=_below(name, column.read))


def _staged(path: str) -> Iterator[Column]:
    for stage in STAGES:
        for column in _dated(f"{path}.{stage}", f"Date of the {stage}."):
            yield attrs.evolve(column, read=_at(stage, column.read))


def _listed(codec: Codec, path: str, words: str) -> Iterator[Column]:
    """A list of values, or for a list of objects one list for each of their fields."""
    if not isinstance(codec, Record):
        yield _many(_single(codec, path, words))
    elif codec.cls is Date:
        yield _many(next(_dated(path, words)))
        yield from _ends(path)
    elif codec.cls is Force:
        yield _many(Column(name=f"{path}_id", kind=Kind.TEXT, words=f"{words} Their ids.", read=lambda force: force.id))
    else:
        yield from map(_many, _parts(codec, path, words))


def _parts(record: Record, path: str, words: str) -> Iterator[Column]:
    for column in _fields(record, f"{path}.", frozenset()):
        if not column.name.endswith(("_earliest", "_latest", "_inferred")):
            yield _described(column, f"{words} ")


def _ends(path: str) -> Iterator[Column]:
    """The first and the last day of a list of dates."""
    for name, choose, words in (("earliest", min, "First"), ("latest", max, "Last")):
        column = path.replace(".", "_")
        words_of_end = f"{words} day that `{column}_edtf` can mean."
        yield Column(name=f"{column}_{name}", kind=Kind.DAY, words=words_of_end, read=_end(name, choose))


def _end(name: str, choose: Callable[[list[Any]], Any]) -> Read:
    def read(dates: tuple[Date, ...]) -> Any:
        days = [day for date in dates if (day := getattr(date, name))]
        return choose(days) if days else None

    return read


def _many(column: Column) -> Column:
    read = column.read
    return attrs.evolve(column, many=True, read=lambda values: [read(value) for value in values])


def _itself(value: Any) -> Any:
    return value


def _below(name: str, read: Read) -> Read:
    """Read below a field; None below None."""

    def below(value: Any) -> Any:
        field = getattr(value, name)
        return None if field is None else read(field)

    return below


def _at(key: str, read: Read) -> Read:
    """Read below a key of a mapping; None where it is not there."""

    def at(values: Any) -> Any:
        value = values.get(key)
        return None if value is None else read(value)

    return at
