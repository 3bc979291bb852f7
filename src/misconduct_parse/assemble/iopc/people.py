"""The people of an IOPC summary while it is read: one object a person, so that groups can be split and merged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from attrs import Factory, define

from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.criminal import Plea, Verdict
from misconduct_parse.model.dates import Date
from misconduct_parse.model.proceedings import Finding, OutcomeKind, ProceedingKind
from misconduct_parse.model.terms import Level, Rank, SubjectKind

T = TypeVar("T")
Words = Mention[object]
"""Any words of the text that say something."""


def once(words: Iterable[T]) -> list[T]:
    """Each of some words, or people, once, in the order in which they come first."""
    return list({id(said): said for said in words}.values())


class Places(list[Any]):
    """Words that say one thing; at every phrase it is asked where the last of them begin, and whether some are there."""

    def __init__(self) -> None:
        super().__init__()
        self.last = -1
        """Where the last of them begin."""
        self._starts: set[int] = set()

    def note(self, *words: Words) -> None:
        """Add some."""
        self.extend(words)
        for said in words:
            self.last = max(self.last, said.start)
            self._starts.add(said.start)

    def holds(self, words: Words) -> bool:
        """Whether some are there."""
        return words.start in self._starts


GRAVITY = {Level.PERFORMANCE: 0, Level.MISCONDUCT: 1, Level.GROSS_MISCONDUCT: 2}
"""Levels by weight: of two for one person the graver stays."""


@define(kw_only=True)
class Forum:
    """A meeting, hearing or procedure that somebody was sent to."""

    kind: ProceedingKind
    at: Places = Factory(Places)
    held: bool = False
    """Whether the text says that it took place."""
    dates: dict[Date, Words] = Factory(dict)
    finding: Finding | None = None
    found_at: list[Words] = Factory(list)
    proven_at: list[Words] = Factory(list)
    """Words that say "proven" without a level."""


@define(kw_only=True)
class Consequence:
    """An outcome of one person."""

    kind: OutcomeKind
    at: Words
    duration: str | None = None
    firm: bool = True
    """Whether it was imposed; False for what the force proposed to do."""


@define(kw_only=True)
class Crime:
    """Criminal proceedings against one person."""

    offences: dict[str, Mention[Any]] = Factory(dict)
    """By their words in lower case."""
    charged: bool | None = None
    charged_at: list[Words] = Factory(list)
    courts: dict[str, Words] = Factory(dict)
    plea: Plea | None = None
    plea_at: Words | None = None
    verdict: Verdict | None = None
    verdict_at: list[Words] = Factory(list)
    dates: dict[str, tuple[Date, Words]] = Factory(dict)
    sentence: dict[Mention[Any], None] = Factory(dict)


@define(kw_only=True, eq=False)
class Individual:
    """One person, or several of whom the text gives no number."""

    kind: SubjectKind
    noun: str
    rank: Rank | None = None
    role: str | None = None
    detective: bool = False
    former: bool = False
    temporary: bool = False
    ordinal: int | None = None
    cipher: str | None = None
    name: str | None = None
    many: bool = False
    """Whether it stands for several of unknown number: "officers"."""
    blanket: bool = False
    """Whether it stands for whoever there may be: "any person serving with the police"."""
    traits: set[str] = Factory(set)
    """Words behind "who", by which the text tells this one from another."""
    parties: Places = Factory(Places)
    """Where the text speaks of them."""

    decision: bool | None = None
    tentative: bool = False
    """Whether the opinion is only that they may have behaved so: "no indication" of anybody's takes it back."""
    decided_at: list[Words] = Factory(list)
    level: Level | None = None
    level_at: list[Words] = Factory(list)
    provisional: bool = False
    """Whether the opinion was only a first one, and the final word may be another."""
    by_force: bool = False
    """Whether the force alone holds it so far."""
    agreed: bool | None = None
    agreed_at: Words | None = None
    forums: list[Forum] = Factory(list)
    outcomes: list[Consequence] = Factory(list)
    suggested: list[Consequence] = Factory(list)
    """What the IOPC suggested: an outcome once the force agrees."""
    performance_at: Words | None = None
    """Words that call their performance unsatisfactory."""
    crime: Crime | None = None

    @property
    def told(self) -> bool:
        """Whether anything is told of them that makes a subject."""
        return self.decision is not None or bool(self.forums or self.outcomes or self.performance_at or self.crime)

    @property
    def advised(self) -> bool:
        """Whether anything was suggested that a force may agree to do."""
        return any(known.kind is not OutcomeKind.NO_ACTION for known in self.suggested)

    @property
    def plain(self) -> bool:
        """Whether neither rank nor function is told."""
        return self.rank is None and self.role is None

    @property
    def gone(self) -> bool:
        """Whether they left: resigned, retired."""
        return any(self._left(outcome.kind) for outcome in self.outcomes)

    def may_sit(self, kind: ProceedingKind) -> bool:
        """Whether nothing speaks against a forum: that they had no case, or only their performance was poor."""
        poor = self.decision is None and self.performance_at is not None
        return self.decision is not False and not (poor and kind is ProceedingKind.MISCONDUCT_MEETING)

    def decide(self, decision: bool, at: list[Words]) -> None:
        """Note an opinion; one against stays when another allegation falls."""
        if self.decision and not decision:
            return
        if self.decision != decision:
            self.decided_at = []
        self.decision = decision
        self.decided_at.extend(at)

    def weigh(self, level: Level | None, at: list[Words]) -> None:
        """Note the level of an opinion; of several the graver stays."""
        if level is not None and (self.level is None or GRAVITY[level] >= GRAVITY[self.level]):
            if self.level is not level:
                self.level_at = []
            self.level = level
            self.level_at.extend(at)

    def add(self, outcome: Consequence) -> None:
        """Note an outcome once; one imposed takes the place of what was proposed."""
        if outcome.kind is OutcomeKind.NO_ACTION:
            if self.gone:  # "as they had resigned, no action could be taken": what was planned fell away
                self.outcomes = [known for known in self.outcomes if known.firm or self._left(known.kind)]
            if any(not self._left(known.kind) for known in self.outcomes):
                return  # "no further action" besides what was imposed
        elif outcome.firm and not self._left(outcome.kind):
            self.outcomes = [known for known in self.outcomes if known.firm or known.kind is outcome.kind]
        for known in self.outcomes:
            if known.kind is outcome.kind:
                known.firm = known.firm or outcome.firm
                known.duration = known.duration or outcome.duration
                return
        self.outcomes.append(outcome)
        if self._left(outcome.kind):
            self.traits |= {str(outcome.kind), "left", "longer"}

    @staticmethod
    def _left(kind: OutcomeKind) -> bool:
        return kind in (OutcomeKind.RESIGNED, OutcomeKind.RETIRED)
