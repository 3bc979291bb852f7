"""What was found or imposed in another case that the page only cites: "in a similar case an officer was dismissed"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

CASES: Final = (" case", " trial", " prosecution", " decision of", " decision in", " ruling", " judgment", " precedent")
"""Literals of which one stands in each of these."""
# "In another case", "a decision of 2018 in which", "an older case where"
CITED: Final = quick_pattern(
    r"""\b (?: in \s++ that \s++ case \b (?! ,?+ \s++ (?:the\s++)?+ panel )
          | in \s++ (?: another | other | similar | comparable | many | most
              | an? \s++ (?:\w++\s++)?? (?: similar | comparable | different | separate | earlier | older | previous
                  | unrelated | recent | reported | leading | linked | related | connected | parallel ) )
              \s++ (?:\w++\s++)?? (?:cases?|trials?|prosecutions?) \b
          | in \s++ the \s++ case \s++ of \s++ [\w'& -]{2,40} ,?+ \s++ (?: (?:decided|heard) \s++ )?+ in \s++
              (?:19|20)\d\d \b
          | (?:an?|another|the) \s++ (?:[\w-]++\s++){0,2}? (?:case|decision|ruling|judgment|precedent)
            (?: \s++ (?:of|from) \s++ [\w']++ (?:\s++[\w']++){0,2}? )? ,?+ \s++ (?: in \s++ which | where ) \b )""",
    regex.VERBOSE,
)
# "This is not the same officer as the constable from Banbury who was dismissed in April"
NOT_THE_SAME: Final = quick_pattern(
    r"\bnot\s++the\s++same\s++(?:\w++\s++)?(?:officer|person|man|woman|case|hearing)\s++(?:as|that)\b"
)
PRONOUN: Final = pattern(r"\b(?:he|she|they|him|her|them)\b")
# "in which a constable lied and she was dismissed": whom the case was about
SOMEBODY: Final = pattern(
    rf"\b(?:an?|another)\s++(?:[\w-]++\s++){{0,2}}?(?:officer|constable|sergeant|inspector|detective|pcso|{SHORT_RANK})\b"
)


def of_another_case(story: Story, mention: Mention[Any]) -> bool:
    """Whether a mention stands behind a case that is cited, and nobody whose case the page tells between the two.

    Where no subject has a name, "in a separate case, an officer was" may tell of one of them.
    """
    start, lower = story.page.sentences[mention.sentence].start, story.page.lower
    before = lower[start : mention.start]
    if "not the same " in before and NOT_THE_SAME.search(before):
        return True
    if not any_in(CASES, lower[start : mention.start]):
        return False
    cited = CITED.search(lower, start, mention.start)
    if cited is None or not any(person.figure is not None for person in story.people):
        return False
    own = {id(person.figure) for person in story.people}
    if any(id(ref.figure) in own for ref in story.cast.within(cited.end(), mention.start)):
        return False
    spoken_of = PRONOUN.search(lower, cited.end(), mention.start)
    return spoken_of is None or SOMEBODY.search(lower, cited.end(), spoken_of.start()) is not None
