"""Officers whom a page names beside another with results of their own, in few words or as the object of a verb."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.faced import AT_ANOTHER_TIME
from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.own_paragraph import WITNESS
from misconduct_parse.assemble.hearing.own_words import bracketed, in_their_case
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import BlockKind, Page

# "PC Quill was given a final written warning and PC Vale a written warning", "and Sgt Vale management advice"
GAPPED: Final = pattern(
    r"\s++(?:an?\s++(?:[\w-]++\s++)?(?:final\s++)?+written\s++warning|cleared"
    r"|(?:(?:received|got|was\s++given)\s++)?+management\s++a(?:dvice|ction))\b"
)
GIVEN_BEFORE: Final = pattern(
    r"\b(?:given|handed|issued\s++with|received|got|gets|receives)\s[^.;]{3,90}?(?:,|\band|,\s++and|\bwhile)\s++$"
)
# "dismissed both PC Quill and DC Vale"
# "decided that PC Quill should be dismissed and Sgt Vale should receive a final written warning"
SHOULD: Final = pattern(r"\s++should\s++(?:receive\s++an?|be\s++(?:given|dismissed|issued))\b")
DECIDED_BEFORE: Final = pattern(
    r"\b(?:decided|determined|ruled|concluded|agreed|ordered|directed)\s[^.;]{3,120}?\bshould\s[^.;]{3,60}?(?:,|\band|\bwhile)\s++$"
)
# "PC Quill was dismissed; in Sgt Vale's case the panel imposed a final written warning"
IN_CASE: Final = pattern(
    r"(?:the|a)\s++(?:panel|chair|hearing|meeting)\s++(?:\w++\s++){0,2}?"
    r"(?:found|decided|determined|concluded|ruled|imposed|gave|ordered|directed|issued)\b"
)
# "PC Quill (dismissed without notice) and Sgt Vale (final written warning)"
IN_BRACKETS: Final = pattern(
    r"(?:dismissed|dismissal|would\s++have\s++been\s++dismissed|(?:an?\s++)?+(?:final\s++)?+written\s++warning|reduced\s++in\s++rank)\b[^)]{0,40}\)"
)
# "found that PC Quill had not breached it but that Sgt Vale had"
HAD: Final = quick_pattern(r"\s++(?:had|was|were|did)(?:\s++not)?\s*+[.;,]")
FOUND_THAT: Final = pattern(
    r"\b(?:found|ruled|decided|determined|concluded)\s++that\s[^.;]{8,160}?,?\s++(?:but|and|while)\s++(?:that\s++)?+$"
)
# "PC Quill was dismissed, as was Sgt Vale", "was dismissed without notice. So was Sgt Vale"
LIKEWISE: Final = ("as was ", "as were ", "so was ", "so were ", "so too was ")
RESULT_BEFORE: Final = pattern(
    r"\b(?:dismissed|sacked|demoted|(?:given|handed|issued\s++with|received)\s++an?\s++(?:final\s++)?+written\s++warning)\b[^.;]{0,40}?[.;,]?+"
    r"\s++(?:as|so|so\s++too)\s++(?:was|were)\s++$"
)
BOTH_DISMISSED: Final = pattern(r"\b(?:dismissed|sacked)\s++both\s++(?:[^.;,]{3,50}?\s++and\s++)?$")
AROUND: Final = pattern(r"(?:\W|\d|\b(?:hearing|outcome|misconduct|notice|for|of|and|the|police|former|detective"
    r"|officers?|constables?|sergeants?|inspectors?|pcs)\b)*+")


def named_beside(page: Page, ref: Ref) -> bool:
    """Whether somebody's own result is told in few words: "and PC Vale a written warning", "in Sgt Vale's case"."""
    start, end, _ = page.sentences[ref.sentence]
    before = max(start, ref.start - 140)
    if page.lower.startswith(("'s case", "' case"), ref.end):
        case = in_their_case(page, ref, end)
        return case is not None and IN_CASE.match(page.lower, case, end) is not None
    if HAD.match(page.lower, ref.end, end) is not None:
        return FOUND_THAT.search(page.lower, start, ref.start) is not None
    if page.lower.endswith(LIKEWISE, start, ref.start):
        return RESULT_BEFORE.search(page.lower, max(0, ref.start - 120), ref.start) is not None
    if (inside := bracketed(page, ref)) is not None:
        return IN_BRACKETS.match(page.lower, inside, end) is not None
    if page.lower.startswith(" should ", ref.end):
        return (
            SHOULD.match(page.lower, ref.end, end) is not None
            and DECIDED_BEFORE.search(page.lower, start, ref.start) is not None
        )
    if GAPPED.match(page.lower, ref.end, ref.end + REACH) is not None:
        told = GIVEN_BEFORE.search(page.lower, before, ref.start) is not None
    else:
        told = BOTH_DISMISSED.search(page.lower, before, ref.start) is not None
    return told and AT_ANOTHER_TIME.search(page.lower, ref.end, min(end, ref.end + 80)) is None


# "PC Quill was warned three times. He went on, and has now been dismissed."
THEN_FARED: Final = quick_pattern(
    r"(?:he|she|they)\s++(?:[^.;]{1,60}?\b(?:and|but)\s++)?(?:has|have|was|were)\s++(?:now\s++|since\s++)?+(?:been\s++)?+"
    r"(?:dismissed|sacked|found\s++(?:to\s++have\s++(?:breached|committed)|guilty\s++of\s++(?:gross\s++)?+misconduct))\b"
    r"|(?:the\s++)?+(?:panel|chair|hearing)\s++(?:\w++\s++){1,2}(?:that\s++)?+(?:he|she|they)\s++would\s++have\s++been\s++(?:dismissed|sacked)\b"
)
THEN_OPENS: Final = ("he", "she", "the", "panel", "chair")
"""How a sentence opens of which ``THEN_FARED`` is one."""


def then_fared(page: Page, ref: Ref) -> bool:
    """Whether a sentence opens with somebody, and the next tells what "he" got."""
    if ref.sentence < 0 or ref.sentence + 1 >= len(page.sentences) or ref.start != page.sentences[ref.sentence].start:
        return False
    start, end, block = page.sentences[ref.sentence + 1]
    if block != page.sentences[ref.sentence].block or not page.lower.startswith(THEN_OPENS, start):
        return False
    if WITNESS.match(page.lower, ref.end, start):
        return False
    if "said" in page.lower[ref.end : start] or '"' in page.folded[ref.end : end]:
        return False
    return THEN_FARED.match(page.lower, start, end) is not None


def fills_heading(page: Page, first: Ref, last: Ref) -> bool:
    """Whether a heading is little more than a run of names: "Police Constables Ada Quill and Orrin Vale"."""
    if first.sentence < 0:
        return False
    block = page.blocks[page.sentences[first.sentence].block]
    if block.kind is not BlockKind.HEADING or last.end > block.end:
        return False
    around = ((block.start, first.start), (last.end, block.end))
    return all(AROUND.fullmatch(page.lower, start, end) is not None for start, end in around)
