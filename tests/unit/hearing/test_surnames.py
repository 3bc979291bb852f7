"""Surnames: many are found in one pass where each alone is found."""

from __future__ import annotations

from itertools import product

from misconduct_parse.assemble.hearing.surnames import FEW, places_of
from misconduct_parse.diagnostics import Log
from misconduct_parse.read.read import read

ENDS = product(("bar", "dun", "hol", "wex"), ("ton", "ford", "by"), ("", "er", "son", "ley"))
NAMES = ["".join(parts) for parts in ENDS]
PAGE = read("\n\n".join(f"PC Ada {name.title()} met Ben {name.title()}-Yew." for name in NAMES), Log())


def test_many_names_are_found_where_each_of_them_alone_is() -> None:
    assert len(NAMES) > FEW
    together = places_of(PAGE, NAMES)
    alone = {name: places_of(PAGE, [name])[name] for name in NAMES}
    assert together == alone
    assert {PAGE.lower[at : at + len(name)] for name, places in together.items() for at in places} == set(NAMES)


def test_a_name_of_two_letters_is_looked_for_nowhere() -> None:
    assert places_of(PAGE, ["by"]) == {}
