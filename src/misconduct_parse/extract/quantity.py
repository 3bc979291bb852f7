"""How many people a determiner means, and how they stand to those spoken of before: "two of the four", "the other"."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.party import Select
from misconduct_parse.extract.vocabulary import table

ORDINALS: Final = {
    word: place
    for place, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=1
    )
}
"""Ordinal words with their place."""

SIZES: Final = {"both": 2, "neither": 2, "either": 2, "a": 1, "an": 1, "another": 1, "this": 1, "that": 1}


@cache
def determining(name: str) -> frozenset[str]:
    """The words of an entry of ``data/determiners.toml``."""
    return next(frozenset(entry["wording"]) for entry in table("determiners") if entry["id"] == name)


@cache
def _selects() -> dict[str, Select]:
    return {word: select for select in Select for word in _selecting(select)}


def _selecting(select: Select) -> frozenset[str]:
    named = any(entry["id"] == f"select_{select}" for entry in table("determiners"))
    return determining(f"select_{select}") if named else frozenset()


def ordinal(words: list[str]) -> int | None:
    """The place that one of some words says: 3 for "a third"."""
    return next((ORDINALS[word] for word in words if word in ORDINALS), None)


def quantity(determiner: str, *, plural: bool, place: int | None = None) -> dict[str, Any]:
    """The fields of a ``Party`` that its determiner says.

    Args:
        determiner: In lower case with single spaces: "none of the three".
        plural: Whether the noun is.
        place: What an ordinal before the noun says.
    """
    if determiner.startswith("a number"):
        select = _select(determiner.split(), "", place)
        return {"plural": True, "definite": False, "count": None, "select": select, "whole": None}
    left, _, right = determiner.partition(" of ")
    words = left.removesuffix(" of").split()
    whole = next((n for word in right.split() if (n := number(word)) is not None), None)
    select = _select(words, right, place)
    count = _count(words, right, select, plural=plural)
    return {
        "select": select,
        "more": not determining("more").isdisjoint(words),
        "definite": not determining("pointing").isdisjoint([*words, *right.split()]),
        "count": whole if count is None and select in (Select.NONE, Select.ANY) else count,
        "plural": plural or (count or 0) > 1 or words[:1] in (["each"], ["every"], ["all"]),
        "whole": whole,
    }


def _select(words: list[str], right: str, place: int | None) -> Select:
    if place and words[:1] in (["a"], ["an"], ["another"]):
        return Select.OTHER
    select = next((_selects()[word] for word in words if word in _selects()), Select.WHOLE)
    if select is Select.WHOLE and right and determining("pointing").isdisjoint(words):
        return Select.PART
    return select


def _count(words: list[str], right: str, select: Select, *, plural: bool) -> int | None:
    if words[:2] in (["both", "the"], ["either", "the"], ["neither", "the"]) and not plural:
        return 1  # "both the sergeant and the constable"
    if (words[:1] == ["both"] and plural) or (right and words[:1] in (["neither"], ["either"])):
        return 2
    if words[:1] in (["each"], ["all"]) and right:  # "each of the two detention officers"
        return next((n for word in right.split() if (n := number(word)) is not None), None)
    counts = [n for word in words if (n := number(word)) is not None]
    count = counts[0] if counts else next((SIZES[word] for word in words if word in SIZES and not right), None)
    everybody = select in (Select.NONE, Select.ANY) or words[:1] in (["each"], ["every"])
    return 1 if count is None and not plural and not everybody else count
