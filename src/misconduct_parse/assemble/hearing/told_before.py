"""Whether "the warning" is one of which the page has told before: "The final written warning will last two years"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern

WARNING: Final = pattern(
    r"(?:the|this|that)\s++(?:final\s++)?+(?:written\s++)?+warning\s++"
    r"(?:will|would|is\s++to|lasts?|runs?|remains?|stays?|expires?|takes?\s++effect)\b"
)


def points_back(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence only goes on about a warning, so that it tells nobody's first."""
    start = story.page.sentences[mention.sentence].start
    return mention.start - start < len("this ") and WARNING.match(story.page.lower, start, start + REACH) is not None
