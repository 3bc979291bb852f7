"""The parts of a page: which stretch stands under which label or heading.

Pages put a fact under a label ("Chair: ..."), under a heading ("Findings"), or behind a label that lost its colon when a
table was flattened ("Place Bedfordshire Police Headquarters ..."). What no label claims is prose.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final, NamedTuple

import regex

from misconduct_parse.extract.vocabulary import table
from misconduct_parse.read.page import Block, BlockKind, Page


class Part(StrEnum):
    """What stands under a label."""

    PROSE = "prose"
    OFFICER = "officer"
    DATE = "date"
    DATE_VENUE = "date_venue"
    TIME = "time"
    VENUE = "venue"
    CHAIR = "chair"
    PANEL = "panel"
    COUNSEL = "counsel"
    STANDARDS = "standards"
    STANDARDS_ALLEGED = "standards_alleged"
    STANDARDS_BREACHED = "standards_breached"
    ALLEGATION = "allegation"
    RESPONSE = "response"
    FINDING = "finding"
    OUTCOME = "outcome"
    TYPE = "type"
    NUMBER = "number"
    UNIT = "unit"
    RANK = "rank"
    AGE = "age"
    FORCE = "force"
    PUBLISHED = "published"
    CASE = "case"
    ASIDE = "aside"
    """How to attend, what panels can do in general, other news: nothing of this case."""


class Section(NamedTuple):
    """A stretch under one label."""

    part: Part
    start: int
    """Where the label begins."""
    value: int
    """Where what it labels begins."""
    end: int
    """Where the next section begins."""


SIDE: Final = frozenset({Part.PANEL, Part.COUNSEL})
"""Parts whose people are nobody's subject."""

LEADING: Final = regex.compile(
    r"(?:[#*•\-\s]|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)*+ (?:(?:the|a|an|your)\s++)?+", regex.VERBOSE
)
TRAILING: Final = regex.compile(r"[\s:?.!|\-]++$")
COLON: Final = regex.compile(r"[^:\n|]{2,75}?(?: : | \s\| | -(?=\s*+\n) | (?<=\w)-(?=[ ]) )", regex.VERBOSE)

# "Findings - PC G": a heading that names whose findings they are.
DASHED: Final = regex.compile(r"\s-\s")


@cache
def _wordings() -> dict[str, Part]:
    return {words: Part(entry["id"]) for entry in reversed(table("labels")) for words in entry["wording"]}


@cache
def _holding() -> tuple[tuple[str, Part], ...]:
    return tuple((words, Part(entry["id"])) for entry in table("labels") for words in entry.get("holding", ()))


@cache
def _opening() -> tuple[tuple[str, Part], ...]:
    return tuple((words, Part(entry["id"])) for entry in table("labels") for words in entry.get("opening", ()))


@cache
def _by_first_word() -> dict[str, tuple[str, ...]]:
    """Labels by their first word, the longest first: for labels that lost their colon."""
    known: dict[str, list[str]] = {}
    for words in sorted(_wordings(), key=len, reverse=True):
        known.setdefault(words.split()[0], []).append(words)
    return {first: tuple(words) for first, words in known.items()}


@lru_cache(maxsize=4096)
def part_of_label(label: str, *, whole: bool = False) -> Part | None:
    """What a label or heading announces; None where it is no label that is known.

    Args:
        label: Its words.
        whole: Whether only labels that the list has word for word count.

    Example:
        >>> part_of_label("the date of the hearing"), part_of_label("Findings - PC G"), part_of_label("Hello")
        (<Part.DATE: 'date'>, <Part.FINDING: 'finding'>, None)
    """
    words = TRAILING.sub("", " ".join(label.lower().split()))
    lead = LEADING.match(words)
    words = words[lead.end() :] if lead else words
    known = _wordings().get(words) or _wordings().get(DASHED.split(words, maxsplit=1)[0])
    if known is not None or whole or not 2 <= words.count(" ") + 1 <= 9:
        return known
    held = next((part for held, part in _holding() if held in words), None)
    if held is Part.STANDARDS and FOUND.search(words):
        return Part.STANDARDS_BREACHED
    return held or next((part for opening, part in _opening() if words.startswith(opening)), None)


# "Breaches of the Standards of Professional Behaviour found"
FOUND: Final = regex.compile(r"\b(?:found|proven|breached)\b")


class Sections:
    """The sections of a page, in order; every offset of the main text lies in one."""

    __slots__ = ("_all", "_asides", "_starts")

    def __init__(self, page: Page, columns: tuple[str, ...] = ()) -> None:
        labels = [(Part.PROSE, page.body, page.body), *(_cells(page, columns) if columns else _labels(page))]
        ends = [start for _, start, _ in labels[1:]] + [len(page.text)]
        self._all = tuple(_cut(page, labels, ends))
        self._starts = [section.start for section in self._all]
        self._asides = any(section.part is Part.ASIDE for section in self._all)

    def at(self, offset: int) -> Section:
        """The section in which an offset lies."""
        return self._all[max(0, bisect_right(self._starts, offset) - 1)]

    def part(self, offset: int) -> Part:
        """What stands at an offset."""
        return self.at(offset).part

    def aside(self, offset: int) -> bool:
        """Whether what stands at an offset is nothing of this case."""
        return self._asides and self.at(offset).part is Part.ASIDE

    def of(self, *parts: Part) -> Iterator[Section]:
        """The sections of some parts, in order."""
        return (section for section in self._all if section.part in parts)


Label = tuple[Part, int, int]

# What these label is a line or a few; a paragraph behind them is prose again.
SHORT: Final = frozenset(
    {
        Part.OFFICER, Part.DATE, Part.DATE_VENUE, Part.TIME, Part.VENUE, Part.CHAIR, Part.PANEL, Part.COUNSEL, Part.TYPE,
        Part.NUMBER, Part.UNIT, Part.RANK, Part.AGE, Part.FORCE, Part.PUBLISHED,
    }
)  # fmt: skip


# Labels that only a page about a hearing has: beside them "Date" is the hearing's.
OF_HEARING: Final = frozenset(
    {Part.OFFICER, Part.VENUE, Part.CHAIR, Part.TIME, Part.TYPE, Part.ALLEGATION, Part.DATE_VENUE}
)


def _cut(page: Page, labels: list[Label], ends: list[int]) -> Iterator[Section]:
    labelled = any(part in OF_HEARING for part, _, _ in labels)
    blocks = page.blocks
    at = 0
    for (part, start, value), end in zip(labels, ends, strict=True):
        if part is Part.DATE and not labelled and "earing" not in page.text[start:value]:
            part = Part.PUBLISHED  # noqa: PLW2901  "Date: 03/02/2017 12:30" at the head of a press release
        while at < len(blocks) and blocks[at].end <= value:
            at += 1
        cut = end
        if part in SHORT:
            cut = _prose_after(page, at, value, end)
        elif part is Part.ASIDE and at < len(blocks) and blocks[at].start < value:
            cut = min(end, blocks[at].end)  # "READ MORE: ...", between two paragraphs of a story
        yield Section(part, start, value, cut)
        if cut < end:
            yield Section(Part.PROSE, cut, cut, end)


def _prose_after(page: Page, at: int, value: int, end: int) -> int:
    """Where prose begins behind the first block of a value."""
    for block in page.blocks[at + 1 :]:
        if block.start >= end:
            return end
        told = (
            block.kind is BlockKind.PARAGRAPH or page.folded[block.end - 1] == ":" or block.end - block.start > LONGEST
        )
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


def cells_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The cells of a row of bars, without outer space; an empty cell has no length."""
    for cell in CELL.finditer(text, start, end):
        first, last = cell.span()
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        yield first, last


CELL: Final = regex.compile(r"[^|]++")


def _labels(page: Page) -> Iterator[Label]:
    bare = _bare_labels(page)
    aside = False
    for number, block in enumerate(page.blocks):
        found = _colon_label(page, block) or bare.get(number) or _heading(page, block)
        if found is None and aside and _begins_anew(page, block):
            found = (Part.CASE, block.start, block.start)
        if found is not None:
            aside = found[0] is Part.ASIDE
            yield found


LABELLED: Final = frozenset({BlockKind.LABEL, BlockKind.ITEM, BlockKind.ROW, BlockKind.PARAGRAPH, BlockKind.HEADING})
LONGEST: Final = 90


def _colon_label(page: Page, block: Block) -> Label | None:
    if block.kind not in LABELLED:
        return None
    if not any(page.folded.find(mark, block.start, block.start + 78) >= 0 for mark in (":", "|", "-\n", "- ")):
        return None
    colon = COLON.match(page.folded, block.start, block.end)
    if colon is None or (block.kind is BlockKind.ROW and page.folded.count("|", block.start, block.end) > 1):
        return None
    part = part_of_label(colon[0], whole=block.kind is BlockKind.PARAGRAPH) if colon else None
    return (part, block.start, colon.end()) if part is not None and colon is not None else None


def _heading(page: Page, block: Block) -> Label | None:
    if block.end - block.start > LONGEST:
        return None
    words = page.folded[block.start : block.end]
    asked = words.endswith("?")
    if not asked and block.kind not in (BlockKind.HEADING, BlockKind.ITEM):
        return None
    part = part_of_label(words, whole=True)
    if part is not None:
        return (part, block.start, block.end)
    part = part_of_label(words) if block.kind is BlockKind.HEADING else None
    if part is None:
        return (Part.ASIDE, block.start, block.end) if asked else None
    return (part, block.start, block.start if HOLDS_VALUE.search(words) else block.end)


# "Miss Ada Quill, Legally Qualified Chair", "Date of hearing - 3 June 2024": the line holds more than its label.
HOLDS_VALUE: Final = regex.compile(r"\d|,\s\w|\b(?:Mr|Mrs|Ms|Miss|Dr)\b")


def _begins_anew(page: Page, block: Block) -> bool:
    """Whether a heading ends an aside: one in capitals, as "OUTCOME OF RECENT HEARING" or "PC 1879 ADA QUILL"."""
    if block.kind is not BlockKind.HEADING:
        return False
    words = page.text[block.start : block.end]
    return words.isupper() or words.startswith(("PC ", "DC ", "PS ", "DS ", "Former ", "Sergeant ", "Inspector "))


def _bare_labels(page: Page) -> dict[int, Label]:
    """Lines that begin with a label and go on without a colon: "Date of hearing 3rd June 2024"."""
    found: dict[int, Label] = {}
    for number, block in enumerate(page.blocks):
        if block.kind is not BlockKind.HEADING and not (found and block.kind is BlockKind.PARAGRAPH):
            continue
        first = page.lower[block.start : block.start + 30].split(" ", 1)[0]
        for words in _by_first_word().get(first, ()):
            end = block.start + len(words)
            if page.lower.startswith(words + " ", block.start) and _opens_value(page.folded, end + 1, block.end):
                found[number] = (_wordings()[words], block.start, end)
                break
    parts = {part for part, _, _ in found.values()}
    enough = len(parts) >= 3 if Part.OFFICER in parts else len(parts & OF_HEARING) + (Part.DATE in parts) >= 2
    return found if enough else {}


def _opens_value(text: str, at: int, end: int) -> bool:
    return at < end and (text[at].isupper() or text[at].isdigit())
