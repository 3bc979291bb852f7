"""Precision, recall and F1 over multisets of facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple


class Facts(NamedTuple):
    """What a document says of one field: as labelled, and as read."""

    gold: Counter[str]
    got: Counter[str]

    @property
    def right(self) -> list[str]:
        """Facts that were read as labelled."""
        return sorted((self.gold & self.got).elements())

    @property
    def wrong(self) -> list[str]:
        """Facts that were read and are not labelled."""
        return sorted((self.got - self.gold).elements())

    @property
    def missed(self) -> list[str]:
        """Facts that are labelled and were not read."""
        return sorted((self.gold - self.got).elements())


class Score(NamedTuple):
    """How well one field was read over a set of documents; each figure from 0 to 1."""

    f1: float
    precision: float
    recall: float
    gold: int
    """How many facts are labelled."""


def score(documents: Iterable[Facts]) -> Score | None:
    """The score over documents; None where nothing is labelled and nothing was read."""
    right = wrong = missed = 0
    for facts in documents:
        right += len(facts.right)
        wrong += len(facts.wrong)
        missed += len(facts.missed)
    return of_counts(right, wrong, missed)


def of_counts(right: int, wrong: int, missed: int) -> Score | None:
    """The score of so many facts; None where there are none."""
    if not right + wrong + missed:
        return None
    return Score(
        f1=round(2 * right / (2 * right + wrong + missed), 4),
        precision=round(right / (right + wrong), 4) if right + wrong else 1.0,
        recall=round(right / (right + missed), 4) if right + missed else 1.0,
        gold=right + missed,
    )
