"""A case is a value: it cannot be changed, and can be hashed, compared, pickled and copied."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import pytest
from hypothesis import given

import misconduct_parse as mp
from tests.laws import strategies as some
from tests.laws.walk import parsed

PLAIN = (str, int, float, bool, type(None), dt.date, dt.datetime)


@given(some.good_documents() | some.mangled_documents(), some.formats())
def test_the_same_input_gives_equal_cases(text: str, kind: str | None) -> None:
    first, second = parsed(text, format=kind), parsed(text, format=kind)
    assert first == second
    assert hash(first) == hash(second)


@given(some.good_documents())
def test_a_parsed_case_survives_pickle_copy_and_plain_data(text: str) -> None:
    case = parsed(text)
    if case is None:
        return
    assert pickle.loads(pickle.dumps(case)) == case
    assert copy.deepcopy(case) == case
    assert mp.from_json(mp.to_json(case)) == case


@given(some.good_documents())
def test_nothing_in_a_case_can_be_changed(text: str) -> None:
    case = parsed(text)
    for piece in _pieces(case) if case else ():
        if isinstance(piece, mp.FrozenMap):
            with pytest.raises(TypeError):
                piece["new"] = "value"  # type: ignore[index]
        elif attrs.has(type(piece)):
            name = attrs.fields(type(piece))[0].name
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(piece, name, None)
            with pytest.raises((AttributeError, TypeError)):
                object.__setattr__(piece, "new", None)
        else:
            assert isinstance(piece, PLAIN), f"{piece!r} is a {type(piece).__name__}, which can be changed"


@given(some.mangled_documents(), some.formats())
def test_events_are_in_order_and_the_outcome_is_the_gravest(text: str, kind: str | None) -> None:
    case = parsed(text, format=kind)
    if case is None:
        return
    days = [event.date.earliest or dt.date.max for event in case.events]
    assert days == sorted(days)
    gravity = list(mp.OutcomeKind)
    kinds = [outcome.kind for subject in case.subjects for outcome in subject.outcomes]
    assert (case.outcome.kind if case.outcome else None) == min(kinds, key=gravity.index, default=None)


def _pieces(value: Any) -> Iterator[Any]:
    """A value and all that it holds; tuples, which cannot change, only by what they hold."""
    if not isinstance(value, tuple):
        yield value
    if isinstance(value, tuple):
        inside: list[Any] = list(value)
    elif isinstance(value, Mapping):
        inside = [*value.keys(), *value.values()]
    else:
        inside = [getattr(value, field.name) for field in attrs.fields(type(value))] if attrs.has(type(value)) else []
    for item in inside:
        yield from _pieces(item)
