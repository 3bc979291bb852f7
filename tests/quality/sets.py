"""The labelled sets, and reading them with the parser."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import regex

import misconduct_parse as mp
from misconduct_parse import forces
from tests.documents import GOLD, SHARED
from tests.quality.fields import Field, Label
from tests.quality.iopc_fields import DOCUMENT, JOURNALISTS, PEOPLE
from tests.quality.news_fields import FORMATS, NEWS
from tests.quality.tally import Facts

REFERENCE: Final = regex.compile(r"2?(?P<year>20\d\d)[/-]?0*+(?P<number>\d{4,6})")

Measured = dict[str, dict[str, Facts]]
"""What was labelled and read, by document and field."""


class Labelled(NamedTuple):
    """One labelled document."""

    id: str
    text: str
    label: Label
    fields: tuple[Field, ...]


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


def _news(path: Path) -> Iterator[Labelled]:
    for line in lines(path):
        if line["multi_case"]:
            continue  # a page of several cases is the matter of parse_all
        of_ours = line["kind"] in FORMATS
        kind = Field("format", lambda label: _format_of(label["kind"]), lambda case: [case.format])
        yield Labelled(line["id"], line["text"], line, (kind, *NEWS) if of_ours else (kind,))


def _format_of(kind: str) -> list[object]:
    return [FORMATS[kind]] if kind in FORMATS else []


def _iopc(path: Path) -> Iterator[Labelled]:
    for line in lines(path):
        yield Labelled(line["id"], line["text"], line, (*DOCUMENT, *PEOPLE))


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


def measure(documents: Iterator[Labelled]) -> Measured:
    """Parse every document and hold it against its label."""
    return {document.id: _facts(document) for document in documents}


def _facts(document: Labelled) -> dict[str, Facts]:
    try:
        case = mp.parse(document.text)
    except mp.MisconductParseError:
        case = None
    facts = {}
    for field in document.fields:
        expected = field.expected(document.label)
        if expected is not None:
            facts[field.name] = Facts(_counted(expected), _counted(field.read(case) if case else ()))
    return facts


def _counted(values: Any) -> Counter[str]:
    return Counter(_plain(value) for value in values)


def _plain(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


OWN: Final = (
    Set("news", (GOLD / "news.jsonl",), lambda: _news(GOLD / "news.jsonl")),
    Set("pages", (GOLD / "pages.jsonl",), lambda: _news(GOLD / "pages.jsonl")),
    Set("releases", (GOLD / "releases.jsonl",), lambda: _news(GOLD / "releases.jsonl")),
    Set("iopc", (GOLD / "iopc.jsonl",), lambda: _iopc(GOLD / "iopc.jsonl")),
)
"""Fictional documents of the project."""

_DOCUMENTS: Final = SHARED / "iopc-dev.jsonl"
_PEOPLE: Final = SHARED / "iopc-dev-subjects.jsonl"
BESIDE: Final = (
    Set("iopc-journalists", (_DOCUMENTS,), lambda: _journalists(_DOCUMENTS)),
    Set("iopc-people", (_DOCUMENTS, _PEOPLE), lambda: _people(_DOCUMENTS, _PEOPLE)),
)
"""Real documents, which are no part of the project; measured where they lie beside the checkout."""
