"""A date as it is written, with the parts that were and no others."""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """The parts of a date that were written; None for each that was not."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    portion: str | None = None
    """``early``, ``mid`` or ``late`` in its year or month."""
    back: int | None = None
    """Years before publication: 1 in "21 November last year"."""


class WrittenDate(NamedTuple):
    """A point, or a first and a last moment."""

    first: Moment
    last: Moment | None = None
    """The end of a range; None for a point."""
    days: tuple[int, ...] = ()
    """Every day of a list, in the month of ``last``: 11, 12 and 15 in "11, 12 and 15 November"."""
    apart: bool = False
    """Whether ``first`` and ``last`` are two points ("on 4 and 19 May"), not the ends of a range."""
    relative: str | None = None
    """``today``, ``yesterday``, ``last month``: the words that point from the day of publication. With weekdays,
    their week: ``last week``, ``this week``, ``next week``."""
