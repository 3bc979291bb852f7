"""What a panel was told of the years before it: "The hearing heard that she had received words of advice"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

# Up to the result no other clause begins: "heard that she lied and was dismissed" may tell what this panel did
HEARD_THAT: Final = pattern(
    r"\b(?:hearing|panel|meeting)\b[^.;]{0,70}?\b(?:heard|was\s++told|were\s++told)\s++(?:that\s++|how\s++)?+"
    r"(?P<when>in\s++(?:19|20)\d\d,?\s++)?+"
    r"(?:(?!(?:and|but|before|which|who|after|when|would|could|should|will|panel|hearing|chair|be"
    r"|submissions?|evidence|determined|decided|found(?!\s++to)|concluded|ruled|held)\b)[\w'-]++,?\s++){1,8}?(?:an?\s++)?+$"
)
HEARD: Final = (" heard ", " told ")


def told_to_panel(story: Story, mention: Mention[Any], *, dated: bool = False) -> bool:
    """Whether a result is only what the panel heard of an earlier time.

    Args:
        story: The page.
        mention: The result.
        dated: Whether it must be told with its year.
    """
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if not any_in(HEARD, lower[start : mention.start]):
        return False
    told = HEARD_THAT.search(lower, start, mention.start)
    return told is not None and (not dated or told["when"] is not None)
