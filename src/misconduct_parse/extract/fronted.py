"""A whole that opens its sentence, of which the words behind it tell part by part: "Of the four officers, one was"."""

from __future__ import annotations

from typing import Final, NamedTuple

from misconduct_parse.extract.fragments import NUMBERS, names
from misconduct_parse.pattern import quick_pattern

LONGEST: Final = 320
"""So far behind the whole its parts are told."""

# "Of the four officers, one was", "Of the five officers we investigated, two had": not "of the officers, PC Quill"
FRONTED: Final = quick_pattern(
    rf"\s*+of\s++(?P<determiner>(?:all\s++)?+(?:the|these|those)(?:\s++(?:{names(NUMBERS)}))?+)\s++"
    r"(?P<modifiers>(?:[\w-]++\s++){0,3}?)(?P<noun>[a-z]++(?<=s)|staff)\b(?P<rest>[^.;,\n]{0,70}),\s++"
    rf"(?=(?:only\s++|just\s++)?+(?:{names(NUMBERS)}|none|all|some|several)\b)"
)


class Fronted(NamedTuple):
    """The words of such a whole, and where the first of its parts is told."""

    determiner: str
    modifiers: str
    noun: str
    end: int


def fronted_before(lower: str, at: int) -> Fronted | None:
    """The whole that opens the sentence of an offset; None where none does.

    Args:
        lower: The text in lower case.
        at: Where the words for a part of it begin.
    """
    near = max(0, at - LONGEST)
    if lower.find("of the", near, at) < 0:
        return None
    start = max(lower.rfind(". ", near, at) + 1, lower.rfind("\n", near, at) + 1, lower.rfind(".\n", near, at) + 1)
    if start == 0 and near:
        return None
    told = FRONTED.match(lower, start, len(lower))
    if told is None or told.end() > at:
        return None
    return Fronted(told["determiner"], told["modifiers"], told["noun"], told.end())


def is_fronted(lower: str, start: int) -> bool:
    """Whether the determiner at an offset is that of a whole which opens its sentence."""
    if not lower.endswith(("of ", "of\n"), 0, start):
        return False
    first = start - len("of ")
    if first and not lower[max(0, first - 4) : first].rstrip(" ").endswith((".", "\n", ";")):
        return False
    return FRONTED.match(lower, first, len(lower)) is not None
