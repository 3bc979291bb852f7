"""Whose a numbered finding is: "1. Proven" tells of the one against whom allegation 1 was made, further up."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.numbered import keys_at
from misconduct_parse.assemble.hearing.runs import run_of
from misconduct_parse.assemble.hearing.spots import Group, Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

TOLD: Final = frozenset({Kind.FINDING, Kind.LEVEL})
OF_ALL: Final = pattern(r"\b(?:either|neither|both|all|each|every)\s++(?:of\s++)?+(?:the\s++)?+(?:officers?|them)\b")
MOST: Final = 80
"""Numbered paragraphs that are read for whom they accuse."""


def of_number(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Those whom the allegation of its number accuses; None where the mention has no number or names somebody."""
    if len(spots.everybody) < 2 or mention.kind not in TOLD or any(s.who for s in spots.at(mention.sentence)):
        return None
    if spots.headed(mention.start):  # the numbers are those of one's own part
        return None
    start, end, _ = story.page.sentences[mention.sentence]
    keys = keys_at(story, mention)
    if not keys:
        return None
    if OF_ALL.search(story.page.lower, start, end):
        return spots.everybody
    accused = _accused(story, spots, mention)
    if not keys <= accused.keys():
        return None
    return tuple(dict.fromkeys(person for key in sorted(keys) for person in accused[key]))


def _accused(story: Story, spots: Spots, mention: Mention[Any]) -> dict[str, Group]:
    """Whom each numbered paragraph above names, by its number."""
    page, found = story.page, dict[str, Group]()
    block = page.sentences[mention.sentence].block
    first = mention.sentence
    while first > 0 and page.sentences[first - 1].block >= block - MOST:
        first -= 1
    for number in range(first, mention.sentence):
        if page.sentences[number].block == block:
            break
        if number not in spots.accusing:
            told = run_of(page.lower, spots.at(number))
            at = story.at(page.sentences[number].start, page.sentences[number].end, mention.rule)
            spots.accusing[number] = told, keys_at(story, at) if told else frozenset()
        told, keys = spots.accusing[number]
        for key in keys:
            found.setdefault(key, told)
    return found
