"""The week of a hearing, told by its Monday: "in the w/c 3 June (Monday to Wednesday)"."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs
import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import WEEKDAY, WEEKDAYS
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.model.dates import Date
from misconduct_parse.pattern import REACH, pattern, quick_pattern

WEEK_OF: Final = pattern(
    r"(?:\bw/c|\bw/b|\bweek\s++(?:commencing|beginning|starting|of))\s++(?:the\s++)?+(?:mon(?:day)?+\s++)?+$"
)


def without_weeks(story: Story, mentions: list[Mention[WrittenDate]]) -> list[Mention[WrittenDate]]:
    """Without "the week commencing 24 March" where the days are told as well."""
    lower = story.page.lower
    days = [m for m in mentions if not WEEK_OF.search(lower, max(0, m.start - 32), m.start)]
    return days or mentions


# "in the w/c 3 June (Monday to Wednesday)"
OF_WEEK: Final = quick_pattern(rf"\s*+\(\s*+({WEEKDAY})\s*+(?:to|-|until|and)\s*+({WEEKDAY})", regex.VERBOSE)

# "in the week beginning Monday 8 April, which came to an end on the Friday"
TO_ITS: Final = quick_pattern(
    rf"() [^.;]{{0,60}}? \b (?:end|ended|concluded|finished|closed) \s++ on \s++ the \s++ ({WEEKDAY}) \b", regex.VERBOSE
)


def in_week(story: Story, mention: Mention[WrittenDate], date: Date) -> Date:
    """The days of a week that is told by its Monday, where they stand in brackets behind it."""
    lower = story.page.lower
    days = OF_WEEK.match(lower, mention.end, mention.end + REACH) or TO_ITS.match(lower, mention.end, mention.end + 90)
    if days is None or date.earliest is None or date.earliest != date.latest:
        return date
    if not WEEK_OF.search(lower, max(0, mention.start - 32), mention.start):
        return date
    first, last = (date.earliest + dt.timedelta(days=WEEKDAYS[(day or "monday").rstrip(".")]) for day in days.groups())
    if date.earliest.weekday() != 0 or last < first:
        return date
    return attrs.evolve(date, edtf=f"{first.isoformat()}/{last.isoformat()}", earliest=first, latest=last)
