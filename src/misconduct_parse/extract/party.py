"""What a noun phrase for unnamed police people says, and the nouns that make one."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from attrs import frozen

from misconduct_parse.extract.vocabulary import table
from misconduct_parse.model.terms import Rank, SubjectKind


class Select(StrEnum):
    """How a noun phrase stands to the people spoken of before."""

    WHOLE = "whole"
    """As in "the officers", "both officers"; without a definite article somebody new, or the same again."""
    PART = "part"
    """As in "two of the four officers"."""
    OTHER = "other"
    """As in "another officer", "the remaining five officers"."""
    NONE = "none"
    """As in "none of the officers", "neither officer": what is said is denied of all of them."""
    ANY = "any"
    """As in "any of the officers", "any person serving with the police"."""


@frozen(kw_only=True)
class Party:
    """A noun phrase for people serving with the police."""

    count: int | None = None
    """How many it means; None where it does not say."""
    plural: bool = False
    """Whether it means several, or may."""
    select: Select = Select.WHOLE
    """How it stands to those spoken of before."""
    definite: bool = False
    """Whether it points back: "the officer", "both officers"."""
    more: bool = False
    """Whether it adds people: "two more officers"."""
    whole: int | None = None
    """Of how many it is a part: 4 in "two of the four"."""
    kind: SubjectKind = SubjectKind.UNKNOWN
    """What the noun says they serve as."""
    rank: Rank | None = None
    """The rank in the noun."""
    role: str | None = None
    """The function in the noun, as written; None in "officer"."""
    noun: str = ""
    """The noun in the singular and in lower case."""
    former: bool = False
    """Whether it says "former", "retired"."""
    detective: bool = False
    """Whether it says "detective"."""
    temporary: bool = False
    """Whether it says "acting" or "temporary"."""
    serving: bool = False
    """Whether it says "serving": those who have not left."""
    bare: bool = False
    """Whether it has no determiner: "reduced in rank to sergeant"."""
    ordinal: int | None = None
    """3 in "a third officer"."""
    ciphers: tuple[str, ...] = ()
    """``A`` and ``B`` in "officers A and B"."""
    name: str | None = None
    """The name, where the text gives it: "PC Ada Quill"."""
    headless: bool = False
    """Whether the noun is left out: "both received", "the other had"."""

    @property
    def plain(self) -> bool:
        """Whether the noun says no function and no rank."""
        return self.role is None and self.rank is None


class Noun(NamedTuple):
    """What a noun says of the person."""

    kind: SubjectKind
    rank: Rank | None
    plain: bool
    """Whether it says no function: "officer", "inspector", "member of staff"."""


# A driver or analyst may be anybody's; an investigator is the IOPC's. Longer nouns stay.
NEVER_ALONE: Final = frozenset({"driver", "analyst", "researcher", "jailer", "gaoler"})


@cache
def nouns() -> dict[str, Noun]:
    """Every noun in the singular and in lower case, with what it says."""
    known: dict[str, Noun] = {}
    for entry in table("groups"):
        if entry["id"] in set(SubjectKind):
            known |= dict.fromkeys(entry["wording"], Noun(SubjectKind(entry["id"]), None, plain=True))
    for entry in table("ranks"):
        bare = entry["id"].replace("_", " ")
        for words in entry["wording"]:
            plain = words.removeprefix("police ") == bare
            known[words] = Noun(SubjectKind.OFFICER, Rank(entry["id"]), plain=plain)
    for entry in table("roles"):
        for words in entry["wording"]:
            if words not in known:
                known[words] = Noun(SubjectKind(entry["id"]), _rank(words, known), plain=False)
    return {words: noun for words, noun in known.items() if words not in NEVER_ALONE}


def _rank(words: str, known: dict[str, Noun]) -> Rank | None:
    """The rank at the end of a role: "control room sergeant"."""
    last = known.get(words.rsplit(" ", 1)[-1])
    return last.rank if last else None


@cache
def shorts() -> dict[str, tuple[Rank, bool]]:
    """Ranks in short, with their capitals, and whether each says "detective"."""
    known: dict[str, tuple[Rank, bool]] = {}
    for entry in table("ranks"):
        known |= {words: (Rank(entry["id"]), False) for words in entry.get("short", ())}
        known |= {words: (Rank(entry["id"]), True) for words in entry.get("detective", ())}
    return known


@cache
def modifiers() -> tuple[str, ...]:
    """Words that may stand between the determiner and the noun."""
    return _listed("modifier")


@cache
def elsewhere() -> frozenset[str]:
    """Words before "staff" that make it another body's."""
    return frozenset(_listed("elsewhere"))


@cache
def with_case() -> tuple[str, ...]:
    """Nouns for anybody, who serve with the police where they "had a case to answer"."""
    return _listed("with_case")


@cache
def shortened(name: str) -> tuple[str, ...]:
    """Nouns that only summaries use: ``abbreviated`` as "DDO", ``cut_short`` as "operator", ``of_summaries``."""
    return _listed(name)


def _listed(name: str) -> tuple[str, ...]:
    return next(tuple(entry["wording"]) for entry in table("groups") if entry["id"] == name)
