"""From the model's own type hints to its codecs."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

import attrs

from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.serialise.scalars import BOOLEAN, DAY, INTEGER, MOMENT, TEXT, Word
from misconduct_parse.serialise.shapes import Many, Mapped, Perhaps, Record

if TYPE_CHECKING:
    from misconduct_parse.serialise.codec import Codec

SCALARS: dict[Any, Codec] = {str: TEXT, int: INTEGER, bool: BOOLEAN, dt.date: DAY, dt.datetime: MOMENT}


@cache
def record_of(cls: type[Any]) -> Record:
    """The codec of a class of the model.

    Raises:
        TypeError: if a field has a type that plain data cannot hold exactly: widen ``codec_of`` first.
    """
    hints = get_type_hints(cls)
    fields = tuple((entry.name, codec_of(hints[entry.name])) for entry in attrs.fields(cls))
    return Record(cls=cls, fields=fields)


def codec_of(hint: Any) -> Codec:
    """The codec of a type as the model writes it."""
    if hint in SCALARS:
        return SCALARS[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (UnionType, Union) and arguments[1:] == (NoneType,):
        return Perhaps(inner=codec_of(arguments[0]))
    if origin is tuple and arguments[1:] == (...,):
        return Many(inner=codec_of(arguments[0]))
    if origin is FrozenMap:
        return Mapped(inner=codec_of(arguments[0]))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Word(cls=hint)
    if isinstance(hint, type) and attrs.has(hint):
        return record_of(hint)
    raise TypeError(f"no plain form for {hint!r}: add one to serialise/plan.py")
