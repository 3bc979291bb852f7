"""Whom a surname means, where several people of a page have it: by given name, by rank, by "Mr" or "Mrs"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from misconduct_parse.assemble.hearing.figure import Figure
from misconduct_parse.extract.naming import CHIEF_OFFICERS, Naming
from misconduct_parse.pattern import pattern

GENDERED: Final = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}

# "PC Quill and his wife, Sergeant Quill"
SPOUSE: Final = pattern(
    r"\b(?:(?P<wife>his\s++(?:\w++\s++)?wife)|her\s++(?:\w++\s++)?husband),?+\s++(?:former\s++|ex-)?+$"
)


def learn_sides(text: str, start: int, value: Naming, figure: Figure, before: Figure | None) -> None:
    """Take down what a naming tells: a title, or "his wife", which tells of whoever was named before as well."""
    near = max(0, start - 40)
    married = text.find("wife", near, start) >= 0 or text.find("husband", near, start) >= 0
    said = SPOUSE.search(text, near, start) if married else None
    if said is not None:
        figure.side = figure.side or ("f" if said["wife"] else "m")
        if before is not None and before is not figure:
            before.side = before.side or ("m" if said["wife"] else "f")
    if value.title is not None:
        figure.side = figure.side or GENDERED.get(value.title)


def nearest(known: Sequence[Figure], value: Naming, given: str) -> Figure | None:
    """Whom a naming is of; "DC Quill", behind "DC Ben Quill" and "his wife, Ada Quill", is whoever has a rank."""
    same = [figure for figure in known if _one_person(figure, value, given)]
    if len(same) > 1 and value.rank is not None and not given:
        ranked = [figure for figure in same if figure.rank is not None]
        return next((figure for figure in ranked if figure.rank == value.rank), (ranked or same)[0])
    side = GENDERED.get(value.title or "")
    if side and not given and sum(figure.rank is not None for figure in same) > 1:
        told = [figure for figure in same if figure.side == side]
        return told[0] if told else None  # "Mr Quill", of two officers of that name
    return same[0] if same else None


def _one_person(figure: Figure, value: Naming, given: str) -> bool:
    """Whether a naming with the same surname is the same person: neither given name nor rank says otherwise."""
    if given and any(other != given and not _initial(other, given) for other in figure.given):
        return False
    side = GENDERED.get(value.title or "")
    if side and figure.side and figure.side != side:
        return False
    if value.rank is None or figure.rank is None:
        return True
    return (figure.rank in CHIEF_OFFICERS) == (
        value.rank in CHIEF_OFFICERS
    )  # "PC Davies" is not "Chief Constable Davies"


def _initial(one: str, other: str) -> bool:
    return (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))
