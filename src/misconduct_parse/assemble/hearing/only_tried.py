"""People of whom a page tells a criminal case alone, beside police officers: "Lee Vale was convicted in 2020"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from misconduct_parse.assemble.hearing.faced import says_faced
from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.served import had_career, held_post
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# What befalls anybody in court: "Lee Vale, 29, of Hove, was later convicted", "was jailed"
TRIED: Final = pattern(
    r"(?:,[^.;]{1,120}?,|\s++\([^)]{1,40}\)|,)?\s*+"
    r"(?:(?:who|was|were|is|has|had|been|later|since|then|subsequently|also|both)\s++)*+"
    r"(?:convicted|jailed|sentenced|imprisoned|pleaded|tried|found\s++(?:not\s++)?+guilty(?!\s++of\s++(?:gross\s++)?+misconduct)"
    r"|charged|arrested|acquitted|cleared\s++(?:at|by\s++a\s++jury|in\s++court)|fined|given\s++(?:a\s++)?+(?:\w++\s++){0,3}?(?:years|months|sentence))\b"
)


def only_tried(page: Page, own: Sequence[Ref], officers: Sequence[Ref]) -> bool:
    """Whether somebody without a rank, named behind an officer, is told to have been tried and nothing else.

    Args:
        page: The page.
        own: The places that name them, in order.
        officers: Those that name the officer who would be the subject in their stead.
    """
    if not own or not officers or not page.sentences or own[0].start < officers[0].start:
        return False
    inside = [ref for ref in own if ref.sentence >= 0]
    if any(had_career(page, ref) or held_post(page, ref) for ref in inside):
        return False
    told = [ref for ref in inside if says_faced(page, ref)]
    return bool(told) and all(TRIED.match(page.lower, ref.end, page.sentences[ref.sentence].end) for ref in told)
