"""Whether a noun phrase may mean a person: by noun, rank, function and what the text says they did."""

from __future__ import annotations

from typing import Final, Protocol

from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.clauses import PREDICATED, TRAITS, WHO_HAD_LEFT, WITH_CASE
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.model.terms import Level, SubjectKind
from misconduct_parse.pattern import REACH, pattern
from misconduct_parse.read.page import Page

STAFF: Final = frozenset({SubjectKind.POLICE_STAFF, SubjectKind.PCSO, SubjectKind.CONTRACTOR})

WORD: Final = pattern(r"(?:man|men|boy|car|van|[a-z]{4,}+)\b")
COMMON: Final = frozenset(
    [
        "been",
        "were",
        "have",
        "that",
        "with",
        "from",
        "their",
        "they",
        "when",
        "had",
        "case",
        "answer",
        "misconduct",
        "gross",
        "officer",
        "police",
        "used",
        "using",
        "made",
        "gave",
        "took",
    ]
)


OPPOSED: Final = (
    ("man", "woman"), ("boy", "girl"), ("mother", "father"), ("husband", "wife"), ("brother", "sister"), ("left", "right"),
    ("front", "rear"), ("head", "legs"), ("arms", "legs"), ("driving", "passenger"), ("inside", "outside"), ("first", "second"),
)  # fmt: skip
"""Words of which only one can describe somebody: "who spoke to the man", "who spoke to the woman"."""


PLACED: Final = frozenset({"second", "third", "fourth", "fifth"})
"""Words that tell one thing that was done from another."""


class Told(Protocol):
    """Anything that says what somebody is called and serves as."""

    @property
    def noun(self) -> str:
        """The noun, in the singular."""

    @property
    def kind(self) -> SubjectKind:
        """What it says they serve as."""


def traits_behind(page: Page, mention: Mention[Party]) -> set[str]:
    """The words by which the text tells somebody from others: "the officer *who fired the Taser*"."""
    match = TRAITS.match(page.lower, mention.end)
    if match is None:
        return set()
    words = PREDICATED.split(match["words"], 1)[0]  # "who fired it should have": the rest is no description
    return set(WORD.findall(words)) - COMMON


def has_left(page: Page, mention: Mention[Party]) -> bool:
    """Whether the text tells somebody from others by their having left: "the constable who had already resigned"."""
    return WHO_HAD_LEFT.match(page.lower, mention.end, mention.end + REACH) is not None


def level_behind(page: Page, mention: Mention[Party]) -> Level | None:
    """The level by which the text tells somebody from others: "the officer *who had a case to answer for misconduct*"."""
    match = WITH_CASE.match(page.lower, mention.end, mention.end + REACH)
    if match is None:
        return None
    return Level.GROSS_MISCONDUCT if match["level"].startswith("gross") else Level.MISCONDUCT


def distance(person: Individual, traits: set[str]) -> int:
    """Below nought by as many words as two descriptions share; above for somebody described otherwise."""
    known = person.traits
    for one, other in OPPOSED:
        apart = (one in traits and other in known) or (other in traits and one in known)
        if apart and not (known & traits & {one, other}):
            return 1
    if known and traits and (known ^ traits) & PLACED:
        return 1  # "who struck the man", "who struck the second man"
    shared = len(person.traits & traits)
    if shared >= 2 or (shared and min(len(person.traits), len(traits)) < 3):
        return -shared
    return int(bool(person.traits and traits))


def is_called(person: Individual, party: Party) -> bool:
    """Whether a noun fits a person as the text calls people."""
    if party.headless or (party.plain and party.kind is SubjectKind.UNKNOWN):
        return True
    if person.noun == party.noun:
        return person.temporary == party.temporary or not party.temporary
    if party.plain:
        if party.kind is SubjectKind.POLICE_STAFF:
            return person.kind in STAFF or person.kind is SubjectKind.UNKNOWN
        return person.kind not in STAFF
    if party.rank is not None:
        special = SubjectKind.SPECIAL_CONSTABLE in (person.kind, party.kind)  # "the special constable", "the constable"
        alike = not special or person.kind is party.kind
        return alike and person.rank is party.rank and person.temporary == party.temporary
    return _akin(person.noun, party.noun)


def may_be(person: Individual, party: Party) -> bool:
    """Whether it may, where nobody fits better: "the officer" for a detention officer, "the sergeant" for another."""
    if party.plain and party.kind is SubjectKind.OFFICER and person.kind in STAFF:
        return "officer" in person.noun or person.noun == "pcso" or person.role is None  # no dispatcher
    if party.plain:
        return not (party.kind is SubjectKind.POLICE_STAFF and person.rank is not None)
    if (party.kind in STAFF) != (person.kind in STAFF):
        return False
    return person.rank is None and person.role is None


def _akin(one: str, other: str) -> bool:
    """As "detention officer" and "custody detention officer"."""
    return one.endswith(other) or other.endswith(one) if "officer" not in (one, other) else False


def suits(seen: Told, party: Party) -> bool:
    """Whether a phrase of the narrative may speak of those whom a later one means."""
    if party.noun and seen.noun == party.noun:
        return True
    if party.kind in STAFF and seen.kind is SubjectKind.OFFICER:
        return False  # "armed officers ..., the two control room staff"
    return party.plain and (seen.kind not in STAFF or party.kind in STAFF or party.kind is SubjectKind.UNKNOWN)


def is_offender(person: Individual) -> bool:
    """Whether it is somebody who had left and of whom only a crime is told: the officers who dealt with him are others."""
    return person.former and person.crime is not None and person.decision is None
