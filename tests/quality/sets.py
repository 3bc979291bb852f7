"""The labelled sets of the gate: the project's own, and those that lie beside the checkout."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse import forces
from misconduct_parse.score.labelled import read_labelled
from misconduct_parse.score.measure import Labelled
from misconduct_parse.score.summary_fields import DOCUMENT, JOURNALISTS, PEOPLE
from tests.documents import GOLD, SHARED

REFERENCE: Final = regex.compile(r"2?(?P<year>20\d\d)[/-]?0*+(?P<number>\d{4,6})")


class Set(NamedTuple):
    """A set of labelled documents; ``files`` are its sources, the project's own or those that lie beside it."""

    name: str
    files: tuple[Path, ...]
    read: Callable[[], Iterator[Labelled]]

    @property
    def there(self) -> bool:
        """Whether all its files are."""
        return all(path.is_file() for path in self.files)


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file, one to a line."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def _people(documents: Path, labels: Path) -> Iterator[Labelled]:
    known = {label["id"]: label for label in lines(labels)}
    for line in lines(documents):
        if line["id"] in known:
            yield Labelled(line["id"], line["text"], known[line["id"]], PEOPLE)


def _journalists(path: Path) -> Iterator[Labelled]:
    for line in lines(path):
        force = forces.get(line["force"]) if line["force"] else None
        reference = REFERENCE.fullmatch(line["ref"] or "")
        label = {
            "published": line["published"],
            "force": force.id if force else None,
            "reference": f"{reference['year']}/{int(reference['number']):06d}" if reference else None,
            "case_to_answer": line["case_to_answer_adjudicated"],
        }
        unknown = {"force"} if force is None else set()
        fields = tuple(field for field in (*DOCUMENT, *JOURNALISTS) if field.name not in unknown)
        yield Labelled(line["id"], line["text"], label, fields)


def _own(name: str) -> Set:
    path = GOLD / f"{name}.jsonl"
    return Set(name, (path,), lambda: read_labelled(path))


NAMES: Final = (
    "news", "pages", "releases", "offices", "voices", "sequel", "unseen", "later", "later_unseen", "further",
    "further_unseen", "hands", "hands_later", "hands_again", "hands_fresh", "hands_next", "iopc", "summaries",
    "summaries_unseen", "summaries_later", "summaries_more", "summaries_again", "summaries_fresh", "summaries_next",
)  # fmt: skip
OWN: Final = tuple(map(_own, NAMES))
"""Fictional documents of the project."""

_DOCUMENTS: Final = SHARED / "iopc-dev.jsonl"
_PEOPLE: Final = SHARED / "iopc-dev-subjects.jsonl"
BESIDE: Final = (
    Set("iopc-journalists", (_DOCUMENTS,), lambda: _journalists(_DOCUMENTS)),
    Set("iopc-people", (_DOCUMENTS, _PEOPLE), lambda: _people(_DOCUMENTS, _PEOPLE)),
)
"""Real documents, which are no part of the project; measured where they lie beside the checkout."""
