"""Patterns that are compiled when they are first used: importing stays fast, and a page pays only for what it needs."""

from __future__ import annotations

from typing import Any, Final, cast

import regex

Patterns = dict[tuple[str, int], regex.Pattern[str]]
"""Compiled patterns by their text and flags."""

KNOWN: Final[Patterns] = {}
"""What this process has compiled, or was given by the one that started it."""


def ready(text: str, flags: int = 0) -> regex.Pattern[str]:
    """A pattern as ``regex.compile`` gives it, compiled unless it is known."""
    found = KNOWN.get((text, flags))
    if found is None:
        found = KNOWN[text, flags] = regex.compile(text, flags)
    return found


METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


class Uncompiled:
    """Stands for a pattern until one of its methods is asked for; from then on it has them as its own."""

    def __init__(self, text: str, flags: int) -> None:
        self._text = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile: Python asks here only for what is not yet there."""
        if name.startswith("__"):
            raise AttributeError(name)
        known = ready(self._text, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(known, method))
        return getattr(known, name)


def pattern(text: str, flags: int = 0) -> regex.Pattern[str]:
    r"""A pattern as ``regex.compile`` gives it, compiled at its first use.

    Example:
        >>> pattern(r"\d++").search("in 2021")[0]
        '2021'
    """
    return cast("regex.Pattern[str]", Uncompiled(text, flags))
