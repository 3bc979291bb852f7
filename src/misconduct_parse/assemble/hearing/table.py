"""Tables with a row for each officer: what their columns hold, by the heads in the first row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from misconduct_parse.assemble.hearing.labels import Part, part_of_label
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Block, BlockKind, Page

CELL: Final = pattern(r"[^|]++")


def cells_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The cells of a row of bars, without outer space; an empty cell has no length."""
    for cell in CELL.finditer(text, start, end):
        first, last = cell.span()
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        yield first, last


def columns_of(page: Page, block: Block) -> tuple[Part, ...]:
    """What the columns below a row of heads hold; nothing where it is no such row."""
    cells = [page.folded[start:end] for start, end in cells_of(page.folded, block.start, block.end)]
    return if_table([part_of_label(cell) or Part.PROSE for cell in cells])


def if_table(parts: list[Part]) -> tuple[Part, ...]:
    """What columns hold, if the table has one for the officer and one for what came of it."""
    if Part.OFFICER not in parts or not {Part.OUTCOME, Part.FINDING} & set(parts):
        return ()
    if parts.count(Part.OUTCOME) > 1 and Part.FINDING not in parts:
        # "Outcome | Sanction": where a table has both, its outcome is the finding.
        parts[parts.index(Part.OUTCOME)] = Part.FINDING
    elif parts.count(Part.FINDING) > 1 and Part.OUTCOME not in parts:
        # "Finding | Result"
        parts[len(parts) - 1 - parts[::-1].index(Part.FINDING)] = Part.OUTCOME
    return tuple(parts)


def labelled_cells(page: Page) -> dict[int, list[tuple[Part, int, int]]]:
    """For each row below such heads its cells with their labels, by the block's number; behind a table, prose."""
    found: dict[int, list[tuple[Part, int, int]]] = {}
    columns: tuple[Part, ...] = ()
    for number, block in enumerate(page.blocks):
        if block.kind is not BlockKind.ROW:
            if columns and number - 1 in found:
                found[number] = [(Part.PROSE, block.start, block.start)]
            columns = ()
            continue
        heads = columns_of(page, block)
        if heads:
            columns = heads
        elif columns:
            cells = cells_of(page.folded, block.start, block.end)
            found[number] = [(part, start, start) for part, (start, _) in zip(columns, cells, strict=False)]
    return found
