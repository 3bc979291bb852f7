"""How a text names somebody, and what the ranks and offices before names say."""

from __future__ import annotations

from typing import Final, NamedTuple

from misconduct_parse.extract.vocabulary import table
from misconduct_parse.model.terms import Rank, SubjectKind

Place = tuple[int, int]


class Naming(NamedTuple):
    """How one place names somebody; each place is a stretch of the page, None where the words lack it."""

    name: Place | None = None
    """The name without rank and number."""
    letter: str | None = None
    """The letter of a cipher, in capitals and without quotation marks."""
    rank: Rank | None = None
    """The rank."""
    kind: SubjectKind = SubjectKind.UNKNOWN
    """What the words make of them; unknown for "Mr" and "Miss"."""
    detective: bool = False
    """Whether the rank carries the detective prefix."""
    title: str | None = None
    """``mr``, ``judge``, ``witness``: somebody who is named without a rank."""
    former: Place | None = None
    """"Former", "ex-", "retired" before the rank."""
    temporary: Place | None = None
    """"Acting", "temporary" before the rank."""
    head: Place | None = None
    """The rank, office or title."""
    number: Place | None = None
    """The collar number."""
    more: tuple[tuple[Place, str | None], ...] = ()
    """The others of a plural, "PCs A and B": where each stands, and the letter if it is one."""


class Head(NamedTuple):
    """What a rank or office before a name says."""

    rank: Rank | None
    kind: SubjectKind
    detective: bool = False


def _ranks() -> tuple[dict[str, Head], set[str]]:
    """Every form of every rank in lower case, and the abbreviations as they are written."""
    heads: dict[str, Head] = {}
    short: set[str] = set()
    for entry in table("ranks"):
        rank = Rank(entry["id"])
        for words in entry["wording"]:
            heads[words] = Head(rank, SubjectKind.OFFICER)
            if "police" not in words and "student" not in words:
                heads |= {
                    f"{det} {words}": Head(rank, SubjectKind.OFFICER, detective=True) for det in ("detective", "det")
                }
        for key, detective in (("short", False), ("detective", True)):
            for words in entry.get(key, ()):
                heads[words.lower()] = Head(rank, SubjectKind.OFFICER, detective=detective)
                short |= {words, words.upper()}
    for entry in table("roles"):
        if entry["id"] in ("special_constable", "pcso"):
            for words in (*entry["wording"], *entry.get("short", ())):
                heads[words.lower()] = Head(None, SubjectKind(entry["id"]))
            short |= set(entry.get("short", ()))
    return heads, short


CHIEF_OFFICERS: Final = frozenset(tuple(Rank)[tuple(Rank).index(Rank.ASSISTANT_CHIEF_CONSTABLE) :])

HEADS, SHORT = _ranks()
