"""The two subjects whom a page named last before a place: "both", "the pair"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.story import Person


class Place(NamedTuple):
    """One place that names a subject."""

    start: int
    end: int
    who: Person
    another: int
    """Which of the places before it is the last that names another; -1 where none does."""


class LastNamed:
    """Where subjects are named, in order."""

    def __init__(self, refs: Sequence[Ref], people: Mapping[int, Person]) -> None:
        self._refs, self._people = refs, people

    def pair(self, before: int) -> tuple[Person, Person] | None:
        """The two subjects spoken of last before an offset."""
        at = bisect_left(named := self._places, before, key=lambda place: place.start) - 1
        while at >= 0 and named[at].end > before:
            at -= 1
        other = named[at].another if at >= 0 else -1
        while other >= 0 and (named[other].end > before or named[other].who is named[at].who):
            other -= 1
        return (named[other].who, named[at].who) if other >= 0 else None

    @cached_property
    def _places(self) -> list[Place]:
        """Where subjects are named, each with where another was named last."""
        places: list[Place] = []
        for ref in self._refs:
            person = self._people.get(id(ref.figure))
            if person is not None:
                last = len(places) - 1
                another = -1 if last < 0 else last if places[last].who is not person else places[last].another
                places.append(Place(ref.start, ref.end, person, another))
        return places
