"""Tables: those that hold data become lines, those that only lay a page out are walked through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from misconduct_parse.pattern import pattern
from misconduct_parse.read.html_tree import Tree, elements

CELLS: Final = frozenset(("td", "th"))

LONGEST_LABEL: Final = 60
LARGEST_CELL: Final = 600

# "* item", "b. item": a line of a list in a cell
MARKER = pattern(r"\s*+(?:\*|\w{1,5}\.) ")

# "Use of Force: proven", "Honesty and Integrity - not proven": a line of a cell that answers for itself
ANSWERING = pattern(r"\p{L}[\p{L}',&/ ]{2,60}+(?::| [-\u2013]) \S[^.;]{0,60}+$")

Row = list[int]
"""Indices of the cells of a row."""


def is_layout(tree: Tree, index: int) -> bool:
    """Whether a table lays the page out: other tables, headings or whole stories stand in it."""
    table = tree[index]
    if table.attributes.get("role") in ("presentation", "none"):
        return True
    if elements(tree, "table", "h1", "h2", "h3", start=index + 1, end=table.end):
        return True
    stories = (cell for row in rows_of(tree, index) for cell in row if tree[cell].letters > LARGEST_CELL)
    return any(sum(node.tag == "p" for node in tree[cell : tree[cell].end]) > 1 for cell in stories)


def rows_of(tree: Tree, index: int) -> Iterator[Row]:
    """The rows of a table that holds no other tables."""
    row: Row = []
    at, end = index + 1, tree[index].end
    while at < end:
        node = tree[at]
        if node.tag == "tr":
            if row:
                yield row
            row = []
        elif node.tag in CELLS:
            row.append(at)
            at = node.end
            continue
        at += 1
    if row:
        yield row


def has_labels(tree: Tree, rows: Sequence[Row]) -> bool:
    """Whether a table of two columns without heads has labels in the first: short, and none twice."""
    if any(len(row) != 2 or tree[row[0]].tag == "th" for row in rows):
        return False
    return len(rows) > 1 and all(0 < tree[row[0]].letters <= LONGEST_LABEL for row in rows)


def line_of(tree: Tree, row: Row, texts: Sequence[str], *, labelled: bool) -> str:
    """A row as a line: ``Label: value`` or cells parted by bars.

    Args:
        tree: The page.
        row: The row's cells.
        texts: What they say.
        labelled: Whether ``has_labels`` said so of the table.
    """
    if len(row) == 2 and texts[0] and (labelled or [tree[cell].tag for cell in row] == ["th", "td"]):
        label = texts[0] if texts[0].endswith((":", "?")) else f"{texts[0]}:"
        parted = "\n" if MARKER.match(texts[1]) else " "
        return f"{_on_one_line(label)}{parted}{texts[1].replace(chr(10) * 2, chr(10))}".rstrip(" ")
    line = " | ".join(_on_one_line(text) for text in texts)
    return line if line.strip(" |") else ""


def _on_one_line(text: str) -> str:
    lines = [line for line in text.split("\n") if line]
    if any(MARKER.match(line) for line in lines):
        return "; ".join(MARKER.sub("", line, count=1).rstrip(";") for line in lines)
    if len(lines) > 1 and all(ANSWERING.match(line) for line in lines):
        return "; ".join(lines)
    return " ".join(lines)
