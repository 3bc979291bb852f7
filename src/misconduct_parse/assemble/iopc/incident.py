"""When the incident took place: the first date of the narrative that is no date of procedure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.dates import Date
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import BlockKind, Page

PROCEDURE: Final = Cue("incident_procedure")
LABEL: Final = Cue("incident_label")
CONDUCT: Final = Cue("incident_conduct")
INTERVIEWED: Final = Cue("incident_interviewed")
MOST: Final = 8
"""How many dates are looked at: the incident is told at the beginning."""
SHORTLY: Final = dt.timedelta(days=31)
"""A title names the month in which a matter was referred, too."""
BEFORE_PUBLISHED: Final = 1490
"""How many characters lie at most between a date of the title and "Published"."""
PUBLISHED: Final = quick_pattern(r"\n[ ]*+published")
BESIDE: Final = 110
"""How many characters behind a date that opens its sentence tell what it is the date of."""


def put_incident(work: Assembly, calendar: Calendar) -> None:
    """Put down when the incident took place; of several dates rather one in the month that the title names."""
    above = _end_of_title(work.page)
    told = [
        (date, mention)
        for mention in _narrative(work, above)
        if _is_full(mention) and not _is_procedure(work.page, mention)
        for date in calendar.settle(mention)[:1]
        if date.earliest and not date.inferred
    ]
    if not told:
        return
    dates = work.mentions.of(Kind.DATE)
    titles = [date for m in dates if _is_above(work.page, above, m) for date in calendar.settle(m)]
    near = [pair for pair in told if any(_near(pair[0], title) for title in titles)]
    date, mention = (near or told)[0]
    work.case.put("incident", date, mention)


def _narrative(work: Assembly, above: int) -> Iterator[Mention[Any]]:
    """The dates of what is told, up to the first opinion."""
    page = work.page
    opinions = work.mentions.of(Kind.CASE_TO_ANSWER)
    limit = opinions[0].start if opinions else len(page.text)
    looked = 0
    for mention in work.mentions.of(Kind.DATE):
        if looked and (mention.start > limit or looked == MOST):
            return
        if not (_is_above(page, above, mention) or _is_label(page, mention)):
            looked += 1
            yield mention


def _end_of_title(page: Page) -> int:
    """Where "Published" stands, beneath the title, which a glossary may precede; -1 where it does not."""
    found = PUBLISHED.search(page.lower, page.body)
    return found.start() if found else -1


def _is_above(page: Page, above: int, mention: Mention[Any]) -> bool:
    """Whether a date stands above the text: in the title."""
    if mention.start < above <= mention.start + BEFORE_PUBLISHED:
        return True
    return mention.sentence == 0 and page.blocks[page.sentences[0].block].kind is BlockKind.HEADING


def _is_label(page: Page, mention: Mention[Any]) -> bool:
    return LABEL.before(page.lower, max(0, mention.start - 40), mention.start)


def _is_full(mention: Mention[Any]) -> bool:
    """Whether the year of a date is written."""
    written = mention.value
    return written.relative is None and (written.last or written.first).year is not None


def _is_procedure(page: Page, mention: Mention[Any]) -> bool:
    """Whether the words nearest to a date are of procedure: "complained on", "was referred to us in"."""
    sentence, text = page.sentences[mention.sentence], page.lower
    if INTERVIEWED.behind(text, mention.end):
        return True
    before = PROCEDURE.last(text, sentence.start, mention.start)
    happened = CONDUCT.last(text, sentence.start, mention.start)
    if max(before, happened) >= 0:
        return before > happened
    until = min(sentence.end, mention.end + BESIDE)
    behind = PROCEDURE.first(text, mention.end, until)
    return behind < until and behind <= CONDUCT.first(text, mention.end, until)


def _near(date: Date, period: Date) -> bool:
    """Whether a date lies within a period or shortly before it."""
    if not (date.earliest and date.latest and period.earliest and period.latest):
        return False
    return date.earliest <= period.latest and period.earliest - SHORTLY <= date.latest
