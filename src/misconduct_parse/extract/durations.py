"""Lengths of time as ISO 8601 durations."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import NUMBER, number

UNITS: Final = {"year": "Y", "month": "M", "week": "W", "day": "D"}

UNIT: Final = r"(?:year|month|week|day)(?:s'?|'s)?+"


def length(prefix: str) -> str:
    """A verbose pattern for a length of time, with groups ``<prefix>n``, ``<prefix>unit`` and a second pair.

    "18 months", "two-year", "three years and four months", "6 years 8 months".
    """
    p = prefix
    return (
        rf"(?P<{p}n>{NUMBER}) [-\s]++ (?P<{p}unit>{UNIT})"
        rf"(?: \s*+,?+\s*+ (?:and\s++)?+ (?P<{p}n2>{NUMBER}) [-\s]++ (?P<{p}unit2>{UNIT}) )?+"
    )


def iso(count: str | None, unit: str | None, count2: str | None = None, unit2: str | None = None) -> str | None:
    """The ISO 8601 duration of one or two counts with their units.

    Example:
        >>> iso("18", "months"), iso("three", "years", "four", "months"), iso(None, None)
        ('P18M', 'P3Y4M', None)
    """
    value = number(count) if count else None
    if value is None or not unit:
        return None
    more = number(count2) if count2 else None
    first, second = _letter(unit), _letter(unit2) if unit2 else ""
    if more is None or second in ("", first):
        return f"P{value}{first}"
    return f"P{value}{first}{more}{second}"


def _letter(unit: str) -> str:
    return UNITS[unit.rstrip("s'")]
