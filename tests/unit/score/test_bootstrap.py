"""Intervals: what they hold, and that the same seed gives the same."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from misconduct_parse.score import Facts, Interval, Measured, intervals_of, scores_of


def facts(gold: str, got: str) -> Facts:
    """Facts of one letter each."""
    return Facts(Counter(gold), Counter(got))


def half(documents: int) -> Measured:
    """Every other document is read wrongly."""
    return {str(n): {"age": facts("a", "a" if n % 2 else "b")} for n in range(documents)}


def test_the_interval_lies_around_the_figure() -> None:
    within = intervals_of(half(40))["age"]
    figure = scores_of(half(40))["age"].f1
    assert within.f1.low < figure == 0.5 < within.f1.high


def test_it_is_as_wide_as_theory_has_it() -> None:
    """The share of right documents is binomial: half of 100, give or take 1.96 times 0.05."""
    within = intervals_of(half(100), resamples=4000)["age"].recall
    assert within.low == pytest.approx(0.402, abs=0.015)
    assert within.high == pytest.approx(0.598, abs=0.015)


def test_more_documents_make_it_narrower() -> None:
    wide, narrow = (intervals_of(half(size))["age"].f1 for size in (10, 200))
    assert narrow.high - narrow.low < (wide.high - wide.low) / 3


def test_facts_of_one_document_stand_or_fall_together() -> None:
    """Ten facts in each of four documents are four witnesses, not forty."""
    few = {str(n): {"age": facts("a" * 10, "a" * 10 if n % 2 else "b" * 10)} for n in range(4)}
    assert intervals_of(few)["age"].f1.high - intervals_of(few)["age"].f1.low > 0.7


def test_documents_without_the_field_do_not_shift_it() -> None:
    measured: Measured = {**half(20), "other": {"name": facts("n", "n")}}
    assert intervals_of(measured)["name"].f1 == Interval(1.0, 1.0)
    assert intervals_of(measured)["age"].f1.low < 0.5


def test_a_field_of_which_nothing_is_said_has_none() -> None:
    assert intervals_of({"one": {"age": facts("", "")}}) == {}
    assert intervals_of({}) == {}


@given(
    st.dictionaries(st.text(max_size=2), st.tuples(st.text("ab", max_size=3), st.text("ab", max_size=3)), max_size=6)
)
def test_every_figure_lies_between_nought_and_one_and_in_order(documents: dict[str, tuple[str, str]]) -> None:
    measured: Measured = {name: {"age": facts(*pair)} for name, pair in documents.items()}
    for within in intervals_of(measured, resamples=30).values():
        assert [interval for interval in within if not 0 <= interval.low <= interval.high <= 1] == []


def test_the_seed_decides_and_nothing_else() -> None:
    assert intervals_of(half(30), seed=7) == intervals_of(half(30), seed=7)
    assert intervals_of(half(30), seed=7) != intervals_of(half(30), seed=8)
    code = "from tests.unit.score.test_bootstrap import half, intervals_of; print(intervals_of(half(30), seed=7))"
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "4711"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == str(intervals_of(half(30), seed=7))


def test_these_draws_are_for_ever() -> None:
    assert intervals_of(half(12), seed=1)["age"].f1 == Interval(0.25, 0.75)
