"""What somebody does with the police: "response officer", "custody sergeant", "area commander"."""

from __future__ import annotations

from typing import Final, NamedTuple

from misconduct_parse.extract.units import FUNCTIONS, WORDS, Stretch
from misconduct_parse.extract.vocabulary import by_letter, wordings
from misconduct_parse.pattern import pattern

TOO_PLAIN: Final = (
    "officer", "police officer", "senior officer", "detective", "supervisor", "driver", "contractor", "researcher",
    "analyst", "officer in charge", "arresting officer", "investigating officer", "lead officer", "reviewing officer",
    "exhibits officer", "student officer", "probationer", "armed officer", "pursuit officer", "staff member",
    "member of staff", "police staff", "police employee", "civilian employee", "member of police staff",
    "special constable",
    "police community support officer", "community support officer", "pcso", "psco", "police driver", "negotiator",
    "police staff member", "civilian member of staff", "civilian staff", "member of the police staff",
    "police support staff",
)  # fmt: skip
"""Words that say no role, that tell a part in one incident, or that are common outside the police."""
NOUN: Final = by_letter(words for words in wordings("roles") if words not in TOO_PLAIN)
PLAIN_NOUN: Final = r"""(?: (?:chief\s++)?+ (?:officer|constable|sergeant|inspector|detective|superintendent)
    | commander | manager | co-ordinator | handler | trainer | instructor | supervisor | team\s++leader
    | coxswain | gaoler | investigator )"""
ROLE: Final = rf"(?: (?:[\p{{L}}&/-]++ \s++){{0,3}}? (?i: {NOUN} | {PLAIN_NOUN} ) (?![\p{{L}}-]) )"
"""A role without its article, perhaps with a place and with words that say little before it."""

RANKS: Final = frozenset({"officer", "constable", "sergeant", "inspector", "detective", "superintendent"})
WITH_ANY: Final = frozenset(
    {"commander", "manager", "handler", "co-ordinator", "trainer", "instructor", "coxswain", "leader"}
)
DOING: Final = FUNCTIONS | WORDS["doing"]
"""Words before "officer" or a rank that say what somebody does."""
NOT_DOING: Final = WORDS["not_doing"]
"""Words that alone say nothing of it, or tell a part in one case."""
PASSING: Final = frozenset({"match", "event", "football", "bronze", "silver", "gold", "scene", "incident", "pursuit"})
"""What somebody is for a day; where that was is not where they serve."""
SAYING_LITTLE: Final = WORDS["little"]
OTHERS: Final = WORDS["joint"]
TOKEN: Final = pattern(r"[^\s]++")


class Function(NamedTuple):
    """A role, taken apart."""

    role: Stretch
    base: Stretch | None
    """The place before it: "a Hove response officer"."""
    lasting: bool
    """Whether it is held for more than a day."""


def role_of(text: str, start: int, end: int) -> Function | None:
    """Take a role apart; None where the words say nothing of what somebody does.

    Example:
        >>> text = "Hove response officer"
        >>> role_of(text, 0, len(text))
        Function(role=(5, 21), base=(0, 4), lasting=True)
    """
    words = [(m[0], m.start(), m.end()) for m in TOKEN.finditer(text, start, end)]
    first, base = 0, None
    while first < len(words) - 1 and words[first][0].lower() in SAYING_LITTLE and words[first + 1][0] != "staff":
        first += 1
    place = first
    while place < len(words) - 1 and words[place][0][:1].isupper() and words[place][0].lower() not in DOING:
        place += 1
    if first < place < len(words) - 1 and words[place][0][:1].islower():
        base, first = (words[first][1], words[place - 1][2] - 6 * words[place - 1][0].endswith("-based")), place
    told = [word.lower() for word, _, _ in words[first:]]
    if any(word == "Police" for word, _, _ in words[1:]):
        return None  # "a British Transport Police officer"
    if not told or OTHERS.intersection(told) or not _says(told):
        return None
    return Function((words[first][1], end), base, not PASSING.intersection(told))


def _says(told: list[str]) -> bool:
    """Whether words say what somebody does."""
    phrase, last, before = " ".join(told), told[-1], told[:-1]
    if phrase in TOO_PLAIN:
        return False
    if last in RANKS:
        return any(word in DOING and word not in NOT_DOING for word in before)
    if last in WITH_ANY:
        return bool(before) and before != ["senior"]
    return last != "supervisor" or bool(before)
