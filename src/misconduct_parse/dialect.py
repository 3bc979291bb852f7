"""What Python's own ``re`` must be told in other words than ``regex``, which knows more: the same pattern for both."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import regex

from misconduct_parse.lookbehinds import Lookbehind

LETTERS: Final = {
    r"\p{Lu}": "A-ZÀ-ÖØ-Þ",
    r"\p{Ll}": "a-zß-öø-ÿµ",
    r"\p{L}": "A-Za-zÀ-ÖØ-öø-ÿªµº",
}
"""The properties that patterns here name, as classes: folding leaves no other Latin letters (``read.fold``)."""

UNIT: Final = r"""
    \\p\{\w++\} | \\. | \[\^?+\]?+(?:\\.|[^\]\\])*+\] | \(\?P<\w++> | \(\?P=\w++\) | \(\?\(\w++\) | \(\?<[=!]
      | \(\?[:>=!] | \(\?[a-z-]++[:)] | (?:[?*+]|\{\d*+(?:,\d*+)?+\})[?+]?+ | .
"""
"""The parts of a pattern that mean one thing each."""


@cache
def _units(*, verbose: bool) -> regex.Pattern[str]:
    comments = r"\#[^\n]*+ | \s++ |" if verbose else ""
    return regex.compile(comments + UNIT, regex.VERBOSE | regex.DOTALL)


def for_re(text: str, *, verbose: bool) -> str:
    r"""A pattern of the regex module in words that ``re`` knows.

    Args:
        text: The pattern.
        verbose: Whether its white space means nothing.

    Returns:
        A pattern that finds the same. Of doubled names the second becomes ``name_2``: see ``pattern.place``.

    Raises:
        ValueError: where a lookbehind cannot be taken apart into some of one width each.

    Example:
        >>> for_re(r"(?<!an?\s)(?:\p{Lu}|(?P<n>\d))?+", verbose=False)
        '(?<!a\\s)(?<!an\\s)(?>(?:[A-ZÀ-ÖØ-Þ]|(?P<n>\\d))?)'
    """
    units = _units(verbose=verbose).findall(text)
    if verbose:
        units = [unit for unit in units if not unit.isspace() and unit[0] != "#"]
    return "".join(_written(_with_names_of_their_own(map(_with_letters, units))))


def _written(units: list[str]) -> list[str]:
    """The units anew: lookbehinds of one width, and for what is possessive and holds a group ``(?>...)``."""
    written: list[str] = []
    openings: list[int] = []
    at = 0
    while at < len(units):
        unit = units[at]
        if unit.startswith("(?<"):
            lookbehind = Lookbehind(units, at)
            written.append(lookbehind.text)
            at = lookbehind.end
            continue
        at += 1
        written.append(unit)
        if unit.startswith("(") and not unit.endswith(")"):
            openings.append(len(written) - 1)
        elif unit == ")":
            first = openings.pop()
            if at < len(units) and _is_possessive(units[at]) and any(map(_names, written[first:])):
                written.insert(first, "(?>")
                written.append(f"{units[at][:-1]})")
                at += 1
    return written


def _with_letters(unit: str) -> str:
    """The letters of a property in its place: within a class as they are, elsewhere as a class of their own."""
    if r"\p" not in unit:
        return unit
    if unit in LETTERS:
        return f"[{LETTERS[unit]}]"
    for name, letters in LETTERS.items():
        unit = unit.replace(name, letters)
    return unit


def _with_names_of_their_own(units: Iterable[str]) -> list[str]:
    known: dict[str, int] = {}
    written: list[str] = []
    for unit in units:
        if _names(unit):
            name = unit[4:-1]
            known[name] = known.get(name, 0) + 1
        elif unit.startswith("(?P="):
            name = unit[4:-1]
        else:
            written.append(unit)
            continue
        count = known[name]
        written.append(unit if count == 1 else f"{unit[:-1]}_{count}{unit[-1]}")
    return written


def _names(unit: str) -> bool:
    return unit.startswith("(?P<")


def _is_possessive(unit: str) -> bool:
    return len(unit) > 1 and unit[-1] == "+" and unit[0] in "?*+{"
