"""Days told by their weekday, or from the day of publication: "Monday and Tuesday of this week", "on 12/3"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import (
    DAY as DAY_OF_MONTH,
)
from misconduct_parse.extract.fragments import (
    MONTH,
    MONTHS,
    NUMBER,
    ORDINAL,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    number,
)
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.written_date import Moment, WrittenDate
from misconduct_parse.pattern import said
from misconduct_parse.read.page import Page

WEEK: Final = r"(?: \s++ (?:of\s++)?+ (?P<week>this|last|next) \s++ week \b | \s++ (?P<week>next|last)\b )"
NO_DATE: Final = r"""
    (?! ,?+ \s++ (?:the\s++)?+ (?:\d|january|february|march|april|may|june|july|august|september|october|november
      |december) )
"""

# "from Monday until Thursday this week", "Thursday and Friday last week"; a weekday before a date belongs to it
DAYS: Final = rf"""
    (?P<first>{WEEKDAY}) {NO_DATE} (?: ,\s++ {WEEKDAY} ){{0,5}}+ (?P<sep> \s*+-\s*+
          | \s++(?:to|until|till|through|and)\s++ (?:on\s++)?+ ) (?P<last>{WEEKDAY}) {NO_DATE} {WEEK}?+
"""
# "Wednesday's hearing"
DAY: Final = rf"""
    (?P<first>{WEEKDAY}) (?: {NO_DATE} {WEEK} | 's (?= \s++ (?:(?:misconduct|disciplinary|accelerated|staff)\s++)*+ (?:hearing|meeting|panel)\b ) )
"""

# "for the whole of this week", "all last week", "throughout next week": from Monday to Friday
WHOLE_WEEK: Final = r"""
    \b (?: (?:the\s++)?+ whole \s++ of | all \s++ (?:of\s++)?+ | all \s++ through | throughout | every\s++day )
    \s*+ (?P<week>this|last|next) \s++ week \b
"""

# "November 21 to 25, 2022", "November 28 to 30"; not "March 3 to 10 officers"
IN_MONTH: Final = rf"""
    (?<!\d\s) (?P<month>{MONTH}) \s++ (?P<first>{DAY_OF_MONTH}) {ORDINAL} (?: \s*+-\s*+ | \s++(?:to|until|through|and)\s++ )
    (?P<last>{DAY_OF_MONTH}) {ORDINAL} (?! \s*+ (?:of\s++)?+ {MONTH} )
    (?: ,?+ \s++ (?P<year>{YEAR}) | (?= \s*+ (?: [,;):] | \.(?!\d) | $ | (?:and|at|in|or)\b ) ) )
"""

# "concluded yesterday (12/3)": day and month in brackets
IN_BRACKETS: Final = r"\( (?P<at> (?P<day>0?[1-9]|[12]\d|3[01]) / (?P<month>0?[1-9]|1[0-2]) ) \)"

# "over the past five days"
PAST_DAYS: Final = rf"\b (?:over|for|during) \s++ the \s++ (?:past|last) \s++ (?P<n>{NUMBER}) \s++ days \b"


def _days(match: Match, page: Page) -> WrittenDate | None:
    if page.folded[match.start("first")].islower():
        return None  # "a fresh panel sat this week"
    first = Moment(weekday=WEEKDAYS[match["first"].rstrip(".")])
    until, week = said(match, "last"), said(match, "week")
    last = Moment(weekday=WEEKDAYS[until.rstrip(".")]) if until else None
    return WrittenDate(first=first, last=last, relative=f"{week} week" if week else None)


def _whole_week(match: Match, page: Page) -> WrittenDate:
    return WrittenDate(first=Moment(weekday=0), last=Moment(weekday=4), relative=f"{match['week']} week")


def _in_month(match: Match, page: Page) -> WrittenDate | None:
    year = int(match["year"]) if match["year"] else None
    month = MONTHS[match["month"].rstrip(".")]
    first, last = (Moment(year=year, month=month, day=int(match[day])) for day in ("first", "last"))
    return WrittenDate(first=first, last=last) if int(match["first"]) < int(match["last"]) else None


def _in_brackets(match: Match, page: Page) -> WrittenDate:
    return WrittenDate(first=Moment(day=int(match["day"]), month=int(match["month"])))


def _past_days(match: Match, page: Page) -> WrittenDate | None:
    count = number(match["n"])
    return WrittenDate(first=Moment(), relative=f"past {count} days") if count else None


RULES: Final = (
    Rule(name="weekdays.range", kind=Kind.DATE, triggers=tuple(WEEKDAYS), pattern=DAYS, read=_days, anchored=True, whole=True),
    Rule(name="weekdays.of-week", kind=Kind.DATE, triggers=tuple(WEEKDAYS), pattern=DAY, read=_days, anchored=True, whole=True),
    Rule(
        name="weekdays.whole-week",
        kind=Kind.DATE,
        triggers=("the whole of", "whole of", "all ", "throughout", "every day"),
        pattern=WHOLE_WEEK,
        read=_whole_week,
        needs=(" week",),
        anchored=True,
    ),
    Rule(
        name="weekdays.in-month",
        kind=Kind.DATE,
        triggers=tuple(MONTHS),
        pattern=IN_MONTH,
        read=_in_month,
        anchored=True,
        whole=True,
    ),
    Rule(
        name="weekdays.in-brackets",
        kind=Kind.DATE,
        triggers=("(0", "(1", "(2", "(3", *(f"({n}/" for n in range(4, 10))),
        pattern=IN_BRACKETS,
        read=_in_brackets,
        anchored=True,
    ),
    Rule(
        name="weekdays.past-days",
        kind=Kind.DATE,
        triggers=("over the", "for the", "during the"),
        pattern=PAST_DAYS,
        read=_past_days,
        anchored=True,
    ),
)
"""Rules of this kind."""
