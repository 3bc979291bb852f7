"""What a reader hands on: one text, its metadata fields, and its blocks and sentences."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from attrs import frozen

from misconduct_parse.model.spans import Span


class BlockKind(StrEnum):
    """What a stretch of the main text is, as far as its shape tells."""

    PARAGRAPH = "paragraph"
    """Prose."""
    HEADING = "heading"
    """A short line of its own without a full stop, or one marked as a heading."""
    ITEM = "item"
    """An item of a list."""
    LABEL = "label"
    """A line ``Label: value``."""
    ROW = "row"
    """A row of a table: ``cell | cell | cell``."""


class Block(NamedTuple):
    """A paragraph, heading or list item: ``text[start:end]`` without outer space."""

    kind: BlockKind
    start: int
    end: int


class Sentence(NamedTuple):
    """One sentence, or one line of a list or table; ``block`` is its block's index."""

    start: int
    end: int
    block: int


@frozen(kw_only=True)
class Field:
    """One entry of the page's metadata."""

    key: str
    """Flat key, parts joined by a colon: ``og:title``."""

    value: str
    """The value, unescaped and without quotes."""

    span: Span
    """Where its words stand in ``Page.text``."""


@frozen(kw_only=True, eq=False)
class Page:
    """One document, whatever its carrier, ready for detection and extraction."""

    text: str
    """What all spans point into."""

    folded: str
    """``text`` with straight quotes, plain hyphens and plain spaces, broken words made whole; every offset the same."""

    lower: str
    """``folded`` in lower case; every offset the same."""

    fields: tuple[Field, ...]
    """The metadata, in the order of the page."""

    body: int
    """Offset at which the main text begins."""

    blocks: tuple[Block, ...]
    """The main text's blocks, in order."""

    sentences: tuple[Sentence, ...]
    """The main text's sentences, in order; each lies in one block."""

    media_type: str
    """``text/plain``, ``text/markdown`` or ``text/html``."""

    sha256: str
    """SHA-256 of the raw input."""

    def field(self, *keys: str) -> Field | None:
        """The first metadata field among ``keys``, in the order of the keys; ``DC.date`` is ``dc.date``."""
        for key in keys:
            wanted = key.lower()
            for entry in self.fields:
                if entry.key.lower() == wanted:
                    return entry
        return None

    def words(self, start: int, end: int) -> str:
        """The words of a stretch, on one line and with single spaces."""
        return " ".join(self.text[start:end].split())
