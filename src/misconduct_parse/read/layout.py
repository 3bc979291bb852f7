"""Blocks of a main text, by shape alone: paragraphs, headings, items, labels, rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Block, BlockKind
from misconduct_parse.read.wording import words_by_id
from misconduct_parse.read.wrapping import Line, goes_on, wrap_width

# "* item", "- item", "• item", "1. item", "2.1 Item", "ii) item", "(a) item"
MARKER = quick_pattern(
    r"""(?: [*\-•●○■□◆▪·‣►➢\uf0b7]
          | \(?+ (?: \d{1,2}+ | [a-zA-Z] | [ivx]{2,4}+ | [IVX]{2,4}+ ) [.)]
          | \d{1,2}\.\d{1,2}+\.?+ (?=\s++[A-Z]) )
        \s++ (?=\S)""",
    regex.VERBOSE,
)

MARKER_SECOND = frozenset(".)ivxIVX")

# "Date of hearing", "Name / designation of officer", "**Chair": what stands before a label's colon
LABEL = quick_pattern(r"[*_]{0,2}+[A-Z][\w ,/()'&\-]{1,60}+[*_]{0,2}+")

LONGEST_LABEL = 66

NOT_LABEL = words_by_id("sentences")["not_label"]

LONGEST_HEADING = 120

NO_HEADING = frozenset((*".!?:;,", ""))
"""What a heading does not end in."""


new: Final = tuple.__new__
"""Makes a line or a block of its parts in half the time that its class takes."""


def blocks_of(text: str, start: int) -> Iterator[Block]:
    """Cut ``text[start:]`` at blank lines and line ends, but for lines that were wrapped.

    Args:
        text: A folded text (straight quotes, plain spaces).
        start: Offset at which the main text begins.

    Yields:
        Blocks without outer space, in order.
    """
    groups = list(_groups(text, start))
    width = wrap_width(text, groups)
    for group in groups:
        first = last = group[0]
        for line in group[1:]:
            if not goes_on(text, first, last, line, width) or _begins_block(text, line, last):
                yield _block(text, first, last)
                first = line
            last = line
        yield _block(text, first, last)


def _groups(text: str, start: int) -> Iterator[list[Line]]:
    """The lines between blank lines."""
    group: list[Line] = []
    at = start
    for raw in text[start:].split("\n"):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            start = at + indent
            group.append(new(Line, (start, start + len(words), indent)))
        elif group:
            yield group
            group = []
        at += len(raw) + 1
    if group:
        yield group


def _begins_block(text: str, line: Line, above: Line) -> bool:
    """Whether a line is an item or a label, however full the line above it is."""
    if is_item(text, line.start, line.end):
        return True
    return text[above.end - 1] in ".:;!?" and is_label(text, line.start, line.end)


def is_item(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` begins with a bullet or a number."""
    # Most lines open with a word of two letters or more, and need no pattern to be told from an item.
    if text[start].isalpha() and text[start + 1 : start + 2] not in MARKER_SECOND:
        return False
    return MARKER.match(text, start, end) is not None


def is_label(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` begins with a label and its colon."""
    colon = text.find(":", start, min(end, start + LONGEST_LABEL))
    if colon < 0 or not LABEL.fullmatch(text, start, colon):
        return False
    behind = text[colon + 1 : colon + 4].lstrip("*_")
    last_word = text[start:colon].rstrip("*_").rpartition(" ")[2].lower()
    return (not behind or behind[0].isspace()) and last_word not in NOT_LABEL


def _block(text: str, first: Line, last: Line) -> Block:
    start, end = first.start, last.end
    return new(Block, (_kind(text, start, end), start, end))


def _length(text: str, start: int, end: int) -> int:
    """The characters of a stretch, as many where its lines end in CRLF: of that a space and a line end are left."""
    return end - start if text.find("\n", start, end) < 0 else len(SPACES_AT_END.sub("\n", text[start:end]))


SPACES_AT_END: Final = quick_pattern(r" ++\n")


def _kind(text: str, start: int, end: int) -> BlockKind:
    if text[start] == "#":
        return BlockKind.HEADING
    if is_item(text, start, end):
        return BlockKind.ITEM
    if is_label(text, start, end):
        return BlockKind.LABEL
    # One bar may part a title from the name of its site.
    if text[start] == "|" or text.count("|", start, end) > 1:
        return BlockKind.ROW
    if _length(text, start, end) < LONGEST_HEADING and text[start:end].rstrip("\"'")[-1:] not in NO_HEADING:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH
