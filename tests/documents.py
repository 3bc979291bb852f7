"""The documents that tests and measurements share: the project's own, and labelled corpora where they lie beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parents[1]
EXAMPLES: Final = ROOT / "docs" / "examples"
GOLD: Final = ROOT / "tests" / "quality" / "gold"
SHARED: Final = ROOT.parent / "shared" / "corpus"


class Text(NamedTuple):
    """One document."""

    corpus: str
    """Where it comes from."""
    name: str
    """What it is called there."""
    source: str
    """The document."""


def own() -> list[Text]:
    """The project's own documents: examples, then labelled ones."""
    return [*_files(EXAMPLES), *(text for path in sorted(GOLD.glob("*.jsonl")) for text in _lines("gold", path))]


def corpora(only: str | None = None) -> dict[str, list[Text]]:
    """The documents by corpus; a corpus that is not there is left out."""
    found = {
        "examples": list(_files(EXAMPLES)),
        "gold": [text for path in sorted(GOLD.glob("*.jsonl")) for text in _lines("gold", path)],
        "iopc-dev": list(_lines("iopc-dev", SHARED / "iopc-dev.jsonl")),
        "news-dev": list(_lines("news-dev", SHARED / "news-dev.jsonl")),
    }
    return {name: texts for name, texts in found.items() if texts and only in (None, name)}


def _files(folder: Path) -> Iterator[Text]:
    for path in sorted(folder.glob("*.*")):
        if path.suffix in (".txt", ".md", ".html") and path.name.lower() != "readme.md":
            yield Text("examples", path.name, path.read_text(encoding="utf-8"))


def _lines(corpus: str, path: Path) -> Iterator[Text]:
    if not path.is_file():
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            yield Text(corpus, document["id"], document["text"])
