"""Intervals of confidence by the bootstrap (Efron and Tibshirani, 1993): what other documents would have given.

Documents are drawn again, with repeats, as many as there are, and every field is scored on each draw. The facts of one
document stand or fall together, so that drawing single facts would make the intervals too narrow.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import mul
from random import Random
from typing import Final, NamedTuple

from misconduct_parse.score.measure import Measured
from misconduct_parse.score.tally import Facts, Score, of_counts

RESAMPLES: Final = 1000
CONFIDENCE: Final = 0.95


class Interval(NamedTuple):
    """From the lower bound to the upper."""

    low: float
    high: float


class Intervals(NamedTuple):
    """The interval of each figure of one field."""

    f1: Interval
    precision: Interval
    recall: Interval


class _Counts(NamedTuple):
    """Facts of one field, a number for each document."""

    right: list[int]
    wrong: list[int]
    missed: list[int]

    def drawn(self, times: list[int]) -> Score | None:
        """The score where each document counts so many times."""
        return of_counts(*(sum(map(mul, counts, times)) for counts in self))


def intervals_of(measured: Measured, *, resamples: int = RESAMPLES, seed: int = 0) -> dict[str, Intervals]:
    """The 95 % interval of every figure of every field: the percentiles of what the draws give.

    Args:
        measured: What was labelled and read, by document and field.
        resamples: How often documents are drawn.
        seed: The same seed gives the same draws, on any machine.

    Returns:
        By field; a field of which no draw holds a fact is left out.
    """
    names = sorted({name for fields in measured.values() for name in fields})
    counts = {name: _counts([fields.get(name) for fields in measured.values()]) for name in names}
    scores: dict[str, list[Score]] = {name: [] for name in names}
    for times in _draws(len(measured), resamples, seed):
        for name, numbers in counts.items():
            found = numbers.drawn(times)
            if found:
                scores[name].append(found)
    return {name: _intervals(found) for name, found in scores.items() if found}


def _counts(facts: list[Facts | None]) -> _Counts:
    told = [(len(each.right), len(each.wrong), len(each.missed)) if each else (0, 0, 0) for each in facts]
    return _Counts(*(list(column) for column in zip(*told, strict=True)))


def _draws(size: int, resamples: int, seed: int) -> Iterator[list[int]]:
    """How often each document is drawn, draw by draw."""
    # Of all methods only random() gives the same numbers in every version of Python.
    number = Random(seed).random  # noqa: S311  no secret depends on it
    for _ in range(resamples):
        times = [0] * size
        for _ in range(size):
            times[int(number() * size)] += 1
        yield times


def _intervals(scores: list[Score]) -> Intervals:
    return Intervals(*(_interval(sorted(getattr(each, figure) for each in scores)) for figure in Intervals._fields))


def _interval(values: list[float]) -> Interval:
    tail = (1 - CONFIDENCE) / 2
    return Interval(_quantile(values, tail), _quantile(values, 1 - tail))


def _quantile(values: list[float], share: float) -> float:
    """Between the two values that lie around a share of all, as far as it lies between them."""
    place = share * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return round(values[low] + (values[high] - values[low]) * (place - low), 4)
