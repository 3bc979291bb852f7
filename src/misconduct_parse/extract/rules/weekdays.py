"""Days told by their weekday, or from the day of publication: "Monday and Tuesday of this week", "on 12/3"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import NUMBER, WEEKDAY, WEEKDAYS, number
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.dates import Moment, WrittenDate
from misconduct_parse.read.page import Page

WEEK: Final = r"(?: \s++ (?:of\s++)?+ (?P<week>this|last|next) \s++ week \b | \s++ (?P<week>next|last)\b )"
NO_DATE: Final = r"""
    (?! ,?+ \s++ (?:the\s++)?+ (?:\d|january|february|march|april|may|june|july|august|september|october|november
      |december) )
"""

# "from Monday until Thursday this week", "Thursday and Friday last week"; a weekday before a date belongs to it
DAYS: Final = rf"""
    (?P<first>{WEEKDAY}) {NO_DATE} (?P<sep> \s*+-\s*+
          | \s++(?:to|until|till|through|and)\s++ (?:on\s++)?+ ) (?P<last>{WEEKDAY}) {NO_DATE} {WEEK}?+
"""
DAY: Final = rf"(?P<first>{WEEKDAY}) {NO_DATE} {WEEK}"

# "concluded yesterday (12/3)": day and month in brackets
IN_BRACKETS: Final = r"\( (?P<at> (?P<day>0?[1-9]|[12]\d|3[01]) / (?P<month>0?[1-9]|1[0-2]) ) \)"

# "over the past five days"
PAST_DAYS: Final = rf"\b (?:over|for|during) \s++ the \s++ (?:past|last) \s++ (?P<n>{NUMBER}) \s++ days \b"


def _days(match: Match, page: Page) -> WrittenDate:
    groups = match.groupdict()
    first = Moment(weekday=WEEKDAYS[match["first"].rstrip(".")])
    last = Moment(weekday=WEEKDAYS[match["last"].rstrip(".")]) if groups.get("last") else None
    week = groups.get("week")
    return WrittenDate(first=first, last=last, relative=f"{week} week" if week else None)


def _in_brackets(match: Match, page: Page) -> WrittenDate:
    return WrittenDate(first=Moment(day=int(match["day"]), month=int(match["month"])))


def _past_days(match: Match, page: Page) -> WrittenDate | None:
    count = number(match["n"])
    return WrittenDate(first=Moment(), relative=f"past {count} days") if count else None


RULES: Final = (
    Rule(name="weekdays.range", kind=Kind.DATE, triggers=tuple(WEEKDAYS), pattern=DAYS, read=_days, anchored=True, whole=True),
    Rule(name="weekdays.of-week", kind=Kind.DATE, triggers=tuple(WEEKDAYS), pattern=DAY, read=_days, anchored=True, whole=True),
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
