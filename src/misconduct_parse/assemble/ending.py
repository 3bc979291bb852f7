"""Whether a page stops in the middle: what is absent then may only have been cut off."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.model.spans import Span
from misconduct_parse.read.page import BlockKind

ENDS: Final = (".", "!", "?", '"', "'", ")", "]", ":", ";", "*", "_")


def check_ending(work: Assembly) -> None:
    """Note a last paragraph that has no end. A short last line is a footer or a reference, and says nothing."""
    last = work.page.blocks[-1] if work.page.blocks else None
    if last is None or last.kind is not BlockKind.PARAGRAPH:
        return
    if not work.page.folded[last.start : last.end].endswith(ENDS):
        work.log.add("text-cut", Span(start=last.start, end=last.end))
