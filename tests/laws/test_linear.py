"""Work grows no faster than the text: counted in steps, rule runs, mentions and diagnostics, never in seconds."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import misconduct_parse as mp
from misconduct_parse.diagnostics import Log
from misconduct_parse.formats import FORMATS
from misconduct_parse.read.read import read
from tests.bench.costs import rules_timed
from tests.bench.growth import UNITS
from tests.steps import steps_of

SOME = 2500
"""Characters of the shorter text: enough that what is done once does not count."""

BOUND = 2.3
"""How much more a text of twice the length may cost."""


class Work(NamedTuple):
    """What a text costs."""

    steps: int
    runs: int
    matches: int
    mentions: int


def work(source: str, kind: str) -> Work:
    """Count the work of one parse."""
    steps = steps_of(lambda: _parse(source, kind))
    with rules_timed() as costs:
        _parse(source, kind)
    runs = sum(cost.calls for cost in costs.values())
    return Work(steps, runs, sum(cost.matches for cost in costs.values()), _mentions(source, kind))


def _parse(source: str, kind: str) -> None:
    try:
        mp.parse(source, format=kind)
    except mp.MisconductParseError:
        return


def _mentions(source: str, kind: str) -> int:
    extractor = next(s.extractor for s in FORMATS if s.format == kind)
    found = extractor(read(source, Log()))
    return sum(len(found.of(name)) for name in {rule.kind for s in FORMATS for rule in s.rules})


@pytest.mark.parametrize("kind", ["force_news", "iopc_summary", "hearing_outcome"])
@pytest.mark.parametrize("name", UNITS)
def test_twice_the_text_is_twice_the_work(name: str, kind: str) -> None:
    make = UNITS[name]
    number = max(1, SOME // len(make(1)))
    work(make(2 * number), kind)  # what is made at first use is made now
    once, twice = work(make(number), kind), work(make(2 * number), kind)
    grown = {
        what: (less, more)
        for what, less, more in zip(Work._fields, once, twice, strict=True)
        if more > BOUND * less + 300
    }
    assert grown == {}
