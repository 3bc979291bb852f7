"""The wording of the field, from data/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import regex


@cache
def table(name: str) -> tuple[dict[str, Any], ...]:
    """The entries of ``data/<name>.toml``, in the order of the file."""
    data = tomllib.loads((files("misconduct_parse") / "data" / f"{name}.toml").read_text(encoding="utf-8"))
    return tuple(data["entry"])


@cache
def wordings(name: str, key: str = "wording") -> dict[str, str]:
    """Every wording of a table, in lower case, with the id of its entry.

    Raises:
        ValueError: if two entries claim one wording.
    """
    ids: dict[str, str] = {}
    for entry in table(name):
        for words in entry.get(key, ()):
            if ids.setdefault(words.lower(), entry["id"]) != entry["id"]:
                raise ValueError(f"data/{name}.toml: {words!r} stands under {ids[words.lower()]} and {entry['id']}")
    return ids


def alternation(words: Iterable[str]) -> str:
    r"""A verbose pattern for any of the given wordings, the longest first; a space stands for any white space.

    Example:
        >>> alternation(["written warning", "final written warning"])
        '(?>final\\s++written\\s++warning|written\\s++warning)'
    """
    longest_first = sorted(set(words), key=lambda w: (-len(w), w))
    if not longest_first:
        raise ValueError("an alternation of nothing would match everywhere")
    return "(?>" + "|".join(_spaced(w) for w in longest_first) + ")"


def by_letter(words: Iterable[str]) -> str:
    r"""The same for a pattern of ``re`` that ignores case and reads forwards: each first letter is asked for once.

    Example:
        >>> by_letter(["written warning", "warning", "dismissal"])
        '(?>w(?:ritten\\s++warning|arning)|d(?:ismissal))'
    """
    letters: dict[str, list[str]] = {}
    for longest_first in sorted(set(words), key=lambda w: (-len(w), w)):
        shape = _spaced(longest_first)
        letters.setdefault(shape[0], []).append(shape[1:])
    return "(?>" + "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in letters.items()) + ")"


def _spaced(words: str) -> str:
    return r"\s++".join(regex.escape(part) for part in words.split())


def folded(words: str) -> str:
    """Lower case with single spaces: how a match is looked up in ``wordings``."""
    return " ".join(words.lower().split())
