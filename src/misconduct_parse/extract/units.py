"""Units of the police, told apart from the places that stand before them: "the Hove Neighbourhood Response Team"."""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from misconduct_parse import forces
from misconduct_parse.extract.fragments import MONTHS, WEEKDAYS, names
from misconduct_parse.extract.vocabulary import table
from misconduct_parse.pattern import pattern

Stretch = tuple[int, int]

# "Birmingham New Street", "Radford Road", "Barrow-in-Furness", "the Isle of Wight"
WORD: Final = r"(?: \p{Lu}(?:[\p{L}'&-]|\.(?=\w))*+ | \d{1,2}/\d )"
DUTY: Final = r"(?: Response | CID | Patrols? | Intervention | Custody | Integrated | Neighbourhood | Proactive ) \b"
NO_PLACE: Final = (
    rf"(?: {names(MONTHS)} | {names(WEEKDAYS)} | police | court | force | the\s++crown | uniform | charge | operation"
    r" | response | restricted | suspicion | bail | remand | custody | cid | magistrates | hm | hmp | officer ) \b"
)
PLACE: Final = rf"""
    (?: (?:the\s++)?+ (?! {DUTY} | (?i:{NO_PLACE}) ) {WORD}
        (?: [^\S\n]++ (?! {DUTY} )
            (?: (?:of|and|upon|on|under|le) \s++ (?=\p{{Lu}}) (?! (?i:{NO_PLACE}) ) )?+ {WORD} ){{0,5}}+
        (?: \s++ (?i:(?:police\s++)?+station) (?: \s++ in \s++ {WORD} )?+ )?+ )
"""

HEAD: Final = r"""(?: (?:department|units?|teams?|squad|command|directorate|branch|section|division|bureau|desk
          |hub|group|task\s++force|taskforce|shifts?) \b )"""
# "CID at Hove", "on response in the town": what is a unit only where nothing goes on behind it
LOOSE: Final = r"(?: (?:response|cid|policing|criminal\s++investigation|intelligence) \b )"
LOOSE_END: Final = r"""(?= \s*+ (?: [,.;:)\n] | $ )
          | \s++ (?: at|in|on|for|until|till|when|while|from|was|were|is|has|had|who|appeared|faced
            |and\s++(?:was|had|has) ) \b )"""
STOP: Final = r"""(?! (?: in|at|for|to|with|by|from|who|that|which|was|were|is|are|has|had|when|while|until|as|of
          |it|he|she|they|where|then|or|but|on|after|before|during|a|an|the|restricted|his|her|their ) \b )"""
UNIT_WORD: Final = rf"(?: {STOP} [\p{{L}}\d][\p{{L}}\d&/'’-]*+ | & | of (?=\s\p{{Lu}}) )"
OWN: Final = r"""(?: (?: one \s++ of \s++ )?+ (?:the|our|its|his|her|their|an?|your) \s++
          (?:same\s++)?+ (?: (?:force|town|city|county|district|borough|constabulary|area)'s \s++ )?+ )"""
TEAM: Final = rf"""(?: (?: {UNIT_WORD} [^\S\n]++ ){{1,6}}? (?i: {HEAD} )
              (?: \s++ (?i: {HEAD} | {LOOSE} {LOOSE_END} ) )*+
          | (?: {UNIT_WORD} [^\S\n]++ ){{0,4}}? (?i: {LOOSE} ) {LOOSE_END} )"""
"""A unit with what stands before it, but without its article."""

WORDS: Final = {str(entry["id"]): frozenset(entry["wording"]) for entry in table("units")}
"""The words of ``data/units.toml`` by what they do."""
FUNCTIONS: Final = WORDS["function"]
"""Words that say what a unit does; what stands before the first of them is a place."""
NAMELESS: Final = WORDS["nameless"]
"""Words with a capital that alone are no place before what a unit does."""
COMMANDS: Final = ("command", "division", "operations", "command unit", "bcu")
"""Units so large that, where no place is told, they are told as one."""
NOT_WORK: Final = WORDS["not_work"]
"""What stands before "team" where no unit of the police is meant: "the investigation team"."""
SAYING_NOTHING: Final = frozenset({"operational", "unit", "command", "division", "policing"})
NOT_POLICE: Final = WORDS["not_police"]
"""What makes no unit of a group."""
HEADS: Final = WORDS["head"]
OTHER: Final = frozenset({"different", "another", "other"})
"""What tells no unit from the next: "has been moved to a different team"."""


class Unit(NamedTuple):
    """A unit, taken apart."""

    role: Stretch | None = None
    """What it does."""
    base: Stretch | None = None
    """Where it serves."""


class Word(NamedTuple):
    """A word of a unit."""

    lower: str
    capital: bool
    start: int
    end: int


OWNER: Final = pattern(
    rf"{OWN} (?: (?:\p{{Lu}}[\p{{L}}-]++\s++){{0,3}}? (?:Police|Constabulary|Service|Met)'s \s++ )?+"
    r" | (?:\p{Lu}[\p{L}-]++\s++){1,3}? (?:Police|Constabulary|Service)'s \s++",
    regex.VERBOSE,
)
AND: Final = pattern(r",?\s++and\s++|,\s++")
TOKEN: Final = pattern(r"[^\s]++")


def unit_of(text: str, start: int, end: int) -> Unit | None:
    """Take a unit apart: where it serves and what it does; None where the words name no unit.

    Example:
        >>> text = "the Hove Neighbourhood Response Team"
        >>> unit = unit_of(text, 0, len(text))
        >>> text[slice(*unit.base)], text[slice(*unit.role)]
        ('Hove', 'Neighbourhood Response Team')
    """
    owner = OWNER.match(text, start, end)
    start = owner.end() if owner else start
    words = [Word(m[0].lower(), m[0][0].isupper(), *m.span()) for m in TOKEN.finditer(text, start, end)]
    if not words or _no_unit(text[start:end], words):
        return None
    first = _function(words)
    if first < len(words) - 1 and words[first].lower in HEADS and words[-1].lower not in HEADS:
        return Unit(role=(words[first + 1].start, end), base=(start, words[first].end))  # "C Division response"
    if first == len(words) or words[first].lower in HEADS:  # "the Rochdale division", "the Matrix team"
        return _plain(words, first)
    return _placed(text, words, first) if first else _whole(text, start, end)


def _no_unit(words: str, parts: list[Word]) -> bool:
    """Whether a group of people is no unit of the police, or is that which looks into the conduct of its others."""
    alone = len(parts) == 2 and parts[0].lower in NOT_WORK and not parts[0].capital
    lower = {part.lower for part in parts}
    if parts[0].lower in OTHER:
        return True
    unheard = not parts[0].capital and FUNCTIONS.isdisjoint(lower)  # "a shooting team"
    return alone or unheard or "professional standards" in words.lower() or not NOT_POLICE.isdisjoint(lower)


def _placed(text: str, words: list[Word], first: int) -> Unit:
    """A unit with words before what it does: a place, if they are one."""
    start, end = words[0].start, words[-1].end
    place = start, words[first - 1].end
    if text[place[1] - 2 : place[1]] == "'s":
        place = start, place[1] - 2
    elif text[start : place[1]].endswith("-based"):
        place = start, place[1] - len("-based")
    if {word.lower for word in words[first:]} <= SAYING_NOTHING:
        return Unit(base=(start, end))  # "the Hove Operational Unit"
    if _no_place(text[slice(*place)]):
        return _whole(text, start, end)
    return Unit(role=(words[first].start, end), base=place)


def _function(words: list[Word]) -> int:
    """Where what the unit does begins: at the first word of a list, or the first in lower case behind a place."""
    for number, word in enumerate(words):
        if word.lower in FUNCTIONS or word.lower in HEADS:
            return number
        if not word.capital and word.lower not in PLACE_JOINTS:
            return number
    return len(words)


PLACE_JOINTS: Final = frozenset({"of", "upon", "and", "in", "on", "under", "le"})


def _plain(words: list[Word], first: int) -> Unit | None:
    """A unit of which no word says what it does."""
    whole = words[0].start, words[-1].end
    if not first or not words[0].capital:
        return None
    if first == 1 and words[-1].lower == "unit":
        return Unit(base=(words[0].start, words[0].end))  # "the Hove unit"
    large = words[-1].lower in ("command", "division") or words[-2].lower in COMMANDS
    return Unit(base=whole) if large or first == 1 else Unit(role=whole)


def _whole(text: str, start: int, end: int) -> Unit:
    """A unit without a place: one so large is told as one."""
    words = text[start:end]
    return Unit(base=(start, end)) if words[:1].isupper() and words.lower().endswith(COMMANDS) else Unit((start, end))


def _no_place(words: str) -> bool:
    """Whether words before a unit are the area of a force, or say nothing alone."""
    if set(words.lower().split()) <= NAMELESS or words.endswith(("Police", "Constabulary", "Force")):
        return True
    return of_force(words)


def of_force(words: str) -> bool:
    """Whether words are the whole area of a force, which says nothing of where in it somebody serves."""
    areas = AND.split(words)  # "Kent and Essex"
    return all(any(forces.get(f"{area}{kind}") for kind in ("", " Police", " Constabulary")) for area in areas)
