"""Days and stretches of days in the ways in which these pages write them."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from hypothesis import strategies as st

from misconduct_parse.testing.planted import Fact


class Days(NamedTuple):
    """From the first day to the last, both included."""

    first: dt.date
    last: dt.date

    @property
    def edtf(self) -> str:
        """As the model writes them.

        Example:
            >>> Days(dt.date(2021, 3, 3), dt.date(2021, 3, 5)).edtf
            '2021-03-03/2021-03-05'
        """
        return self.first.isoformat() if self.first == self.last else f"{self.first}/{self.last}"


def days(first: int = 2015, last: int = 2024) -> st.SearchStrategy[dt.date]:
    """A day in a year of these pages."""
    return st.dates(dt.date(first, 1, 1), dt.date(last, 12, 28))


@st.composite
def stretches(draw: st.DrawFn) -> Days:
    """One to five days on end within a month; often one."""
    first = draw(days())
    length = draw(st.sampled_from([0, 0, 1, 2, 4]))
    last = first + dt.timedelta(days=length)
    return Days(first, last) if last.month == first.month else Days(first, first)


def day_forms(day: dt.date) -> tuple[str, ...]:
    """Every custom of writing a day with its year."""
    number, month, year = day.day, f"{day:%B}", day.year
    return (
        f"{number} {month} {year}",
        f"{day:%A} {number} {month} {year}",
        f"{day:%A}, {number} {month} {year}",
        f"{number}{ordinal(number)} {month} {year}",
        f"{day:%A} {number}{ordinal(number)} {month} {year}",
        f"{number}{ordinal(number)} of {month} {year}",
        f"{month} {number}, {year}",
        f"{day:%A}, {month} {number}, {year}",
        f"{month} {number}{ordinal(number)} {year}",
        f"{number:02d} {day:%b} {year}",
        f"{number} {month}, {year}",
        f"{day:%d/%m/%Y}",
    )


def day_forms_without_year(day: dt.date) -> tuple[str, ...]:
    """Every custom of writing a day whose year the reader knows from the day of publication."""
    number, month = day.day, f"{day:%B}"
    return (
        f"{number} {month}",
        f"{day:%A} {number} {month}",
        f"{day:%A}, {month} {number}",
        f"{day:%A} {number}{ordinal(number)} {month}",
    )


def stretch_forms(told: Days) -> tuple[str, ...]:
    """Every custom of writing days on end with their year."""
    first, last, month, year = told.first.day, told.last.day, f"{told.first:%B}", told.first.year
    if told.first == told.last:
        return day_forms(told.first)
    joined = (f"{first} and {last} {month} {year}",) if last == first + 1 else ()
    return (
        *joined,
        f"{first} to {last} {month} {year}",
        f"{first}-{last} {month} {year}",
        f"{first} – {last} {month} {year}",
        f"{first}{ordinal(first)} to {last}{ordinal(last)} {month} {year}",
        f"{first} {month} to {last} {month} {year}",
        f"{told.first:%A} {first} to {told.last:%A} {last} {month} {year}",
        f"{told.first:%A} {first} {month} to {told.last:%A} {last} {month} {year}",
    )


def ordinal(number: int) -> str:
    """What stands behind the number of a day.

    Example:
        >>> [f"{n}{ordinal(n)}" for n in (1, 2, 3, 11, 13, 22, 30)]
        ['1st', '2nd', '3rd', '11th', '13th', '22nd', '30th']
    """
    return "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


@st.composite
def dated(draw: st.DrawFn, path: str, told: Days) -> Fact:
    """Days in one of the ways in which they are written, the year with them."""
    return Fact(path, told.edtf, draw(st.sampled_from(stretch_forms(told))))
