"""Days told from the day of publication: "today", "on Friday", "Monday and Tuesday of this week"."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from misconduct_parse.extract.written_date import WrittenDate


class Days(NamedTuple):
    """A first and a last day."""

    first: dt.date
    last: dt.date
    edtf: str


def days_near(published: dt.date, written: WrittenDate, *, ahead: bool = False) -> Days | None:
    """The days that words mean which point from publication; None where they mean no day that can be told.

    Args:
        published: Day of publication: a caller may pass any day, the first of the calendar too.
        written: The words.
        ahead: Whether a weekday means the next one, not the last one.
    """
    try:
        if written.first.weekday is not None:
            return _weekdays(published, written, ahead=ahead)
        return _words(published, written.relative or "")
    except (OverflowError, ValueError):
        return None


def _weekdays(published: dt.date, written: WrittenDate, *, ahead: bool) -> Days | None:
    week = written.relative
    last = _weekday(published, (written.last or written.first).weekday or 0, week, ahead=ahead)
    if written.last is None:
        return Days(last, last, last.isoformat())
    span = (last.weekday() - (written.first.weekday or 0)) % 7
    first = last - relativedelta(days=span)
    if not ahead and first <= published < last:
        return None  # "all this week", told in the middle of it
    if ahead and week is None and first < published:
        first, last = first + relativedelta(weeks=1), last + relativedelta(weeks=1)
    return Days(first, last, f"{first.isoformat()}/{last.isoformat()}")


def _weekday(published: dt.date, weekday: int, week: str | None, *, ahead: bool) -> dt.date:
    """A weekday of a week that is named, else the nearest one before (or behind) publication."""
    if week is not None:
        monday = published - relativedelta(days=published.weekday())
        return monday + relativedelta(weeks=WEEKS[week], days=weekday)
    if ahead:
        return published + relativedelta(days=(weekday - published.weekday()) % 7)
    return published - relativedelta(days=(published.weekday() - weekday) % 7)


WEEKS = {"last week": -1, "this week": 0, "next week": 1}


def _words(published: dt.date, words: str) -> Days | None:
    if words in ("today", "this morning", "this afternoon", "this evening", "tonight"):
        return Days(published, published, published.isoformat())
    if words in ("yesterday", "last night"):
        day = published - relativedelta(days=1)
        return Days(day, day, day.isoformat())
    if words == "last month":
        first = published.replace(day=1) - relativedelta(months=1)
        return Days(first, first + relativedelta(day=31), f"{first:%Y-%m}")
    if words.startswith("past "):
        first = published - relativedelta(days=int(words.split()[1]) - 1)
        return Days(first, published, f"{first.isoformat()}/{published.isoformat()}")
    return None
