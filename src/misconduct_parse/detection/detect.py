"""Weigh the signals of every format on a page, in one pass over its text."""

from __future__ import annotations

import math
from collections.abc import Iterable
from operator import attrgetter
from typing import Final

from misconduct_parse.detection.needs import NEEDS
from misconduct_parse.detection.scan import Met, glance, scan
from misconduct_parse.detection.signal import Vote
from misconduct_parse.model.detection import Detection, Signal
from misconduct_parse.model.spans import Span
from misconduct_parse.model.terms import Format
from misconduct_parse.read.page import Page

ENOUGH: Final = 4.0
"""Points that a format needs to be named."""

SCALE: Final = 3.0
"""Margin, in points, at which confidence passes 1 - 1/e."""

# "PC Quill was dismissed, a panel ruled": a page that tells so much of a case need not say "misconduct".
PLENTY: Final = 7.5
TOLD: Final = dict.fromkeys(
    (Format.FORCE_NEWS, Format.HEARING_OUTCOME), frozenset({"person", "case", "result", "forum"})
)


NO_POINTS: Final = dict.fromkeys(Format, 0.0)


class Tally:
    """Points and proofs of one page."""

    def __init__(self, met: Iterable[Met] = ()) -> None:
        self.points = NO_POINTS.copy()
        self.proofs: set[str] = set()
        for signal in met:
            self.add(signal.vote)

    def add(self, vote: Vote) -> None:
        """Count a signal that is met."""
        if vote.proves:
            self.proofs |= vote.proves
        points = self.points
        for kind, weight in vote.weights:
            points[kind] += weight

    def shows(self, kind: Format) -> bool:
        """Whether the page shows what a format needs."""
        return _shows(kind, self.points[kind], self.proofs)

    def settled(self, still: Iterable[Vote]) -> Format | None:
        """The format that wins whichever of some signals are met as well; None while that may change it."""
        best = max(self.points, key=self.points.__getitem__)
        most = self.points[best]
        if most < ENOUGH or not _shows(best, most, self.proofs):
            return None
        votes = [vote.points for vote in still]
        least = most + sum([vote[best] for vote in votes if vote[best] < 0])
        if least < ENOUGH or not _shows(best, least, self.proofs):
            return None
        for kind, points in self.points.items():
            if kind is not best:
                # Of the signals that are still open those are met that bring this format nearest to the best.
                lost = [vote[best] - vote[kind] for vote in votes if vote[best] < vote[kind]]
                if most - points + sum(lost) <= 0:
                    return None
        return best


def _shows(kind: Format, points: float, proofs: set[str]) -> bool:
    for shown in NEEDS[kind].shown if kind in NEEDS else ():
        if shown <= proofs:
            return True
    return kind in TOLD and points >= PLENTY and TOLD[kind] <= proofs


def weigh(page: Page, *, url: str | None) -> Detection:
    """Weigh a page's signals.

    Args:
        page: The page, of any carrier.
        url: Its address as the caller knows it, used beside the page's own.

    Returns:
        The format with the most points among those that the page shows; None where no such format has enough.
    """
    if not page.text.strip():
        return Detection(format=None, confidence=0.0)
    met = scan(page, url)
    tally = Tally(met)
    kind, margin = _decide(tally)
    signals = sorted(_signals(met), key=lambda signal: -abs(signal.weight))
    spoken_for = max(tally.points.values()) > 0
    return Detection(format=kind, confidence=_confidence(margin) if spoken_for else 1.0, signals=tuple(signals))


def format_of(page: Page, *, url: str | None) -> Format | None:
    """The format that ``weigh`` finds; sentences are looked at only where they may change it."""
    found = glance(page, url)
    tally = Tally(found.met)
    still = sorted(found.open, key=attrgetter("is_slow"))
    while still:
        if (kind := tally.settled([*still, *found.otherwise.values()])) is not None:
            return kind
        vote = still.pop(0)
        other = found.otherwise.pop(vote, None)
        if found.look(vote):
            tally.add(vote)
        elif other is not None:
            tally.add(other)
    return _decide(tally)[0]


def _decide(tally: Tally) -> tuple[Format | None, float]:
    """The format, and by how many points it was decided."""
    ranked = sorted(tally.points.items(), key=lambda pair: -pair[1])
    fit = [(kind, points) for kind, points in ranked if tally.shows(kind)]
    if not fit or fit[0][1] < ENOUGH:
        return None, ENOUGH - max([points for _, points in fit[:1]] + [0.0])
    second = max([points for _, points in fit[1:2]] + [0.0])
    return fit[0][0], fit[0][1] - second


def _signals(met: Iterable[Met]) -> Iterable[Signal]:
    for vote, start, end in met:
        at = Span(start=start, end=end) if end else None
        for kind, weight in vote.weights:
            yield Signal(name=f"{kind}.{vote.name}", weight=weight, span=at)


def _confidence(margin: float) -> float:
    """From 0 to 1, rising with the margin in points."""
    return round(1 - math.exp(-max(margin, 0.0) / SCALE), 3)
