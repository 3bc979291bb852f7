"""Signals: what on a page speaks for or against a format, read from ``data/signals.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from attrs import frozen

from misconduct_parse.model.terms import Format

FORCE_PAGES: Final = (Format.FORCE_NEWS, Format.HEARING_OUTCOME, Format.HEARING_NOTICE)
GROUPS: Final = {"force": FORCE_PAGES, "all": tuple(Format)} | {str(kind): (kind,) for kind in Format}

SLOW: Final = frozenset({"subject", "offender"})
"""Shapes that take several times as long to look for as the others."""


@frozen(kw_only=True, eq=False)
class Vote:
    """One signal, and what it says when it is met."""

    name: str
    """The signal's stable name."""

    weights: tuple[tuple[Format, float], ...]
    """How much it speaks for (positive) or against (negative) each format."""

    points: Mapping[Format, float]
    """The same by format, 0 for those that it says nothing of."""

    wording: tuple[str, ...] = ()
    """What must occur, in lower case with single spaces."""

    where: str = "text"
    """Where: ``text``, ``line``, ``head``, ``lead``, ``opening``, ``address``."""

    unless: str | None = None
    """The signal that must not be met: beside a wording or a title, or in place of them."""

    title: str | None = None
    """A shape of ``titles.TITLES`` that the title must have, in place of a wording."""

    beside: tuple[str, ...] = ()
    """Shapes that the sentence must hold as well."""

    without: tuple[str, ...] = ()
    """Shapes that the sentence must not hold."""

    then: str | None = None
    """A shape of ``shapes.BEGINNINGS`` that must begin where the wording begins."""

    behind: str | None = None
    """A shape of ``shapes.BEGINNINGS`` that must begin where the wording ends."""

    anywhere: bool = True
    """Whether nothing must begin where its wording begins or ends."""

    looks: bool = False
    """Whether the sentence has to be looked at."""

    is_slow: bool = False
    """Whether that takes longer than for other signals: it is looked at after them."""

    proves: frozenset[str] = frozenset()
    """What it shows about the page: see ``needs.NEEDS``."""


@cache
def votes() -> tuple[Vote, ...]:
    """All signals, in the order of ``data/signals.toml``."""
    text = (files("misconduct_parse") / "data" / "signals.toml").read_text(encoding="utf-8")
    entries = tomllib.loads(text)["entry"]
    wordings = {entry["id"]: entry.get("wording", ()) for entry in entries}
    return tuple(_vote(entry, wordings[entry.get("wording_of", entry["id"])]) for entry in entries)


def _vote(entry: dict[str, Any], wording: Iterable[str]) -> Vote:
    weights = tuple((kind, weight) for key, weight in entry["votes"].items() for kind in GROUPS[key])
    return Vote(
        name=entry["id"],
        weights=weights,
        points=dict.fromkeys(Format, 0.0) | dict(weights),
        wording=tuple(wording),
        where=entry.get("where", "text"),
        anywhere=not entry.keys() & {"then", "behind"},
        looks=bool(entry.keys() & {"beside", "without"}),
        title=entry.get("title"),
        unless=entry.get("unless"),
        beside=tuple(entry.get("beside", ())),
        without=tuple(entry.get("without", ())),
        is_slow=not SLOW.isdisjoint((*entry.get("beside", ()), *entry.get("without", ()))),
        then=entry.get("then"),
        behind=entry.get("behind"),
        proves=frozenset(entry.get("proves", ())),
    )
