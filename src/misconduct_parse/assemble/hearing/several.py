"""Pages that hold several separate cases: tables of outcomes, rolling pages, reports one below the other."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter
from typing import Final, NamedTuple

import attrs

from misconduct_parse.assemble.hearing.labels import Part, part_of_label
from misconduct_parse.assemble.hearing.sections import sections_of
from misconduct_parse.assemble.hearing.table import cells_of, columns_of, if_table, of_one_hearing
from misconduct_parse.extract.fragments import YEAR
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Block, BlockKind, Page, Sentence

MOST: Final = 1_000
"""Beyond so many the last takes the rest: each case costs a copy of the text before it."""

LONGEST_HEAD: Final = 90
"""Characters of a numbered line that is a heading and no allegation."""

LONGEST_CELL: Final = 60
"""Characters in a line that was a cell."""

ROW, ITEM = BlockKind.ROW, BlockKind.ITEM
HEADS: Final = (BlockKind.HEADING, ITEM)

WRITTEN_YEAR: Final = pattern(rf"(?<![\w/-]){YEAR}(?![/-])")


class Stretch(NamedTuple):
    """Where one of several cases stands."""

    start: int
    end: int
    year: int | None = None
    """The year in the nearest heading above, as in "Outcomes 2022"."""
    columns: tuple[Part, ...] = ()
    """What the cells of its row are, by the table's first row."""
    heading: tuple[int, int] | None = None
    """Where the heading above the table stands that names the hearing: its rows do not."""


def stretches(page: Page, mentions: Mentions) -> tuple[Stretch, ...]:
    """The separate cases of a page, in order; none where the page tells one case.

    A page of one hearing about several people is one case: a part counts as a case of its own only if it has a
    day, a person and a result, or is a row of a table that has columns for them. The only row of a table is the case
    where the page names nobody beside it.
    """
    rows = _rows(page, mentions)
    if len(rows) == 1 and _all_named_in(rows[0], mentions):
        return rows
    if rows and of_one_hearing(page, mentions, [(row.start, row.end) for row in rows], rows[0].columns):
        return ()
    found = rows or _flattened(page, mentions) or _headed(page, mentions) or _labelled(page, mentions)
    if len(found) < 2:
        return ()
    return (*found[: MOST - 1], found[MOST - 1]._replace(end=found[-1].end)) if len(found) > MOST else found


def cut(page: Page, stretch: Stretch) -> Page:
    """The page as if it ended with a stretch and its main text began there; every offset stays true."""
    first, last = _block_at(page, stretch.start), _block_at(page, stretch.end)
    return attrs.evolve(
        page,
        text=page.text[: stretch.end],
        folded=page.folded[: stretch.end],
        lower=page.lower[: stretch.end],
        body=stretch.start,
        blocks=page.blocks[first:last],
        sentences=tuple(_sentences(page, stretch, first, last)),
    )


def _sentences(page: Page, stretch: Stretch, first: int, last: int) -> Iterator[Sentence]:
    """The sentences of some blocks; of a row each cell is one, so that nothing is read from cell to cell."""
    if stretch.columns and page.blocks[first].kind is BlockKind.ROW:
        cells = cells_of(page.folded, stretch.start, stretch.end)
        yield from (Sentence(start, end, 0) for start, end in cells if start < end)
        return
    begin, end = (bisect_left(page.sentences, block, key=itemgetter(2)) for block in (first, last))
    for sentence in page.sentences[begin:end]:
        yield Sentence(sentence.start, sentence.end, sentence.block - first)


def _block_at(page: Page, offset: int) -> int:
    """The number of the first block that begins at an offset or behind it."""
    return bisect_left(page.blocks, offset, key=itemgetter(1))


def _rows(page: Page, mentions: Mentions) -> tuple[Stretch, ...]:
    """The rows of tables whose first row has columns for the officer and for what came of it."""
    found: list[Stretch] = []
    columns: tuple[Part, ...] = ()
    heading: tuple[int, int] | None = None
    if "|" not in page.folded:  # as on most pages
        return ()
    for block in page.blocks:
        if block.kind is not ROW:
            columns = ()
            continue
        heads = columns_of(page, block)
        if heads:
            columns, heading = heads, _heading_above(page, mentions, block.start)
        elif columns and mentions.within(Kind.NAMED, block.start, block.end):
            found.append(Stretch(block.start, block.end, _year_above(page, block.start), columns, heading))
    return tuple(found)


def _heading_above(page: Page, mentions: Mentions, start: int) -> tuple[int, int] | None:
    """The nearest heading above that names a hearing."""
    for block in reversed(_above(page, start)):
        if block.kind is BlockKind.HEADING and mentions.within(Kind.PROCEEDING, block.start, block.end):
            return block.start, block.end
    return None


def _above(page: Page, start: int) -> tuple[Block, ...]:
    """The blocks above a place, a few at most."""
    here = _block_at(page, start)
    return page.blocks[max(0, here - 60) : here]


def _all_named_in(row: Stretch, mentions: Mentions) -> bool:
    return all(row.start <= named.start < row.end for named in mentions.of(Kind.NAMED))


def _flattened(page: Page, mentions: Mentions) -> tuple[Stretch, ...]:
    """Tables that lost their bars: the heads of the columns one a line, then the cells one a line."""
    blocks = page.blocks
    labels = [
        part_of_label(page.folded[start:end], whole=True) if end - start < LONGEST_CELL and kind is not ROW else None
        for kind, start, end in blocks
    ]
    if labels.count(None) == len(labels):
        return ()
    for first, label in enumerate(labels):
        if label is None or (first and labels[first - 1] is not None):
            continue
        last = first
        while last < len(labels) and labels[last] is not None:
            last += 1
        columns = if_table([part for part in labels[first:last] if part is not None])
        if columns:
            return _chunks(page, mentions, last, columns)
    return ()


def _chunks(page: Page, mentions: Mentions, first: int, columns: tuple[Part, ...]) -> tuple[Stretch, ...]:
    """As many lines at a time as there are columns, while the officer's cell names somebody."""
    found = []
    officer = columns.index(Part.OFFICER)
    for at in range(first, len(page.blocks) - len(columns) + 1, len(columns)):
        start, end = page.blocks[at].start, page.blocks[at + len(columns) - 1].end
        cell = page.blocks[at + officer]
        if not mentions.within(Kind.NAMED, cell.start, cell.end):
            break
        found.append(Stretch(start, end, _year_above(page, page.blocks[first].start), columns))
    return tuple(found)


def _headed(page: Page, mentions: Mentions) -> tuple[Stretch, ...]:
    """Under headings that name a person: "22 June 2023 - Former PC Ada Quill", "2. PC Orrin Vale, Road Policing"."""
    heads = [block.start for block in page.blocks if block.kind in HEADS and _is_head(page, block, mentions)]
    return _if_whole(page, mentions, heads)


def _is_head(page: Page, block: Block, mentions: Mentions) -> bool:
    if block.kind is ITEM:
        short = block.end - block.start < LONGEST_HEAD and page.folded[block.end - 1] not in ".;:,"
        return short and page.folded[block.start].isdigit() and _names(mentions, block)
    return _names(mentions, block)


def _names(mentions: Mentions, block: Block) -> bool:
    return bool(mentions.within(Kind.NAMED, block.start, block.end))


def _labelled(page: Page, mentions: Mentions) -> tuple[Stretch, ...]:
    """Under labels that come again: "Officer: ... Date: ... Outcome: ..."."""
    labels = [s for s in sections_of(page).of(*CYCLE) if s.start < s.value]
    counts = Counter(section.part for section in labels)
    count = counts[Part.OFFICER]
    opening = next((section.part for section in labels if counts[section.part] == count), None)
    if count < 2 or opening is None:
        return ()
    return _if_whole(page, mentions, [section.start for section in labels if section.part is opening])


CYCLE: Final = (Part.OFFICER, Part.DATE, Part.DATE_VENUE, Part.TYPE, Part.VENUE, Part.CHAIR, Part.RANK, Part.NUMBER)


def _if_whole(page: Page, mentions: Mentions, starts: list[int]) -> tuple[Stretch, ...]:
    """The parts between some starts, if each is a case of its own and they are not all about one person."""
    if len(starts) < 2:
        return ()
    ends = [*starts[1:], len(page.text)]
    parts = tuple(Stretch(start, end, _year_above(page, start)) for start, end in zip(starts, ends, strict=True))
    if all(_is_case(mentions, part) for part in parts):
        return parts
    if all(_is_listed(page, mentions, part) for part in parts):
        heading = _heading_above(page, mentions, starts[0])
        return tuple(part._replace(heading=heading) for part in parts)
    return ()


def _is_listed(page: Page, mentions: Mentions, part: Stretch) -> bool:
    """Whether a part lists a hearing of its own: its day in a line, its chair, who and what is alleged."""
    lines = page.blocks[_block_at(page, part.start) : _block_at(page, part.end)]
    return (
        any(_is_day(mentions, block) for block in lines)
        and any(page.lower.startswith("chair", block.start) for block in lines)
        and bool(mentions.within(Kind.NAMED, part.start, part.end))
        and bool(mentions.within(Kind.STANDARD, part.start, part.end))
    )


def _is_day(mentions: Mentions, block: Block) -> bool:
    """Whether a line is hardly more than a day, or days from one to another."""
    found = mentions.within(Kind.DATE, block.start, block.end)
    return bool(found) and sum(m.end - m.start for m in found) * 2 > block.end - block.start


def _is_case(mentions: Mentions, part: Stretch) -> bool:
    days = (m for m in mentions.within(Kind.DATE, part.start, part.end) if m.value.first.day is not None)
    return (
        next(days, None) is not None
        and bool(mentions.within(Kind.NAMED, part.start, part.end))
        and bool(mentions.within(Kind.PROCEEDING, part.start, part.end))
        and any(mentions.within(kind, part.start, part.end) for kind in (Kind.OUTCOME, Kind.FINDING))
    )


def _year_above(page: Page, start: int) -> int | None:
    """The only year in the nearest heading above that has one, a few blocks up at most."""
    for block in reversed(_above(page, start)):
        if block.kind is BlockKind.HEADING:
            years = {int(found[0]) for found in WRITTEN_YEAR.finditer(page.folded, block.start, block.end)}
            if years:
                return years.pop() if len(years) == 1 else None
    return None
