"""Who "he" or "she" is behind somebody the officer lives with: "PC Quill's husband, a teacher, left. He was"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.pronouns import OPENS, of_other_pronoun
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.stranger_nouns import MEN, STEMS, WOMEN
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

# "whose former wife is", "her husband, Wayne"; "his" before it tells that the officer is no "she" either
KIN: Final = pattern(
    rf"\b(?P<own>his|her|their|whose)\s++(?:[\w-]++\s++){{0,2}}?(?:(?P<man>{MEN})|{WOMEN})\b(?!'s)"
)
# "began a relationship with Shane Pell", "is married to Tony Pell", "passed it to Jason Pell"
BESIDE: Final = pattern(
    r"""\b (?i: (?:relationship|affair|friends|friendly|contact|living|lived) \s++ with | seeing | dating
          | (?:married|engaged|close|related) \s++ to
          | (?:passed|gave|sent|leaked|disclosed) \s++ (?:[\w-]++\s++){1,4}? to ) \s++
        \p{Lu}[\p{Ll}'-]++ \s \p{Lu}[\p{L}'-]++ (?!\s(?:Police|Constabulary|Court|Council)\b)""",
    regex.VERBOSE,
)
TIES: Final = (" with ", " to ", "seeing", "dating")


def goes_on_about_partner(story: Story, mention: Mention[Any]) -> bool:
    """Whether the sentence of a mention goes on about somebody whom the one before it brings in beside an officer."""
    page = story.page
    if mention.sentence <= 0:
        return False
    start, _, block = page.sentences[mention.sentence]
    first, last, above = page.sentences[mention.sentence - 1]
    if block != above:
        return False
    opened = OPENS.match(page.lower, start, mention.start)
    if opened is None or story.cast.within(start, mention.start):
        return False
    man, before = opened["he"] is not None, page.lower[first:last]
    if STEMS.any_in(before):
        kin = list(KIN.finditer(page.lower, first, last))
        if kin and (kin[-1]["man"] is not None) is man:
            return kin[-1]["own"] not in (("his", "their") if man else ("her", "their"))
    if not any_in(TIES, before) or BESIDE.search(page.folded, first, last) is None:
        return False
    return of_other_pronoun(story, mention, enough=1, besides=mention.sentence - 1)
