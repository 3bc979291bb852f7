"""Headings that label nothing: trails of pages, the department at the head of its page, and the parties of a case."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Block, Page

PARTY: Final = ("(appropriate authority)", "(the appropriate authority)")
"""How the line of a party ends at the head of a decision: "THE CHIEF CONSTABLE (Appropriate Authority)"."""

TRAIL: Final = (" > ", " » ")
"""Marks of the trail of pages above this one: "About us > Professional standards > Hearings"; so are two slashes."""


def labels_nothing(page: Page, block: Block, words: str) -> bool:
    """Whether a heading of these words only looks like a label."""
    if any_in(TRAIL, words) or words.count(" / ") > 1 or words.lower().endswith(PARTY):
        return True
    return _department(page, block) or _below_party(page, block)


# "BETWEEN / The Chief Constable / Appropriate Authority / and / PC Quill / Officer Concerned": below its party
PARTIES: Final = pattern(r"(?:^|\n)[^\w\n]*+between[^\w\n]*+\n[\s\S]{0,200}?(?:the\s++)?+$")


def _below_party(page: Page, block: Block) -> bool:
    """Whether "Appropriate Authority" stands below the party that it names, at the head of a report."""
    if not page.lower.startswith(("appropriate authority", "the appropriate authority"), block.start):
        return False
    return PARTIES.search(page.lower, max(page.body, block.start - 240), block.start) is not None


def _department(page: Page, block: Block) -> bool:
    """Whether "Professional Standards" is the department, at the head of its page, and no list stands below."""
    if not page.lower.startswith("professional standards", block.start):
        return False
    return STANDARD.search(page.lower, block.end, block.end + NEAR) is None


# A standard in the list below "Professional standards"
STANDARD: Final = pattern(
    r"\b(?:honesty|authority|equality|use\s++of\s++force|orders\s++and|duties\s++and|confidentiality|fitness\s++for|discreditable"
    r"|challenging\s++and)\b"
)
NEAR: Final = 160
