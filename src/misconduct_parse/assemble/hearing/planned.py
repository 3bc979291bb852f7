"""Outcomes that were planned and of which no more is told: "He was to receive words of advice"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.forestalled import comes_too_late, only_planned
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.pattern import pattern

# "agreed that the officer would receive": planned, where somebody left before it could be given
TO_COME: Final = pattern(
    r"\b(?:would|should|will|(?<!\bfound\s)to|was\s++due|were\s++due|agreed\s++(?:on|to)?)\s++(?:[\w-]++\s++){0,3}?"
    r"(?:receive|get|undergo|be|have|given|face|take|management|words|reflective)\b[^.;]{0,60}$"
)
# "This was given in May": it came after all
CAME: Final = pattern(
    r"(?:this|it|that|the\s++(?:advice|action|warning|training))\s++(?:was|were|has\s++been|took|has\s++since)\s++"
    r"(?:later\s++|then\s++|since\s++)?+(?:been\s++)?+(?:given|delivered|completed|carried\s++out|place|taken\s++place"
    r"|administered|issued|received)\b"
)
NEXT: Final = 2
"""So many sentences further on it may stand that somebody left first."""


def planned(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether an outcome was only to come, or was kept from coming."""
    lower, sentence = story.page.lower, story.page.sentences[mention.sentence]
    if _forestalled(story, mention):
        return TO_COME.search(lower, sentence.start, mention.start) is not None
    if not only_planned(lower, sentence.start, mention.start):
        return False
    return not story.work.mentions.in_sentence(Kind.DECISION, mention.sentence) and not _came(story, mention)


def _forestalled(story: Story, mention: Mention[Any]) -> bool:
    """Whether it says, behind an outcome, that somebody left before it could be given."""
    sentences = story.page.sentences
    last = sentences[min(mention.sentence + NEXT, len(sentences) - 1)].end
    return comes_too_late(story.page.lower, mention.end, last)


def _came(story: Story, mention: Mention[Any]) -> bool:
    sentences = story.page.sentences
    if mention.sentence + 1 >= len(sentences):
        return False
    start, end, _ = sentences[mention.sentence + 1]
    return CAME.match(story.page.lower, start, end) is not None
