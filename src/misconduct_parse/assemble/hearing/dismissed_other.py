"""Somebody else who is only called dismissed: "Sergeant who failed to supervise dismissed officer given warning"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Page

# "supervise dismissed", "helped the now dismissed", "a friend of sacked"; not "appeal by dismissed", who is the subject
BEFORE: Final = pattern(
    r"""\b (?: (?: supervis | manag | help | protect | shield | support | report | tutor | mentor | warn | assist
              | defend | investigat | challeng | oversee | oversaw | line-manag | alert | tipped\s++off ) \w*+
          | (?: colleague | supervisor | manager | sergeant | inspector | boss | partner | friend | crewmate | mentor
              | tutor ) s?+ \s++ (?:of|to) )
        \s++ (?:(?:an?|the|now|now-|since|since-|his|her|their|later)\s*+)*+ $""",
    regex.VERBOSE,
)
BEHIND: Final = quick_pattern(
    r"\s++(?:(?:police|serial|predatory|corrupt|rogue)\s++)?"
    r"(?:officers?|pcs?|constables?|sergeants?|inspectors?|detectives?|colleagues?|cops?|policem[ae]n|policewom[ae]n|pcsos?|specials?)\b"
)
CALLED: Final = ("dismissed", "sacked", "fired")


def dismissed_other(page: Page, mention: Mention[Any]) -> bool:
    """Whether "dismissed" only says what somebody is whom the subject supervised, helped or reported."""
    lower = page.lower
    if lower[mention.start : mention.end] not in CALLED:
        return False
    if BEHIND.match(lower, mention.end, mention.end + REACH) is None:
        return False
    return BEFORE.search(lower, max(0, mention.start - 40), mention.start) is not None
