"""What a column of a table is, and what its values are read from."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

from attrs import frozen

from misconduct_parse.model.case import Case


class Kind(StrEnum):
    """The type of a column's values; every value may also be null."""

    TEXT = "text"
    """Text."""
    WORD = "word"
    """One of a fixed set of words: the value of a member of an enumeration."""
    INTEGER = "integer"
    """A whole number."""
    BOOLEAN = "boolean"
    """True or false."""
    DAY = "day"
    """A day of the calendar."""
    MOMENT = "moment"
    """A moment with its offset from UTC."""


class Row(NamedTuple):
    """Where the values of one row come from."""

    case: Case
    case_id: str
    subject: int | None
    """Number of the subject, where the row is about one."""
    number: int
    """Number of the item among its like: the one in a path such as ``subjects[0].outcomes[1]``."""
    item: Any
    """The object of the model that the row shows."""


@frozen(kw_only=True)
class Column:
    """One column of a table."""

    name: str
    """Its name: the path of the field, underscores for the dots."""

    kind: Kind
    """The type of its values."""

    many: bool = False
    """Whether each cell holds a list of values, empty where there is none."""

    enumeration: type[StrEnum] | None = None
    """Whose members' values the words are; None where the kind is no word."""

    words: str
    """What it means."""

    read: Callable[[Any], Any]
    """Its value in a ``Row``, as a plain Python value."""
