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
    if _taken_back(story, mention):
        return True
    if not any_in(TOLD_OF, lower[start : mention.start]):
        return False
    if MISTOLD.search(lower, start, mention.start):
        return True
    if WAS_WRONG.match(lower, mention.end, end) is None:
        return False
    return REPORT.search(lower, start, mention.start) is not None


# "On 3 April we said that PC Quill had been dismissed. That was incorrect": the next sentence takes it back
WE_SAID: Final = pattern(
    r"\b(?:we|it|force|website|page|release|post|statement|newsletter|bulletin|article|report)\s++"
    r"(?:(?:had|have|has|was|were|also|wrongly|earlier|originally|previously|first|initially|incorrectly)\s++)*+"
    r"(?:said|stated|reported|announced|published|claimed|wrote|told|suggested)\b[^.;]{0,160}$"
)
INCORRECT: Final = quick_pattern(
    r"(?:(?:unfortunately|however|in\s++fact),?+\s++)?+(?:that|this|it|(?:the|that|this|our|both)\s++(?:[\w-]++\s++)?"
    r"(?:statements?|reports?|releases?|posts?|articles?|information|claims?))\s++"
    r"(?:was|is|were|are|proved)\s++(?:(?:in\s++fact|wholly|entirely|not|an?)\s++)*+"
    r"(?:incorrect|wrong|untrue|false|inaccurate|mistaken|error|mistake|correct|true|accurate|so|the\s++case)\b"
)
TRUE: Final = quick_pattern(
    r"[^.;:]{0,60}\b(?:was|is|were|are)\s++(?:(?:in\s++fact|entirely|wholly)\s++)?+(?:correct|true|accurate|so|the)\b"
)


def _taken_back(story: Story, mention: Mention[Any]) -> bool:
    """Whether the sentence behind one that reports what was announced says that it was not so."""
    sentences, lower = story.page.sentences, story.page.lower
    if not 0 <= mention.sentence < len(sentences) - 1:
        return False
    start = sentences[mention.sentence + 1].start
    wrong = INCORRECT.match(lower, start)
    if wrong is None or TRUE.match(lower, start, wrong.end()):
        return False
    first = max(sentences[mention.sentence].start, mention.start - 260)
    return WE_SAID.search(lower, first, mention.start) is not None
