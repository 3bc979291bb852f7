"""The sentences around spans, the spans marked, cut to what a reader needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from misconduct_parse.cli.printable import printable
from misconduct_parse.model.spans import Span
from misconduct_parse.read.fold import fold
from misconduct_parse.read.page import Block, BlockKind
from misconduct_parse.read.sentences import sentences_of

REACH: Final = 160
"""Characters shown on each side of a span, and of each end of a long span."""


class Words(NamedTuple):
    """A stretch of a passage, on one line."""

    words: str
    marked: bool


Passage = tuple[Words, ...]
"""A sentence, or several that one span goes through, in stretches."""


def passages_of(text: str, spans: Iterable[Span]) -> list[Passage]:
    """The passages in which spans stand, in the order of the text; spans of one sentence share a passage."""
    by_sentence: dict[Span, list[Span]] = {}
    for span in _apart(spans):
        around = _around(text, span)
        last = next(reversed(by_sentence), None)
        if last and around.start < last.end:
            around = Span(start=last.start, end=max(last.end, around.end))
            by_sentence[around] = by_sentence.pop(last)
        by_sentence.setdefault(around, []).append(span)
    return [tuple(_stretches(text, around, inside)) for around, inside in by_sentence.items()]


def _apart(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch made one."""
    apart: list[Span] = []
    for span in sorted(spans):
        if apart and span.start <= apart[-1].end:
            apart[-1] = Span(start=apart[-1].start, end=max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return apart


def _around(text: str, span: Span) -> Span:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = Block(BlockKind.PARAGRAPH, start, len(text) if end < 0 else end)
    inside = [s for s in sentences_of(fold(text), (line,)) if s.end > span.start and s.start < span.end]
    first, last = (inside[0].start, inside[-1].end) if inside else (line.start, line.end)
    return Span(start=min(first, span.start), end=max(last, span.end))


def _stretches(text: str, around: Span, spans: list[Span]) -> Iterator[Words]:
    at = around.start
    for number, span in enumerate(spans):
        yield Words(_last_words(_spaced(text[at : span.start]), whole=number > 0), marked=False)
        yield Words(_ends(printable(text[span.slice])), marked=True)
        at = span.end
    yield Words(_first_words(_spaced(text[at : around.end])), marked=False)


def _spaced(words: str) -> str:
    """As ``printable``, with the space next to a span kept: the bars hold its place."""
    return printable(f"|{words}|")[1:-1]


def _last_words(words: str, *, whole: bool) -> str:
    if len(words) <= REACH:
        return words
    return _ends(words) if whole else "…" + words[-REACH:].partition(" ")[2]


def _first_words(words: str) -> str:
    return words if len(words) <= REACH else words[:REACH].rpartition(" ")[0] + "…"


def _ends(words: str) -> str:
    if len(words) <= 2 * REACH:
        return words
    return f"{words[:REACH].rpartition(' ')[0]} … {words[-REACH:].partition(' ')[2]}"
