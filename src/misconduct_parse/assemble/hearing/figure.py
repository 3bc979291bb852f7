"""One person whom a page names: how, and what part they play."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from attrs import define, field

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import Naming
from misconduct_parse.model.terms import Rank, SubjectKind
from misconduct_parse.read.page import Page


class Role(StrEnum):
    """What part somebody plays on the page."""

    CHAIR = "chair"
    """Chairs or conducts the hearing."""
    DECIDER = "decider"
    """A chief officer who "found" or "determined", without being called chair."""
    SPEAKER = "speaker"
    """Gives a statement."""
    PANEL = "panel"
    """Sits beside the chair, advises, presents the case, signs."""
    BYSTANDER = "bystander"
    """Somebody of whom the page says that the case is not theirs."""


CONDUCTING: Final = frozenset({Role.CHAIR, Role.DECIDER})
"""Of those who play one of these nobody is the subject, and what they say of the case is decided."""
UNKNOWN: Final = SubjectKind.UNKNOWN


@define(eq=False)
class Figure:
    """One person."""

    namings: list[Mention[Naming]] = field(factory=list)
    """Every place that names them by rank, title or full name, in the order of the text."""
    roles: set[Role] = field(factory=set)
    """The parts they play; a subject plays none of these."""
    rank: Rank | None = None
    """The first rank told."""
    kind: SubjectKind = SubjectKind.UNKNOWN
    """What the first telling naming makes of them."""
    letter: str | None = None
    """The letter of their cipher."""
    titled: bool = True
    """Whether every naming has a title: "Mr Quill"."""
    given: set[str] = field(factory=set)
    """The given names or initials by which they are called, in lower case."""

    middle: set[str] = field(factory=set)
    """What stands between given name and surname: the second may be double, "Stuart Wyndham Lisle"."""
    side: str | None = None
    """"m" or "f", where they are called "Mr" or "Mrs", "his wife" or "her husband"."""

    def add(self, naming: Mention[Naming], *, first: bool = False) -> None:
        """Take in a naming, behind all others or before them."""
        self.namings.insert(0 if first else len(self.namings), naming)
        self._learn(naming.value)

    def absorb(self, other: Figure) -> None:
        """Take in the namings of somebody who turns out to be the same."""
        self.namings = sorted((*self.namings, *other.namings), key=lambda naming: naming.start)
        self.rank, self.kind, self.letter = None, SubjectKind.UNKNOWN, None
        self.given |= other.given
        self.middle |= other.middle
        for naming in self.namings:
            self._learn(naming.value)

    def _learn(self, value: Naming) -> None:
        """Kept as it is learnt: asked at every naming, a look through all of them would take time that grows so."""
        self.rank = self.rank or value.rank
        self.kind = value.kind if self.kind is UNKNOWN else self.kind
        self.letter = self.letter or value.letter
        self.titled = self.titled and bool(value.title)

    def fullest(self, page: Page) -> Mention[Naming] | None:
        """The first of the namings whose name has the most words; None where none has a name."""
        named = [(naming, naming.value.name) for naming in self.namings if naming.value.name is not None]
        fullest = max(named, key=lambda m: (len(page.text[slice(*m[1])].split()), -m[0].start), default=None)
        return fullest[0] if fullest is not None else None

    @property
    def police(self) -> bool:
        """Whether any naming says that they serve with the police."""
        return self.kind is not UNKNOWN

    @property
    def civilian(self) -> bool:
        """Whether they are only ever named by a title or as a witness."""
        return not self.police and self.titled


class Ref(NamedTuple):
    """One place that speaks of somebody."""

    start: int
    end: int
    sentence: int
    figure: Figure
