"""Officers of whom a page only tells that their own hearing lies ahead, or that they spoke at another's."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from misconduct_parse.assemble.hearing.faced import in_passing, of_colleague
from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page

# "Jory Wren, a sergeant at Leeds, told the panel": so does a witness
TOLD: Final = pattern(r"(?:,[^.;]{1,80}?,)?+\s*+(?:also\s++|then\s++)?+told\s++the\s++(?:panel|hearing)\b")
TO_COME: Final = quick_pattern(
    r"(?:,[^.;]{1,90},)?\s++(?:is|are)\s++(?:now\s++|also\s++)?+(?:due|to\s++(?:face|appear)|expected|awaiting)\b"
    r"|(?:,[^.;]{1,90},)?\s++will\s++(?:also\s++)?+(?:face|appear|attend)\b"
)
GIVEN: Final = quick_pattern(
    r"\b(?:was|were|been)\s++(?:dismissed|given\s++an?\s++(?:final\s++)?+written\s++warning|found\s++to\s++have\s++committed)\b"
)


def ahead_of_others(page: Page, ref: Ref) -> bool:
    """Whether somebody's hearing lies ahead, on the page of one who was given a result.

    "PC Quill has been dismissed. Sergeant Vale is due before a panel in May"
    """
    end = min(page.sentences[ref.sentence].end, ref.end + 160)
    return TO_COME.match(page.lower, ref.end, end) is not None and _somebody_given(page)


@lru_cache(maxsize=4)
def _somebody_given(page: Page) -> bool:
    """Whether anybody on the page was given a result: looked for once, however many are still to come."""
    return GIVEN.search(page.lower, page.body) is not None


def told_beside(page: Page, ref: Ref, first: Ref) -> bool:
    """Whether somebody whom the page brings in as another's relative or colleague told the panel something."""
    if not TOLD.match(page.lower, ref.end, ref.end + 120) or first.sentence < 0:
        return False
    return in_passing(page, first) or of_colleague(page, first)
