"""Tables with a row for each officer: what their columns hold, by the heads in the first row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from misconduct_parse.assemble.hearing.labels import Part, part_of_label
from misconduct_parse.extract.fragments import number as as_number
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.naming import Naming
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Block, BlockKind, Page

COUNTED: Final = pattern(r"\bthe\s++(two|three|four|five|six|seven|eight)\s++(?:former\s++)?+(?:officers|constables)\b")
CELL: Final = quick_pattern(r"[^|]++")


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


# What a table has columns for if each of its rows is of a hearing of its own.
OF_HEARINGS: Final = frozenset({Part.DATE, Part.DATE_VENUE, Part.TYPE, Part.CHAIR, Part.VENUE})
CLAIMED: Final = frozenset({Part.ALLEGATION, Part.STANDARDS})
"""What it may have columns for in either case: rows of one hearing then come again for the same officer."""


def of_one_hearing(page: Page, mentions: Mentions, rows: Sequence[tuple[int, int]], columns: Iterable[Part]) -> bool:
    """Whether a table tells how each of several fared in one hearing, of which the page tells beside it."""
    if OF_HEARINGS & set(columns) or len(rows) < 2:
        return False
    starts = [start for start, _ in rows]
    inside: list[set[str]] = [set() for _ in rows]
    beside: set[str] = set()
    for mention in mentions.of(Kind.NAMED):
        row = bisect_right(starts, mention.start) - 1
        held = inside[row] if row >= 0 and mention.start < rows[row][1] else beside
        held.add(_last_name(page, mention))
    if CLAIMED & set(columns) and len(set().union(*inside)) == len(rows):
        return _counted_above(page, rows)
    return all(names & beside for names in inside) or _counted_beside(page, rows) or _counted_above(page, rows)


def _counted_beside(page: Page, rows: Sequence[tuple[int, int]]) -> bool:
    """Whether the page speaks below a table of as many officers as it has rows: "the three officers had"."""
    told = COUNTED.findall(page.lower, rows[-1][1])
    return bool(told) and {as_number(words) for words in told} == {len(rows)}


# "A misconduct hearing was held at Hull from", of "four officers": one hearing, and a row for each of them
ONE_HEARING: Final = pattern(
    r"\b(?:an?|the)\s++(?:gross\s++)?+misconduct\s++hearing\s++(?:\w++\s++){0,6}?(?:held|took\s++place|sat|into|concluded|ended)\b"
)
SO_MANY: Final = pattern(
    r"\b(two|three|four|five|six|seven|eight|nine|ten)\s++(?:(?:former|serving|current|and)\s++)*+(?:police\s++)?+(?:officers|constables)\b"
)


def _counted_above(page: Page, rows: Sequence[tuple[int, int]]) -> bool:
    """Whether the page tells above a table of one hearing and of as many officers as the table has rows."""
    told = SO_MANY.findall(page.lower, page.body, rows[0][0])
    if {as_number(words) for words in told} != {len(rows)}:
        return False
    return ONE_HEARING.search(page.lower, page.body, rows[0][0]) is not None


def _last_name(page: Page, mention: Mention[Naming]) -> str:
    name = mention.value.name
    return page.lower[slice(*name)].split()[-1] if name else mention.value.letter or ""


def _is_row(page: Page, block: Block) -> bool:
    """Whether it is a row of bars; of two cells a line is told by one bar: "PC M | Written warning"."""
    return block.kind is BlockKind.ROW or (
        block.kind is BlockKind.HEADING and page.folded.count(" | ", block.start, block.end) == 1
    )


def labelled_cells(page: Page) -> dict[int, list[tuple[Part, int, int]]]:
    """For each row below such heads its cells with their labels, by the block's number; behind a table, prose."""
    found: dict[int, list[tuple[Part, int, int]]] = {}
    columns: tuple[Part, ...] = ()
    if "|" not in page.folded:  # as on most pages
        return found
    for number, block in enumerate(page.blocks):
        if not _is_row(page, block):
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
