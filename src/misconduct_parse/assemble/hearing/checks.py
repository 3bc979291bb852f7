"""What does not add up: headline against body, hearing before the conduct, lists that were lost."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.headline import title_span
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.outcome_kinds import DISMISSED_OR_GONE, WARNINGS
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.dates import Date
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.model.spans import Span
from misconduct_parse.pattern import pattern

TOLD: Final = {
    words: OutcomeKind(name) for words, name in wordings("outcomes").items() if OutcomeKind(name) in WARNINGS
} | {
    "dismissed": OutcomeKind.DISMISSED,
    "sacked": OutcomeKind.DISMISSED,
}

# A list of standards is announced and none follows: it was lost when the page was saved.
ANNOUNCED: Final = pattern(
    r"\b(?:standards?|breach(?:es|ed)?+)\b[^.;:]{0,90}(?<!\b(?:said|says|added|commented|stated|statement)\s?):$"
)


def check(story: Story) -> None:
    """Note what does not add up."""
    if not story.people:
        story.work.log.add("no-subject")
    if not story.notice:
        _headline(story)
    _order(story)
    _lists(story)


def _headline(story: Story) -> None:
    """Keep the body's reading where "given written warning" stands above a final written warning."""
    span = title_span(story.page)
    if span is None:
        return
    title = story.page.lower[slice(*span)]
    told = max((words for words in TOLD if words in title), key=len, default=None)
    if told is None:
        return
    kinds = {draft.get("kind") for person in story.people for draft in person.draft.get("outcomes") or []}
    alike = DISMISSED_OR_GONE if TOLD[told] in DISMISSED_OR_GONE else {TOLD[told]}
    if kinds & (WARNINGS | DISMISSED_OR_GONE) and not kinds & alike:
        body = sorted(str(kind) for kind in kinds)
        at = span[0] + title.find(told)
        story.work.log.add("headline-differs", Span(start=at, end=at + len(told)), headline=told, body=", ".join(body))


def _order(story: Story) -> None:
    incident = story.work.case.get("incident")
    if not isinstance(incident, Date) or incident.earliest is None:
        return
    for person in story.people:
        for date in person.proceeding.get("dates") or [] if person.proceeding is not None else []:
            if date.latest is not None and date.latest < incident.earliest:
                story.work.log.add("hearing-before-incident", hearing=date.edtf, incident=incident.edtf)


def _lists(story: Story) -> None:
    page = story.page
    for number, block in enumerate(page.blocks):
        if page.lower[block.end - 1] != ":":
            continue
        if ANNOUNCED.search(page.lower[block.start : block.end]) and not _followed(story, number):
            story.work.log.add("list-lost", Span(start=block.start, end=block.end))


def _followed(story: Story, number: int) -> bool:
    """Whether a standard is named in one of the next blocks."""
    blocks = story.page.blocks
    if number + 1 >= len(blocks):
        return False
    end = blocks[min(number + 2, len(blocks) - 1)].end
    return bool(story.inside("standard", blocks[number].end, end))
