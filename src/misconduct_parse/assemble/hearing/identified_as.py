"""Whose a sentence is that says who somebody was: "The officer dismissed at the same hearing was PC Yew, for lying"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

WHO_WAS: Final = pattern(
    r"(?:the|another|a\s++second)\s++(?:(?:other|second|third|only|former)\s++)?+"
    r"(?:officer|constable|sergeant|inspector|detective|colleague|person|one|man|woman)\s++(?:who\s++|to\s++be\s++|given\s++|dismissed\b|sacked\b|found\b|warned\b)"
    r"[^.;]{0,90}?\s?(?:was|is)\s++"
    r"(?:(?:in\s++fact|instead|actually|named\s++as|identified\s++as)\s++)*+(?:former\s++)?+"
)
OPENING: Final = ("the ", "another ", "a second ")


def identified_as(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Whoever a sentence identifies as the one who got what it tells; None where it is no such sentence."""
    start = story.page.sentences[mention.sentence].start
    if not story.page.lower.startswith(OPENING, start):
        return None
    named = story.cast.in_sentence(mention.sentence)
    if not named or any(named[0].end <= ref.start < mention.start for ref in named[1:]):
        return None
    if WHO_WAS.fullmatch(story.page.lower, start, named[0].start) is None:
        return None
    person = spots.people.get(id(named[0].figure))
    return OTHERS if person is None else (person,)
