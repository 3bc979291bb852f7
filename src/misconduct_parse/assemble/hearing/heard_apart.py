"""Officers whose own case is another: "PC Yew, who is her brother, is the subject of separate proceedings"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page

APART: Final = quick_pattern(
    r"""(?:,[^.;]{1,90},)?+ [^.;:]{0,90}? \b
        (?: (?:is|are|was|were|remains?|will\s++be) \s++ (?:also\s++|now\s++|still\s++)?+ (?:the\s++|an?\s++)?+
            subjects? \s++ (?:of|to) \s++ (?:an?\s++|other\s++)?+ separate
          | (?: faces? | facing
              | (?:will|to|is\s++to|are\s++to|is\s++due\s++to) \s++ (?:face|attend|appear\s++(?:at|before)|have) )
            \s++ (?:(?:an?|his|her|their)\s++)?+ (?:own\s++)?+ separate
          | (?:will|is\s++to|are\s++to|is\s++being|are\s++being) \s++ (?:be\s++)?+
            (?:dealt\s++with|heard|considered) \s++ (?: separately | at \s++ an? \s++ (?:separate|later|different) )
        ) \b""",
    regex.VERBOSE,
)


def heard_apart(page: Page, refs: list[Ref]) -> set[int]:
    """The figures whom a page says to be the subjects of a case of their own, by id."""
    if page.lower.find("separate", page.body) < 0 and page.lower.find("different", page.body) < 0:
        return set()
    return {
        id(ref.figure)
        for ref in refs
        if ref.sentence >= 0 and APART.match(page.lower, ref.end, page.sentences[ref.sentence].end)
    }
