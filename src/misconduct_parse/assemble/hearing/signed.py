"""Who tells of a decision in the first person: whoever signs it, or stands above it."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.figure import Figure, Role
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.extract.rules.bare_names import CHAIR_BELOW
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page

# "This is the decision I gave at", "I find that it is": whoever signs a decision in the first person gave it
I_DECIDED: Final = pattern(
    r"\bi\s++(?:find|found|gave|have\s++(?:found|decided|determined|concluded)|am\s++satisfied|determine|impose)\b"
)
# "I conducted the meeting myself": whoever signs it was in the chair
I_CHAIRED: Final = pattern(
    r"\bi\s++(?:myself\s++|have\s++|had\s++)?+(?:conducted|chaired|presided\s++(?:over|at)|heard|held|took)\s++"
    r"(?:the|this|that|his|her|their)\s++(?:(?!(?:of|to|about|for|that)\b)[\w'-]++\s++){0,3}?"
    r"(?:meeting|hearing|case|proceedings)\b"
)

ABOVE: Final = (":\n", ": \n")  # where lines end in CRLF too


def role_of_signer(page: Page, figure: Figure) -> Role | None:
    """The part of somebody whose "I" a page is."""
    if _signs_as_chair(page, figure):
        return Role.CHAIR
    if (_signs_ranked(page, figure) or _says_name(page, figure)) and I_CHAIRED.search(page.lower, page.body):
        return Role.CHAIR
    if _signs(page, figure) and I_DECIDED.search(page.lower, page.body):
        return Role.DECIDER
    return None


# "Ada Quill", and in the line below "Legally Qualified Chair", at the foot of a report
AS_CHAIR: Final = quick_pattern(CHAIR_BELOW, regex.VERBOSE)


def _signs_as_chair(page: Page, figure: Figure) -> bool:
    """Whether a name stands alone in a line at the foot, and below it that it is the chair's."""
    last = figure.namings[-1]
    if last.sentence < 0 or len(page.text) - last.end > FOOT_LINES or page.folded[last.start - 1] != "\n":
        return False
    return AS_CHAIR.match(page.lower, last.end) is not None


def _says_name(page: Page, figure: Figure) -> bool:
    return any(page.lower.endswith("my name is ", 0, m.start) for m in figure.namings)


def _signs(page: Page, figure: Figure) -> bool:
    """Whether a chief officer signs what a page says, or stands above it: "Chief Constable Ada Quill:"."""
    last = figure.namings[-1]
    if _says_name(page, figure):
        return True
    above = figure.rank in CHIEF_OFFICERS and any(page.folded.startswith(ABOVE, m.end) for m in figure.namings)
    return last.rule == "apposed.signed" or above


def _signs_ranked(page: Page, figure: Figure) -> bool:
    """Whether a senior officer stands alone in a line below all that is told: "Detective Superintendent Ada Quill"."""
    if not (figure.rank in CHIEF_OFFICERS or (figure.rank or "").endswith("superintendent")):
        return False
    last = figure.namings[-1]
    if last.sentence < 0 or not any_in(SAYS_I, page.lower[max(page.body, last.start - FOOT) : last.start]):
        return False
    alone = page.folded[last.start - 1] == "\n" and ENDS_LINE.match(page.folded, last.end) is not None
    return alone and len(page.text) - last.end < FOOT_LINES


ENDS_LINE: Final = quick_pattern(r"[ ]?(?:\n|$)")  # a space where lines end in CRLF
SAYS_I: Final = (" i ", "\ni ")
FOOT: Final = 4000
FOOT_LINES: Final = 120
"""Characters before a signature in which somebody says "I", and behind it, where an office or a day may stand."""
