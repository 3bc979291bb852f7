"""Stamps: a day, perhaps with a time, as pages print it when they say when they were published.

The day comes first always; a month that is written out may come first.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import regex

from misconduct_parse.extract.fragments import DAY, MONTH, MONTHS, ORDINAL, WEEKDAY, YEAR, names
from misconduct_parse.pattern import quick_pattern, said

TIME: Final = r"""
    (?: (?P<hour>\d{1,2}) (?: [:.] (?P<minute>[0-5]\d) (?: :(?P<second>[0-5]\d) (?:\.\d{1,9})?+ )?+ )?+
        (?: \s?(?P<half>[ap])\.?m\b\.?+ | \s?hours\b | (?<=[:.]\d\d) | (?<=[:.]\d\d:\d\d) | (?<=:\d\d\.\d{1,9}) ) )
"""

# "Z", "+01:00", "+0100", "GMT", "BST"
ZONE: Final = r"(?: \s?+ (?P<zone> z | gmt | utc | bst | [+-]\d\d:?+\d\d ) (?!\w) )"

WELSH_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        (
            "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref",
            "tachwedd", "rhagfyr",
        ),
        start=1,
    )
}  # fmt: skip
"""Months as Dyfed-Powys, Gwent, North Wales and South Wales print them beside the English ones."""
IN_WELSH: Final = rf"{names(WELSH_MONTHS)}\b"

DATE: Final = rf"""
    (?: dydd \s++ [a-z]++ (?: \s*+ / \s*+ | \s++ ) )?+ (?: (?:{WEEKDAY}) ,?+ \s++ )?+ (?:the\s++)?+
    (?: (?P<day>{DAY}) {ORDINAL} [\s-]?+ (?:of\s++)?+ (?: {IN_WELSH} \s*+ / \s*+ )?+ (?P<month> {MONTH} | {IN_WELSH} )
        (?: \s*+ / \s*+ {IN_WELSH} )?+ ,?+ [\s-]?+ (?P<year>{YEAR})
      | (?P<month>{MONTH}) \s++ (?P<day>{DAY}) {ORDINAL} ,?+ \s++ (?P<year>{YEAR})
      | (?P<year>{YEAR}) -(?P<month>\d\d)- (?P<day>\d\d) (?!\d)
      | (?P<day>\d{{1,2}}) (?P<sep>[/.-]) (?P<month>\d{{1,2}}) (?P=sep) (?P<year>(?:19|20)?\d\d) (?![\d/])
    )
"""

BETWEEN: Final = r"(?: ,?+ \s*+ (?: (?:-|at|on|@|\||t(?=\d)) \s*+ )?+ )"

STAMP: Final = rf"(?: {TIME} {ZONE}?+ {BETWEEN} )? {DATE} (?: {BETWEEN} {TIME} {ZONE}?+ )?+"
"""A verbose pattern, in lower case: "16:05 14/09/2018", "2022-03-31t15:52:11+00:00", "september 20, 2023 at 3:40pm"."""

WHOLE: Final = quick_pattern(rf"\s*+ {STAMP} (?! \s*+ [\w] )", regex.VERBOSE)


class Stamp(NamedTuple):
    """A day, and the moment where a time is told."""

    day: dt.date
    moment: dt.datetime | None


@cache
def london() -> ZoneInfo:
    """The time in which English, Welsh and Scottish pages are stamped."""
    return ZoneInfo("Europe/London")


# "2019-05-20t08:00:00+01:00": the stamp of a content system
ISO: Final = quick_pattern(
    r"""
    (?P<year>(?:19|20)\d\d) - (?P<month>\d\d) - (?P<day>0[1-9]|[12]\d|3[01])
    (?: [t ] (?P<hour>\d\d) : (?P<minute>[0-5]\d) (?: : (?P<second>[0-5]\d) (?:\.\d{1,9})? )?
        (?P<half>) (?P<zone> z | [+-]\d\d:?\d\d )? )?
    """,
    regex.VERBOSE,
)

Words = dict[str, str | None]
"""The words of a stamp by the names of the groups above."""


NAMES: Final = ("day", "month", "year", "hour", "minute", "second", "half", "zone")
NO_TIME: Final[Words] = dict.fromkeys(NAMES)
"""The words of a stamp that tells none."""


def words_at_start(value: str) -> Words | None:
    """The words of the stamp with which a metadata value begins, in lower case; None where it does not."""
    plain = ISO.fullmatch(value)
    if plain:
        return plain.groupdict()
    match = WHOLE.match(value)
    return words_in(match) if match else None


def words_in(match: regex.Match[str]) -> Words:
    """The words of the stamp that a pattern made of ``STAMP`` has matched."""
    return {name: said(match, name) for name in NAMES}


def read_stamp(words: Words) -> Stamp | None:
    """The stamp; None where the calendar has no such day or time."""
    month = words["month"] or ""
    year = int(words["year"] or 0)
    try:
        day = dt.date(
            year if year > 99 else 2000 + year,
            int(month) if month.isdigit() else MONTHS.get(month.rstrip(".")) or WELSH_MONTHS[month],
            int(words["day"] or 0),
        )
        time = _time(words)
    except ValueError:
        return None
    if time is None or time == dt.time(0):  # midnight is how a content system writes that no time was set
        return Stamp(day, None)
    moment = dt.datetime.combine(day, time, tzinfo=_zone(words["zone"])).astimezone(london())
    return Stamp(moment.date(), moment)


def _time(words: Words) -> dt.time | None:
    if words["hour"] is None:
        return None
    hour = int(words["hour"])
    if words["half"]:
        hour = hour % 12 + (12 if words["half"] == "p" else 0)
    return dt.time(hour, int(words["minute"] or 0), int(words["second"] or 0))


def _zone(words: str | None) -> dt.tzinfo:
    if words is None:
        return london()
    if words in ("z", "gmt", "utc"):
        return dt.UTC
    if words == "bst":
        return dt.timezone(dt.timedelta(hours=1))
    sign = -1 if words.startswith("-") else 1
    hours, minutes = int(words[1:3]), int(words[-2:])
    return dt.timezone(sign * dt.timedelta(hours=hours, minutes=minutes))
