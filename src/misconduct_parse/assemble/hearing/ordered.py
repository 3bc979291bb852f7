"""Whose one of several things is, by the order in which two people were named: "the latter", "respectively"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.marked import of_mark
from misconduct_parse.assemble.hearing.runs import run_of
from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spots
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import number as as_number
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.pattern import pattern, quick_pattern

AGAINST: Final = pattern(
    r"(?:(?!\band\b)[^.;,]){0,40}?\b(?:against|for|to|in\s++respect\s++of|in\s++the\s++case\s++of)\s++the\s++"
    r"(?P<which>former|latter)\b(?!\s++(?:\w++\s++)?(?:officer|constable|sergeant|inspector))"
)
# "The former was dismissed, the latter received a warning", behind the two names
OF_THE_TWO: Final = pattern(
    r"\bthe\s++(?P<which>former|latter)(?:'s\s++(?:\w++\s++)?(?=conduct|actions|behaviour|breach|was)"
    r"|(?:,\s++(?:who|whose)\b[^.;,]{2,80},)?+\s++(?:was|has|had|received|is|will|got|committed|breached|admitted|denied)\b"
    r"|(?=\s++(?:gross\s++)?+misconduct\b|\s++(?:an?\s++)?+(?:final\s++)?+written\b))"
)
# "The second was given a final written warning", behind "The first officer was dismissed"
NTH_BARE: Final = pattern(
    r"(?:\G|[.;]\s++|,\s++(?:and|while|but)\s++|\b(?:and|while|but)\s++)the\s++(?P<which>second|third|fourth|fifth)\s++"
    r"(?:was|received|has\s++been|had\s++been|got|is)\b"
)
FIRST_OF: Final = pattern(
    r"\bthe\s++first\s++(?:officer|constable|sergeant|inspector|of\s++(?:the\s++officers|these|them))\b"
)
# "3.1 Second and third officers: gross misconduct", by the order in which a report lists them
OPENS_WITH: Final = pattern(
    rf"(?:[\d.()]{{1,6}}\s++)?+(?:the\s++)?+(?P<which>{'|'.join(ORDINALS)})"
    rf"(?:(?:,\s++|\s++and\s++(?:the\s++)?+)(?P<which>{'|'.join(ORDINALS)}))*+\s++officers?+\s*+[:-]\s"
)
# "The first-named officer was dismissed and the second-named officer received a warning"
NTH_NAMED: Final = pattern(
    rf"\b(?P<which>{'|'.join(ORDINALS)})(?:-named\s++(?:former\s++)?+(?:officer|constable|sergeant|inspector|person)\b"
    r"|\s++officer\s++(?:was|has\s++been|received|is|had\s++been)\b"
    r"|\s++officer's\s++(?:conduct|actions?|behaviour|breach(?:es)?|failings?|case)\b)"
)
# "In each case this was gross misconduct", behind what each of them did
IN_EACH_CASE: Final = quick_pattern(
    r"(?:in|for)\s++(?:each|both)\s++(?:of\s++(?:these|those|the)\s++)?+(?:cases?|instances?)\b"
    r"|(?:each|both)\s++(?:of\s++(?:these|those)\s++)?+(?:cases?|failings?)\s++(?:was|were|amounted)\b"
)
# "The first of the three was found guilty", of as many as there are
NTH_OF: Final = quick_pattern(
    rf"the\s++(?P<which>{'|'.join(ORDINALS)})\s++of\s++(?:the|these|those)\s++(?P<count>two|three|four|five|six)\b"
)
NTHS: Final = ("-named", "first officer", "second officer", "third officer", "fourth officer", "fifth officer")
WORDS: Final = ("latter", "former", "respectively")
# "PC A and PC B were respectively dismissed and given a written warning"
RESPECTIVELY: Final = pattern(r"\b(?:was|were|are|been|have|had)\s++respectively\s")


def in_order(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """The one whom the order means; nobody, where it cannot be told; None where no order is spoken of."""
    counted = of_mark(story, spots, mention)
    counted = counted if counted is not None else _counted(story, spots, mention)
    if counted is not None:
        return counted
    lower, sentence = story.page.lower, story.page.sentences[mention.sentence]
    if len(spots.everybody) < 2 or not any(lower.find(word, sentence.start, sentence.end) >= 0 for word in WORDS):
        return None
    against = AGAINST.match(lower, mention.end, sentence.end)
    if against is not None:
        return _of_two(spots, first=against["which"] == "former")
    before = RESPECTIVELY.search(lower, sentence.start, mention.start) is not None
    if not before and lower.find("respectively", mention.end, sentence.end) < 0:
        return None
    people = [spot.who[0] for spot in spots.at(mention.sentence) if len(spot.who) == 1 and spot.end <= mention.start]
    people = list(dict.fromkeys(people)) or _as_listed(story, spots, mention.sentence)
    things = story.work.mentions.in_sentence(mention.kind, mention.sentence)
    if len(people) != len(things) or mention not in things:
        return OTHERS
    return (people[things.index(mention)],)


# "They were dismissed without notice and given a written warning respectively"
TOGETHER: Final = pattern(
    r"(?:they|the\s++(?:pair|trio|two|three|four|(?:(?:two|three|four)\s++)?+(?:former\s++)?+officers))\b"
)


def _as_listed(story: Story, spots: Spots, sentence: int) -> list[Person]:
    """Everybody in the one order in which sentences before list them all; nobody, where they list them otherwise."""
    if TOGETHER.match(story.page.lower, story.page.sentences[sentence].start) is None:
        return []
    orders = set()
    for number in range(max(0, sentence - FARTHEST), sentence):
        listed = run_of(story.page.lower, spots.at(number))
        if len(listed) == len(spots.everybody):
            orders.add(listed)
    return list(orders.pop()) if len(orders) == 1 else []


def _counted(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Whoever is meant by "second officer:" at the start of the sentence, or "the second-named officer" within it."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if len(spots.everybody) > 1 and IN_EACH_CASE.match(lower, start, mention.start):
        return _before(story, spots, mention.sentence)
    told = [m for m in OF_THE_TWO.finditer(lower, start, mention.end) if m.start() < mention.start]
    if told and len(spots.everybody) > 1 and not story.cast.touch(told[-1].end(), mention.start):
        known = _both_before(story, spots, mention.sentence)
        return _of_two(spots, first=told[-1]["which"] == "former") if known else OTHERS
    nth = NTH_OF.match(lower, start, mention.start)
    if nth is not None:
        whole = as_number(nth["count"]) == len(spots.everybody) and not story.cast.touch(nth.end(), mention.start)
        return _numbered(spots, [nth["which"]]) if whole else OTHERS
    return _nth_named(story, spots, start, mention)


def _nth_named(story: Story, spots: Spots, start: int, mention: Mention[Any]) -> Group | None:
    lower = story.page.lower
    if lower.find(" officer", start, mention.start) >= 0:
        opening = OPENS_WITH.match(lower, start, mention.start)
        if opening is not None:
            return _numbered(spots, opening.captures("which"))
    if mention.kind == Kind.OUTCOME and (bare := _nth_bare(story, spots, start, mention.start)) is not None:
        return bare
    if len(spots.everybody) > 1 and any_in(NTHS, lower[start : mention.start]):
        nths = NTH_NAMED.finditer(lower, start, mention.start + len("conduct") + 3)
        named = [nth for nth in nths if nth.start() < mention.start]
        if named and not story.cast.touch(named[-1].end(), mention.start):
            return _numbered(spots, [named[-1]["which"]])
    return None


def _nth_bare(story: Story, spots: Spots, start: int, end: int) -> Group | None:
    """Whoever "the second" is, where the words before have told of "the first officer"."""
    lower = story.page.lower
    start = max(start, end - NEAR)
    told = list(NTH_BARE.finditer(lower, start, end)) if len(spots.everybody) > 1 else []
    if not told or story.cast.touch(told[-1].end(), end) or not FIRST_OF.search(lower, max(0, start - 300), end):
        return None
    return _numbered(spots, [told[-1]["which"]])


def _both_before(story: Story, spots: Spots, sentence: int) -> bool:
    """Whether the sentence, or those right before, name the two in their order."""
    named: list[Person] = []
    for number in range(sentence, max(-1, sentence - 3), -1):
        here = [spot.who[0] for spot in spots.at(number) if len(spot.who) == 1]
        named[:0] = here
        between = story.page.lower.startswith(("the former", "the latter"), story.page.sentences[number].start)
        if len(set(map(id, named))) > 1 or not (here or number == sentence or between):
            break
    return tuple(dict.fromkeys(named)) == spots.everybody


NEAR: Final = 240
"""So far before a result "the second" stands, whose it is."""
FARTHEST: Final = 100
"""Sentences of a paragraph in which it is looked for those of whom it has told: more than any has."""


def _before(story: Story, spots: Spots, sentence: int) -> Group | None:
    """Those of whom the paragraph has told before."""
    sentences, who = story.page.sentences, list[Person]()
    for number in range(sentence - 1, max(-1, sentence - FARTHEST), -1):
        if sentences[number].block != sentences[sentence].block:
            break
        who[:0] = [person for spot in spots.at(number) for person in spot.who]
    return tuple(dict.fromkeys(who)) or None


def _numbered(spots: Spots, ordinals: list[str]) -> Group:
    """Nobody, where fewer are known than are counted."""
    places = [ORDINALS[word] - 1 for word in ordinals]
    return tuple(spots.everybody[place] for place in places) if max(places) < len(spots.everybody) else OTHERS


def _of_two(spots: Spots, *, first: bool) -> Group:
    if len(spots.everybody) != 2:
        return OTHERS
    return (spots.everybody[0 if first else 1],)
