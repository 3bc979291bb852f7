"""Dates as written: days, months, seasons, years, ranges, and days told from the day of publication."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import regex
from attrs import evolve

from misconduct_parse.extract.fragments import (
    DAY,
    MONTH,
    MONTHS,
    ORDINAL,
    SEASONS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    names,
)
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.extract.written_date import Moment, WrittenDate
from misconduct_parse.pattern import numbers_of, pattern, said
from misconduct_parse.read.page import Page


def _weekday(p: str) -> str:
    return rf"(?P<{p}weekday>{WEEKDAY}),?+\s++ (?:the\s++)?+"


def _day_first(p: str) -> str:
    return rf"(?P<{p}day>{DAY}) {ORDINAL} {_behind_day(p)}"


def _behind_day(p: str) -> str:
    year = rf"(?: ,?+\s*+ (?P<{p}year>{YEAR}) | {_back(p)} )?+"
    return rf"\s*+ (?:of\s++)?+ (?P<{p}month>{MONTH}) {year}"


def _back(p: str) -> str:
    return rf"\s++ (?P<{p}back>last|this) \s++ year \b"


def _month_first(p: str) -> str:
    return (
        rf"(?P<{p}month>{MONTH}) (?> \s++ (?P<{p}day>{DAY}) {ORDINAL} (?: ,?+\s++ (?P<{p}year>{YEAR}) | {_back(p)} )?+"
        rf" | ,?+ \s++ (?:of\s++)?+ (?P<{p}year>{YEAR}) )"
    )


def _moment(p: str) -> str:
    """A day, or a month of a year, in the order of the day first or of the month first."""
    return rf"(?: {_weekday(p)} )?+ (?> {_day_first(p)} | {_month_first(p)} )"


# As in "8 April until yesterday (Thursday 11 April)".
TO_DATE: Final = rf"""
    (?P<sep> \s*+-\s*+ | ,?+\s++(?:to|until|till|through|and\s++(?:ending|concluded|finished)\s++on
      |and\s++(?:(?:is|are)\s++)?+(?:expected|due|scheduled|likely|set|listed)\s++to\s++(?:last|run|continue|end|finish|conclude|sit|go\s++on)\s++(?:until|till|on|to)
      |and)\s++ )
    (?: (?:yesterday|today)\s++ )?+ \(?+ {_moment("b_")}
"""
# "6 and 7 March", "26/27/28 November", "13, 14, and 15 June", "Monday 13, Tuesday 14 and Wednesday 15 June"
TO_DAY: Final = rf"""
    (?P<more> (?: (?:,\s*+|/) (?: {WEEKDAY} \s++ )?+ {DAY} {ORDINAL} ){{0,8}} )
    (?P<sep> \s*+[-/]\s*+ | ,?+\s++(?:to|until|and|&)\s++ ) (?:the\s++)?+ {_moment("b_")}
"""
DAY_TO_DATE: Final = rf"(?P<a_day>{DAY}) {ORDINAL} {TO_DAY}"
# "March to July 2018"
MONTH_TO_DATE: Final = rf"""
    (?P<a_month>{MONTH}) (?P<sep> \s*+-\s*+ | \s++(?:to|until|and)\s++ )
    (?P<b_month>{MONTH}) ,?+ \s++ (?P<b_year>{YEAR})
"""

# A pattern for each thing that a date can begin with: the first is tried only where a weekday stands, the
# second only where a digit does, the third only where a month does. Tried everywhere they cost ten times more.
# "Thursday and Friday, 21 and 22 November": both weekdays stand before both days
FROM_WEEKDAY: Final = rf"""
    (?> {WEEKDAY} \s++ (?:and|to) \s++ {WEEKDAY} ,?+ \s++ {DAY_TO_DATE}
      | {_weekday("a_")} (?> {DAY_TO_DATE} | (?> {_day_first("a_")} | {_month_first("a_")} ) (?: {TO_DATE} )?+ ) )
"""
# Begins with a class, for which alone Python's re looks at once: all else about the first figure is asked behind it.
FROM_DAY: Final = rf"""
    (?P<a_day> \d (?<![\w/.].) (?: (?<=[12])\d | (?<=3)[01] | (?<=0)[1-9] )?+ (?<!\b0) (?!\d) ) {ORDINAL}
    (?> {TO_DAY} | {_behind_day('a_')} (?: {TO_DATE} )?+ )
"""
FROM_MONTH: Final = rf"""
    (?<!\w) (?<! \d\s ) (?<! \d(?:st|nd|rd|th)\s )
    (?> {_month_first("a_")} (?: {TO_DATE} )?+ | {MONTH_TO_DATE} )
"""

YEAR_TO_YEAR: Final = rf"""
    [\s(] (?P<at> (?P<a_year>{YEAR}) (?P<sep> \s*+-\s*+ | \s++(?:to|until|and)\s++ ) (?P<b_year>{YEAR}) )
"""
# Begins with a class for the same reason.
NUMERIC: Final = (
    r"(?P<a_day>\d(?<![\d/.].)\d?+) (?P<mark>[/.]) (?P<a_month>\d{1,2}) (?P=mark) (?P<a_year>(?:19|20)?\d{2}) (?![\d/])"
)
SEASON: Final = rf"""
    \b (?P<season>{names(SEASONS)}) \s++ (?:of\s++)?+ (?P<a_year>{YEAR}) (?: /(?P<b_year>(?:20)?\d{{2}})(?!\d) )?+
"""
PORTIONS: Final = ("early", "mid", "late")
PORTION: Final = rf"""
    \b (?P<portion>{"|".join(PORTIONS)}) [-\s]++ (?:in\s++)?+ (?: (?P<a_month>{MONTH}) ,?+\s++ )?+ (?P<a_year>{YEAR})
"""
BEFORE_YEAR: Final = tuple(
    f"{word} {century}"
    for word in ("in", "during", "since", "of", "throughout", "until", "by", "from")
    for century in ("19", "20")
)
BARE_YEAR: Final = rf"(?<!\w) \w++ \s++ (?P<at>(?P<a_year>{YEAR})) (?! [/-]?\d)"
BEFORE_MONTH: Final = tuple(f"{word} {month}" for word in ("in", "last", "this", "during", "since") for month in MONTHS)
BARE_MONTH: Final = rf"(?<!\w) \w++ \s++ (?P<at>(?P<a_month>{MONTH})(?:{_back('a_')})?+) (?! \s*+\d)"
BEFORE_DAY: Final = ("on", "last", "this", "from", "began", "opened", "started", "ended", "finished", "concluded")
BEFORE_WEEKDAY: Final = tuple(f"{word} {day}" for word in BEFORE_DAY for day in WEEKDAYS)
BARE_WEEKDAY: Final = rf"(?<!\w) \w++ \s++ (?P<at>(?P<a_weekday>{WEEKDAY})) (?! ,?+\s++\d)"
RELATIVE: Final = r"""
    \b (?P<words> today | yesterday | tonight | (?<!the\ )last\ night (?!\ of\b) | this\ (?:evening|morning|afternoon|week|month|year) | last\ (?:week|month|year)
                | earlier\ this\ (?:week|month|year) ) \b
"""


DIGITS: Final = pattern(r"\d+")
VALUES: Final[Mapping[str, Callable[[str], int]]] = {
    "day": int,
    "month": lambda words: int(words) if words.isdigit() else MONTHS[words.rstrip(".")],
    "year": int,
    "weekday": lambda words: WEEKDAYS[words.rstrip(".")],
    "back": {"this": 0, "last": 1}.__getitem__,
}
"""The parts of a moment that patterns have groups for, and how each is read."""


GROUPS: Final[dict[tuple[str, str], tuple[tuple[str, int], ...]]] = {}
"""The parts of a moment that a pattern has groups for, with the numbers of those, by its text and their prefix."""


def _groups(pattern: regex.Pattern[str], prefix: str) -> tuple[tuple[str, int], ...]:
    found = GROUPS.get((pattern.pattern, prefix))
    if found is None:
        found = tuple((part, number) for part in VALUES for number in numbers_of(pattern, prefix + part))
        GROUPS[pattern.pattern, prefix] = found
    return found


def _read_moment(match: Match, prefix: str) -> Moment | None:
    group = match.group
    parts: dict[str, Any] = {}
    for part, number in _groups(match.re, prefix):
        if words := group(number):
            parts[part] = VALUES[part](words)
    return Moment(**parts) if any(part != "back" for part in parts) else None


def _point(match: Match, page: Page) -> WrittenDate | None:
    moment = _read_moment(match, "a_")
    return WrittenDate(first=moment) if moment else None


def _range(match: Match, page: Page) -> WrittenDate | None:
    first, last = _read_moment(match, "a_"), _read_moment(match, "b_")
    if first is None or last is None:
        return WrittenDate(first=first) if first else None
    before = page.lower[max(0, match.start() - 12) : match.start()].split()
    listed = said(match, "more")  # "13, 14 and 15 June" are days in a row
    joined = (said(match, "sep") or "").strip() in ("and", "&") and not listed
    apart = joined and not (before and before[-1] in ("between", "from"))
    return WrittenDate(first=first, last=last, apart=apart, days=_days_of_list(first, listed, last))


def _days_of_list(first: Moment, more: str | None, last: Moment) -> tuple[int, ...]:
    if not more or first.day is None or last.day is None:
        return ()
    return (first.day, *(int(day) for day in DIGITS.findall(more)), last.day)


def _numeric(match: Match, page: Page) -> WrittenDate | None:
    year = int(match["a_year"])
    if year < 100:
        year += 2000
    month = int(match["a_month"])
    if month > 12 and len(match["a_year"]) < 4:
        return None  # "26/27/28 November" lists days
    return WrittenDate(first=Moment(year=year, month=month, day=int(match["a_day"])))


def _season(match: Match, page: Page) -> WrittenDate | None:
    year, code = int(match["a_year"]), SEASONS[match["season"]]
    if match["b_year"] and code == SEASONS["winter"]:
        return WrittenDate(first=Moment(year=year, month=12), last=Moment(year=year + 1, month=2))
    return WrittenDate(first=Moment(year=year, season=code))


def _portion(match: Match, page: Page) -> WrittenDate | None:
    month = MONTHS[match["a_month"].rstrip(".")] if match["a_month"] else None
    return WrittenDate(first=Moment(year=int(match["a_year"]), month=month, portion=match["portion"]))


def _relative(match: Match, page: Page) -> WrittenDate | None:
    return WrittenDate(first=Moment(), relative=match["words"])


MONTH_NAMES: Final = tuple(MONTHS)
WEEKDAY_NAMES: Final = tuple(WEEKDAYS)
IN_YEARS: Final = (" 19", " 20", "(19", "(20")


def _rule(
    name: str, triggers: tuple[str, ...], pattern: str, read: Reader, *, anchored: bool = False, whole: bool = False
) -> Rule:
    return Rule(
        name=f"dates.{name}",
        kind=Kind.DATE,
        triggers=triggers,
        pattern=pattern,
        read=read,
        anchored=anchored,
        whole=whole,
    )


RULES: Final = (
    _rule("weekday-first", WEEKDAY_NAMES, FROM_WEEKDAY, _range, anchored=True, whole=True),
    evolve(_rule("day-first", MONTH_NAMES, FROM_DAY, _range), quick=True),
    _rule("month-first", MONTH_NAMES, FROM_MONTH, _range, anchored=True, whole=True),
    _rule("years", IN_YEARS, YEAR_TO_YEAR, _range, anchored=True),
    evolve(_rule("numeric", ("/", ".19", ".20"), NUMERIC, _numeric), quick=True),
    _rule("season", tuple(SEASONS), SEASON, _season, anchored=True, whole=True),
    _rule("portion", tuple(PORTIONS), PORTION, _portion, anchored=True),
    _rule("year", BEFORE_YEAR, BARE_YEAR, _point, anchored=True),
    _rule("month", BEFORE_MONTH, BARE_MONTH, _point, anchored=True),
    _rule("weekday", BEFORE_WEEKDAY, BARE_WEEKDAY, _point, anchored=True),
    _rule("relative", ("today", "yesterday", "tonight", "this ", "last ", "earlier this"), RELATIVE, _relative, anchored=True),
)
"""Rules of this kind."""
