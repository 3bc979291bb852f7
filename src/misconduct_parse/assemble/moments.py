"""Moments to EDTF and to the days that they can mean (ISO 8601-2)."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import Final

from misconduct_parse.extract.written_date import Moment
from misconduct_parse.model.dates import Date

# The months of a season, by EDTF code; winter runs into the next year.
SEASON_MONTHS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}

# "early 2019", "late 2019": ISO 8601-2 has no code for them, so the first, middle and last four months.
PORTION_MONTHS: Final = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}


def completed(first: Moment, last: Moment, end: Date | None = None) -> Moment:
    """The start of a range takes what only its end says: "8 - 11 April 2019"."""
    year = first.year or last.year
    if year is None and end is not None and end.earliest is not None:
        year = end.earliest.year
    month = first.month or (last.month if first.day else None)
    if first.year is None and year and month and last.month and month > last.month:
        year -= 1  # "from December to March 2019" begins the year before
    return Moment(year=year, month=month, day=first.day, weekday=first.weekday, season=first.season)


def days_of(year: int, moment: Moment) -> tuple[dt.date, dt.date] | None:
    """First and last day; None where the calendar has no such day."""
    first, last = (1, 12)
    if moment.season is not None:
        first, last = SEASON_MONTHS[moment.season]
    elif moment.month is not None:
        first = last = moment.month
    elif moment.portion is not None:
        first, last = PORTION_MONTHS[moment.portion]
    try:
        start = dt.date(year, first, moment.day or 1)
    except ValueError:
        return None
    if moment.day is not None:
        return start, start
    year, last = year + (last - 1) // 12, (last - 1) % 12 + 1
    return start, dt.date(year, last, monthrange(year, last)[1])


def edtf(year: int, moment: Moment) -> str:
    """A moment of a known year in EDTF."""
    if moment.season is not None:
        return f"{year}-{moment.season}"
    if moment.portion is not None and moment.month is None:
        first, last = PORTION_MONTHS[moment.portion]
        return f"{year}-{first:02d}/{year}-{last:02d}"
    parts = [f"{year:04d}"] + [f"{part:02d}" for part in (moment.month, moment.day) if part is not None]
    return "-".join(parts)


def without_year(moment: Moment) -> str:
    """A moment whose year stands nowhere, in EDTF: ``XXXX-06-12``."""
    parts = ["XXXX"] + [f"{part:02d}" for part in (moment.month, moment.day) if part is not None]
    return "-".join(parts)


def runs_of(days: tuple[int, ...]) -> list[tuple[int, int]]:
    """Days of a list as runs: 11, 12 and 15 are 11 to 12, and 15.

    Example:
        >>> runs_of((11, 12, 15))
        [(11, 12), (15, 15)]
    """
    runs: list[tuple[int, int]] = []
    for day in days:
        if runs and day == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
