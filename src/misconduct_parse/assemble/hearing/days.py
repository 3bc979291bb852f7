"""The days on which the hearing sat: by label, else the dates that the words of the hearing govern."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.ahead import calendar_of
from misconduct_parse.assemble.hearing.dated_head import dated_head
from misconduct_parse.assemble.hearing.decider_days import closes_evidence, decider_days
from misconduct_parse.assemble.hearing.governing import ENDS, SILENT, of_hearing
from misconduct_parse.assemble.hearing.headline import title_days
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.lasting import widened
from misconduct_parse.assemble.hearing.spoken_days import PANEL_DECIDED, spoken_days
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.weeks import in_week, without_weeks
from misconduct_parse.extract.fragments import WEEKDAY
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.model.dates import Date
from misconduct_parse.pattern import REACH, pattern, quick_pattern

Day = tuple[Date, tuple[Mention[Any], ...]]

STARTS: Final = pattern(
    r"\b(?:began|opened|opens|commenced|begins?|commences|starting|started|resume[sd]?|got\s++under\s++way|from|since)\b[^.;]{0,60}$"
)



# "is expected to last eight days, not sitting on Friday 18 June"
NOT_SITTING: Final = pattern(r"\b(?:not\s++(?:be\s++)?+sit(?:ting)?+|except|excluding)\s++(?:on\s++)?+$")
MOST: Final = 100
"""On how many days, or runs of days, a hearing sits at most: each subject has all of them."""


def hearing_days(story: Story) -> list[Day]:
    """The days, settled, each with the words that say it."""
    found = _labelled(story) or _governed(story) or spoken_days(story)
    found = found or decider_days(story) or dated_head(story) or title_days(story.page)
    found = [m for m in found if not NOT_SITTING.search(story.page.lower, max(0, m.start - 30), m.start)]
    mentions = without_weeks(story, _without_glossed(story, found))
    if story.notice and any(m.value.first.day is not None for m in mentions):
        mentions = [m for m in mentions if m.value.first.day is not None]  # "at 10.30am on Monday": the first of them
    story.day_places.extend(mentions)
    days: list[Day] = []
    for mention in mentions:
        settled = calendar_of(story, mention).settle(mention)
        days.extend((in_week(story, mention, date), (mention,)) for date in settled)
    return widened(story, _spanned(story, _without_doubles(days)))[:MOST]


def _without_glossed(story: Story, mentions: list[Mention[WrittenDate]]) -> list[Mention[WrittenDate]]:
    """Without the words that point from publication where a date follows: "today (Friday 14 September)"."""
    lower = story.page.lower
    starts = sorted([m.start for m in mentions])

    def glossed(end: int) -> bool:
        behind = starts[bisect_left(starts, end) : bisect_right(starts, end + 3)]
        return any(lower[end:start].strip(" ,(") == "" for start in behind)

    return [
        m for m in mentions if (m.value.relative is None and not _weekday_alone(m.value)) or not glossed(m.end)
    ]


def _weekday_alone(written: WrittenDate) -> bool:
    """Whether no more than a weekday is written: "on Thursday (13 April)"."""
    first = written.first
    return first.weekday is not None and first.day is None and written.last is None


# "Date of conviction: 3 February 2022", in a line below the day of the hearing
OTHER_DATE: Final = pattern(
    r"\n\W*+(?:date\s++of\s++(?!(?:the\s++)?+(?:(?:gross\s++)?+misconduct\s++(?:hearing|meeting|proceedings)|hearing|meeting|outcome))[a-z]|(?:conviction|incident|offence|sentencing"
    r"|publication|resignation|retirement|appeal|notice)\s++date\b|(?:published|issued|updated|posted)\b)[^\n]*+$"
)


def _labelled(story: Story) -> list[Mention[WrittenDate]]:
    found: list[Mention[WrittenDate]] = []
    for section in story.sections.of(Part.DATE, Part.DATE_VENUE):
        inside = (m for m in story.inside(Kind.DATE, section.value, section.end) if m.value.relative is None)
        found.extend(m for m in inside if not OTHER_DATE.search(story.page.lower, section.value, m.start))
    # "Tuesday 5 - Thursday 7 March (part day only on Thursday)": a weekday alone means a day that is told
    return [m for m in found if m.value.first.day is not None] or found


def _governed(story: Story) -> list[Mention[WrittenDate]]:
    return [m for m in story.of(Kind.DATE) if story.sections.part(m.start) not in SILENT and of_hearing(story, m)]


def _without_doubles(days: list[Day]) -> list[Day]:
    """Each day once: "today (26 November)", a date told twice, and a day inside an interval add nothing."""
    kept: dict[str, Day] = {}
    runs: list[tuple[dt.date, dt.date, str]] = []  # of those kept, in order: as none covers another, by both ends
    for date, at in days:
        if date.edtf in kept:
            continue
        if date.earliest and date.latest:
            behind = bisect_right(runs, date.earliest, key=itemgetter(0))
            if behind and date.latest <= runs[behind - 1][1]:
                continue
            first = bisect_left(runs, date.earliest, key=itemgetter(0))
            last = bisect_right(runs, date.latest, key=itemgetter(1))
            for _, _, inside in runs[first:last]:
                del kept[inside]
            runs[first : max(first, last)] = [(date.earliest, date.latest, date.edtf)]
        kept[date.edtf] = (date, at)
    return list(kept.values())


def _spanned(story: Story, days: list[Day]) -> list[Day]:
    """One interval of "opened on Thursday 10 March and finished yesterday (Tuesday 15 March)", in either order."""
    lower = story.page.lower
    out: list[Day] = []
    for date, at in days:
        joined = (_joined(lower, out[-1], (date, at)) or _next_day(out[-1], (date, at))) if out else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append((date, at))
    return out


def _next_day(one: Day, other: Day) -> Day | None:
    """Two days in a row, each told alone: "Thursday 10 March, Friday 11 March, Monday 14 March"."""
    last, first = one[0].latest, other[0].earliest
    if last is None or first is None or first - last != dt.timedelta(days=1) or not _single(other[0]):
        return None
    date = _interval(one[0], other[0])
    return (date, (*one[1], *other[1])) if date is not None else None


def _joined(lower: str, one: Day, other: Day) -> Day | None:
    if not (_single(one[0]) and _single(other[0])):
        return None
    if _bounds(lower, one, other):
        date = _interval(one[0], other[0])
        return (date, (*one[1], *other[1])) if date is not None else None
    first, last = (one, other) if _starts(lower, one) and _ends(lower, other) else (other, one)
    if not (_starts(lower, first) and _ends(lower, last)):
        return None
    between = lower[first[1][0].end : last[1][0].start]
    date = _interval(first[0], last[0]) if "adjourn" not in between else None
    return (date, (*one[1], *other[1])) if date is not None else None


# "between Monday (9 October) and yesterday"
BETWEEN: Final = pattern(r"\bbetween\s++(?:\w++,?+\s*+\(?)?+$")
# "from Monday until yesterday (Thursday 4 July)"
UNTIL: Final = pattern(r"\)?+\s++(?:until|till|to|through\s++to)\s++(?:yesterday|today)?+[\s(,]*+")
FROM: Final = pattern(rf"\bfrom\s++(?:{WEEKDAY},?+\s++\(?+)?+$", regex.VERBOSE)
# "From | Monday 9 October", and in the row below "To | Friday 13 October"
FIRST_DAY: Final = pattern(
    r"\b(?:from|first\s++day|start(?:s|ing|ed)?+|beg(?:ins|an|inning)|opens|opened|opening|commenc(?:es|ed|ing|ement))\b"
    r"[^.;\d\n]{0,30}[:|\n-][*\s]*+$"
)
LAST_DAY: Final = pattern(
    r"[^\n]{0,20}\n\W*+(?:(?:anticipated|expected|estimated)\s++)?+(?:to|until|last\s++day|end(?:s|ing|ed)?+|finish(?:es|ed|ing)?+|clos(?:es|ed|ing)"
    r"|conclu(?:des|ded|ding|sion))\b[^.;\d\n]{0,30}[:|\n-][*\s]*+(?:\w++,?+\s++)?+"
)


def _bounds(lower: str, one: Day, other: Day) -> bool:
    start, end = one[1][0].start, one[1][0].end
    between = lower[end : other[1][0].start]
    if "\n" in between and LAST_DAY.fullmatch(between):
        return FIRST_DAY.search(lower, max(0, start - 60), start) is not None
    if UNTIL.fullmatch(between):
        return FROM.search(lower, max(0, start - 24), start) is not None
    if between.strip(" ),") != "and":
        return AND_DECIDED.match(between) is not None and SINCE.search(lower, max(0, start - 24), start) is not None
    return BETWEEN.search(lower, max(0, start - 24), start) is not None


# "since Monday (17 February) and gave its decision today (Friday, 21 February)"
SINCE: Final = pattern(r"\bsince\s++(?:\w++,?+\s*+\(?)?+$")
AND_DECIDED: Final = quick_pattern(
    r"\)?+,?+\s++and\s++(?:(?:has|have)\s++)?+(?:gave|given|announced|delivered|made|reached)\s++(?:its|their|his|her|a)\s++"
    r"(?:decision|findings?|ruling|verdict|determination)\b[^.;]{0,30}$"
)


def _starts(lower: str, day: Day) -> bool:
    return STARTS.search(lower, max(0, day[1][0].start - 80), day[1][0].start) is not None


# "this afternoon it came to an end"
ENDS_BEHIND: Final = quick_pattern(
    r"[),]*+\s++(?:it|(?:the|their|his|her)\s++(?:misconduct\s++)?+(?:hearing|case))\s++(?:finally\s++)?+"
    r"(?:came\s++to\s++an?\s++(?:end|close)|ended|finished|concluded|closed|drew\s++to\s++a\s++close|was\s++over)\b"
)


def _ends(lower: str, day: Day) -> bool:
    at = day[1][0]
    if ENDS.search(lower, max(0, at.start - 80), at.start) or closes_evidence(lower, at.start - 130, at.start):
        return True
    if at.value.relative is not None and PANEL_DECIDED.match(lower, at.start, at.start + REACH):
        return True
    return ENDS_BEHIND.match(lower, at.end, at.end + REACH) is not None


def _single(date: Date) -> bool:
    return date.earliest is not None and date.earliest == date.latest


def _interval(first: Date, last: Date) -> Date | None:
    if first.earliest is None or last.latest is None:
        return None
    if first.earliest > last.latest:
        return None
    return Date(
        edtf=f"{first.edtf}/{last.edtf}",
        earliest=first.earliest,
        latest=last.latest,
        inferred=first.inferred or last.inferred,
        text=f"{first.text} ... {last.text}",
    )
