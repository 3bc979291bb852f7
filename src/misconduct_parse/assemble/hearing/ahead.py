"""Whether a day of the hearing lies behind the page or ahead of it: "it is now listed to resume on Tuesday 9 July"."""

from __future__ import annotations

import datetime as dt
from typing import Final

import regex

from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.pattern import pattern

# In a notice: the days on which an adjourned hearing sat already.
HAS_BEEN: Final = pattern(
    r"\b(?:began|was\s++adjourned|adjourned\s++on|sat\s++on|opened\s++on|was\s++held|took\s++place"
    r"|was\s++postponed)\b[^.;,]{0,30}$"
)
TO_COME: Final = ("will ", " to ", " until ", "listed", "scheduled", "fixed", "arranged", "set for", "due ")
"""Literals without which neither of the patterns below can match."""

# What is to come, right before its day; nothing that parts clauses may stand between, nor what has been:
# "a panel that will give its reasons later sat on 9 July", "was dismissed on 9 July and will be barred"
AHEAD: Final = pattern(
    r"""\b (?: (?:will|shall|is\s++to|are\s++to) \s++ (?:now\s++|then\s++|also\s++|next\s++|not\s++){0,2}+
          (?: resume | reconvene | continue | return | come\s++back | sit | begin | start | open | face | appear
            | go\s++(?:ahead|before|on) | conclude | finish | answer | attend | take\s++place | have
            | be\s++(?:held|heard|resumed|reconvened|the\s++subject) )
        | (?:is|are|has\s++been|have\s++been) \s++ (?:now\s++|also\s++|provisionally\s++){0,2}+
          (?: listed | scheduled | due | set | expected | fixed | arranged | relisted | re-listed | rescheduled | moved
            | likely | adjourned | postponed | put\s++back | put\s++off | called | planned )
          \s++ (?: to | for | until | till | in ) )
    \b (?: (?!\b(?:that|which|who|and|but|was|were|had|held|sat|ended|dismissed|found)\b) [^.;,] ){0,90} $""",
    regex.VERBOSE,
)
# "was adjourned until 9 July": told of what was then to come, and may have come since
ADJOURNED: Final = pattern(r"\b(?:adjourned|postponed|put\s++(?:back|off))\s++(?:until|till|to)\b[^.;,]{0,30}$")


def calendar_of(story: Story, mention: Mention[WrittenDate]) -> Calendar:
    """The calendar that settles a day of the hearing."""
    if story.calendar is story.ahead:
        return story.calendar
    start = story.page.sentences[mention.sentence].start
    if story.notice:
        behind = HAS_BEEN.search(story.page.lower, start, mention.start) is not None
    else:
        behind = not _is_ahead(story, mention, start)
    return story.calendar if behind else story.ahead


def _is_ahead(story: Story, mention: Mention[WrittenDate], start: int) -> bool:
    """Whether news tells a day as one to come."""
    lower = story.page.lower
    written = mention.value
    if written.first.year is not None or written.relative is not None:
        return False
    if not any_in(TO_COME, lower[start : mention.start]):
        return False
    published = story.work.published
    days = _days(published, written) if published is not None else []
    if not days or published is None:
        return AHEAD.search(lower, start, mention.start) is not None and written.first.day is None
    if AHEAD.search(lower, start, mention.start):
        return days[-1] >= published and not any(published - JUST_BEEN <= day < published for day in days)
    nearest = min(days, key=lambda day: abs(day - published))
    return ADJOURNED.search(lower, start, mention.start) is not None and nearest > published


JUST_BEEN: Final = dt.timedelta(days=31)
"""So soon after a day that page is not of the year before: "is listed for five days from 13 May", told on the 17th."""


def _days(published: dt.date, written: WrittenDate) -> list[dt.date]:
    """The days that a day without its year may be, about the time of publication, in order."""
    moment, days = written.first, []
    if moment.month is None or moment.day is None:
        return []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            day = dt.date(year, moment.month, moment.day)
        except ValueError:  # 29 February, or a year that the calendar does not have
            continue
        if moment.weekday in (None, day.weekday()):
            days.append(day)
    return days
