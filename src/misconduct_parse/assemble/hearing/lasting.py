"""How long a hearing sat, where only one of its days is dated: "a three-day hearing which ended yesterday".

A day is widened only within its week from Monday to Friday: what lies over a weekend was perhaps not sat in a row.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.governing import ENDS
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import NUMBER, WEEKDAY, WEEKDAYS, number
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.dates import Date
from misconduct_parse.pattern import pattern, quick_pattern, said

Day = tuple[Date, tuple[Mention[Any], ...]]

NEAR: Final = 2
"""How many sentences before or behind the day may say how long it was."""

HEARD: Final = r"""
    (?:(?:gross|public|police|disciplinary|joint|internal|full)\s++)*+(?:misconduct\s++)?+
    (?:hearing|panel|case|proceedings)
"""
OF_DAYS: Final = (" since ", " day", "-day", "\nday")
"""Literals of which all that tells how long it was holds one: "Monday" and "yesterday" do not."""
COURSE: Final = r"(?:a\s++(?:total|period)\s++of\s++|the\s++course\s++of\s++|the\s++)?+"
MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter"
# "a three-day hearing", "the panel sat for four days", "which lasted three days", "heard over two days",
# "after two days at the town hall"
LASTED: Final = quick_pattern(
    rf"""(?: \b (?P<n>{NUMBER}) [\s-] days? \s++ {HEARD} \b (?! \s++ in \s++ (?: {MONTHS} | early | late | mid | \d ) )
      | \b (?: {HEARD} | which | it | and | , ) \s++ (?:has\s++|had\s++)?+ (?: sat | lasted | ran | was\s++heard | met )
        (?: \s++ (?:in|at) \s [^.;,\d]{{2,40}}? )? \s++ (?:for\s++|over\s++)?+ {COURSE} (?P<n>{NUMBER}) \s++ days \b
      | \b {HEARD} \b [^.;,]{{0,60}}? \b (?: over | lasting | after ) \s++ {COURSE} (?P<n>{NUMBER}) \s++ days
        \b (?! \s++ (?:in|earlier|later|ago|before) \b )
      | \b over \s++ {COURSE} (?P<n>{NUMBER}) \s++ days ,?+ \s++ (?:an?|the|it|its) \s++ (?:\w++\s++){{0,3}}?
        (?:panel|hearing|chair)? \s*+ (?:heard|sat|considered|listened) \b
      | \b (?: after | over ) \s++ {COURSE} (?P<n>{NUMBER}) \s++ days \s++
        (?: at \b | of\s++(?:evidence|hearing) | (?:that|which)\s++ended | ending | ended | finishing | up\s++to ) )""",
    regex.VERBOSE,
)
# Behind the day on which it ended: "concluded today (Friday 8 March) after five days"
AFTER_DAYS: Final = pattern(rf"[)]?+,?+\s++(?:after|following)\s++{COURSE}(?P<n>{NUMBER})\s++days\b(?!\s++(?:of|in)\b)")
# In a notice: "It is listed for three days", "and is expected to last four days", "has a time estimate of four days"
PLANNED: Final = pattern(
    rf"""\b (?: (?:listed|scheduled|set\s++down|fixed|arranged|booked|planned|expected|due|likely|estimated
          |anticipated)
        (?: \s++ to \s++ (?:last|run|take|sit|be) )?+ (?: \s++ (?:for|over) )?+
      | time \s++ estimate \s++ (?:of|is) | will \s++ (?:last|run|sit|take) (?: \s++ for )?+ | lasting | is \s++ for )
      \s++ (?:up\s++to\s++)?+ (?P<n>{NUMBER}) \s++ days \b (?! \s++ (?:before|ago|notice) )""",
    regex.VERBOSE,
)
# Right behind a day: "7 September 2016, 09:30 hours, and the following two days if required"
FOLLOWING: Final = quick_pattern(
    rf"""[^.;\n]{{0,30}}? ,?+ \s*+ \b (?:and|plus) \s++ (?:on\s++|for\s++)?+ (?:the\s++)?+
      (?: (?:following|next|subsequent|succeeding) \s++ (?: (?P<n>{NUMBER}) \s++ (?:working\s++)?+ days | (?P<one>day) )
        | (?P<n>{NUMBER}) \s++ (?: following | subsequent ) \s++ days
        | (?P<n>{NUMBER}) \s++ days \s++ (?:following|after) (?: \s++ (?:it|that) )?+
        | (?P<one>day) \s++ (?:after|following) (?: \s++ (?:it|that) )?+ )
      (?= \s*+ (?: [.,;)\n] | $ | (?:if|at|in|and|by|when)\b ) )""",
    regex.VERBOSE,
)
# Right behind a day: "from Monday (3 May) for three days"
FOR_DAYS: Final = pattern(
    rf"[)]?+,?+\s*+(?:and\s++)?+(?:for|lasting)\s++(?:up\s++to\s++)?+(?P<n>{NUMBER})\s++days\b(?!\s*+\()"
)
ORDINALS: Final = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
ORDINAL: Final = rf"(?P<nth>{'|'.join(ORDINALS)})"
# Right behind a last day: "finished on Wednesday, its third day", "on Thursday (the fourth day of the hearing)"
NTH: Final = pattern(
    rf"[)]?+\s*+[,(]\s*+(?:on\s++)?+(?:its|the\s++hearing's|the)\s++{ORDINAL}\s++(?:and\s++(?:last|final)\s++)?+day\b"
)
# "The hearing, which opened on Tuesday, was stopped on its third day"
STOPPED: Final = pattern(
    rf"""\b (?: ended | finished | concluded | stopped | halted | collapsed | closed | came\s++to\s++an\s++end | over
      | drew\s++to\s++a\s++close | brought\s++to\s++an\s++end ) [^.;]{{0,50}}? \b on \s++
      (?: the \s++ (?:morning|afternoon|evening) \s++ of \s++ )?+ (?:its|the) \s++ {ORDINAL} \s++ day \b
      (?! \s++ of \s++ (?:his|her|their|the) \s++ (?:trial|leave) )""",
    regex.VERBOSE,
)
# "The hearing, which had been going on since Monday"
SINCE: Final = pattern(
    rf"""\b (?:{HEARD} | it | which | that) \b [^.;]{{0,70}}? \b
      (?: going\s++on | sitting | sat | running | under\s++way | taking\s++place | ongoing )
      (?: \s++ (?:at|in) \s [^.;]{{2,50}}? )?
      \s++ since \s++ (?:last\s++)?+ (?P<since>{WEEKDAY}) \b (?! \s++ \(?+\d )""",
    regex.VERBOSE,
)
# "Listed for three days; finished in one", "ten days (sitting days to be confirmed)"
UNSURE: Final = pattern(
    r"\b(?:(?:finished|over|concluded|completed|done)\s++(?:in|within|after)\s++(?:one|a\s++day|two|1|2)\b|sitting\s++days"
    r"|days\s++to\s++be\s++confirmed|not\s++sit|non-sitting|part-heard|adjourned)\b"
)
BEGINS: Final = pattern(
    r"\b(?:began|begins|begin|started|starts|starting|opened|opens|opening|open|commenced|commences|commencing|from"
    r"|got\s++under\s++way|sat\s++from)\b[^.;\d]{0,60}$"
)
CLOSES: Final = pattern(
    r"\b(?:ending|(?:at|by)\s++the\s++end\s++of|after|following)\b[^.;]{0,60}$|\bended\b[^.;]{0,60}$"
)


def widened(story: Story, days: list[Day]) -> list[Day]:
    """The days with a single one made as long as the page says that the hearing was."""
    if "day" not in story.page.lower:
        return days
    days = [_with_following(story, day) for day in days]
    if len(days) != 1 or not _single(days[0][0]):
        return days
    return [_as_long(story, days[0])]


def _single(date: Date) -> bool:
    return date.earliest is not None and date.earliest == date.latest


def _with_following(story: Story, day: Day) -> Day:
    at = day[1][-1]
    sentence = story.page.sentences[at.sentence]
    days = story.page.lower.find("day", at.end, sentence.end) >= 0
    found = FOLLOWING.match(story.page.lower, at.end, sentence.end) if days else None
    if found is None or not _single(day[0]):
        return day
    count = 1 if said(found, "one") else number(said(found, "n") or "")
    return _stretched(story, day, found, after=count or 0)


def _as_long(story: Story, day: Day) -> Day:
    """A single day with the days before or behind it that the hearing sat as well."""
    lower, at, sentences = story.page.lower, day[1][0], story.page.sentences
    own = sentences[at.sentence]
    start = sentences[max(0, at.sentence - NEAR)].start
    end = sentences[min(len(sentences), at.sentence + NEAR + 1) - 1].end
    if not any_in(OF_DAYS, lower[start:end]):
        return day
    if UNSURE.search(lower, start, end):
        return day
    since = SINCE.search(lower, start, end) if " since " in lower[start:end] else None
    if since is not None and day[0].earliest is not None:
        others = day[0].earliest.weekday() - WEEKDAYS[since["since"].rstrip(".")]
        return _stretched(story, day, since, before=others) if others > 0 else day
    begins = story.notice or BEGINS.search(lower, max(own.start, at.start - 80), at.start) is not None
    nth = NTH.match(lower, at.end, own.end) or (STOPPED.search(lower, own.start, end) if begins else None)
    if nth is not None:
        others = ORDINALS[nth["nth"]] - 1
        return _stretched(story, day, nth, after=others) if begins else _stretched(story, day, nth, before=others)
    told = FOR_DAYS.match(lower, at.end, own.end) if begins else None
    told = told or _after_days(lower, own.start, at, own.end) or LASTED.search(lower, start, end)
    told = told or (PLANNED.search(lower, start, end) if story.notice else None)
    others = (number(said(told, "n") or "") or 1) - 1 if told is not None else 0
    if told is None or begins:
        return _stretched(story, day, told, after=others) if told is not None else day
    before = lower[max(own.start, at.start - 120) : at.start]
    ends = told.re is AFTER_DAYS or ENDS.search(before) or CLOSES.search(before) or _ends_at(lower, at, told)
    return _stretched(story, day, told, before=others) if ends else day


def _after_days(lower: str, start: int, at: Mention[Any], end: int) -> regex.Match[str] | None:
    """How long it was, told right behind the day on which it ended."""
    ended = ENDS.search(lower[max(start, at.start - 120) : at.start])
    return AFTER_DAYS.match(lower, at.end, end) if ended else None


def _ends_at(lower: str, at: Mention[Any], told: regex.Match[str]) -> bool:
    """Whether the day stands before words that end the hearing: "on Friday at the end of a three-day hearing"."""
    return told.start() >= at.end and AT_END.search(lower[at.end : told.start()]) is not None


AT_END: Final = pattern(r"^[^.;\n]{0,40}\b(?:at\s++the\s++end\s++of|after|following)\s++(?:an?\s++|the\s++)?+$")


def _stretched(story: Story, day: Day, told: regex.Match[str], *, before: int = 0, after: int = 0) -> Day:
    """A day with some before or behind it in the same week; as it was where they do not fit."""
    date, at = day
    if date.earliest is None or not 0 < before + after < 5:
        return day
    first, last = date.earliest - dt.timedelta(days=before), date.earliest + dt.timedelta(days=after)
    if first.weekday() > last.weekday() or last.weekday() > FRIDAY:
        return day
    words = story.at(*told.span(), "days.lasted")
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    story.work.log.add("date-inferred", at[0].span, text=date.text, date=edtf)
    wide = Date(
        edtf=edtf,
        earliest=first,
        latest=last,
        inferred=True,
        text=date.text,
    )
    return wide, (*at, words)


FRIDAY: Final = 4
