"""Work grows no faster than the text where a page has many of what pages have few of: people, days, groups, rows.

Long enough that what is bounded has reached its bound: a case is of a hundred people at most, on a hundred days.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any, Final

import pytest

import misconduct_parse as mp
from misconduct_parse.pattern import Uncompiled
from tests.bench.growth import surname
from tests.steps import steps_of

SOME: Final = 12_000
"""Characters of the shorter text."""
BOUND: Final = 2.2
"""How many times the steps a text of twice the length may take."""


def _day(place: int) -> str:
    return f"{1 + place % 28} {('May', 'June', 'July')[place // 28 % 3]} {1990 + place // 84 % 35}"


MANY: Final[dict[str, tuple[str, Callable[[int], str]]]] = {
    "officers of a summary": (
        "iopc_summary",
        lambda n: (
            "We recommended gross misconduct for three officers. A disciplinary hearing was held in September 2017. "
            "One officer was cleared of it, and the panel found misconduct for the remaining two officers.\n\n"
        )
        * n,
    ),
    "one officer before a panel": (
        "iopc_summary",
        lambda n: "PC Ada Quill of Essex Police faced a misconduct hearing. The panel said that nothing short of "
        "dismissal without notice would be right. " * n,
    ),
    "days of meetings": (
        "iopc_summary",
        lambda n: "".join(
            "We found the officer had a case to answer for misconduct. He attended a misconduct meeting on "
            f"{_day(place)} and the panel found misconduct proven.\n\n"
            for place in range(n)
        ),
    ),
    "people and days": (
        "force_news",
        lambda n: "".join(
            f"PC Ada {surname(place)} of Essex Police was dismissed at a misconduct hearing on {_day(place)}.\n\n"
            for place in range(n)
        ),
    ),
    "rows of one hearing": (
        "force_news",
        lambda n: "PC Ada Quill and Sgt Ben Hale of Essex Police faced a misconduct hearing on 3 June 2019.\n\n"
        "Officer | Standard | Conclusion\n" + "Sgt Hale | Duties and responsibilities | Misconduct\n" * n,
    ),
    "allegations and findings": (
        "force_news",
        lambda n: "PC Ada Quill of Essex Police faced a misconduct hearing.\n\n"
        + "She breached the standard of honesty and integrity, it was alleged. All allegations were proven.\n\n" * n,
    ),
    "groups of labels": (
        "hearing_outcome",
        lambda n: "Allegation\n\nPC Quill lied.\n\nStandards\n\nHonesty and Integrity\n\nFinding\n\nProven\n\n" * n,
    ),
    "ages": (
        "force_news",
        lambda n: "PC Ada Quill, 34, of Essex Police was dismissed. The 34-year-old met a man, 41, on duty.\n\n" * n,
    ),
    "days told twice": (
        "force_news",
        lambda n: "PC Ada Quill was dismissed today (Friday 9 June) at a misconduct hearing of Essex Police.\n\n" * n,
    ),
    "two of three": (
        "force_news",
        lambda n: "PC Ada Quill, PC Ben Yew and Sergeant Ida Marlow of Essex Police faced a misconduct hearing. "
        "PC Quill and PC Yew lied. The two were dismissed. PC Quill lied again.\n\n" * n,
    ),
    "statements": (
        "force_news",
        lambda n: 'PC Quill was dismissed. Superintendent Orrin Vale said: "She let us and the public down."\n\n' * n,
    ),
    "pronouns": (
        "force_news",
        lambda n: "Former PC Ada Quill left. She would have lost her job had she not left.\n\n" * n,
    ),
    "officers in headings": (
        "force_news",
        lambda n: "POLICE CONSTABLE ADA QUILL and DC 2718 ORRIN VALE\n\n" * n,
    ),
}
"""Texts with many of something, and as what they are read."""


@pytest.mark.parametrize("name", MANY)
def test_twice_as_many_are_twice_the_work(name: str) -> None:
    kind, make = MANY[name]
    number = SOME * 2 // len(make(2))
    _steps(make(2), kind)  # what is made at first use is made now
    once, twice = _steps(make(number), kind), _steps(make(2 * number), kind)
    assert twice <= BOUND * once


def _steps(source: str, kind: str) -> int:
    return steps_of(lambda: mp.parse(source, format=kind))


SHORT, LONG = "ø ø " * 100, "ø ø " * 200_000
FARTHER: Final = 100
"""How many times as long a match may take on the long text; if it looks through that it takes a thousand times."""


def _matched_without_end() -> Iterator[tuple[str, str]]:
    """The patterns of modules that are matched from a place on without being told where a match must end."""
    for found in pkgutil.walk_packages(mp.__path__, "misconduct_parse."):
        if not found.name.startswith(("misconduct_parse.assemble.", "misconduct_parse.extract.")):
            continue
        module = importlib.import_module(found.name)
        for node in ast.walk(ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) != 2 or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "match" and isinstance(node.func.value, ast.Name):
                yield found.name, node.func.value.id


@pytest.mark.parametrize(("module", "name"), sorted(set(_matched_without_end())))
def test_a_match_does_not_look_through_the_rest_of_the_text(module: str, name: str) -> None:
    shape = getattr(importlib.import_module(module), name, None)
    if isinstance(shape, Uncompiled):  # else it is compiled from a table: a rule is told its end
        assert _best(shape, LONG) <= FARTHER * _best(shape, SHORT)


def _best(shape: Any, text: str) -> float:
    """The shortest of several times of one match: only a ratio of two is looked at."""
    times = []
    for _ in range(9):
        started = perf_counter()
        shape.match(text, 1)
        times.append(perf_counter() - started)
    return min(times)
