"""Blocks and sentences of a main text, by shape alone."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from misconduct_parse.read.page import Block, BlockKind, Sentence

BLANK_LINES = regex.compile(r"\n[^\S\n]*+\n\s*+")

LINE_BREAK = regex.compile(r"[^\S\n]*+\n[^\S\n]*+")

# "* item", "- item", "• item", "1. item", "ii) item", "a. item"
MARKER = regex.compile(r"(?:[*\-•◆▪·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s++(?=\S)", regex.IGNORECASE)

# "Date of hearing: ", "Name / designation of officer:"
LABEL = regex.compile(r"[A-Z][\w ,/()'’&\-]{1,60}+:(?=\s|$)")

# A full stop, perhaps a closing quote, space, and what may open a sentence; or "policy.The officer",
# where paragraphs were glued.
SENTENCE_END = regex.compile(
    r"""(?: [.!?]++ ["')\]]*+ (?=\s) | (?<=[a-z]{3}) \. (?=[A-Z][a-z]) )""", regex.VERBOSE
)

OPENING = regex.compile(r"""\s++["'(\[]*+[A-Z0-9]""")

# A full stop behind one of these ends no sentence. Single capitals ("J. Smith") are handled beside it.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof rev st no nos art reg regs para paras supt insp det sgt sup ch cllr col gen maj hon"
    " vs v eg e.g ie i.e approx dept ext inc ltd co jan feb mar apr jun jul aug sept sep oct nov dec".split()
)


def blocks_of(text: str, start: int) -> Iterator[Block]:
    """Cut ``text[start:]`` at blank lines, list markers, labels and short lines.

    Args:
        text: A folded text (straight quotes, plain spaces).
        start: Offset at which the main text begins.

    Yields:
        Blocks without outer space, in order.
    """
    at = start
    for gap in [*BLANK_LINES.finditer(text, start), None]:
        end = gap.start() if gap else len(text)
        yield from _lines(text, at, end)
        at = gap.end() if gap else end


def _lines(text: str, start: int, end: int) -> Iterator[Block]:
    """The blocks of a stretch without blank lines: lines are joined where the text was wrapped."""
    starts = [start, *(br.end() for br in LINE_BREAK.finditer(text, start, end))]
    ends = [*(br.start() for br in LINE_BREAK.finditer(text, start, end)), end]
    width = max(b - a for a, b in zip(starts, ends, strict=True))
    first = start
    for here, stop, following in zip(starts, ends, [*starts[1:], None], strict=True):
        if following is None or not _wrapped(text, here, stop, following, width):
            yield from _block(text, first, stop)
            first = following if following is not None else stop


def _wrapped(text: str, start: int, end: int, following: int, width: int) -> bool:
    """Whether the line ``text[start:end]`` goes on in the line that begins at ``following``."""
    if MARKER.match(text, following) or LABEL.match(text, following):
        return False
    indent = following - text.rfind("\n", 0, following)
    if indent > 8 and text[end - 1 : end] != ".":
        return True
    return 40 < width <= 120 and end - start > 0.6 * width


def _block(text: str, start: int, end: int) -> Iterator[Block]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Block(_kind(text, start, end), start, end)


def _kind(text: str, start: int, end: int) -> BlockKind:
    if text[start] == "#":
        return BlockKind.HEADING
    if MARKER.match(text, start, end):
        return BlockKind.ITEM
    if LABEL.match(text, start, end):
        return BlockKind.LABEL
    if end - start < 120 and text[end - 1] not in ".!?:;,\"'":
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def sentences_of(text: str, blocks: tuple[Block, ...]) -> Iterator[Sentence]:
    """Cut each block at the ends of its sentences."""
    for number, block in enumerate(blocks):
        at = block.start
        for stop in SENTENCE_END.finditer(text, block.start, block.end):
            if _ends_sentence(text, at, stop.start(), stop.end()):
                yield Sentence(at, stop.end(), number)
                at = _skip_space(text, stop.end(), block.end)
        if at < block.end:
            yield Sentence(at, block.end, number)


def _ends_sentence(text: str, start: int, stop: int, end: int) -> bool:
    if text[stop] != ".":
        return OPENING.match(text, end) is not None
    word = text[max(start, text.rfind(" ", start, stop) + 1) : stop].strip("(\"'")
    if word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isupper()):
        return False
    return not text[end : end + 1].isspace() or OPENING.match(text, end) is not None


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at
