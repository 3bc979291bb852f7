"""Whoever a page names right below a lead that names nobody: "A constable who lied has been dismissed"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import BlockKind, Page

# "A former constable who lied"
LEAD: Final = quick_pattern(
    r"\b(?:an?|one)\s++(?:(?:[\w'-]++|police)\s++){0,5}?"
    rf"(?:officer|constable|sergeant|inspector|superintendent|detective|{SHORT_RANK}|pcso|special)\b(?!\s++(?:and|or)\b)"
)

# A lead stands at the top: no page is read from its beginning for each of a thousand officers in headings alone.
TOP: Final = 40


def after_lead(page: Page, ref: Ref) -> bool:
    """Whether a page opens with an officer without a name, and the next paragraph with this one."""
    if ref.sentence < 1:
        return False
    sentence = page.sentences[ref.sentence]
    block = page.blocks[sentence.block]
    first = next((b for b in page.blocks[:TOP] if b.kind is BlockKind.PARAGRAPH), None)
    if first is None or ref.start != block.start or first.start >= block.start:
        return False
    return LEAD.search(page.lower, first.start, min(first.end, first.start + 120)) is not None


def right_after_lead(page: Page, ref: Ref) -> bool:
    """Whether an officer opens the second paragraph, below "A constable who lied has been dismissed"."""
    if not ref.figure.police or ref.figure.roles or ref.figure.rank in CHIEF_OFFICERS or not after_lead(page, ref):
        return False
    above = page.sentences[ref.sentence].block - 1
    kinds = [b.kind for b in page.blocks[: min(above + 1, TOP)]]
    return above < TOP and BlockKind.PARAGRAPH not in kinds[:-1] and kinds[-1] is BlockKind.PARAGRAPH
