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
from misconduct_parse.read.page import BlockKind, Page

PROCEDURE: Final = Cue("incident_procedure")
LABEL: Final = Cue("incident_label")
CONDUCT: Final = Cue("incident_conduct")
MOST: Final = 8
"""How many dates are looked at: the incident is told at the beginning."""
SHORTLY: Final = dt.timedelta(days=31)
"""A title names the month in which a matter was referred, too."""
BESIDE: Final = 110
"""How many characters behind a date that opens its sentence tell what it is the date of."""


def put_incident(work: Assembly, calendar: Calendar) -> None:
    """Put down when the incident took place; of several dates rather one in the month that the title names."""
    told = [(date, mention) for mention in _narrative(work) for date in _settled(calendar, mention)]
    if not told:
        return
    titles = [date for mention in _of_title(work) for date in calendar.settle(mention)]
    near = [pair for pair in told if any(_near(pair[0], title) for title in titles)]
    date, mention = (near or told)[0]
    work.case.put("incident", date, mention)


def _narrative(work: Assembly) -> Iterator[Mention[Any]]:
    """The dates of what happened, up to the first opinion."""
    page = work.page
    opinions = [m.start for m in work.mentions.of(Kind.CASE_TO_ANSWER)]
    limit = min(opinions, default=len(page.text))
    looked = 0
    for mention in work.mentions.of(Kind.DATE):
        if looked and (mention.start > limit or looked == MOST):
            return
        if _above(page, mention) or _is_label(page, mention):
            continue
        looked += 1
        if not _is_procedure(page, mention):
            yield mention


def _of_title(work: Assembly) -> list[Mention[Any]]:
    return [mention for mention in work.mentions.of(Kind.DATE) if _above(work.page, mention)]


def _above(page: Page, mention: Mention[Any]) -> bool:
    """Whether a date stands above the text: in the title, which a glossary may precede."""
    published = page.lower.find("\npublished", page.body, mention.start + 1500)
    block = page.blocks[page.sentences[mention.sentence].block]
    return mention.start < published or (mention.sentence == 0 and block.kind is BlockKind.HEADING)


def _is_label(page: Page, mention: Mention[Any]) -> bool:
    return LABEL.before(page.lower, max(0, mention.start - 40), mention.start)


def _is_procedure(page: Page, mention: Mention[Any]) -> bool:
    """Whether the words nearest to a date are of procedure: "complained on", "was referred to us in"."""
    sentence, text = page.sentences[mention.sentence], page.lower
    before = PROCEDURE.last(text, sentence.start, mention.start)
    happened = CONDUCT.last(text, sentence.start, mention.start)
    if max(before, happened) >= 0:
        return before > happened
    until = min(sentence.end, mention.end + BESIDE)
    behind = PROCEDURE.first(text, mention.end, until)
    return behind < until and behind <= CONDUCT.first(text, mention.end, until)


def _settled(calendar: Calendar, mention: Mention[Any]) -> list[Date]:
    """The date, where its year is written."""
    written = mention.value
    if written.relative is not None or (written.last or written.first).year is None:
        return []
    return [date for date in calendar.settle(mention)[:1] if date.earliest and not date.inferred]


def _near(date: Date, period: Date) -> bool:
    """Whether a date lies within a period or shortly before it."""
    if not (date.earliest and date.latest and period.earliest and period.latest):
        return False
    return date.earliest <= period.latest and period.earliest - SHORTLY <= date.latest
