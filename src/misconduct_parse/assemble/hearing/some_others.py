"""Sentences that begin with others than the subjects: "Several colleagues were", "A man was", "two dismissed"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.partitive import several_were
from misconduct_parse.assemble.hearing.spots import Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

# "Two of the recipients have been given", "Several colleagues were", "A fifth member": none of the subjects
SOME_OTHERS: Final = pattern(
    r"a\s++(?:third|fourth|fifth|sixth|seventh|further)\s++(?:\w++\s++)?(?:member|officer|colleague|constable"
    r"|sergeant|man|woman|person)\b|(?:one|two|three|four|five|six|seven|several|some|most|many"
    r"|others?)\s++(?:of\s++(?:the|those|his|her|their)|other|more|further|others|colleagues|recipients"
    r"|members)\b(?!\s++(?:allegations?|standards?|breaches))|those\s++(?:who|involved|present|officers)\b"
)
# "A man was dismissed from his job after she told his employer"; "the former was, and the latter" are not told apart
STRANGER: Final = quick_pattern(
    r"(?:an?|another|one|the)\s++(?:[\w-]++\s++){0,2}?(?:man|woman|driver|worker|employee|nurse|teacher|student|boy|girl"
    r"|teenager|suspect|guard|civilian)\s++(?:was|were|has|had|is|who)\b"
    r"|the\s++(?:former|latter)(?:,\s++(?:who|whose)\b[^.;,]{2,80},)?+\s++(?:was|were|has|had|received)\b"
)


def of_some_others(story: Story, spots: Spots, mention: Mention[Any]) -> bool:
    """Whether a sentence that names nobody tells what others than the subjects got."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if lower[start : start + 1] in "aotfsm" and SOME_OTHERS.match(lower, start):
        return True
    if mention.kind == Kind.OUTCOME and several_were(lower, start, mention.start, len(spots.everybody)):
        return True
    if start <= spots.first_named or not lower.startswith(("a", "the", "one"), start):
        return False
    return STRANGER.match(lower, start) is not None
