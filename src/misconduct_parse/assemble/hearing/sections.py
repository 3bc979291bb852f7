"""The parts of a page: which stretch stands under which label or heading.

Pages put a fact under a label ("Chair: ..."), under a heading ("Findings"), or behind a label that lost its colon when
a table was flattened ("Place Bedfordshire Police Headquarters ..."). What no label claims is prose.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from misconduct_parse.assemble.hearing.bare_labels import OF_HEARING, Label
from misconduct_parse.assemble.hearing.headings import LONGEST, labels_of
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.table import cells_of
from misconduct_parse.extract.fragments import CASED_RANK, RANKS_IN_SHORT
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import BlockKind, Page

ASIDE: Final = Part.ASIDE


class Section(NamedTuple):
    """A stretch under one label."""

    part: Part
    start: int
    """Where the label begins."""
    value: int
    """Where what it labels begins."""
    end: int
    """Where the next section begins."""


@lru_cache(maxsize=2)
def sections_of(page: Page, columns: tuple[str, ...] = ()) -> Sections:
    """The sections of a page, cut once for all steps that ask; ``columns`` are the labels of a row's cells."""
    return Sections(page, columns)


class Sections:
    """The sections of a page, in order; every offset of the main text lies in one."""

    __slots__ = ("_all", "_later", "_of_part", "_parts", "asides")

    def __init__(self, page: Page, columns: tuple[str, ...] = ()) -> None:
        labels = [(Part.PROSE, page.body, page.body), *(_cells(page, columns) if columns else labels_of(page))]
        ends = [start for _, start, _ in labels[1:]] + [len(page.text)]
        self._all = tuple(_cut(page, labels, ends))
        self._parts = [section.part for section in self._all]
        self._later = [section.start for section in self._all[1:]]
        """Where the sections behind the first begin: what stands before all is in the first as well."""
        self._of_part: dict[Part, list[Section]] = {}
        self.asides = ASIDE in self._parts
        """Whether any of the page is nothing of this case."""

    def at(self, offset: int) -> Section:
        """The section in which an offset lies."""
        return self._all[bisect_right(self._later, offset)]

    def part(self, offset: int) -> Part:
        """What stands at an offset."""
        return self._parts[bisect_right(self._later, offset)]

    def aside(self, offset: int) -> bool:
        """Whether what stands at an offset is nothing of this case."""
        return self.asides and self._parts[bisect_right(self._later, offset)] is ASIDE

    def of(self, *parts: Part) -> Iterator[Section]:
        """The sections of some parts, in order."""
        if len(self._all) == 1:  # of no label, as on most pages
            return iter(self._all if self._parts[0] in parts else ())
        return iter([section for section in self._all if section.part in parts])

    def last_before(self, offset: int, part: Part) -> Section | None:
        """The last section of a part that begins before an offset."""
        if part not in self._of_part:
            self._of_part[part] = list(self.of(part))
        before = bisect_left(self._of_part[part], offset, key=lambda section: section.start)
        return self._of_part[part][before - 1] if before else None


# What these label is a line or a few; a paragraph behind them is prose again.
SHORT: Final = frozenset(
    {
        Part.OFFICER, Part.DATE, Part.DATE_VENUE, Part.TIME, Part.VENUE, Part.CHAIR, Part.PANEL, Part.COUNSEL,
        Part.TYPE, Part.NUMBER, Part.UNIT, Part.RANK, Part.AGE, Part.FORCE, Part.PUBLISHED,
    }
)  # fmt: skip


def _cut(page: Page, labels: list[Label], ends: list[int]) -> Iterator[Section]:
    labelled = any(part in OF_HEARING for part, _, _ in labels)
    blocks = page.blocks
    at = 0
    for (part, start, value), end in zip(labels, ends, strict=True):
        if part is Part.DATE and not labelled and "earing" not in page.text[start:value]:
            part = Part.PUBLISHED  # noqa: PLW2901  "Date: 03/02/2017 12:30" at the head of a press release
        if part is Part.PANEL and page.lower[value : value + 40].lstrip().startswith(TELLS):
            part = Part.PROSE  # noqa: PLW2901  "The panel", above what it did
        while at < len(blocks) and blocks[at].end <= value:
            at += 1
        cut = end
        if part in SHORT:
            cut = _prose_after(page, at, value, end, part)
        elif part is Part.ASIDE and at < len(blocks) and blocks[at].start < value:
            cut = min(end, blocks[at].end)  # "READ MORE: ...", between two paragraphs of a story
        yield Section(part, start, value, cut)
        if cut < end:
            yield Section(Part.PROSE, cut, cut, end)


TELLS: Final = ("the hearing ", "the panel ", "a hearing ", "it ", "after ", "having ", "following ")
"""How a paragraph opens that tells what a panel did, and does not name those who sat on it."""
NEVER_CHAIR: Final = (
    *(f"{rank} " for rank in RANKS_IN_SHORT), "PCSO ", "Former ", "Police Constable ", "Special Constable ", "Officer ",
)  # fmt: skip
"""How a line opens, below the chair's, that heads somebody's own part of the page."""


# "What PC Quill did", "The evidence of PC Quill", below those who sit
OF_A_SUBJECT: Final = pattern(rf"\b(?:{CASED_RANK}|PCSO|Sergeant|Constable)\s++(?:\d++\s++)?+\p{{Lu}}")
SITTING: Final = frozenset({Part.CHAIR, Part.PANEL})


def _prose_after(page: Page, at: int, value: int, end: int, part: Part) -> int:
    """Where prose begins behind the first block of a value; a list behind it belongs to it, unless to a chair."""
    listed = part is not Part.CHAIR
    for number in range(at + 1, len(page.blocks)):
        block = page.blocks[number]
        if block.start >= end:
            return end
        told = (
            block.kind is BlockKind.PARAGRAPH or page.folded[block.end - 1] == ":" or block.end - block.start > LONGEST
        )
        if not listed and (block.kind is BlockKind.ITEM or page.text.startswith(NEVER_CHAIR, block.start)):
            told = bool(page.text[value : block.start].strip())
        if part in SITTING and block.kind is BlockKind.HEADING and not told:
            told = OF_A_SUBJECT.search(page.text, block.start, block.end) is not None
        if block.start > value and told:
            return block.start
    return end


def _cells(page: Page, columns: tuple[str, ...]) -> Iterator[Label]:
    """The cells of a row, between bars or one a line, labelled by the heads of their columns."""
    blocks = page.blocks
    cells = [(block.start, block.end) for block in blocks]
    if blocks and blocks[0].kind is BlockKind.ROW:
        cells = list(cells_of(page.folded, blocks[0].start, blocks[0].end))
    yield from ((Part(column), start, start) for column, (start, _) in zip(columns, cells, strict=False))
