"""What would have followed for somebody who has left: "had she still been serving", on either side of the sanction."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

STILL: Final = quick_pattern(
    r"(?:\s++(?:is|was)\s++what\s++(?:he|she|they)\s++would\s++have\s++(?:received|got|faced|had))?+"
    rf",?+\s*+\(?+\s*+(?:had|if|were)\s++(?:the|he|she|they|you|former|this|it|{SHORT_RANK}|officer|mr|mrs|ms|miss)\b"
    r"(?![^.;]{0,40}\b(?:prove[nd]|found|upheld)\b)"
    r"|\s++(?:if|had)\s++still\b"
)
# "Were she still serving, she would be dismissed"
BEFORE: Final = pattern(
    r"\b(?:had|if|were)\s++(?:[\w'-]++\s++){1,4}?(?:still\b|not\s++(?:already\s++)?+(?:resigned|retired|left|gone|quit)\b)[^.;]{0,60}$"
)


def if_still_serving(story: Story, mention: Mention[Any]) -> bool:
    """As in "were she still serving, she would be dismissed"."""
    start = max(story.page.sentences[mention.sentence].start, mention.start - 150)
    return BEFORE.search(story.page.lower, start, mention.start) is not None


def had_still_served(story: Story, mention: Mention[Any]) -> bool:
    """As in "dismissal without notice, had the officer still been serving"."""
    return STILL.match(story.page.lower, mention.end) is not None
