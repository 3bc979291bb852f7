"""What a parse looks through grows no faster than the text: no mention costs a search of the whole page.

A search is one step, whatever its length, so the laws that count steps do not see it; here its characters count.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse.assemble.hearing import elsewhere
from misconduct_parse.assemble.hearing.finding_struck import finding_struck
from misconduct_parse.assemble.iopc import roll
from misconduct_parse.extract.rules import forces, short_forms
from tests.laws.test_linear_fixtures import SENTENCES
from tests.laws.test_linear_many import MANY
from tests.searched import counted_patterns, searched_of

SOME: Final = 3_000
"""Characters of the shorter text."""
LONGER: Final = 4
"""How many times as long the other is: of what costs a hundred characters each, a whole page stands out."""
BOUND: Final = 1.15 * LONGER
"""How many times the characters it may look through."""
FEW: Final = 200
"""What bounds how far back an abbreviation is looked for, and the people of a summary, lowered below the text."""
STANDARDS: Final = (
    "She was found to have breached the standards of honesty and integrity, confidentiality, and discreditable conduct."
)
UNITS: Final = {
    "standards": ("force_news", STANDARDS),
    "standards of an outcome": ("hearing_outcome", STANDARDS),
    "whoever did": ("force_news", "An officer who was dismissed by Essex Police has been named as PC Ada Quill."),
    "admissions": (
        "force_news",
        "On 24 August Sergeant Ada Quill admitted misconduct at a meeting, and was warned. The panel withdrew.",
    ),
    "reinstated": (
        "force_news",
        "Gross misconduct was proven against PC Ada Quill of Essex Police. PC Quill has been reinstated on appeal.",
    ),
    "still to come": (
        "force_news",
        "Sergeant Ida Marsh will face a misconduct hearing. PC Ada Quill of Essex Police faced a misconduct hearing.",
    ),
    "referrals": ("iopc_summary", "Essex Police made a mandatory referral to us - it was a complaint"),
    "abbreviations": ("force_news", "A GMP officer and a BTP officer stood by. GMP's control room called."),
}
"""Sentences with much of what once cost a search of the page, and as what they are read."""


@pytest.fixture(autouse=True, scope="module")
def _near() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forces, "INTRODUCED_WITHIN", FEW)
        patch.setattr(short_forms, "NEAR", FEW)
        patch.setattr(roll, "MOST", 12)
        yield


def grown(unit: str, kind: str) -> float:
    """How many times as much is looked through in a text that is ``LONGER`` times as long."""
    number = max(1, SOME // len(unit))
    return _searched(unit * number * LONGER, kind) / _searched(unit * number, kind)


def _searched(source: str, kind: str) -> int:
    _parse(source, kind)  # what is compiled at first use is compiled now, and counts
    with counted_patterns():
        return searched_of(lambda: _parse(source, kind))


def _parse(source: str, kind: str) -> None:
    with suppress(mp.MisconductParseError):
        mp.parse(source, format=kind)


@pytest.mark.parametrize("name", UNITS)
def test_no_mention_searches_the_page(name: str) -> None:
    kind, unit = UNITS[name]
    assert grown(f"{unit}\n\n", kind) <= BOUND


@pytest.mark.parametrize("name", MANY)
def test_many_of_something_do_not_search_the_page(name: str) -> None:
    kind, make = MANY[name]
    number = max(1, 12_000 // len(make(1)))
    assert _searched(make(number * LONGER), kind) <= BOUND * _searched(make(number), kind)


@settings(max_examples=60 if settings.default and settings.default.max_examples <= 200 else 20_000)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=2), st.sampled_from([*mp.Format]))
@example(["She was dismissed. Her appeal was heard."], "force_news")
def test_no_sentence_of_the_fixtures_searches_the_page(sentences: list[str], kind: str) -> None:
    assert grown("\n\n".join(sentences) + "\n\n", kind) <= BOUND + 0.5


def test_a_search_of_the_page_by_each_mention_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The law itself: were each standard to cost one search of the page, it would be told."""
    real = finding_struck
    monkeypatch.setattr(elsewhere, "finding_struck", lambda story, m: "overturn" in story.page.lower or real(story, m))
    assert grown(f"{STANDARDS}\n\n", "force_news") > BOUND
