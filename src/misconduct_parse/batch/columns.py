"""Objects of the model taken apart into columns, and put together again.

Pickle calls Python twice for each attrs object, and a case is a hundred of them. Here each field of all objects of a
class is one list, which pickle writes and reads by itself, and a list is put into its objects by one ``map``. What is
put together is made past the validators: they had their say when the object was first made.
"""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Container, Iterable
from enum import StrEnum
from functools import partial
from itertools import chain, islice, repeat
from operator import attrgetter
from typing import Any, Final, Protocol

from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.model.slots import setter
from misconduct_parse.serialise.scalars import DAY, Word
from misconduct_parse.serialise.shapes import Many, Mapped, Perhaps, Record

Values = list[Any]


class Column(Protocol):
    """How values of one type go."""

    def apart(self, values: Values) -> Any:
        """What pickle writes without calling Python."""

    def together(self, data: Any) -> Values:
        """The values that ``apart`` was given."""


class AsIs:
    """Text, numbers, and whatever is rare."""

    def apart(self, values: Values) -> Values:
        """The same."""
        return values

    def together(self, data: Values) -> Values:
        """The same."""
        return data


class Days:
    """Days or None, by the number of the day."""

    def apart(self, values: Values) -> list[int | None]:
        """The numbers, of which none is 0."""
        return [day and day.toordinal() for day in values]

    def together(self, data: list[int | None]) -> Values:
        """The days."""
        day = dt.date.fromordinal
        return [number and day(number) for number in data]


class Words:
    """Members of an enumeration or None, by their place in it."""

    def __init__(self, cls: type[StrEnum]) -> None:
        self._members = [*cls, None]
        self._places = {member: place for place, member in enumerate(self._members)}

    def apart(self, values: Values) -> list[int]:
        """The places."""
        return [*map(self._places.__getitem__, values)]

    def together(self, data: list[int]) -> Values:
        """The members."""
        return [*map(self._members.__getitem__, data)]


class Sparse:
    """Objects or None: which are there, and those."""

    def __init__(self, inner: Column) -> None:
        self._inner = inner

    def apart(self, values: Values) -> tuple[list[bool], Any]:
        """Whether each is there, and those that are."""
        there = [value is not None for value in values]
        return there, self._inner.apart([value for value in values if value is not None])

    def together(self, data: tuple[list[bool], Any]) -> Values:
        """The objects, and None between them."""
        there, inner = data
        objects = iter(self._inner.together(inner))
        return [next(objects) if it else None for it in there]


class Runs:
    """Tuples: how long each is, and the items of all."""

    def __init__(self, inner: Column) -> None:
        self._inner = inner

    def apart(self, values: Values) -> tuple[list[int], Any]:
        """The lengths, and the items one after another."""
        return [*map(len, values)], self._inner.apart([*chain.from_iterable(values)])

    def together(self, data: tuple[list[int], Any]) -> Values:
        """The tuples."""
        lengths, inner = data
        items = iter(self._inner.together(inner))
        return [tuple(islice(items, length)) if length else () for length in lengths]


class Maps:
    """Mappings from text: how long each is, and the keys and values of all."""

    def __init__(self, inner: Column) -> None:
        self._inner = inner

    def apart(self, values: Values) -> tuple[list[int], Any, Any]:
        """The lengths, the keys, the values."""
        pairs = [pair for mapping in values for pair in mapping.items()]
        keys, inner = zip(*pairs, strict=True) if pairs else ((), ())
        return [*map(len, values)], keys, self._inner.apart([*inner])

    def together(self, data: tuple[list[int], Any, Any]) -> Values:
        """The mappings."""
        lengths, keys, inner = data
        pairs = zip(keys, self._inner.together(inner), strict=True)
        return [FrozenMap(dict(islice(pairs, length))) for length in lengths]


class Objects:
    """Objects of one class, field by field."""

    def __init__(self, cls: type[Any], fields: Iterable[tuple[str, Column]]) -> None:
        self._cls = cls
        self._fields = [(attrgetter(name), setter(cls, name), column) for name, column in fields]

    def apart(self, values: Values) -> tuple[Any, ...]:
        """How many there are, and each field's values; of none, only that."""
        fields = self._fields if values else []
        return len(values), *[column.apart([*map(get, values)]) for get, _, column in fields]

    def together(self, data: tuple[Any, ...]) -> Values:
        """The objects."""
        count, *fields = data
        objects = [*map(object.__new__, repeat(self._cls, count))]
        for (_, put, column), values in zip(self._fields, fields, strict=False):
            drain(map(put, objects, column.together(values)))
        return objects


drain: Final = deque[object](maxlen=0).extend
"""Takes all that an iterator gives, for what its making does."""


def column_of(codec: Any, *, without: Container[str]) -> Column:
    """How values go that this codec of ``serialise`` is for, but for some fields, given as ``Class.name``."""
    inside = partial(column_of, without=without)
    match codec:
        case Perhaps(inner=inner):
            column = inside(inner)
            return column if isinstance(column, AsIs | Days | Words) else Sparse(column)
        case Many(inner=inner):
            return Runs(inside(inner))
        case Mapped(inner=inner):
            return Maps(inside(inner))
        case Record(cls=cls, fields=fields):
            kept = [(name, inside(inner)) for name, inner in fields if f"{cls.__name__}.{name}" not in without]
            return Objects(cls, kept)
        case Word(cls=cls):
            return Words(cls)
    return Days() if codec is DAY else AsIs()
