"""Patterns that are compiled when they are first used: importing stays fast, and a page pays only for what it needs."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any, Final, cast

import regex

from misconduct_parse.dialect import for_re

Patterns = dict[tuple[str, int], regex.Pattern[str]]
"""Compiled patterns by their text and flags."""

KNOWN: Final[Patterns] = {}
"""What this process has compiled, or was given by the one that started it."""

REACH: Final = 400
"""Characters behind a place in which words are matched that begin there: before the regex module tries a match it looks
for a word that the pattern cannot do without, and without an end it would look through the rest of the text."""


def ready(text: str, flags: int = 0) -> regex.Pattern[str]:
    """A pattern as ``regex.compile`` gives it, compiled unless it is known."""
    found = KNOWN.get((text, flags))
    if found is None:
        found = KNOWN[text, flags] = regex.compile(text, flags)
    return found


SOUND: Final = sys.version_info >= (3, 11, 5)
"""Whether Python's own ``re`` finds all that its possessive quantifiers let it find: before it did not."""


def quick(text: str, flags: int = 0) -> regex.Pattern[str]:
    """A pattern that ``re`` reads as ``regex`` does, and in a third of the time: see ``dialect.for_re``.

    Its letters are Latin, its lookbehinds are bounded, and groups in those have one width; of its matches nobody asks
    ``spans`` or ``captures``. In a long search ``regex`` may be the quicker. Groups of one name: see ``place``.
    """
    if not SOUND:
        return ready(text, flags)
    verbose = bool(flags & re.VERBOSE) or text.startswith("(?x)")
    return cast("regex.Pattern[str]", re.compile(for_re(text, verbose=verbose), flags))


NUMBERS: Final[dict[tuple[str, str], tuple[int, ...]]] = {}
"""The numbers of the groups of one name in a pattern, by its text: to hash a pattern of ``re`` reads all of it."""


def numbers_of(compiled: regex.Pattern[str], name: str) -> tuple[int, ...]:
    """The numbers of the groups of one name, which ``re`` has as ``name``, ``name_2`` and so on; empty for none."""
    found = NUMBERS.get((compiled.pattern, name))
    if found is None:
        groups, doubles = compiled.groupindex, (name, *(f"{name}_{count}" for count in range(2, 10)))
        found = tuple(groups[group] for group in doubles if group in groups)
        NUMBERS[compiled.pattern, name] = found
    return found


def place(match: regex.Match[str], name: str) -> tuple[int, int]:
    r"""Where a group of a match stands, whichever of several of its name; (-1, -1) where none has matched.

    Example:
        >>> either = quick_pattern(r"a(?P<n>\d)|b(?P<n>\d)")
        >>> place(either.match("b7"), "n"), place(either.match("a7"), "m")
        ((1, 2), (-1, -1))
    """
    for number in numbers_of(match.re, name):
        found = match.span(number)
        if found[0] >= 0:
            return found
    return -1, -1


def said(match: regex.Match[str], name: str) -> str | None:
    """The words of a group of a match, whichever of several of its name; None where none has matched."""
    for number in numbers_of(match.re, name):
        if (words := match[number]) is not None:
            return words
    return None


METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


class Uncompiled:
    """Stands for a pattern until one of its methods is asked for; from then on it has them as its own."""

    def __init__(self, text: str, flags: int, compiled: Callable[[str, int], regex.Pattern[str]]) -> None:
        self._text = text
        self._flags = flags
        self._compiled = compiled

    def __getattr__(self, name: str) -> Any:
        """Compile: Python asks here only for what is not yet there."""
        if name.startswith("__"):
            raise AttributeError(name)
        known = self._compiled(self._text, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(known, method))
        return getattr(known, name)


def pattern(text: str, flags: int = 0) -> regex.Pattern[str]:
    r"""A pattern as ``regex.compile`` gives it, compiled at its first use.

    Example:
        >>> pattern(r"\d++").search("in 2021")[0]
        '2021'
    """
    return cast("regex.Pattern[str]", Uncompiled(text, flags, ready))


def quick_pattern(text: str, flags: int = 0) -> regex.Pattern[str]:
    """A pattern as ``quick`` gives it, compiled at its first use."""
    return cast("regex.Pattern[str]", Uncompiled(text, flags, quick))
