"""Those whom a text names in one run: "PC Quill, PC Vale and Sgt Hale"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from misconduct_parse.assemble.hearing.spots import Group, Spot
from misconduct_parse.assemble.hearing.story import Person

JOINTS: Final = ("", "and", ",", "&", ", and", ";", "; and")
"""What stands between two of a run, but for white space and brackets."""


def run_of(lower: str, spots: Iterable[Spot]) -> Group:
    """Whom the first of some spots means, and those whom no more than commas and "and" join to it."""
    who: list[Person] = []
    end = -1
    for spot in spots:
        if end >= 0 and lower[end : spot.start].strip(" ()\n\t") not in JOINTS:
            break
        who.extend(spot.who)
        end = spot.end
    return tuple(dict.fromkeys(who))
