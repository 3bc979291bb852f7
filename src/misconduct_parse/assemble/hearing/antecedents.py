"""How far back, and to whom, "he" and "this" reach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from misconduct_parse.assemble.hearing.fared import THEIR_KIN
from misconduct_parse.assemble.hearing.spots import Spot
from misconduct_parse.assemble.hearing.story import Person
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Block, BlockKind

NEAR: Final = 3
"""Paragraphs; behind a list its items are not counted."""
PRONOUN: Final = quick_pattern(
    r"(?:he|she|they|his|her|their|the\s++(?:former\s++)?+(?:officer|constable|sergeant|inspector)|this"
    r"|it|both|that)\b"
)
# "found gross misconduct and dismissed him", behind a sentence about somebody else
HIM: Final = pattern(r"\b(?:him|them|her(?=\s++without|$))\b")
ONE_DID: Final = pattern(
    r"(?<!\b(?:this|that|it|he|she)\s)\b(?:has|was)\s++(?:(?:been|also|then|now|since|today|later)\s++){0,3}+$"
)
NEARBY: Final = 60
"""Characters in which ``ONE_DID`` stands."""
ONE_WHO: Final = pattern(r"(?:an?|one)\s++(?:[\w'-]++\s++){0,4}?[\w-]++,?+\s++who(?:se)?\b")
EACH: Final = ("each", "every", "neither", "none", "both")
BACK: Final = quick_pattern(r"\b(?:he|she|him|her|they|them)\b")
# "He was given a warning: it was Quill who had said it"
# "For her breach of confidentiality, also misconduct, she got"
HE_WAS: Final = quick_pattern(
    r"(?:for\s++(?:his|her)\s++(?:part|breach(?:es)?|role|actions|conduct)\b[^.;]{0,120}?,\s++(?=s?he\b))?+"
    r"(?:for\s++(?:his|her)\s++(?:\w++\s++)?$"
    r"|(?:he|she)\s++(?:was|has|had|received|got|is|would|will)\b(?!\s++(?:told|said|heard|claimed|alleged)\b))"
)
# "PC A (dismissed) and PC B (warned) both", "PC A, 34, and PC B": what stands between the two
BRACKET: Final = pattern(r"^\s++\([^)]{1,40}\)|^,\s++(?:aged\s++)?+\d\d(?=,)")
# "Alleged: that she failed to"
HE_DID: Final = pattern(r"(?:[^.;:\n]{1,30}:\W*+)?(?:that\s++)?(?:he|she|they)\s++(?:\w++\s++){1,6}$")
# "No action was taken against him": of one, whoever several are
ONE_OF_THEM: Final = quick_pattern(
    r"\s++(?:(?:will\s++be|was|is|to\s++be|has\s++been)\s++)?+(?:taken\s++)?+against\s++(?:him|her)\b"
)
# "Today one of the pair was", behind "messages between two constables"
ONE_OF: Final = pattern(
    r"\bone\s++of\s++(?:the\s++(?:pair|two|three|four|trio|officers|constables)|them)\s++(?:was|has|is|got|received)\b[^.;,]{0,40}$"
)
# "She lied to PC Quill and was"
AND_WAS: Final = pattern(r"\b(?:and|but)\s++(?:later\s++|then\s++)?+(?:was|has|received|got)\b[^.;,]{0,40}$")
THEIRS: Final = ("his ", "her ", "their ")


def with_glued(lower: str, before: Sequence[Spot]) -> tuple[Person, ...]:
    """The nearest; with it those whom "and" joins to it: "PC A and PC B were dismissed"."""
    nearest = before[-1]
    who, at = list(nearest.who), nearest
    for spot in reversed(before[:-1]):
        between = BRACKET.sub("", lower[spot.end : at.start]).strip(" ()\"'")
        apart = between == "," and at is nearest  # "Although nothing was found against PC A, PC B was given"
        if apart or between not in ("and", "nor", ",", "&", ", and", "and former") or not nearest.who:
            break
        who = [*spot.who, *who]
        at = spot
    return tuple(dict.fromkeys(who))


def first_near(blocks: Sequence[Block], block: int) -> int:
    """The first block that what is said in a block may go back to: right behind a list, whoever it is about."""
    if block < 1 or blocks[block - 1].kind is not BlockKind.ITEM:
        return block - NEAR
    first, left = block, NEAR
    while first > 0 and left:
        first -= 1
        left -= blocks[first].kind is not BlockKind.ITEM
    return first


def acting(lower: str, told: list[Spot], start: int) -> list[Spot]:
    """Those whom a sentence goes on about: "he", behind "PC Quill had it from his sergeant", is PC Quill.

    Nobody whom a sentence about "her" only mentions: "She admitted having written it at PC Quill's request".
    """
    if told and told[0].start > start and HE_OR_SHE.match(lower, start) is not None:
        told = [spot for spot in told if MENTIONED.search(lower, max(start, spot.start - 12), spot.start) is None]
    # "PC Quill failed to challenge PC Vale, who had lied. He was"
    elif len(told) > 1 and (told[0].start == start or PANEL_SAID.fullmatch(lower, start, told[0].start)):
        first, *others = told
        told = [first, *[s for s in others if OBJECT.search(lower, max(start, s.start - 16), s.start) is None]]
        told = [Spot(first.start, first.end, ())] if _said_of(lower, told) else told
    own = [spot for spot in told if not lower.startswith(THEIRS, spot.start)]
    return own or told


def _said_of(lower: str, told: Sequence[Spot]) -> bool:
    """Whether "he" may be whom a sentence opens with or of whom they said something: "PC Quill said PC Vale had"."""
    return len(told) > 1 and SAID_OF.fullmatch(lower, told[0].end, told[1].start) is not None


SAID_OF: Final = quick_pattern(
    r"\s++(?:has\s++|had\s++|also\s++)*+(?:said|told\s++[^.;:,]{1,40}|claimed|alleged|thought|believed|maintained|insisted"
    r"|complained|reported)\s++(?:that\s++)?+"
)
# "The panel found that Sgt Yew's failure to report PC Quill was", "The panel said of Sgt Yew that he should have"
PANEL_SAID: Final = quick_pattern(
    r"(?:the\s++)?+(?:misconduct\s++)?+(?:panel|hearing|chair|chairman|chairwoman|it)\s++(?:also\s++|then\s++|has\s++|had\s++)*+"
    r"(?:found|said|concluded|decided|heard|ruled|held|accepted|determined|noted|considered)\s++(?:(?:that|of)\s++)?+"
)
HE_OR_SHE: Final = quick_pattern(r"(?:he|she)\b")
OBJECT: Final = quick_pattern(
    r"\b(?:challeng(?:e|ed|ing)|report(?:ed|ing)?|supervis(?:e|ed|ing)|warn(?:ed|ing)?|stop(?:ped|ping)?|arrest(?:ed|ing)?"
    r"|accompan(?:y|ied|ying)|support(?:ed|ing)?|protect(?:ed|ing)?|assault(?:ed|ing)?|mislead(?:ing)?|misled"
    r"|told|asked|ordered|hit|struck|punch(?:ed|ing)|kick(?:ed|ing)|push(?:ed|ing)|to|with|by|at|on|towards)\s++$"
)
MENTIONED: Final = quick_pattern(
    r"\b(?:at|by|to|with|from|of|for|about|against|towards|beside|near|than|told|asked|helped)\s++$"
)


def of_others(lower: str, spots: Sequence[Spot], end: int) -> bool:
    """Whether a sentence tells of somebody who is no subject: "a neighbour said", "PC Quill's sergeant knew"."""
    if not spots or not spots[-1].who:
        return bool(spots) and not spots[0].who
    theirs = THEIR_KIN.match(lower, spots[-1].end, end)
    return theirs is not None and BACK.search(lower, theirs.end(), end) is None


def of_one(lower: str, start: int, mention: Mention[Any]) -> bool:
    """Whether a mention is of one: "He was dismissed", behind "PC A and PC B drove home", of whom it is not said."""
    behind = ONE_OF_THEM.match(lower, mention.end, mention.end + REACH)
    if lower.find("one of ", start, mention.start) >= 0 and ONE_OF.search(lower, start, mention.start):
        return True
    if behind is not None or HE_WAS.match(lower, start, mention.start):
        return True
    return lower.startswith(("he ", "she "), start) and AND_WAS.search(lower, start, mention.start) is not None


def agreeing(lower: str, start: int, before: list[Spot], offset: int) -> list[Spot]:
    """Those of whom "has been" can be said: not the two in "A sergeant who told two of her officers has been"."""
    if not before or len(before[-1].who) < 2 or lower.startswith(EACH, before[-1].start):
        return before
    near = max(before[-1].end, offset - NEARBY)
    if ONE_WHO.match(lower, start, before[-1].start) is None or ONE_DID.search(lower, near, offset) is None:
        return before
    return [spot for spot in before if len(spot.who) < 2]


# "Her colleague PC Yew told the panel that he saw her hit the man": behind it "she" is who his colleague is
FELLOW: Final = r"\s++(?:\w++\s++)?(?:colleague|sergeant|inspector|supervisor|partner|husband|wife|friend|tutor)\b"
TELLS: Final = r"[^.;]*?\b(?:told|said|described|saw|reported)\b[^.;]*?"
HIS_SAYING: Final = quick_pattern(rf"(?:her{FELLOW}{TELLS}\bhe\b|his{FELLOW}{TELLS}\bshe\b)")


def both_told(lower: str, start: int, end: int, behind: int) -> bool:
    """Whether a sentence tells of "her colleague" as "he", and the next goes on about her."""
    hers = lower.startswith("her ", start) and lower.startswith("she ", behind)
    his = lower.startswith("his ", start) and lower.startswith("he ", behind)
    return (hers or his) and HIS_SAYING.match(lower, start, end) is not None
