"""Links to other news at the foot of a page: below "Related news" no heading and no teaser tells of this case."""

from __future__ import annotations

from functools import cache
from typing import Final

import regex

from misconduct_parse.assemble.hearing.bare_labels import OF_HEARING, Label
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.extract.fragments import CASED_RANK
from misconduct_parse.extract.vocabulary import table
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Block, BlockKind, Page

LONGEST: Final = 60
"""Characters in a heading of links."""

# "PC 1879 ADA QUILL", "Sergeant Ada Quill": an officer's own part; "PC dismissed for theft" and "Sergeant Ada Quill
# dismissed" are links.
NAME: Final = quick_pattern(
    rf"""[#*\s]*+ (?:[Ff]ormer\s++)?+
        (?: {CASED_RANK} | PCSO | (?:Detective\s++)?+(?:Sergeant|Inspector|Constable) )
        (?: \s++ (?: \d++ | \p{{Lu}}[\p{{L}}'.-]*+ ) )++ [*\s]*+""",
    regex.VERBOSE,
)


TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LABEL, BlockKind.ROW})
LINKS: Final = "links"
BUTTONS: Final = "buttons"


@cache
def _openers() -> dict[str, str]:
    return {words: key for key in (LINKS, BUTTONS) for entry in table("labels") for words in entry.get(key, ())}


class Links:
    """The links of a page, as its blocks are gone through in order."""

    __slots__ = ("_below", "_button", "_page", "_told")

    def __init__(self, page: Page) -> None:
        self._page = page
        self._below = False
        """Whether the block stands below a heading of links."""
        self._button = False
        """Whether it stands right below a button, "Share this page": the story may go on."""
        self._told = False
        """Whether the page told something further up: at its head "Latest news" is the trail of pages above it."""

    def label(self, block: Block, found: Label | None) -> Label | None:
        """The label of a block, given what it is where it stands below no links: these have none."""
        told = block.kind in TELLING
        if block.end - block.start <= LONGEST and (key := self._opened(block)):
            if not self._told:
                return None
            self._below, self._button = key == LINKS, key == BUTTONS
            return (Part.ASIDE, block.start, block.end)
        if self._button and told:
            self._button = False
            return found or (Part.PROSE, block.start, block.start)
        if found is None and not self._below:
            self._told = self._told or told
            return None
        if self._below and (found is None or self._is_link(block, found)):
            return None
        self._below = self._button = False
        self._told = self._told or told
        return found

    def _is_link(self, block: Block, found: Label) -> bool:
        """Whether a block below a heading of links is one of them, or its teaser, and opens nothing of this case."""
        if found[0] in OF_HEARING or found[0] is Part.ASIDE:
            return False
        return block.kind is not BlockKind.HEADING or not NAME.fullmatch(self._page.text, block.start, block.end)

    def _opened(self, block: Block) -> str | None:
        words = self._page.lower[block.start : block.end].strip("#*_:?!. \t")
        return _openers().get(words)
