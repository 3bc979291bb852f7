"""Whom "the other two", "the remaining officers" or "the other officer" are, behind those who were told of first."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.spots import Group, Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.kinds import RESULTS
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

NOUN: Final = r"(?:officer|constable|sergeant|pc|inspector|detective|former\s++officer)"
# "The other two received", "the remaining three constables were", "and the other officer was"
THE_OTHERS: Final = pattern(
    rf"""(?: ^ | [.;,]\s | \G | \b(?:and|but|while|whilst|whereas|that|to|against|for
      |gave|giving|handed|issued|imposed\son)\s ) \s*+
    the \s++ (?: others (?P<bare>) | (?:other|remaining) \s++
      (?: (?P<count>two|three|four|five|six) (?: \s++ (?:former\s++)?+ {NOUN}s )?+
        | (?P<one>{NOUN}) (?!s) | (?P<many>{NOUN}s) ) ) \b
    (?! \s++ (?:of|in|at|from|involved|allegation) \b )""",
    regex.VERBOSE,
)
NEAR: Final = 240
"""So far before a result the words stand that say whose it is."""
MOST: Final = 12
"""So many places of a sentence are looked at: no page joins more people than that."""
BACK: Final = 4
"""So many sentences of a paragraph are looked at for those who were told of first."""


def the_others(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Everybody of whom the paragraph has not told yet, if they are as many as the words say; else None."""
    if mention.kind not in RESULTS or mention.sentence < 0:
        return None
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    start = max(start, mention.start - NEAR)
    if not any_in(("other", "remaining"), lower[start : mention.start]):
        return None
    found = list(THE_OTHERS.finditer(lower, start, mention.start))
    if not found or _named_behind(spots, mention, found[-1].end()):
        return None
    said = found[-1]
    for back in (1, BACK):  # the sentence alone may tell: "The panel dismissed PC Quill and gave the other two"
        told = _told_first(story, spots, mention.sentence, said.start(), back)
        left = tuple(person for person in spots.everybody if id(person) not in told)
        if told and _as_many(said, len(left)):
            return left
    return None


def _named_behind(spots: Spots, mention: Mention[Any], end: int) -> bool:
    return any(spot.who and end <= spot.start < mention.start for spot in spots.at(mention.sentence))


def _told_first(story: Story, spots: Spots, sentence: int, at: int, back: int) -> set[int]:
    """Those of whom the clauses and sentences before tell, up to one that tells of everybody."""
    told: set[int] = set()
    block = story.page.sentences[sentence].block
    for place in range(sentence, max(-1, sentence - back), -1):
        if story.page.sentences[place].block != block:
            break
        told_of = spots.at(place)
        last = bisect_left(told_of, at, key=attrgetter("start"))
        here = {id(person) for spot in told_of[max(0, last - MOST) : last] for person in spot.who}
        if len(here) == len(spots.everybody):
            break
        told |= here
    return told


def _as_many(said: regex.Match[str], left: int) -> bool:
    if said["count"]:
        return number(said["count"]) == left
    return left == 1 if said["one"] else left > 1
