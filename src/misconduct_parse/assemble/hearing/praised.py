"""Officers of whom a page tells what was done to them, or that they were thanked: no hearing is about these."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.pattern import REACH, quick_pattern
from misconduct_parse.read.page import Page

# "DS Yew was praised by the chair", "PC Yew was punched in the face"
PRAISED: Final = quick_pattern(
    r"(?:,[^.;,]{1,60},)?+\s++(?:was|were|has\s++been|had\s++been)\s++(?:praised|commended|thanked|punched|slapped|kicked|hit"
    r"|struck|bitten|groped|kissed|hurt|injured|attacked|spat\s++at|bullied|humiliated|sexually\s++(?:assaulted|harassed))\b"
)
OPENS_PRAISED: Final = ("was", "were", "has", "had")
"""Words of which one stands first in it, unless a comma does."""


def praised(page: Page, ref: Ref) -> bool:
    """Whether the words behind a naming are those of whoever was praised, thanked or hurt."""
    behind = page.lower[ref.end : ref.end + REACH]
    if not behind.startswith(",") and not behind.lstrip().startswith(OPENS_PRAISED):
        return False
    return PRAISED.match(page.lower, ref.end, ref.end + REACH) is not None
