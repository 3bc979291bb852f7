"""A sentence as the reading sees it: what it mentions, in order, and where its clauses end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

from attrs import Factory, define

from misconduct_parse.extract.clauses import BREAK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.read.page import BlockKind, Page

TELLING: Final = frozenset(
    {Kind.VOICE, Kind.CASE_TO_ANSWER, Kind.LEVEL, Kind.PROCEEDING, Kind.FINDING, Kind.OUTCOME, Kind.CRIME_STEP, Kind.REVERSAL}
)
"""Kinds of which one must be mentioned for a sentence to decide anything."""

HEARD: Final = (*sorted(TELLING), Kind.PARTY, Kind.CPS_FILE)
"""Kinds of which one must be mentioned for a sentence to be of use."""

BESIDE: Final = (Kind.DENIAL, Kind.DATE, Kind.OFFENCE, Kind.OFFENCE_NAME, Kind.COURT, Kind.SENTENCE)
"""Kinds that count beside those."""


@define(eq=False)
class Line:
    """One sentence with its mentions in order."""

    page: Page
    number: int
    """Index in ``Page.sentences``."""
    start: int
    """Offset of its first character."""
    end: int
    """Offset behind its last character."""
    by_kind: dict[str, list[Mention[Any]]]
    """Its mentions of each kind, in order."""
    apposed: dict[int, Mention[Any]] = Factory(dict)
    """Noun phrases that only describe another, by where that one begins: "a third officer, a sergeant"."""
    grouped: list[list[Mention[Any]]] | None = None
    """Its noun phrases, coordinated ones together, once they were put together (``owners.groups_of``)."""

    def tells(self) -> bool:
        """Whether it may decide anything."""
        return not TELLING.isdisjoint(self.by_kind)

    def of(self, kind: str) -> list[Mention[Any]]:
        """Its mentions of one kind, in order."""
        return self.by_kind.get(kind) or []

    def of_any(self, *kinds: str) -> list[Mention[Any]]:
        """Its mentions of several kinds, in order."""
        found: list[Mention[Any]] = []
        for kind in kinds:
            if kind in self.by_kind:
                found += self.by_kind[kind]
        if len(found) < 2:
            return found
        return sorted(found, key=lambda mention: (mention.start, -mention.end))

    def gap(self, start: int, end: int) -> str:
        """The text between two offsets, in lower case."""
        return self.page.lower[start:end]

    @cached_property
    def breaks(self) -> list[int]:
        """Offsets at which a clause with its own subject begins."""
        return [match.end() for match in BREAK.finditer(self.page.lower, self.start, self.end)]

    def clause_start(self, at: int) -> int:
        """Where the clause begins in which an offset lies."""
        place = bisect_right(self.breaks, at)
        return self.breaks[place - 1] if place else self.start

    def clause_end(self, at: int) -> int:
        """Where the clause ends in which an offset lies."""
        place = bisect_right(self.breaks, at)
        return self.breaks[place] if place < len(self.breaks) else self.end

    def last_before(self, at: int, kind: str) -> Mention[Any] | None:
        """The nearest mention of a kind that ends at or before an offset."""
        mention: Mention[Any]
        for mention in reversed(self.of(kind)):
            if mention.end <= at:
                return mention
        return None


def lines_of(page: Page, mentions: Mentions) -> Iterator[Line]:
    """The sentences of the main text that mention anything of use, in order."""
    by_sentence: dict[int, dict[str, list[Mention[Any]]]] = {}
    for kind in HEARD:
        for mention in mentions.of(kind):
            by_kind = by_sentence.setdefault(mention.sentence, {})
            if kind in by_kind:
                by_kind[kind].append(mention)
            else:
                by_kind[kind] = [mention]
    for kind in BESIDE:
        for mention in mentions.of(kind):
            if mention.sentence in by_sentence:
                by_sentence[mention.sentence].setdefault(kind, []).append(mention)
    for number in sorted(by_sentence):
        sentence = page.sentences[number]
        if page.blocks[sentence.block].kind is not BlockKind.HEADING or number > 2:
            yield Line(page, number, sentence.start, sentence.end, by_sentence[number])
