"""Whose a relative clause is: "a man, who was later convicted", "whose brother was jailed" tell of no subject."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.apposed_strangers import of_apposed
from misconduct_parse.assemble.hearing.co_accused import of_co_accused
from misconduct_parse.assemble.hearing.fared import AT_WORK, KIN, of_somebody_beside
from misconduct_parse.assemble.hearing.identified_as import identified_as
from misconduct_parse.assemble.hearing.spots import BESIDE as BESIDE_CASE
from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.pattern import pattern, quick_pattern

STRANGER: Final = (
    r"(?:men|man|woman|women|boys?|girls?|teenagers?|youths?|drivers?|passengers?|prisoners?|detainees?|suspects?"
    r"|burglars?|dealers?|offenders?|attackers?|killers?|abusers?|criminals?|thief|neighbours?|accomplices?)"
)
WHO: Final = pattern(
    rf"\bwhom?\b|\bwhose\s++(?:(?P<kin>(?:\w++\s++){{0,2}}?{KIN})"
    r"|(?:own\s++)?+(?:gross\s++)?+(?:misconduct|hearing|meeting|case|dismissal|career|service|failings|conduct))\b"
)
OF_KIN: Final = pattern(
    rf"\b(?:his|her|their|whose)\s++(?:[\w-]++\s++){{0,2}}?(?:{KIN}|{AT_WORK})(?:,\s++an?\s[^,.;]{{1,50}})?$"
)
OF_STRANGER: Final = pattern(rf"\b(?:an?|the|another|one|two|three|some)\s++(?:[\w-]++\s++){{0,3}}?{STRANGER}$")
NAMED_STRANGER: Final = pattern(rf"\b(?:{STRANGER}|{KIN}),?+\s++(?:[\w'-]++\s++){{1,2}}?[\w'-]++$")

# "who was later convicted": what may stand before the verb of the clause
LED: Final = pattern(
    r"(?:\s++(?:was|were|is|are|has|have|had|been|being|himself|herself|themselves|later|also|then|since|already"
    r"|subsequently|previously|both|now|recently|would|will))*+"
)
# "a woman who had called the police has been dismissed": behind its own verb another one ends the clause
NEXT_VERB: Final = pattern(r"(?<!\b(?:and|but|or)\s)\b(?:was|were|is|has|have|had|will|would)\b")
TOLD_OF_SUBJECT: Final = pattern(r"\b(?:was|is|were|are|as|being|been|become|became)\s++$")
TURNED: Final = pattern(r"\b(?:to|with|from|by|towards|and|that|than|on|about|for)\b|[.;]")
BESIDE: Final = (" with ", " from ", " towards ")
CRIMINAL: Final = frozenset({Kind.CRIME_STEP, Kind.SENTENCE})


def of_relative(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Nobody's, where the clause that holds a mention tells of somebody else; None where it does not say."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if (identified := identified_as(story, spots, mention)) is not None:
        return identified
    named = bool(spots.at(mention.sentence))
    apposed = ", " in lower[start : mention.start] and of_apposed(story, spots.people, mention)
    if apposed or of_co_accused(story, mention) or of_somebody_beside(story, mention, spots.people, named=named):
        return OTHERS
    if lower.find("who", start, mention.start) < 0:
        return None
    opened = list(WHO.finditer(lower, start, mention.start))
    around = _bracketed(story, spots, opened[0].start(), mention) if opened else None
    if around is not None or not opened or _closed(story, opened[-1], mention):
        return around
    said = opened[-1]
    if said["kin"] is not None:
        behind = (spot.who for spot in spots.at(mention.sentence) if said.end() < spot.start <= said.end() + 2)
        return next(behind, OTHERS)  # "whose partner PC Vale was given", and PC Vale has a case as well
    return OTHERS if _of_others(story, spots, said.start(), mention) else None


GAP: Final = 60
"""Characters before a place among which its comma stands, whatever white space lies between."""
# ", has been dismissed", behind what a pair of commas put in
GOES_ON: Final = quick_pattern(
    r"\s++\w[^.;:]{6,200}?,\s++(?:has|have|had|was|were|will|would|received)\s++(?:(?!who\b|and\b)\w++\s++){0,4}"
)
# "Sergeant B, who supervised PC A, was given a": it befell him
BORNE: Final = pattern(
    r",\s++(?:(?:was|were|has|had|have|been|later|also|then)\s++)*+(?:been|was|were|given|handed|received|issued\s++with)\s++(?:an?\s++)?+$"
)
# "PC A, ", "PC A of Kent Police, ", "PC A, 34, "
BESIDE_NAME: Final = pattern(r"(?:\s++(?:of|from)\s[^.;,]{2,60}|,?+\s++\(?+(?:aged\s++)?+\d\d\)?+)?+,\s")


def _bracketed(story: Story, spots: Spots, at: int, mention: Mention[Any]) -> Group | None:
    """Whose the main clause is behind a bracket: "PC A, who is not named to protect a Miss B, has been dismissed"."""
    lower = story.page.lower
    if not lower.endswith(", ", 0, at) or GOES_ON.fullmatch(lower, at + len("who"), mention.start) is None:
        return None
    named = [ref for ref in story.cast.in_sentence(mention.sentence) if ref.end <= at]
    if len(named) != 1 or BESIDE_NAME.fullmatch(lower, named[0].end, at) is None:
        return None
    person = spots.people.get(id(named[0].figure))
    if person is not None:
        return (person,)
    borne = spots.people and BORNE.search(lower, max(at, mention.start - 40), mention.start)
    return OTHERS if borne and not named[0].figure.roles & BESIDE_CASE else None


def _closed(story: Story, said: regex.Match[str], mention: Mention[Any]) -> bool:
    """Whether the clause has ended before a mention."""
    lower = story.page.lower
    between = lower[said.end() : mention.start]
    if "," in between or ";" in between or len(between) > 140:
        return True
    if said["kin"] is not None or _behind_comma(lower, said.start()):
        return False
    led = LED.match(between)
    return NEXT_VERB.search(between, led.end() if led is not None else 0) is not None


def _behind_comma(lower: str, at: int) -> bool:
    return lower[max(0, at - GAP) : at].rstrip().endswith(",")


def _of_others(story: Story, spots: Spots, at: int, mention: Mention[Any]) -> bool:
    """Whether "who" at an offset means somebody who is no subject."""
    page = story.page
    start = page.sentences[mention.sentence].start
    near = page.lower[max(0, at - GAP) : at]
    end = at - len(near) + len(near.rstrip(" ,\n"))
    ref = next((r for r in story.cast.in_sentence(mention.sentence) if r.end == end), None)
    if ref is not None and ref.figure.roles & BESIDE_CASE:
        return False  # "It was heard by Chief Constable Vale, who ruled that PC Quill had breached"
    if ref is not None:
        return id(ref.figure) not in spots.people and bool(spots.people)
    if OF_KIN.search(page.lower, max(start, end - 90), end):
        return True
    noun = next((m for m in story.nouns if m.sentence == mention.sentence and m.end == end), None)
    if noun is not None and _somebody_new(story, spots, noun):
        return True
    if mention.kind not in CRIMINAL or noun is not None:
        return False
    return any(shape.search(page.lower, max(start, end - 60), end) for shape in (OF_STRANGER, NAMED_STRANGER))


def _somebody_new(story: Story, spots: Spots, noun: Mention[Party]) -> bool:
    """Whether "an inspector", behind where the subject was named, is another: not in "she was an inspector who"."""
    party, lower = noun.value, story.page.lower
    if party.plural or party.definite or party.select not in (Select.WHOLE, Select.OTHER):
        return False
    if not lower.startswith(("a ", "an ", "another "), noun.start):
        return False
    if TOLD_OF_SUBJECT.search(lower, max(0, noun.start - 12), noun.start):
        return False
    if noun.start == story.page.sentences[noun.sentence].start or _apposed(story, spots, noun):
        return False
    if spots.people:
        return noun.start > spots.first_named
    told = any(spot.who and spot.end <= noun.start for spot in spots.at(noun.sentence))
    return told and lower.endswith(BESIDE, 0, noun.start)


def _apposed(story: Story, spots: Spots, noun: Mention[Party]) -> bool:
    """Whether a noun goes on about a subject: "PC Ada Quill, 34, a response officer who was dismissed"."""
    lower = story.page.lower
    if not _behind_comma(lower, noun.start):
        return False
    before = [spot for spot in spots.at(noun.sentence) if spot.who and spot.end <= noun.start]
    return bool(before) and TURNED.search(lower, before[-1].end, noun.start) is None
