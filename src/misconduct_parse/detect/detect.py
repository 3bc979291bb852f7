"""Weigh the signals of every format on a page, in one pass over its text."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from misconduct_parse.detect.scan import Met, scan
from misconduct_parse.model.detection import Detection, Signal
from misconduct_parse.model.spans import Span
from misconduct_parse.model.terms import Format
from misconduct_parse.read.page import Page

ENOUGH: Final = 4.0
"""Points that a format needs to be named."""

SCALE: Final = 3.0
"""Margin, in points, at which confidence passes 1 - 1/e."""

# Points alone would name a page that only speaks of misconduct in general: a job advert, a policy. So a format needs
# a page that shows one of these sets: somebody of ours and what became of them, a hearing to come, the IOPC's own hand.
NEEDS: Final[Mapping[Format, tuple[frozenset[str], ...]]] = {
    Format.IOPC_SUMMARY: (frozenset({"iopc"}), frozenset({"inquiry", "police"})),
    Format.FORCE_NEWS: (
        frozenset({"person", "case", "misconduct"}),
        frozenset({"person", "result", "misconduct"}),
        frozenset({"person", "case", "result", "site"}),
    ),
    Format.HEARING_OUTCOME: (
        frozenset({"person", "result", "misconduct"}),
        frozenset({"person", "outcome", "misconduct"}),
    ),
    Format.HEARING_NOTICE: (
        frozenset({"person", "future", "misconduct"}),
        frozenset({"person", "alleged", "label"}),
        frozenset({"person", "alleged", "case"}),
        frozenset({"person", "case", "future"}),
    ),
}


@frozen(kw_only=True)
class Tally:
    """Points and proofs of one page."""

    points: Mapping[Format, float]
    proofs: frozenset[str]

    def shows(self, kind: Format) -> bool:
        """Whether the page shows what a format needs."""
        return any(need <= self.proofs for need in NEEDS[kind])


def weigh(page: Page, *, url: str | None) -> Detection:
    """Weigh a page's signals.

    Args:
        page: The page, of any carrier.
        url: Its address as the caller knows it, used beside the page's own.

    Returns:
        The format with the most points among those that the page shows; None where no such format has enough.
    """
    met = scan(page, url)
    kind, margin = _decide(tally_of(met))
    signals = sorted(_signals(met), key=lambda signal: -abs(signal.weight))
    return Detection(format=kind, confidence=_confidence(margin), signals=tuple(signals))


def format_of(page: Page, *, url: str | None) -> Format | None:
    """The format that ``weigh`` finds, without the trouble of its signals."""
    return _decide(tally_of(scan(page, url)))[0]


def _decide(tally: Tally) -> tuple[Format | None, float]:
    """The format, and by how many points it was decided."""
    ranked = sorted(tally.points.items(), key=lambda pair: -pair[1])
    fit = [(kind, points) for kind, points in ranked if tally.shows(kind)]
    if not fit or fit[0][1] < ENOUGH:
        return None, ENOUGH - max([points for _, points in fit[:1]] + [0.0])
    second = max([points for _, points in fit[1:2]] + [0.0])
    return fit[0][0], fit[0][1] - second


def tally_of(met: Iterable[Met]) -> Tally:
    """Add the points up."""
    points = dict.fromkeys(Format, 0.0)
    proofs: set[str] = set()
    for vote, _, _ in met:
        proofs |= vote.proves
        for kind, weight in vote.weights:
            points[kind] += weight
    return Tally(points=points, proofs=frozenset(proofs))


def _signals(met: Iterable[Met]) -> Iterable[Signal]:
    for vote, start, end in met:
        at = Span(start=start, end=end) if end else None
        for kind, weight in vote.weights:
            yield Signal(name=f"{kind}.{vote.name}", weight=weight, span=at)


def _confidence(margin: float) -> float:
    """From 0 to 1, rising with the margin in points."""
    return round(1 - math.exp(-max(margin, 0.0) / SCALE), 3)
