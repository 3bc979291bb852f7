"""Every value of a case with the places that say it, in the order of the model."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final, NamedTuple

import attrs

from misconduct_parse.cli.printable import printable
from misconduct_parse.cli.words import described, who
from misconduct_parse.model.case import Case
from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.model.paths import below, steps, value_at
from misconduct_parse.model.people import Force
from misconduct_parse.model.spans import Evidence

LONGEST: Final = 100
"""Characters of a value that are shown."""


class Told(NamedTuple):
    """A value: the object it belongs to, its path from there, its words, and what says it."""

    section: str
    path: str
    value: str
    evidence: tuple[Evidence, ...]


def all_told(case: Case) -> list[Told]:
    """Every value that has evidence, in the order of the model's fields."""
    by_path: dict[str, list[Evidence]] = {}
    for row in case.evidence:
        by_path.setdefault(row.field, []).append(row)
    return [_told(case, path, by_path[path]) for path in sorted(by_path, key=lambda path: _place(case, path))]


def _told(case: Case, path: str, rows: list[Evidence]) -> Told:
    head, dot, rest = path.partition(".")
    if not dot:
        head, rest = "case", path
    evidence = tuple(sorted(rows, key=lambda row: row.span))
    return Told(_section(case, head), rest, _words(value_at(case, path)), evidence)


def _section(case: Case, head: str) -> str:
    if not head.startswith("subjects"):
        return head
    subject = value_at(case, head)
    name, rank = who(subject), described(subject)
    return printable(f"{head}: {name}" if name == rank else f"{head}: {name}, {rank}")


def _place(case: Case, path: str) -> list[int]:
    """Where a path lies among the fields of the model, for sorting."""
    places: list[int] = []
    value: Any = case
    for step in steps(path):
        places.append(step if isinstance(step, int) else _names(value).index(step))
        value = below(value, step)
    return places


def _names(value: Any) -> list[str]:
    return list(value) if isinstance(value, FrozenMap) else [entry.name for entry in attrs.fields(type(value))]


def _words(value: Any) -> str:
    if isinstance(value, Force):
        value = value.name
    elif isinstance(value, bool):
        value = "true" if value else "false"
    words = printable(value.isoformat() if isinstance(value, dt.datetime) else str(value))
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rpartition(' ')[0] or words[:LONGEST]}…"
