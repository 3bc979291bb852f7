"""Criminal proceedings in which members of the public stand beside police people, or are described by them."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.relatives import Group
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

CLAIMED: Final = Cue("crime_claimed")
# "the man who had stabbed" the sergeant, "the man" the officer had arrested; a man "who was" an officer is none of them
DESCRIBED_BY: Final = quick_pattern(
    r"\s++(?:(?:who|whom|that)\s++(?!(?:(?:was|were|is|are|had|been|worked|served|then|also|still|as)\s++)*+$)[^.;:,]{0,90}+)?+"
)
# "two officers" and a member of the public "were charged": the police people are among the accused
BESIDE: Final = quick_pattern(
    r"\s++and\s++(?:an?|one|two|three|four|five|several|other|his|her|their)\s++(?:(?!(?:who|that|was|were)\b)[\w'-]++\s++){0,3}+"
)
STOOD: Final = quick_pattern(
    r"\s++(?:(?:were|are|have|had|later|both|all|each|jointly|subsequently|been|then|to)\s++|stood\s++trial\s++(?:for|accused\s++of)\s++)*+"
)


def only_claimed(line: Line, mention: Mention[Any]) -> bool:
    """Whether a step is one side's word: "The man told us that the officer had been" convicted."""
    return CLAIMED.before(line.page.lower, line.clause_start(mention.start), mention.start)


def described_by(line: Line, group: Group, ends: list[int]) -> bool:
    """Whether somebody else is described by what he had to do with police people: "the man who attacked the officers".

    Args:
        line: The sentence.
        group: The police people named last.
        ends: Where the words for members of the public end.
    """
    text, first, last = line.page.lower, group[0], group[-1]
    if text.startswith((" who ", ", who ", " whose "), last.end):
        return False  # "the man who complained about the officer who was" convicted
    return any(DESCRIBED_BY.fullmatch(text, end, first.start) for end in ends if end < first.start)


def among_accused(line: Line, group: Group, end: int, at: int) -> bool:
    """Whether members of the public are only named beside police people, who open the sentence, as accused with them."""
    text = line.page.lower
    if group[0].start - line.start > 0 or end < group[-1].end:
        return False
    between = text[group[-1].end : end].rpartition(" ")
    return BESIDE.fullmatch(f"{between[0]} ") is not None and STOOD.fullmatch(text, end, at) is not None
