"""Every value of a case with the places that say it, in the order of the model."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import attrs
import regex

from misconduct_parse.cli.printable import printable
from misconduct_parse.cli.words import described, who
from misconduct_parse.model.case import Case
from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.model.people import Force
from misconduct_parse.model.spans import Evidence

STEP: Final = regex.compile(r"\[(?P<place>\d++)\]|(?P<name>[^.\[]++)")
"""One step of a path: ``subjects[0].age`` has three."""

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
    head, dot, below = path.partition(".")
    if not dot or head.partition("[")[0] not in ("subjects", "investigation"):
        head, below = "case", path
    evidence = tuple(sorted(rows, key=lambda row: row.span))
    return Told(_section(case, head), below, _words(value_at(case, path)), evidence)


def _section(case: Case, head: str) -> str:
    if not head.startswith("subjects"):
        return head
    subject = value_at(case, head)
    name, rank = who(subject), described(subject)
    return printable(f"{head}: {name}" if name == rank else f"{head}: {name}, {rank}")


def value_at(case: Case, path: str) -> Any:
    """What lies at a path of the language of ``Case.why``."""
    value: Any = case
    for step in STEP.finditer(path):
        value = _below(value, step)
    return value


def _place(case: Case, path: str) -> list[int]:
    """Where a path lies among the fields of the model, for sorting."""
    places: list[int] = []
    value: Any = case
    for step in STEP.finditer(path):
        places.append(int(step["place"]) if step["place"] else _names(value).index(step["name"]))
        value = _below(value, step)
    return places


def _below(value: Any, step: regex.Match[str]) -> Any:
    if step["place"]:
        return value[int(step["place"])]
    return value[step["name"]] if isinstance(value, FrozenMap) else getattr(value, step["name"])


def _names(value: Any) -> list[str]:
    return list(value) if isinstance(value, FrozenMap) else [entry.name for entry in attrs.fields(type(value))]


def _words(value: Any) -> str:
    if isinstance(value, Force):
        value = value.name
    elif isinstance(value, bool):
        value = "true" if value else "false"
    words = printable(str(value))
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rpartition(' ')[0]}…"
