"""Departures of people who are not the subject: "a witness, who has since resigned", "her line manager has retired"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.stranger_nouns import SOMEBODY
from misconduct_parse.pattern import pattern

REACH_BACK: Final = 130
"""So many characters before a departure say who left."""

# Nobody of these is the subject of a page, whatever the words between: "the man she was seeing, who had left"
OTHERS: Final = pattern(
    rf"""\b (?:an?|the|another|one|his|her|their|this|that|whose) \s++ (?:[\w'-]++\s++){{0,3}}?
    (?: {SOMEBODY} | witness | manager | supervisor | line \s++ manager | colleague | mentor | tutor
      | (?:investigating|presenting|reporting|arresting|supervising) \s++ (?:officer|sergeant|inspector) )
    (?: ,?+ \s++ (?:(?:he|she|they|whom|that) \s++ )?+ (?:was|were|had|has) \s++ [^.;,]{{1,30}} )?
    (?: \s++ (?:she|he) \s++ (?!ha[ds]\b|was\b) \w++ )?
    ,?+ \s++ (?:who|that)? \s*+
    (?: (?:has|had|have|since|later|then|also|now|subsequently|himself|herself) \s++ )*+ $""",
    regex.VERBOSE,
)


def another_left(story: Story, start: int) -> bool:
    """Whether the words before a departure say that somebody else left."""
    lower = story.page.lower
    return OTHERS.search(lower, max(0, start - REACH_BACK), start) is not None
