"""The sentence around a span, cut to what a reader needs."""

from __future__ import annotations

from typing import Final, NamedTuple

from misconduct_parse.cli.printable import printable
from misconduct_parse.model.spans import Span
from misconduct_parse.read.fold import fold
from misconduct_parse.read.page import Block, BlockKind
from misconduct_parse.read.sentences import sentences_of

REACH: Final = 160
"""Characters shown on each side of a span, and of each end of a long span."""


class Passage(NamedTuple):
    """Words before the span, the span, words behind it; each on one line."""

    before: str
    marked: str
    after: str


def passage_of(text: str, span: Span) -> Passage:
    """The sentence or sentences in which a span stands."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = Block(BlockKind.PARAGRAPH, start, len(text) if end < 0 else end)
    inside = [s for s in sentences_of(fold(text), (line,)) if s.end > span.start and s.start < span.end]
    start, end = (inside[0].start, inside[-1].end) if inside else (line.start, line.end)
    # printable() takes outer space away; the bar keeps the space next to the span.
    return Passage(
        _last_words(printable(text[min(start, span.start) : span.start] + "|")[:-1]),
        _ends(printable(text[span.slice])),
        _first_words(printable("|" + text[span.end : max(end, span.end)])[1:]),
    )


def _last_words(words: str) -> str:
    return words if len(words) <= REACH else "…" + words[-REACH:].partition(" ")[2]


def _first_words(words: str) -> str:
    return words if len(words) <= REACH else words[:REACH].rpartition(" ")[0] + "…"


def _ends(words: str) -> str:
    if len(words) <= 2 * REACH:
        return words
    return f"{words[:REACH].rpartition(' ')[0]} … {words[-REACH:].partition(' ')[2]}"
