"""Any object of the model, drawn from its own type hints: new fields are covered the day they are added."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

from misconduct_parse.model.case import Case
from misconduct_parse.model.dates import Date
from misconduct_parse.model.document import Document
from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.model.spans import Evidence, Span

LONDON = ZoneInfo("Europe/London")

# Small pieces with what hurts: quotes, a line separator, a character beyond the BMP, surrogates.
AWKWARD = ["", "\u2028", "“PC ‘A’”", "\x00", "👮", "\ud83d", "\ud83d\udc6e", "null"]
TEXTS = st.one_of(st.text(max_size=12), st.sampled_from(AWKWARD))
FIRST = dt.datetime(1900, 1, 1)  # noqa: DTZ001  Hypothesis adds the zone
LONDON_MOMENTS = st.datetimes(min_value=FIRST, allow_imaginary=False, timezones=st.just(LONDON))
# The hour that London lives through twice, first and second time.
DOUBLED_HOUR = st.builds(
    lambda minute, fold: dt.datetime(2019, 10, 27, 1, minute, tzinfo=LONDON, fold=fold),
    st.integers(0, 59),
    st.integers(0, 1),
)
UTC_MOMENTS = st.datetimes(timezones=st.just(dt.UTC))

SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(-(2**70), 2**70),
    bool: st.booleans(),
    dt.date: st.dates(),
    dt.datetime: st.one_of(LONDON_MOMENTS, DOUBLED_HOUR, UTC_MOMENTS),
}


LONGEST = 400
"""Characters of the text in which spans lie."""
PATHS = ("title", "force", "subjects[0].age", "subjects[1].outcomes[0].kind", "investigation.referral.date", "quotes")


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span that is not empty."""
    start = draw(st.integers(0, LONGEST - 1))
    return Span(start=start, end=draw(st.integers(start + 1, LONGEST)))


@st.composite
def dates(draw: st.DrawFn) -> Date:
    """A date whose days, where known, are in order."""
    days = sorted([draw(st.dates()), draw(st.dates())])
    earliest, latest = draw(st.sampled_from([(days[0], days[1]), (days[0], days[0]), (None, None)]))
    inferred = draw(st.booleans())
    return Date(edtf=draw(TEXTS), earliest=earliest, latest=latest, inferred=inferred, text=draw(TEXTS))


def evidence() -> st.SearchStrategy[Evidence]:
    """Evidence for a field that there is."""
    return st.builds(Evidence, field=st.sampled_from(PATHS), span=spans(), rule=TEXTS)


def documents() -> st.SearchStrategy[Document]:
    """A document with a text that is long enough for every span."""
    metadata = st.dictionaries(TEXTS, TEXTS, max_size=2).map(FrozenMap)
    return st.builds(Document, text=TEXTS.map(lambda text: text.ljust(LONGEST)), metadata=metadata, media_type=TEXTS)


WITH_RULES: dict[type[Any], st.SearchStrategy[Any]] = {
    Span: spans(),
    Date: dates(),
    Evidence: evidence(),
    Document: documents(),
}
"""Classes of which some values of their types are refused, here or by ``from_dict``."""


@cache
def objects(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Any object of a class of the model."""
    if cls in WITH_RULES:
        return WITH_RULES[cls]
    hints = get_type_hints(cls)
    return st.builds(cls, **{entry.name: values(hints[entry.name]) for entry in attrs.fields(cls)})


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type as the model writes it."""
    if hint in SCALARS:
        return SCALARS[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is UnionType and arguments[1:] == (NoneType,):
        return st.none() | values(arguments[0])
    if origin is tuple:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if origin is FrozenMap:
        return st.dictionaries(TEXTS, values(arguments[0]), max_size=2).map(FrozenMap)
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return objects(hint)


def cases() -> st.SearchStrategy[Case]:
    """Any case that the model allows."""
    return objects(Case)
