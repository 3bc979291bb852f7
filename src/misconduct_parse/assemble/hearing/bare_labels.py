"""Labels that lost their colon: lines that begin with one and go on with what it labels."""

from __future__ import annotations

from functools import cache
from typing import Final

from misconduct_parse.assemble.hearing.labels import Part, labels_by_first_word, part_of_label
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import BlockKind, Page

Label = tuple[Part, int, int]
"""What a label announces, where it begins, and where what it labels begins."""

# Labels that only a page about a hearing has: beside them "Date" is the hearing's.
OF_HEARING: Final = frozenset(
    {Part.OFFICER, Part.VENUE, Part.CHAIR, Part.TIME, Part.TYPE, Part.ALLEGATION, Part.DATE_VENUE}
)
HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH

NEVER_BARE: Final = ("from", "to", "until", "opened", "ending", "starting")
"""Labels that open a sentence where no mark stands behind them: "From 3 June 2021 PC Quill sent"."""


@cache
def _bare_by_first_word() -> dict[str, dict[str, Part]]:
    """The labels that may stand without a mark, each with the space behind it, by their first word."""
    return {
        first: {f"{words} ": part for words, part in labels if words not in NEVER_BARE}
        for first, labels in labels_by_first_word().items()
    }


def bare_labels(page: Page) -> dict[int, Label]:
    """Lines that begin with a label and go on without a colon: "Date of hearing 3rd June 2024"."""
    found: dict[int, Label] = {}
    known = _bare_by_first_word()
    for number, (kind, start, end) in enumerate(page.blocks):
        if kind is not HEADING and not (found and kind is PARAGRAPH):
            continue
        if (parted := _parted(page, start, end)) is not None:
            found[number] = parted
            continue
        labels = known.get(page.lower[start : start + 30].split(" ", 1)[0])
        if labels is None or not page.lower.startswith(tuple(labels), start):
            continue
        for words, part in labels.items():
            value = start + len(words)
            if page.lower.startswith(words, start) and _opens_value(page.folded, value, end):
                found[number] = (part, start, value - 1)
                break
    parts = {part for part, _, _ in found.values()}
    enough = len(parts) >= 3 if Part.OFFICER in parts else len(parts & OF_HEARING) + (Part.DATE in parts) >= 2
    return found if enough else {}


# "The place              Myle Cross Centre", in a column of its own; a line with another gap is a row of a table
GAP: Final = quick_pattern(
    r"(?P<label>[^\s:|][^:|\n]{1,40}?)(?:[ ]{3,}+|[ ]*+\t\s*+)(?=\S)(?![^\n]*?(?:[ ]{3}|\t)[^\s])"
)


def _parted(page: Page, start: int, end: int) -> Label | None:
    """The label of a line that parts it from its value by a gap as wide as a column."""
    head = page.text[start : min(end, start + 60)]
    if "   " not in head and "\t" not in head:
        return None
    gap = GAP.match(page.folded, start, end)
    part = part_of_label(gap["label"], whole=True) if gap else None
    return (part, start, gap.end()) if gap and part is not None else None


def _opens_value(text: str, at: int, end: int) -> bool:
    return at < end and (text[at].isupper() or text[at].isdigit())
