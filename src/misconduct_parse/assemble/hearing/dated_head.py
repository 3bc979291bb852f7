"""The day of a hearing in the head of its report, with no word that says so: "Carr Gate, 2 February 2022"."""

from __future__ import annotations

import datetime as dt
from typing import Final

import regex

from misconduct_parse.assemble.hearing.headline import is_full
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import REACH, pattern, quick_pattern

PROSE: Final = 160
"""Characters of a paragraph that is no line of the head."""
OTHERWISE: Final = (
    "publish", "issued", "posted", "updated", "released", "dated", "signed", "born", "joined", "review", "regulation",
    "resign", "convict",
)  # fmt: skip


# "Tuesday 24th November 2020 (one day)", and in the next line "9.30am": when it is to begin, in a notice
HOUR: Final = r"\d{1,2} (?:[.:]\d\d)?+ \s*+ [ap]\.?m\b | \d{2}[.:]?\d\d \s*+ (?:hrs|hours)\b"
BEGINS: Final = quick_pattern(
    rf"""
    [ ]*+ (?: [(] [^()\n]{{1,40}} [)] )?+ \s*+ (?: [,;-] \s*+ )?+ (?: (?:at|from|starting|commencing) \s++ ){{0,2}}
    (?: {HOUR} ) | [ ]*+ [(,] \s*+ (?:for\s++)?+ (?:one|two|three|four|five|\d) \s++ days?\b
    """,
    regex.VERBOSE,
)


def dated_head(story: Story) -> list[Mention[WrittenDate]]:
    """The full dates of the one line above the first paragraph of an outcome; of a notice where an hour is told."""
    if story.work.format is not Format.HEARING_OUTCOME and not story.notice:
        return []
    page = story.page
    prose = (b.start for b in page.blocks if b.end - b.start > PROSE or page.folded[b.end - 1] == ".")
    head = next(prose, page.body)
    dates = [m for m in story.of(Kind.DATE) if m.start < head and is_full(m.value)]
    lines = {page.sentences[m.sentence].block for m in dates}
    if not lines and story.work.format is Format.HEARING_OUTCOME:
        return _below_officer(story)
    if len(lines) != 1 or any(_is_other(story, m) for m in dates):
        return []
    if story.notice and not _begins_then(story, dates[-1]):
        return []
    return dates


# "7 October 2024, Guildhall Yard East", "Tuesday 7 to Thursday 9 October 2024 at Guildhall Yard East": a line alone
PLACED: Final = pattern(r"(?:,|\sat)\s(?:the\s)?\p{Lu}[^.:;|\n]{3,80}$")


def _below_officer(story: Story) -> list[Mention[WrittenDate]]:
    """The day and place of a line right below that which names the officer, of a page that begins with other things."""
    page = story.page
    lines = []
    for mention in story.of(Kind.DATE):
        number = page.sentences[mention.sentence].block
        block, above = page.blocks[number], page.blocks[number - 1]
        if not number or mention.start - block.start > OPENS or not is_full(mention.value):
            continue
        if above.end - above.start < PROSE and PLACED.match(page.folded, mention.end, block.end):
            named = story.cast.within(above.start, above.end)
            if any(person.figure is ref.figure for ref in named for person in story.people):
                lines.append(mention)
    return lines if len(lines) == 1 else []


OPENS: Final = 4
"""Characters, of a list or a heading, before a day that opens its line."""


def _is_other(story: Story, mention: Mention[WrittenDate]) -> bool:
    """Whether it is the day of something else: of publication, of a signature."""
    if story.sections.part(mention.start) is Part.PUBLISHED or _is(mention.value, story.work.published):
        return True
    block = story.page.blocks[story.page.sentences[mention.sentence].block]
    return any_in(OTHERWISE, story.page.lower[block.start : mention.start])


def _is(written: WrittenDate, day: dt.date | None) -> bool:
    first = written.first
    return day is not None and (first.year, first.month, first.day) == (day.year, day.month, day.day)


def _begins_then(story: Story, mention: Mention[WrittenDate]) -> bool:
    """Whether a day is followed by the hour or the number of days; a stamp of a site has an hour and no weekday."""
    if (mention.value.last or mention.value.first).weekday is None:
        return False
    return BEGINS.match(story.page.lower, mention.end, mention.end + REACH) is not None
