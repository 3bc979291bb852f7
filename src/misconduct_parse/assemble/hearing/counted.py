"""Officers who are as many as the page says that its case is about, and so are its subjects, all of them."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.faced import eligible, in_passing, of_colleague, told_apart
from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.assemble.hearing.speech import Speech
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# "The case of three officers", "Two constables have been dismissed", "their misconduct hearing": how many it is about
OF_SO_MANY: Final = {
    n: pattern(
        rf"(?<!\b(?:by|with|from|other|another|told|than|only)\s)"
        rf"\b(?:{words})\s++(?:(?!other\b|more\b|further\b)[\w-]++\s++){{0,4}}?(?:officers|constables|sergeants|detectives|pcs|dcs)\b"
        rf"(?!\s++(?:(?:were|was|had\s++been)\s++(?:injured|assaulted|called|sent)|(?:had\s++|have\s++)?+(?:warned|told"
        rf"|reported|saw|seen|said|gave|given|attended|arrived|arrested|helped|complained|witnessed|heard)\b))" + their
    )
    for n, words, their in (
        (
            2,
            r"two|both|pair\s++of",
            r"|\btheir\s++(?:joint\s++)?+(?:gross\s++)?+misconduct\s++(?:hearing|meeting)\b|\bdealt\s++with\s++both\b",
        ),
        (3, r"three|trio\s++of", r"|\bthree\s++people\s++who\b"),
        (4, "four", r"|\bfour\s++people\s++who\b"),
        (5, "five", ""),
        (6, "six", ""),
    )
}
OPENS: Final = pattern(
    r"(?:[-*•]\s*+)?+(?:(?:against|as\s++for|for|on|former|meanwhile|then|and|both|neither|while|whilst|although"
    r"|whereas),?+\s++)?+$"
)


def counted(page: Page, refs: list[Ref], found: list[Figure], speech: Speech) -> list[Figure]:
    """All officers whom sentences are about, where they are as many as the page says that its case is about."""
    told = [figure for figure in dict.fromkeys(ref.figure for ref in refs) if is_officer(figure)]
    many = OF_SO_MANY.get(len(told))
    if many is None or not any(figure in told for figure in found) or all(figure in found for figure in told):
        return []
    if any(not _leads_sentence(page, refs, figure, speech) for figure in told):
        return []
    return told if many.search(page.lower) else []


def is_officer(figure: Figure) -> bool:
    """Whether somebody can be a subject beside others: no speaker, chair or civilian."""
    return eligible(figure) and figure.police and Role.SPEAKER not in figure.roles


def _leads_sentence(page: Page, refs: list[Ref], figure: Figure, speech: Speech) -> bool:
    """Whether some sentence of the page's own begins with somebody, and none tells of them in passing."""
    own = [ref for ref in refs if ref.figure is figure and ref.sentence >= 0 and not speech.spoken(ref.start)]
    if any(in_passing(page, ref) or of_colleague(page, ref) for ref in own[:1]):
        return False
    if any(told_apart(page, ref) for ref in own):
        return False
    return any(
        OPENS.fullmatch(page.lower, page.sentences[ref.sentence].start, ref.start) is not None for ref in own
    )
