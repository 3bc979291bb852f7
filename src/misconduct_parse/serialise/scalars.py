"""Codecs of single values: text, numbers, words of an enumeration, days and moments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final
from zoneinfo import ZoneInfo

from attrs import frozen

from misconduct_parse.serialise.codec import Dump, Load, Refusal


@frozen(kw_only=True)
class Plain:
    """Text, an integer or a truth value: the same in JSON as in Python."""

    cls: type
    """The exact class: true is no integer."""

    words: str
    """What is expected."""

    json_type: str
    """The name of the type in JSON Schema."""

    def dumper(self) -> None:
        """Nothing to do."""

    def loader(self) -> Load:
        """The data itself."""
        cls, words = self.cls, self.words

        def load(data: Any) -> Any:
            if type(data) is not cls:
                raise Refusal(words, data)
            return data

        return load


@frozen(kw_only=True)
class Word:
    """A member of an enumeration, by its value."""

    cls: type[StrEnum]
    """The enumeration."""

    @property
    def words(self) -> str:
        """What is expected: the values."""
        return f"one of {', '.join(self.cls)}"

    def dumper(self) -> Dump:
        """The value as a plain string."""
        return str.__str__

    def loader(self) -> Load:
        """The member of that value."""
        members, words = {member.value: member for member in self.cls}, self.words

        def load(data: Any) -> StrEnum:
            if type(data) is not str or data not in members:
                raise Refusal(words, data)
            return members[data]

        return load


@frozen(kw_only=True)
class Iso:
    """A day or moment in ISO 8601."""

    read: Callable[[str], Any]
    """Makes the value of a text, or raises ``ValueError``."""

    write: Dump
    """Makes the text of a value."""

    words: str
    """What is expected."""

    json_format: str
    """The name of the format in JSON Schema."""

    def dumper(self) -> Dump:
        """The value in ISO 8601."""
        return self.write

    def loader(self) -> Load:
        """The day or moment."""
        return self._load

    def _load(self, data: Any) -> Any:
        if type(data) is not str:
            raise Refusal(self.words, data)
        try:
            return self.read(data)
        except (ValueError, OverflowError):
            raise Refusal(self.words, data) from None


def _day(text: str) -> dt.date:
    day = dt.date.fromisoformat(text)
    # fromisoformat also takes 20240110 and 2024-W02-3, which JSON Schema's "date" does not.
    if day.isoformat() != text:
        raise ValueError(text)
    return day


def _moment(text: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(text)
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError(text)
    # A fixed offset equals no moment of London's doubled hour in October (PEP 495), so a moment goes back to
    # London time where London had that offset then, and keeps its offset elsewhere.
    try:
        local = moment.astimezone(ZoneInfo("Europe/London"))
    except OverflowError:  # London was behind Greenwich then, and the calendar begins on 1 January 1
        return moment
    return local if local.utcoffset() == offset else moment


TEXT: Final = Plain(cls=str, words="a string", json_type="string")
INTEGER: Final = Plain(cls=int, words="an integer", json_type="integer")
BOOLEAN: Final = Plain(cls=bool, words="true or false", json_type="boolean")
DAY: Final = Iso(
    read=_day, write=dt.date.isoformat, words="a date such as '2024-01-10'", json_format="date"
)
MOMENT: Final = Iso(
    read=_moment,
    write=dt.datetime.isoformat,
    words="a moment with its offset such as '2024-01-10T09:30:00+00:00'",
    json_format="date-time",
)
