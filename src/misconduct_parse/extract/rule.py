"""A rule: how one kind of fact is worded, and what its words mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import Any, NamedTuple

import regex
from attrs import Factory, define, field

from misconduct_parse.pattern import quick, ready
from misconduct_parse.read.page import Page

Match = regex.Match[str]
Reader = Callable[[Match, Page], Any]


class Unit(StrEnum):
    """How far a pattern may look: a match never crosses the border of its unit."""

    SENTENCE = "sentence"
    BLOCK = "block"
    BODY = "body"


@define(kw_only=True, eq=False, slots=False)
class Rule:
    """One wording or shape.

    A rule runs only in the units in which one of its triggers occurs. Patterns are verbose, lower case
    unless ``cased``, and use possessive or atomic forms wherever something repeats, so that they stay linear.
    """

    name: str
    """Stable name, ``family.wording``: it is shown beside every piece of evidence."""

    kind: str
    """The kind of mention that it makes."""

    triggers: tuple[str, ...]
    """Lower-case literals of which one must occur in the unit."""

    pattern: str
    """A verbose pattern for ``regex``. A group ``at`` narrows the mention to a part of the match; a group
    ``before`` inside a lookbehind lets the mention of an anchored rule begin before its trigger."""

    read: Reader
    """Gives the value of a match, with a ``Found`` where the mention is another stretch; None refuses the match."""

    unit: Unit = Unit.SENTENCE
    """How far the pattern may look."""

    cased: bool = False
    """Whether it is matched against the text with its capitals."""

    anchored: bool = False
    """Whether the pattern is tried only where one of the triggers begins: the cheapest kind of rule."""

    whole: bool = False
    """Whether a trigger counts only between word borders: "mar" is no month in "summary"."""

    needs: tuple[str, ...] = ()
    """Lower-case literals of which one must occur in the sentence beside the trigger; empty for none."""

    quick: bool = field(default=Factory(attrgetter("anchored"), takes_self=True))
    """Whether Python's own ``re`` reads the pattern (``pattern.quick``): where it is tried at a place, in a third of
    the time; in what it searches, ``regex`` is often the quicker."""

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern, compiled at its first use so that importing stays fast."""
        return (quick if self.quick else ready)(self.pattern, regex.VERBOSE)

    @cached_property
    def in_sentence(self) -> bool:
        """Whether its unit is the sentence: asked at every try, and a member of an enum is dear to look up."""
        return self.unit is Unit.SENTENCE

    @cached_property
    def narrowing(self) -> tuple[int, int]:
        """The numbers of the groups ``at`` and ``before``; 0 for one that the pattern has not."""
        groups = self.compiled.groupindex
        return groups.get("at", 0), groups.get("before", 0)


@define(kw_only=True, eq=False)
class Phrases:
    """Fixed wordings with their meanings: found by the pass of literals itself, without a pattern.

    A wording is met only between word borders; its spaces meet a line break or a no-break space as well.
    """

    name: str
    """Stable name, ``family.wording``."""

    kind: str
    """The kind of mention that it makes."""

    values: Mapping[str, Any]
    """Each wording in lower case with single spaces, and what it means."""

    @property
    def triggers(self) -> tuple[str, ...]:
        """The literals that it looks for."""
        return tuple(self.values)


class Opening(NamedTuple):
    """The wording that a pattern continues."""

    start: int
    end: int
    value: Any
    """What it means."""


class Found(NamedTuple):
    """What a wording and its continuation say together."""

    start: int
    end: int
    value: Any


@define(kw_only=True, eq=False, slots=False)
class Continued:
    """Wordings with their meanings, and the shape of what stands behind them: "PC" and a name.

    The pass of literals tells which of a thousand wordings it is; the pattern, tried where the wording ends, need
    not know them. Of wordings that end in one place only the longest counts: "chief constable", not "constable".
    """

    name: str
    """Stable name, ``family.wording``."""

    kind: str
    """The kind of mention that it makes."""

    values: Mapping[str, Any]
    """Each wording in lower case, with the space or mark that must follow it, and what it means."""

    pattern: str
    """A verbose pattern for what follows, from the end of the wording without that space or mark."""

    read: Callable[[Opening, Match, Page], Found | None]
    """Gives what a wording and the match behind it say, or None to refuse them."""

    cased: bool = True
    """Whether the pattern is matched against the text with its capitals."""

    quick: bool = True
    """Whether Python's own ``re`` reads the pattern, in a third of the time: see ``pattern.quick``."""

    @property
    def triggers(self) -> tuple[str, ...]:
        """The literals that it looks for."""
        return tuple(self.values)

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern, compiled at its first use."""
        return (quick if self.quick else ready)(self.pattern, regex.VERBOSE)


AnyRule = Rule | Phrases | Continued
