"""Police forces in running text: by name, and by the abbreviations that a page introduces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

import regex

from misconduct_parse import forces
from misconduct_parse.extract.fragments import CASED_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Phrases, Rule
from misconduct_parse.model.people import Force
from misconduct_parse.read.page import Page

FORCE_AREA: Final = "force_area"
"""Kind of a weaker mention, of ``AREA_RULES`` alone: "a Cleveland detective". The value is the ``Force``."""

# Bodies that do not employ the people a case is about, however often a page speaks of them.
NO_EMPLOYERS: Final = frozenset({"pcc", "contractor", "college-of-policing"})

WORDINGS: Final = tuple(w for w in forces.wordings() if w.force.id not in NO_EMPLOYERS)


def is_short(words: str) -> bool:
    """Whether a wording is an abbreviation: "GMP", "CoLP", "A&S"."""
    return " " not in words and sum(letter.isupper() for letter in words) > 1


def spellings(words: str) -> Iterator[str]:
    """With "&" and "and", with hyphens and spaces, in lower case.

    Example:
        >>> sorted(spellings("Avon and Somerset"))
        ['avon & somerset', 'avon and somerset']
    """
    plain = words.lower().replace("&", "and")
    for spelled in {plain, plain.replace("-", " ")}:
        yield spelled
        if " and " in spelled:
            yield spelled.replace(" and ", " & ")


BASES: Final = {spelled: w.force for w in WORDINGS if w.suffixed for spelled in spellings(w.words)}
"""What stands before "Police" or "Constabulary"."""

NAMES: Final = {
    spelled: w.force
    for w in WORDINGS
    if w.alone and not w.suffixed and not is_short(w.words) and not w.words.startswith("the ")
    for spelled in spellings(w.words)
}
"""Names without such a suffix: "Scotland Yard", "Heddlu Gwent"."""

SHORT: Final = {w.words: w for w in WORDINGS if is_short(w.words)}
"""Abbreviations, in their capitals."""

# "Kent Police and Crime Commissioner", "Kent Police Federation", "Norfolk police stations" are not the force.
SUFFIX: Final = r"""
    \s++ (?: police (?:\s++(?:service|force)\b)?+ | constabular(?:y|ies) ) \b
    (?! \s++(?:and|&)\s++crime | ,\s++fire | \s++(?:federation|authority|stations?|ombudsman|department)\b )
"""

# "New South Wales Police" is Australia's.
FULL: Final = rf"(?<! new\s | [\w-] ) (?P<base>[a-z] [a-z\s&-]{{1,40}}?) {SUFFIX}"


def either(names: Iterable[str]) -> str:
    """Any of the names, the longest first; a space is any white space."""
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return "(?>" + "|".join(r"\s++".join(map(regex.escape, name.split())) for name in longest_first) + ")"


# "Norfolk and Suffolk Constabularies", "Bedfordshire, Cambridgeshire and Hertfordshire Police"
SHARED: Final = rf"""
    (?<![\w-]) (?P<base>{either(BASES)}) \b
    (?= (?: ,\s++ {either(BASES)} ){{0,3}}+ ,?+ \s++ (?:and|&) \s++ {either(BASES)} {SUFFIX} )
"""


INTRODUCED_WITHIN: Final = 20_000
"""Characters of the main text in which a page introduces its abbreviations; it keeps the search linear."""


def _named(match: Match, page: Page) -> Force | None:
    """The force of a name. Of "she met police officers" the capital tells that no force is meant."""
    base = " ".join(match["base"].split())
    if len(base) < 4 and page.text[match.start()].islower():
        return None
    return BASES.get(base)


def _introduced(match: Match, page: Page) -> Force | None:
    """The force that the page gave the abbreviation to; else the one that it always means, if any."""
    wording = SHORT.get(match["at"])
    if wording is None:
        return None
    at = page.folded.find(f"({wording.words})", 0, page.body + INTRODUCED_WITHIN)
    if at < 0:
        return wording.force if wording.alone else None
    return named_last(page.lower[max(0, at - 60) : at])


@lru_cache(maxsize=512)
def named_last(text: str) -> Force | None:
    """The force whose name ends a text."""
    words = text.split()
    tails = (" ".join(words[-count:]) for count in range(min(8, len(words)), 0, -1))
    return next((force for force in map(forces.in_full, tails) if force), None)


def _from_area(match: Match, page: Page) -> Force | None:
    return BASES.get(" ".join(match["base"].lower().split()))


def _met(match: Match, page: Page) -> Force | None:
    return forces.get("metropolitan")


RULES: Final = (
    Rule(
        name="forces.name",
        kind=Kind.FORCE,
        triggers=tuple(f"{base} {suffix}" for base in BASES for suffix in ("police", "constabular")),
        pattern=FULL,
        read=_named,
        anchored=True,
    ),
    Rule(
        name="forces.shared-name",
        kind=Kind.FORCE,
        triggers=tuple(f"{base}{joint}" for base in BASES for joint in (" and ", " & ", ", ")),
        pattern=SHARED,
        read=_named,
        anchored=True,
    ),
    Phrases(name="forces.other-name", kind=Kind.FORCE, values=NAMES),
    Rule(
        name="forces.abbreviation",
        kind=Kind.FORCE,
        triggers=tuple(words.lower() for words in SHORT),
        pattern=r"""(?<![^\s("]) (?P<at>[A-Z][A-Za-z&]{1,4}) (?![\w&-])""",
        read=_introduced,
        anchored=True,
        cased=True,
        whole=True,
    ),
    Rule(
        name="forces.the-met",
        kind=Kind.FORCE,
        triggers=("the met",),
        pattern=r"(?<!\w) [Tt]he \s++ Met \b (?! \s++Office | -)",
        read=_met,
        anchored=True,
        cased=True,
    ),
)

AREA_RULES: Final = (
    Rule(
        name="forces.area",
        kind=FORCE_AREA,
        triggers=tuple(f"{base} " for base in BASES),
        pattern=rf"""
            (?<! [Nn]ew\s | [\w-] ) (?P<base>[A-Z][A-Za-z\s&-]{{1,40}}?) \s++
            (?: (?:former|special|response|neighbourhood|police|student) \s++ )?+
            (?: [Ff]orce | officers? | [Dd]etectives? | [Ss]ergeant | [Ii]nspector | [Cc]onstables?
              | (?:{CASED_RANK})s? | PCSO | Chief\s++Constable ) \b
        """,
        read=_from_area,
        anchored=True,
        cased=True,
    ),
)
"""For pages that name no force in full; with capitals, for "she met officers" is no force."""
