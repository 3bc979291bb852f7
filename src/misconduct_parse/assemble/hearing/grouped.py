"""Groups of labels that come again: "Allegation", "Finding", "Standards" for one, then for the next.

What stands under "Standards" in such a group was decided by the finding of its own group, before or behind it; in the
run of a paragraph, by the finding beside it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Any, Final

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.sections import Section, Sections
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.verdicts import Verdicts
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention

GROUPED: Final = (Part.ALLEGATION, Part.STANDARDS, Part.STANDARDS_ALLEGED, Part.FINDING)
CLAIMED: Final = frozenset({Part.STANDARDS, Part.STANDARDS_ALLEGED})
SHORT: Final = 60
"""Characters of an allegation that is no more than the standard: "Allegation 1: Use of Force"."""
LONGEST: Final = 160
"""Characters in the finding of one group: what is longer tells of several things."""


class Groups:
    """The groups of a page, cut once: each claim asks for its own."""

    def __init__(self, sections: Sections) -> None:
        grouped = list(sections.of(*GROUPED))
        found = [(number, section) for number, section in enumerate(grouped) if section.part is Part.FINDING]
        self._findings = [section for _, section in found]
        self._places = [number for number, _ in found]
        self._starts = [section.start for section in self._findings]
        self._heads = [number for number, section in enumerate(grouped) if section.part is grouped[0].part]
        self._begins = [grouped[number].start for number in self._heads]

    def beginning_in(self, start: int, end: int) -> list[Section]:
        """The findings that begin in a stretch."""
        return self._findings[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def around(self, offset: int) -> list[Section]:
        """The findings of the group in which an offset lies; none where labels do not come again."""
        group = bisect_right(self._begins, offset)
        if len(self._heads) < 2 or not group:
            return []
        first = bisect_left(self._places, self._heads[group - 1])
        last = bisect_left(self._places, self._heads[group]) if group < len(self._heads) else None
        return self._findings[first:last]


@lru_cache(maxsize=2)
def _groups(sections: Sections) -> Groups:
    return Groups(sections)


def told_by_group(story: Story, verdicts: Verdicts, claim: Mention[Any]) -> Told | None:
    """What the one finding of a claim's group says of it; None where labels do not come again."""
    own = story.sections.at(claim.start)
    if own.part not in CLAIMED and not (own.part is Part.ALLEGATION and own.end - own.value <= SHORT):
        return None
    groups = _groups(story.sections)
    block = story.page.blocks[story.page.sentences[claim.sentence].block]
    beside = groups.beginning_in(block.start, block.end)
    if len(beside) == 1 and beside[0].end - beside[0].value <= LONGEST:
        return _verdict(story, verdicts, beside[0])
    findings = groups.around(claim.start)
    if len(findings) != 1 or findings[0].end - findings[0].value > LONGEST:
        return None
    return _verdict(story, verdicts, findings[0])


def _verdict(story: Story, verdicts: Verdicts, section: Section) -> Told | None:
    for finding in story.inside(Kind.FINDING, section.value, section.end):
        told = verdicts.verdict(finding)
        if told is not None:
            return told
    level = next(iter(story.inside(Kind.LEVEL, section.value, section.end)), None)
    return Told(Standing.FOUND, level) if level is not None else None
