"""Groups of labels that come again: "Allegation", "Finding", "Standards" for one, then for the next.

What stands under "Standards" in such a group was decided by the finding of its own group, before or behind it; in the
run of a paragraph, by the finding beside it.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.sections import Section
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.verdicts import Verdicts
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention

GROUPED: Final = (Part.ALLEGATION, Part.STANDARDS, Part.STANDARDS_ALLEGED, Part.FINDING)
CLAIMED: Final = frozenset({Part.STANDARDS, Part.STANDARDS_ALLEGED})
LONGEST: Final = 160
"""Characters in the finding of one group: what is longer tells of several things."""


def told_by_group(story: Story, verdicts: Verdicts, claim: Mention[Any]) -> Told | None:
    """What the one finding of a claim's group says of it; None where labels do not come again."""
    if story.sections.part(claim.start) not in CLAIMED:
        return None
    sections = list(story.sections.of(*GROUPED))
    block = story.page.blocks[story.page.sentences[claim.sentence].block]
    beside = [s for s in sections if s.part is Part.FINDING and block.start <= s.start < block.end]
    if len(beside) == 1 and beside[0].end - beside[0].value <= LONGEST:
        return _verdict(story, verdicts, beside[0])
    heads = [number for number, section in enumerate(sections) if section.part is sections[0].part]
    if len(heads) < 2 or claim.start < sections[0].start:
        return None
    first = next(number for number in reversed(heads) if sections[number].start <= claim.start)
    group = sections[first : next((number for number in heads if number > first), len(sections))]
    findings = [section for section in group if section.part is Part.FINDING]
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
