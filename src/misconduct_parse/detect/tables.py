"""The signals of ``data/signals.toml``, sorted by how they are looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

import ahocorasick
import regex

from misconduct_parse.detect.shapes import BEGINNINGS, CASED, LOWER, compiled
from misconduct_parse.detect.signal import Vote, votes
from misconduct_parse.detect.titles import HOLDING, TITLES


class Wanted(NamedTuple):
    """A signal that looks for a wording, and what has to be asked of the place."""

    number: int
    vote: Vote
    anywhere: bool
    """Whether nothing has to be asked."""
    begins_line: bool
    """Whether the wording must begin its line: told at once, for most wordings stand within theirs."""
    looks: bool


class Tables(NamedTuple):
    """The signals, sorted by how they are looked for."""

    in_text: ahocorasick.Automaton
    """Gives for each wording its length, the numbers of its signals and these."""
    in_address: ahocorasick.Automaton
    """Gives for each wording the numbers of its signals."""
    address_votes: tuple[Vote, ...]
    in_title: ahocorasick.Automaton
    """Gives for each literal the numbers of the signals for which a title must hold it or another."""
    title_votes: tuple[tuple[Vote, regex.Pattern[str]], ...]
    """Each with the shape that a title must have."""
    unless_votes: tuple[Vote, ...]
    """Those that ask for nothing but that another is not met."""


@cache
def tables() -> Tables:
    """The signals; sorted at first use."""
    in_text = tuple(v for v in votes() if v.wording and v.where != "address")
    address_votes = tuple(v for v in votes() if v.where == "address")
    shaped = tuple((v, v.title) for v in votes() if v.title)
    return Tables(
        _automaton((v.wording for v in in_text), lambda words, some: (len(words), some, _wanted(in_text, some))),
        _automaton((v.wording for v in address_votes), lambda _, some: some),
        address_votes,
        _automaton((HOLDING[title] for _, title in shaped), lambda _, some: some),
        tuple((vote, shapes()[title]) for vote, title in shaped),
        tuple(vote for vote in votes() if vote.unless and not vote.wording and not vote.title),
    )


def _automaton(
    wordings: Iterable[tuple[str, ...]], entry: Callable[[str, tuple[int, ...]], object]
) -> ahocorasick.Automaton:
    """Finds the wordings of some signals, and gives for each what ``entry`` makes of it and its signals' numbers."""
    numbers: dict[str, list[int]] = {}
    for number, wording in enumerate(wordings):
        for words in wording:
            numbers.setdefault(words, []).append(number)
    automaton = ahocorasick.Automaton()
    for words, some in numbers.items():
        automaton.add_word(words, entry(words, tuple(some)))
    automaton.make_automaton()
    return automaton


def _wanted(known: tuple[Vote, ...], numbers: tuple[int, ...]) -> tuple[Wanted, ...]:
    some = ((number, known[number]) for number in numbers)
    return tuple(Wanted(number, v, v.anywhere, v.where == "line", v.looks) for number, v in some)


@cache
def shapes() -> dict[str, regex.Pattern[str]]:
    """All shapes by name, ready to search with; made at first use."""
    return compiled(CASED | LOWER | BEGINNINGS | TITLES)
