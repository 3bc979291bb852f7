"""What was told and was not so: "a report that the panel had found it was wrong", "told in error that she had been"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

TOLD_OF: Final = ("report", "rumour", "version", "told", "said", "stated", "announced", "post", "tweet", "claim",
    "stories")
"""Literals without which nothing is misreported."""
# "An earlier version of this page said that", "wrongly told that"; not "falsely claimed overtime"
MISTOLD: Final = quick_pattern(
    r"""\b (?: (?:wrongly|falsely|mistakenly|incorrectly) \s++ (?:told|reported|said|stated|announced)
          | (?:told|reported|said|stated|announced) \s++ (?:\w++\s++){0,2}? (?: in\s++error | wrongly | falsely )
          | (?:false|untrue|baseless|unfounded) \s++ (?:rumou?rs?|reports?)
          | rumou?rs? \s++ that
          | (?:earlier|previous) \s++ version \s++ of \s++ (?:this|the|our)
          | (?:posts?|tweets?) \s++ (?:\w++\s++){0,4}? claim(?:ed|ing|s) ) \b [^.;]{0,160} $""",
    regex.VERBOSE,
)
REPORT: Final = pattern(r"\b(?:reports?|rumou?rs?|suggestions?|claims?|stories)\b[^.;]{0,60}\bthat\b[^.;]{0,100}$")
WAS_WRONG: Final = pattern(
    r"[^.;]{0,60}?\b(?:was|were|is|are|proved|turned\s++out)\s++(?:to\s++be\s++)?+(?:wrong|false|untrue|incorrect|mistaken|inaccurate|unfounded)\b"
)


def misreported(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence says that what it tells was told in error."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    if not any_in(TOLD_OF, lower[start : mention.start]):
        return False
    if MISTOLD.search(lower, start, mention.start):
        return True
    if WAS_WRONG.match(lower, mention.end, end) is None:
        return False
    return REPORT.search(lower, start, mention.start) is not None
