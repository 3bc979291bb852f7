"""How cost grows with length: the same document repeated, and texts made to hurt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, NamedTuple

import misconduct_parse as mp
from tests.bench.clock import best_of

STEPS: Final = (1, 2, 4, 8, 16)


def surname(place: int) -> str:
    """Another one for every place: "Quillbade"."""
    return "Quill" + "".join("bdfglmnprt"[int(digit)] + "ae"[int(digit) % 2] for digit in str(place))


UNITS: Final[dict[str, Callable[[int], str]]] = {
    "prose": lambda n: "We found the officer had a case to answer for misconduct. He was given a warning.\n\n" * n,
    "one paragraph": lambda n: "the officer was dismissed without notice and " * n,
    "triggers": lambda n: "misconduct " * 8 * n,
    "unclosed quotes": lambda n: 'He said: "I regret it.\n\n' * n,
    "quote marks": lambda n: "“" * 40 * n,
    "dates": lambda n: "between 3 and 4 and 5 March 2019, 6 April " * n,
    "digits": lambda n: "2019/123456" * 8 * n,
    "capital words": lambda n: "Ada Brook Carr Dene Elm Fenn " * n,
    "colons": lambda n: "Officer: Date: Outcome:\n" * n,
    "short lines": lambda n: "PC A\n" * 16 * n,
    "front matter": lambda n: "---\n" + "title: a: b\n" * 8 * n,
    "nested tags": lambda n: "<html><body>" + "<div>" * 16 * n + "PC A was dismissed.",
    "open tags": lambda n: "<html><body>" + "<p class='x" * 10 * n,
    "one word": lambda n: "a" * 100 * n,
    "many people": lambda n: "".join(f"PC Ada {surname(place)} met a man on duty.\n\n" for place in range(n)),
    "one person, many times": lambda n: "Mr Orrin Vale, PC Vale, PC 1234 and Vale as chair sat. " * n,
    "decisions taken back": lambda n: "The decision was quashed. PC Vale was dismissed for gross misconduct. " * n,
    "officers joined": lambda n: "POLICE CONSTABLE ADA QUILL and DC 2718 ORRIN VALE\n\n" * n,
    "days without a year": lambda n: "A panel of Essex Police dismissed nobody on Friday 9 June.\n\n" * n,
    "convictions": lambda n: "PC Vale was convicted on 3 March 2021 and " * n,
    "spaces": lambda n: "officer" + " " * 100 * n + "dismissed",
}
"""Texts whose length grows with a number."""


class Growth(NamedTuple):
    """The times of one text at doubling lengths, in milliseconds."""

    name: str
    times: tuple[float, ...]

    @property
    def worst(self) -> float:
        """The highest ratio of a time to the one before; 2 is linear, 4 is quadratic."""
        return max(later / before for before, later in zip(self.times, self.times[1:], strict=False))


def growths(base: int, repeat: int) -> Iterator[Growth]:
    """The growth of every text, from about ``base`` characters on."""
    for name, make in UNITS.items():
        count = max(1, base // len(make(1)))
        sources = [make(count * step) for step in STEPS]
        yield Growth(name, tuple(best_of(partial(_parse, source), repeat) for source in sources))


def _parse(source: str) -> None:
    try:
        mp.parse(source, format="force_news")
        mp.parse(source, format="iopc_summary")
    except mp.MisconductParseError:
        return
