"""Patterns that are compiled when they are first used: importing stays fast, and a page pays only for what it needs."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any, Final, cast

import regex

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
    """A pattern that ``re`` reads as ``regex`` does, and in half the time.

    It has no Unicode property, no two groups of one name, no group inside what repeats possessively (there ``re`` may
    fail), and of its matches nobody asks ``spans`` or ``captures``. In a long search ``regex`` may be the quicker.
    """
    return cast("regex.Pattern[str]", re.compile(text, flags)) if SOUND else ready(text, flags)


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
