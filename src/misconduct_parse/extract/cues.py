"""Cues: words that decide what becomes of something near them, as far as they reach.

In the manner of the ConText algorithm, as ``scope`` is, but asked for one place at a time: a cue is looked for only
beside a mention about which something is to be decided. The words, how far they reach and what ends their reach stand
in ``data/cues.toml``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from typing import Any, Final

import regex
from attrs import define

from misconduct_parse.extract.fragments import MAY
from misconduct_parse.extract.vocabulary import table
from misconduct_parse.pattern import REACH, quick, ready

BEGINS: Final = r"\b"
"""Before a wording that begins with a letter or figure: the cheapest way to say that none stands before it."""
GAP: Final = r"(?:[\w'-]++\s++){0,3}?"


@define(eq=False, slots=False)
class Cue:
    """The words of one entry of ``data/cues.toml``, read and compiled when they are first asked about."""

    name: str
    """The entry's id."""

    def before(self, text: str, start: int, at: int) -> bool:
        """Whether the words stand before ``at``, not earlier than ``start``, and reach it."""
        return self._reaching.search(text, start, at) is not None

    def behind(self, text: str, at: int, end: int | None = None) -> bool:
        """Whether the words stand behind ``at`` and reach back to it."""
        return self._reached.match(text, at, at + REACH if end is None else end) is not None

    def within(self, text: str, start: int, end: int) -> bool:
        """Whether the words stand anywhere between two offsets."""
        return self._words.search(text, start, end) is not None

    def places(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where the words stand between two offsets: first and last offset of each."""
        return (match.span() for match in self._words.finditer(text, start, end))

    def fills(self, text: str, start: int, end: int) -> bool:
        """Whether the words, and white space, are all that stands between two offsets."""
        return self._words.fullmatch(text[start:end].strip()) is not None

    def last(self, text: str, start: int, end: int) -> int:
        """Where the last of the words between two offsets begins; -1 where there is none."""
        return max((match.start() for match in self._words.finditer(text, start, end)), default=-1)

    def first(self, text: str, start: int, end: int) -> int:
        """Where the first of the words between two offsets begins; ``end`` where there is none."""
        match = self._words.search(text, start, end)
        return match.start() if match else end

    @cached_property
    def _words(self) -> regex.Pattern[str]:
        return self._compiled(self._pattern)

    @cached_property
    def _reaching(self) -> regex.Pattern[str]:
        return self._compiled(rf"{self._pattern}{self._between}$")

    @cached_property
    def _reached(self) -> regex.Pattern[str]:
        return self._compiled(rf"{self._between}?{self._pattern}")

    def _compiled(self, text: str) -> regex.Pattern[str]:
        return quick(text) if _entries()[self.name].get("quick") else ready(text)

    @cached_property
    def _between(self) -> str:
        entry = _entries()[self.name]
        stop, reach = regex.escape(entry.get("stop", ".;")), entry.get("reach", 0)
        ends = "".join(rf"(?!\b{word}\b)" for word in entry.get("ends", ()))
        anything = f"[^{stop}]" if stop else r"[\s\S]"
        return rf"(?:{ends}{anything}){{0,{reach}}}" if ends else f"{anything}{{0,{reach}}}"

    @cached_property
    def _pattern(self) -> str:
        longest_first = sorted(_entries()[self.name]["wording"], key=lambda words: (-len(words), words))
        by_letter = _by_letter(longest_first) if len(longest_first) > 1 else None
        if by_letter is not None:
            found = [f"{letter}(?:{'|'.join(endings)})" for letter, endings in by_letter.items()]
            return f"{BEGINS}(?:{'|'.join(found)})"
        shapes = [_shape(words) for words in longest_first]
        if all(shape.startswith(BEGINS) for shape in shapes):  # asked once at a place, not once for each wording
            return f"{BEGINS}(?:{'|'.join(shape.removeprefix(BEGINS) for shape in shapes)})"
        return f"(?:{'|'.join(shapes)})"


def _by_letter(wordings: list[str]) -> dict[str, list[str]] | None:
    """The patterns of what follows each first letter, which a text is then asked for once and not once a wording.

    None where a wording begins with more than words to choose from.
    """
    found: dict[str, list[str]] = {}
    for words in wordings:
        first, space, rest = words.partition(" ")
        choices: dict[str, list[str]] = {}
        for word in first.split("|"):
            if word == "may" or not word[0].isalnum() or word.endswith("?"):
                return None
            choices.setdefault(word[0], []).append(word)
        for letter, alike in choices.items():
            slot = "|".join(alike)
            behind = _shape(slot + space + rest).removeprefix(BEGINS + _word(slot))
            found.setdefault(letter, []).append(f"(?:{'|'.join(_choice(word)[1:] for word in alike)}){behind}")
    return found


def _shape(words: str) -> str:
    """The pattern of one wording: its slots with white space between; a word is no part of another."""
    slots, behind = words.split(), ""
    if slots[-1].startswith("!"):
        behind = rf"(?!\s++{_word(slots.pop()[1:])})"
    *leading, last = slots
    shape = "".join(map(_slot, leading)) + (GAP if last == "..." else _word(last))
    word = words.removeprefix("!")[0].isalnum()
    return (f"{BEGINS}{shape}" if word else shape) + (r"(?!\w)" if last[-1].isalnum() else "") + behind


def _slot(slot: str) -> str:
    if slot == "...":
        return GAP
    if slot.startswith("!"):
        return rf"(?<!\b{_word(slot[1:])}\s)"
    optional = slot.endswith("?")
    word = rf"{_word(slot.removesuffix('?'))}\s++"
    return rf"(?:{word})?+" if optional else word


def _word(slot: str) -> str:
    """One word or one of several, each whole or, with ``*``, with any ending."""
    return f"(?:{'|'.join(map(_choice, slot.split('|')))})"


def _choice(word: str) -> str:
    if word == "may":
        return MAY
    return regex.escape(word.removesuffix("*")) + (r"[\w-]*+" if word.endswith("*") else "")


@cache
def _entries() -> dict[str, dict[str, Any]]:
    return {entry["id"]: entry for entry in table("cues")}
