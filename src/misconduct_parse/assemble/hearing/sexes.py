"""Whether a page calls each of several subjects "he" or "she"; nobody's given name tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from misconduct_parse.assemble.hearing.spots import Spots
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.stranger_nouns import SOMEBODY, STEMS
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.pattern import pattern, quick_pattern

ACTS: Final = quick_pattern(r"\b(?P<who>he|she)\b")
STRANGER: Final = pattern(rf"\b(?:{SOMEBODY})\b")
# "PC Quill admitted that she had", whoever else is named behind
OWNS: Final = quick_pattern(
    r"\s++(?:has\s++|had\s++|also\s++)*+(?:admitted|accepted|denied|conceded|acknowledged|agreed)\s++(?:that\s++)?+(?P<who>he|she)\b"
)
OPENS: Final = quick_pattern(r"(?P<who>he|she)\s")
EITHER: Final = ("he or she", "she or he", "he/she")
SIDES: Final = {"he": "m", "she": "f"}


def sexes(story: Story, spots: Spots) -> dict[int, str]:
    """The subjects, by their ids, whom the page calls "he" ("m") or "she" ("f") throughout."""
    known = story.sexes
    if known is None:
        told: dict[int, set[str]] = {}
        for person, side in _told(story, spots):
            told.setdefault(id(person), set()).add(side)
        known = story.sexes = {person: next(iter(said)) for person, said in told.items() if len(said) == 1}
    return known


def _told(story: Story, spots: Spots) -> Iterator[tuple[Person, str]]:
    """What each word says; a sentence that names two people says it of neither, but for what one of them owns to."""
    for person in spots.everybody:
        if person.figure is not None and person.figure.side:
            yield person, person.figure.side
    lower = story.page.lower
    for number, (start, end, block) in enumerate(story.page.sentences):
        named = spots.at(number)
        if not named or named[0].start != start or len(named[0].who) != 1:
            continue
        owns = OWNS.match(lower, named[0].end, end)
        if owns is not None:
            yield named[0].who[0], SIDES[owns["who"]]
        elif alone(story, spots, number):
            said = _said(lower, named[0].end, end) or _next(story, spots, number, block)
            if said is not None:
                yield named[0].who[0], said


def _said(lower: str, start: int, end: int) -> str | None:
    words = lower[start:end]
    said = {found["who"] for found in ACTS.finditer(lower, start, end)} if "he" in words else set()
    return SIDES[said.pop()] if len(said) == 1 and not any(both in words for both in EITHER) else None


def _next(story: Story, spots: Spots, number: int, block: int) -> str | None:
    """What the sentence behind calls them, where it tells no result: "She joined in 2015"."""
    page = story.page
    if number + 1 >= len(page.sentences) or page.sentences[number + 1].block != block or spots.at(number + 1):
        return None
    start, end, _ = page.sentences[number + 1]
    if story.work.mentions.in_sentence(Kind.OUTCOME, number + 1) or OPENS.match(page.lower, start) is None:
        return None
    return _said(page.lower, start, end)


def alone(story: Story, spots: Spots, number: int) -> bool:
    """Whether a sentence names one subject and speaks of nobody else."""
    start, end, _ = story.page.sentences[number]
    who = {id(person) for spot in spots.at(number) for person in spot.who}
    if len(who) != 1 or not all(spot.who for spot in spots.at(number)):
        return False
    if any(id(ref.figure) not in spots.people for ref in story.cast.in_sentence(number)):
        return False
    words = story.page.lower[start:end]
    return not (STEMS.any_in(words) and STRANGER.search(words))
