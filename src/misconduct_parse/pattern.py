"""Patterns that are compiled when they are first used: importing stays fast, and a page pays only for what it needs."""

from __future__ import annotations

from typing import Any, cast

import regex

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
        known = regex.compile(self._text, self._flags)
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
