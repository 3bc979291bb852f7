"""Whose a result is that is told of "her two colleagues", "his brother", or of "she" behind somebody only mentioned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.each_of import each_of
from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spot, Spots
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.kinds import RESULTS
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "The allegations against her two colleagues were not proven", "his brother's conduct was found to be misconduct"
FELLOW: Final = pattern(
    r"""(?: (?: ^ | [;,:]\s | \G
              | \b (?:and|but|while|whereas|that|against|in\s++respect\s++of|in\s++the\s++case\s++of|for|as|by) \s )
          \s*+ (?: (?P<all>both|all\s++two|all\s++three|all\s++four|all|each|two|three) \s++ (?:of\s++)?+ )?+
          (?:his|her|their) \s++
          (?: (?:(?P<count>two|three|four)|other) \s++ )*+ (?:fellow\s++)?+
          (?: (?P<many>colleagues|(?:fellow\s++)officers) | colleague | co-accused
            | (?P<kin>brother|sister|husband|wife) ) )
        (?= '?s?+ (?:\s++(?:conduct|actions|behaviour|breach|case))?+ \s*+ (?: : | ,\s++who\b
            | \b (?:was|were|has|have|had|is|are|received|got|denied|admitted|faced|lost|kept) \b ) )""",
    regex.VERBOSE,
)
# "The detective was cleared": no noun for whoever serves, but for one of several officers
DETECTIVE: Final = quick_pattern(r"the\s++detective\s++(?:was|has|had|is|received|got)\b")
FELLOWS: Final = ("colleague", "officers", "co-accused", "brother", "sister", "husband", "wife")
# "PC Yew searched the records at PC Quill's request; she was dismissed"
NEW_CLAUSE: Final = pattern(r"(?:;\s++|,\s++(?:and|but|so)\s++)(?:he|she)\s++(?:\w++\s++){0,6}$")
ONLY_MENTIONED: Final = pattern(
    r"\b(?:at|by|to|with|from|of|for|about|against|towards|on|behind|beside|near|after|than|told|asked|helped)\s++$"
)


def of_fellows(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Each of a run of people; or everybody but whoever was spoken of, if they are as many as the words say.

    Nobody where it does not come out.
    """
    each = each_of(story, spots, mention)
    return each if each is not None else _of_fellows(story, spots, mention)


def _of_fellows(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    start = story.page.sentences[mention.sentence].start
    if mention.kind in RESULTS and DETECTIVE.match(story.page.lower, start, mention.end):
        detectives = tuple(person for person in spots.everybody if person.draft.get("detective"))
        return detectives if len(detectives) == 1 else OTHERS
    before = story.page.lower[start : mention.start]
    if mention.kind not in RESULTS or not any(word in before for word in FELLOWS):
        return None
    found = list(FELLOW.finditer(story.page.lower, start, mention.end))
    if not found or found[-1].start() >= mention.start:
        return None
    said = found[-1]
    here = spots.at(mention.sentence)
    if any(spot.who and said.end() <= spot.start < mention.start for spot in here):
        return None
    meant = _spoken_of(spots, mention.sentence, said.start())
    others = tuple(person for person in spots.everybody if person is not meant)
    if meant is None or (said["kin"] and len({_surname(person) for person in spots.everybody}) > 1):
        return OTHERS
    return others if len(others) == _count(said, len(others)) else OTHERS


def _count(said: regex.Match[str], others: int) -> int | None:
    """How many fellows the words mean: "both of his colleagues", "her two colleagues", "her colleague"."""
    if said["all"] and said["all"] not in ("all", "each"):
        return 2 if said["all"] == "both" else number(said["all"].split()[-1])
    if said["count"]:
        return number(said["count"])
    return others if said["many"] else 1


def _spoken_of(spots: Spots, sentence: int, before: int) -> Person | None:
    """The one whom the sentence has named before, or the one whom the sentence before is about."""
    own = [spot for spot in spots.at(sentence) if spot.start < before]
    for told in (own, *(spots.at(place) for place in (sentence - 1, sentence - 2) if place >= 0)):
        if told:
            who = {id(person): person for spot in told for person in spot.who}
            return next(iter(who.values())) if len(who) == 1 and all(spot.who for spot in told) else None
    return None


def _surname(person: Person) -> str:
    return str(person.draft.get("name") or id(person)).rsplit(" ", 1)[-1]


def of_clause(story: Story, before: Sequence[Spot], mention: Mention[Any]) -> Group | None:
    """Whose a clause with "she" is, where the one named last was only mentioned by the clause before."""
    if len(before) < 2 or before[0].who == before[-1].who:
        return None
    lower, last = story.page.lower, before[-1]
    if NEW_CLAUSE.search(lower, last.end, mention.start) is None:
        return None
    behind = lower[last.end : last.end + REACH].startswith(("'s ", "' "))
    if not behind and ONLY_MENTIONED.search(lower, max(0, last.start - 12), last.start) is None:
        return None
    return before[0].who if before[0].start == story.page.sentences[mention.sentence].start else OTHERS
