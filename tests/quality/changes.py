"""What a change gained and lost: the facts of the last commit against those of now."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from misconduct_parse.score.measure import Measured

FILE: Final = Path(__file__).parent / "facts.json"

Kept = dict[str, dict[str, dict[str, list[list[str]]]]]
"""Right and wrong facts, by set, document and field."""


class Change(NamedTuple):
    """Facts of one field of one document that are read differently now."""

    place: str
    """Set, document and field."""
    gained: list[str]
    """Right facts that are new, and wrong ones that are gone."""
    lost: list[str]
    """Right facts that are gone, and wrong ones that are new."""


def kept(sets: dict[str, Measured]) -> Kept:
    """What is written to ``facts.json``: for every field the facts that were read, right and wrong."""
    return {
        name: {
            document: {field: [f.right, f.wrong] for field, f in fields.items() if f.got}
            for document, fields in measured.items()
        }
        for name, measured in sets.items()
    }


def changes(before: Kept, now: Kept) -> Iterator[Change]:
    """Everything that is read differently, in the order of its place."""
    for name in sorted(before.keys() | now.keys()):
        old, new = before.get(name, {}), now.get(name, {})
        for document in sorted(old.keys() & new.keys()):
            for field in sorted(old[document].keys() | new[document].keys()):
                change = _change(
                    f"{name} {document} {field}", old[document].get(field, [[], []]), new[document].get(field, [[], []])
                )
                if change.gained or change.lost:
                    yield change


def _change(place: str, old: list[list[str]], new: list[list[str]]) -> Change:
    right = Counter(old[0]), Counter(new[0])
    wrong = Counter(old[1]), Counter(new[1])
    return Change(
        place,
        gained=[*_shown("+", right[1] - right[0]), *_shown("no more: ", wrong[0] - wrong[1])],
        lost=[*_shown("-", right[0] - right[1]), *_shown("wrongly: ", wrong[1] - wrong[0])],
    )


def _shown(mark: str, facts: Counter[str]) -> list[str]:
    return [mark + fact for fact in sorted(facts.elements())]


def load(path: Path = FILE) -> Kept:
    """The facts of the last commit; none where there is no file yet."""
    if not path.is_file():
        return {}
    facts: Kept = json.loads(path.read_text(encoding="utf-8"))
    return facts


def save(facts: Kept, path: Path = FILE) -> None:
    """Write the facts down, a document to a line."""
    lines = [
        f' "{name}": {{\n'
        + ",\n".join(
            f'  "{document}": {json.dumps(fields, sort_keys=True, ensure_ascii=False)}'
            for document, fields in sorted(documents.items())
        )
        + "\n }"
        for name, documents in sorted(facts.items())
    ]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
