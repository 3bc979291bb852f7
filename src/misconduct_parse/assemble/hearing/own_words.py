"""Words around a name that give a result to that person alone: they make a subject of them, and bind it to them."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page

CASE: Final = quick_pattern(r"'s?\s++case,?+\s++(?=(?:the|an?|it|there|this|that|he|she|they|we|i|in)\b)")
"""Not "misconduct in PC Vale's case and gross misconduct in Inspector Quill's"."""


def bracketed(page: Page, ref: Ref) -> int | None:
    """Where a bracket right behind a name begins to tell: "PC Quill (final written warning) and PC Vale (cleared)"."""
    return ref.end + len(" (") if page.lower.startswith(" (", ref.end) else None


def in_their_case(page: Page, ref: Ref, end: int) -> int | None:
    """Where it is told what came of somebody's own case: "in Sgt Vale's case the panel imposed"."""
    if not page.lower.endswith("in ", page.sentences[ref.sentence].start, ref.start):
        return None
    found = CASE.match(page.lower, ref.end, end)
    return found.end() if found is not None else None
