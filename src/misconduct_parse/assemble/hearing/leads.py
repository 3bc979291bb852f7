"""Which line introduces a list: it ends with a colon, or breaks off where the items begin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.sections import Sections
from misconduct_parse.read.page import BlockKind, Page

INTRODUCING: Final = (":", "that he", "that she", "that they")
LIST_LIKE: Final = frozenset({"item", "heading", "row", "label"})
"""A label that is none of ours opens a line of a list: "Quill: Honesty and Integrity, gross misconduct"."""


def leads(page: Page, sections: Sections) -> Iterator[tuple[int, int]]:
    """Each block of a list, with the block that introduces it."""
    lead: int | None = None
    lists = BlockKind.ITEM in [block.kind for block in page.blocks]
    for number, block in enumerate(page.blocks):
        words = page.folded[block.start : block.end].rstrip()
        if lead is None:
            if words.endswith(INTRODUCING) or (lists and _opens_list(page, number, words)):
                lead = number
            continue
        section = sections.at(block.start)
        if section.part is not Part.PROSE and section.start == block.start:
            lead = None  # a label begins something new
        short = len(words) < 120 and (number == lead + 1 or _goes_on(page, number)) if lead is not None else False
        if lead is not None and (block.kind in LIST_LIKE or short):
            yield number, lead
            if words.endswith(":") and block.kind != "item":
                lead = number
            continue
        lead = number if words.endswith(INTRODUCING) or _opens_list(page, number, words) else None


def _goes_on(page: Page, number: int) -> bool:
    """Whether the line above parts it from this one: "Honesty and Integrity;" above "Confidentiality."."""
    above = page.blocks[number - 1]
    return page.folded.endswith((";", ",", "; and", ", and"), above.start, above.end)


def _opens_list(page: Page, number: int, words: str) -> bool:
    """Whether a line without a colon breaks off where a list begins: "It can decide on"."""
    behind = page.blocks[number + 1] if number + 1 < len(page.blocks) else None
    return behind is not None and behind.kind == "item" and page.blocks[number].kind != "item" and words[-1:].islower()
