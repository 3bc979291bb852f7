"""Work grows no faster than the text where sentences of the fixtures come again and again, alone or two together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse.assemble.iopc import roll
from tests.rules.fixtures import all_fixtures
from tests.steps import steps_of

SENTENCES: Final = sorted({fixture.text for fixture in all_fixtures() if 20 < len(fixture.text) < 300})
SOME: Final = {"force_news": 1500, "iopc_summary": 12_000}
"""Characters of the shorter text: of a summary so many that the bound of people is long reached."""
PEOPLE: Final = 12
"""The bound of people in a summary, lowered: what is told of each is asked of all, so that up to it the cost rises."""
OFFICERS: Final = (
    "We recommended gross misconduct for three officers. A disciplinary hearing was held in September 2017. One "
    "officer was cleared of gross misconduct, and the panel found misconduct for the remaining two officers."
)
BOUND: Final = 2.3
"""How many times the steps a text of twice the length may take."""
SPARE: Final = 1000
"""Steps that a text may cost more whatever its length."""


@pytest.fixture(autouse=True, scope="module")
def _few_people() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(roll, "MOST", PEOPLE)
        yield


@settings(max_examples=60 if settings.default and settings.default.max_examples <= 200 else 20_000)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=2), st.sampled_from(["force_news", "iopc_summary"]))
@example(["POLICE CONSTABLE ADA QUILL and DC 2718 ORRIN VALE"], "force_news")
@example(["PC Quill (4521) and PC Wren 1872 attended. PC Vale 2019 had left."], "force_news")
@example(["There was no charge for entry."], "force_news")
@example([OFFICERS], "iopc_summary")
@example([OFFICERS, "In August two officers lost a key. Each officer attended a misconduct meeting."], "iopc_summary")
def test_twice_as_often_is_twice_the_work(sentences: list[str], kind: str) -> None:
    unit = "\n\n".join(sentences) + "\n\n"
    number = max(1, SOME[kind] // len(unit))
    _steps(unit * 2 * number, kind)  # what is made at first use is made now
    once, twice = _steps(unit * number, kind), _steps(unit * 2 * number, kind)
    assert twice <= BOUND * once + SPARE


def _steps(source: str, kind: str) -> int:
    return steps_of(lambda: _parse(source, kind))


def _parse(source: str, kind: str) -> None:
    with suppress(mp.MisconductParseError):
        mp.parse(source, format=kind)
