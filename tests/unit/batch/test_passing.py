"""What goes from process to process arrives as it was."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import misconduct_parse as mp
from misconduct_parse.batch.passing import dumped, loaded
from misconduct_parse.batch.warm import compiled_patterns, use_patterns
from misconduct_parse.testing import cases
from tests.unit.batch.sources import NEWS
from tests.unit.serialise.sample import CASE


@given(cases())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_case_arrives_as_it_was(case: mp.Case) -> None:
    (back,) = loaded(dumped([mp.Result(source_name="a", case=case)]))
    assert back.case == case
    assert hash(back.case) == hash(case)
    assert repr(back.case) == repr(case)


def test_what_arrives_is_frozen_and_can_be_pickled_and_copied() -> None:
    (back,) = loaded(dumped([mp.Result(source_name="a", case=CASE)]))
    assert back.case is not None
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        back.case.title = "other"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(back.case)) == copy.deepcopy(back.case) == CASE


def test_errors_arrive_with_what_they_carry() -> None:
    detection = mp.detect("Chop two leeks.")
    error = mp.UnknownFormatError("none of ours", detection)
    (back,) = loaded(dumped([mp.Result(source_name="a", error=error)]))
    assert isinstance(back.error, mp.UnknownFormatError)
    assert (str(back.error), back.error.detection) == ("none of ours", detection)


def test_cases_that_a_user_pickles_are_pickled_as_ever() -> None:
    dumped([mp.Result(source_name="a", case=CASE)])
    assert b"misconduct_parse.batch" not in pickle.dumps(CASE)


def test_patterns_arrive_as_they_were() -> None:
    wanted = mp.parse(NEWS)
    patterns = compiled_patterns()
    assert patterns
    arrived = pickle.loads(pickle.dumps(patterns))
    assert {name: pattern.pattern for name, pattern in arrived.items()} == {
        name: pattern.pattern for name, pattern in patterns.items()
    }
    try:
        use_patterns(arrived)
        assert mp.parse(NEWS) == wanted
    finally:
        use_patterns(patterns)
