"""The signals of ``data/signals.toml``, sorted by how they are looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Final, NamedTuple

import ahocorasick
import regex

from misconduct_parse.detection.parts import parts
from misconduct_parse.detection.signal import Vote, votes
from misconduct_parse.detection.titles import BESIDE, HOLDING


class Wanted(NamedTuple):
    """A signal that looks for a wording, and what has to be asked of the place."""

    number: int
    vote: Vote
    reach: int
    """How far into the main text the wording may stand."""
    looks: bool
    anywhere: bool
    """Whether nothing more has to be asked."""


class Wording(NamedTuple):
    """A wording, and the signals that look for it."""

    length: int
    is_short: bool
    """Whether it must end with its word."""
    opens_word: bool
    """Whether a word may begin before it."""
    numbers: tuple[int, ...]
    wanted: tuple[Wanted, ...]
    elsewhere: tuple[Wanted, ...]
    """Those that count within a line as well: told at once, for most wordings stand within theirs."""


class Tables(NamedTuple):
    """The signals, sorted by how they are looked for."""

    in_text: ahocorasick.Automaton
    """Gives for each wording its ``Wording``."""
    longest: int
    """Characters of the longest wording."""
    in_address: ahocorasick.Automaton
    """Gives for each wording the numbers of its signals."""
    address_votes: tuple[Vote, ...]
    in_title: ahocorasick.Automaton
    """Gives for each literal the numbers of the signals for which a title must hold it or another."""
    title_votes: tuple[tuple[Vote, regex.Pattern[str], bool], ...]
    """Each with the shape that a title must have, and whether it must hold a literal of ``BESIDE``: of these the
    numbers are higher by how many title votes there are."""
    unless_votes: tuple[Vote, ...]
    """Those that ask for nothing but that another is not met."""


SHORT: Final = 5
"""A wording of up to so many characters must end with its word: "ends" is not in "endsleigh"."""

HEAD: Final = 600
"""Characters of the main text that count as its head."""

LEAD: Final = 350
"""Characters of the main text in which a page of ours mostly says what it is about."""

REACH: Final = {"head": HEAD, "lead": LEAD}
"""How far into the main text a signal's wording may stand; what is not named here may stand anywhere."""

ANYWHERE: Final = 1 << 40
"""Farther than any text goes."""

@cache
def tables() -> Tables:
    """The signals; sorted at first use."""
    in_text = tuple(v for v in votes() if v.wording and v.where != "address")
    address_votes = tuple(v for v in votes() if v.where == "address")
    shaped = tuple((v, v.title) for v in votes() if v.title)
    literals = [HOLDING[title] for _, title in shaped] + [BESIDE.get(title, ()) for _, title in shaped]
    return Tables(
        _automaton((v.wording for v in in_text), lambda words, some: _wording(words, in_text, some)),
        max(len(words) for v in in_text for words in v.wording),
        _automaton((v.wording for v in address_votes), lambda _, some: some),
        address_votes,
        _automaton(literals, lambda _, some: some),
        tuple((vote, parts()[title][0].known, title in BESIDE) for vote, title in shaped),
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


def _wording(words: str, known: tuple[Vote, ...], numbers: tuple[int, ...]) -> Wording:
    some = [(number, known[number]) for number in numbers]
    wanted = tuple(Wanted(number, v, REACH.get(v.where, ANYWHERE), v.looks, v.anywhere) for number, v in some)
    elsewhere = tuple(one for one in wanted if one.vote.where != "line")
    if elsewhere == wanted:
        elsewhere = wanted
    return Wording(len(words), len(words) <= SHORT, words[0].isalnum(), numbers, wanted, elsewhere)
