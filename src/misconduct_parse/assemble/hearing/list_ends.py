"""Where a list of standards begins and ends: "honesty and integrity, and use of force", "3 (A) and 5 (B)"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

JOINED: Final = quick_pattern(
    r"""[\s,()"'*-]*+(?:(?:and|or|nor|&)\b)?+[\s("'*]*+(?:(?:of|to|the|those|that|for|concerning|\d++)[\s("'*]++)*+"""
)


def end_of_list(story: Story, claim: Mention[Any]) -> int:
    """Where the list ends in which a standard stands."""
    last = claim.end
    for standard in story.work.mentions.in_sentence(Kind.STANDARD, claim.sentence):
        if standard.start >= last:
            if not JOINED.fullmatch(story.page.lower, last, standard.start):
                break
            last = standard.end
    return last


def start_of_list(story: Story, claim: Mention[Any]) -> int:
    """Where the list begins in which a standard stands."""
    first = claim.start
    for standard in reversed(story.work.mentions.in_sentence(Kind.STANDARD, claim.sentence)):
        if standard.end <= first:
            if not JOINED.fullmatch(story.page.lower, standard.end, first):
                break
            first = standard.start
    return first
