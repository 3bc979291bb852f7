"""What the automaton knows of a literal, and what a pass over a page has found to be done."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from misconduct_parse.extract.rule import Phrases


class Literal(NamedTuple):
    """What the automaton knows of one literal."""

    length: int
    is_closed: bool
    """Whether it is a word of its own only where it ends one: it ends in no mark."""
    anyhow: Anyhow | None
    """What it is wherever it stands, in a longer word as well; None where nothing asks for that."""
    worded: Worded | None
    """What it is as a word of its own; None where nothing asks for that."""


class Anyhow(NamedTuple):
    """What a literal is wherever it stands; rules by their numbers."""

    placed: tuple[int, ...]
    """The rules that are tried where it begins."""
    searching: tuple[int, ...]
    """The rules that search the stretch around it."""
    needed: tuple[int, ...]
    """The needs of rules that it meets in its sentence, by their numbers."""


class Worded(NamedTuple):
    """What a literal is between word borders."""

    whole: tuple[int, ...]
    """The rules that are tried where it begins."""
    continued: tuple[tuple[int, Any], ...]
    """The rules that are tried where it ends, with what it means to them; what ends in a mark need not end a word."""
    kept: int
    """Its length without the marks that may end it."""
    phrases: tuple[tuple[Phrases, Any], ...]
    """The wordings that it is, with their meanings."""


class Due(NamedTuple):
    """What the pass of literals has found to be done, by the numbers of the rules."""

    placed: defaultdict[int, list[tuple[int, int]]]
    """Where a rule is tried, each place with its sentence."""
    searching: defaultdict[int, dict[int, None]]
    """The sentences in which a rule is called to search."""
    needs: defaultdict[int, set[int]]
    """The sentences that have what rules need, by the number of the need: a family of rules mostly has one."""
    continued: defaultdict[int, dict[int, tuple[int, Any, int]]]
    """The openings of each rule by where they end: where they begin, what they mean, and the sentence."""
