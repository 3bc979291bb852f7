"""Fixtures as text: reading ``tests/rules/*.md``, in the form that README.md beside this file describes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import regex
import yaml
from attrs import field, frozen

HERE: Final = Path(__file__).parent

BLOCK: Final = regex.compile(
    r"^(?P<fence>`{3,}) (?P<kind>text|lines|yaml) [^\S\n]*+ \n (?P<inside>.*?) ^(?P=fence) [^\S\n]*+ $",
    regex.VERBOSE | regex.MULTILINE | regex.DOTALL,
)
TITLE: Final = regex.compile(r"^## (?P<title>[^\n]++)$", regex.MULTILINE)


class FixtureError(ValueError):
    """A fixture file that cannot be read; the message names file and line."""


@frozen(kw_only=True)
class Fixture:
    """One text, and what must be read from it."""

    path: Path
    """The file."""

    line: int
    """Line of the title, from 1."""

    title: str
    """What it shows."""

    text: str
    """The document."""

    asks: dict[str, Any] = field(eq=False)
    """What must come; every scalar is a string."""

    @property
    def id(self) -> str:
        """Its name in the list of tests."""
        return f"{self.path.stem}: {self.title}"


class Piece(NamedTuple):
    """A title or a block of a file."""

    line: int
    kind: str
    inside: str


def all_fixtures(folder: Path = HERE) -> list[Fixture]:
    """Every fixture of a folder, files in the order of their names."""
    return [f for path in sorted(folder.glob("*.md")) if path.name != "README.md" for f in read_fixtures(path)]


def read_fixtures(path: Path) -> Iterator[Fixture]:
    """The fixtures of one file, in order.

    Raises:
        FixtureError: if the file is not in the form of README.md.
    """
    defaults: dict[str, Any] = {}
    title: Piece | None = None
    texts: list[str] = []
    seen: set[str] = set()
    for piece in [*_pieces(path.read_text(encoding="utf-8")), Piece(0, "title", "")]:
        if piece.kind == "title":
            if title and (texts or title.inside not in seen):
                raise FixtureError(f"{path}:{title.line}: {title.inside!r} has a text without yaml, or neither")
            title, texts = piece, []
        elif piece.kind == "yaml" and title is None:
            defaults = _asks(path, piece)
        elif title is None:
            raise FixtureError(f"{path}:{piece.line}: a text stands above the first title")
        elif piece.kind == "yaml":
            yield from _of_one(path, title, texts, {**defaults, **_asks(path, piece)}, seen)
            texts = []
        else:
            texts += _texts(piece)


def _pieces(source: str) -> list[Piece]:
    """Titles and blocks in the order of the file; a ``##`` inside a block is no title."""
    blocks = list(BLOCK.finditer(source))
    inside = [range(block.start(), block.end()) for block in blocks]
    found = [(block.start(), block["kind"], block["inside"]) for block in blocks]
    found += [
        (title.start(), "title", title["title"].strip())
        for title in TITLE.finditer(source)
        if not any(title.start() in stretch for stretch in inside)
    ]
    return [Piece(source.count("\n", 0, start) + 1, kind, words) for start, kind, words in sorted(found)]


def _asks(path: Path, piece: Piece) -> dict[str, Any]:
    try:
        asks = yaml.load(piece.inside, Loader=yaml.BaseLoader)  # noqa: S506  the base loader makes strings only
    except yaml.YAMLError as error:
        raise FixtureError(f"{path}:{piece.line}: the yaml block cannot be read: {error}") from error
    if not isinstance(asks, dict):
        raise FixtureError(f"{path}:{piece.line}: the yaml block needs `key: value` lines")
    return asks


def _texts(piece: Piece) -> list[str]:
    if piece.kind == "lines":
        return [line.strip() for line in piece.inside.splitlines() if line.strip()]
    return [piece.inside.removesuffix("\n")]


def _of_one(path: Path, title: Piece, texts: list[str], asks: dict[str, Any], seen: set[str]) -> Iterator[Fixture]:
    if title.inside in seen:
        raise FixtureError(f"{path}:{title.line}: a second fixture is called {title.inside!r}: rename one")
    if not texts:
        raise FixtureError(f"{path}:{title.line}: {title.inside!r} has a yaml block without a text")
    seen.add(title.inside)
    for number, text in enumerate(texts, start=1):
        name = title.inside if len(texts) == 1 else f"{title.inside} ({number})"
        yield Fixture(path=path, line=title.line, title=name, text=text, asks=asks)
