"""Who is a subject beside another: joined to them by the text, or with a result of their own in the same hearing."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from misconduct_parse.assemble.hearing.faced import (
    ABOUT,
    AT_ANOTHER_TIME,
    RESULT,
    eligible,
    faced,
    in_passing,
    of_colleague,
    told_apart,
)
from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.assemble.hearing.speech import Speech
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import BlockKind, Page

# "PC A and PC B, both attached to the Unit, and PC C": what is said of them stands between
APPOSED: Final = (
    r"(?: , \s++ (?:who\s++(?:was|were|is|are)\s++)?+ (?:both\s++|all\s++|also\s++|previously\s++"
    r"|formerly\s++)*+ (?:of|from|attached|based|stationed|aged|then|working|serving"
    r"|\d\d) (?!\w) [^,.;]{0,60} (?=,) )?+"
)
GLUE: Final = pattern(
    rf"\s*+ (?: \([^)]{{1,40}}\) \s*+ )?+ {APPOSED} (?: , | & | ; | , \s*+ and\b | and\b | ,?+ \s*+ "
    rf"and\s++(?:an?|the|his|her)\s++(?:colleague|partner|sergeant|wife|husband|fianc[eé]e?|brother|sister|son"
    rf"|daughter|father|mother|supervisor|crewmate|girlfriend|boyfriend|then\s++(?:partner|wife|husband))\s*+,?+ )? "
    rf"\s*+ (?:,?+\s*+ (?:based|aged)\s[^,]{{1,40}},)?+",
    regex.VERBOSE,
)


def join(page: Page, refs: list[Ref], chosen: list[Figure], speech: Speech, *, labelled: bool) -> list[Figure]:
    """Those whom the text joins to a subject ("PC A, PC B and PS C") and says something of the kind about.

    Where a label names the officers, another needs a result of their own: "proven in respect of PC W" tells a witness.
    """
    found = list(chosen)
    if not page.sentences:  # a title alone joins nobody to anybody
        return found
    _join_glued(page, refs, found)
    heads = [ref.figure for ref in refs if _is_numbered(page, ref) or _labels(page, ref)]
    if any(figure in found for figure in heads):
        found.extend(dict.fromkeys(figure for figure in heads if _may_join(figure, found)))
    found.extend(figure for figure in counted(page, refs, found, speech) if _may_join(figure, found))
    masks = not any(figure.letter for figure in chosen)  # a cipher is a victim's or a witness's
    for ref in refs:
        masked = masks and ref.figure.letter
        if not masked and _may_join(ref.figure, found) and _own_case(page, ref, speech, labelled=labelled):
            found.append(ref.figure)
            _join_glued(page, refs, found)
    return found


def _join_glued(page: Page, refs: list[Ref], found: list[Figure]) -> None:
    """Add those whom the text joins to somebody who was found."""
    for one, other in (*pairwise(refs), *pairwise(refs)):  # twice: a chain has links
        if one.sentence != other.sentence or one.figure is other.figure or not glued(page, one, other):
            continue
        for figure, partner in ((one.figure, other.figure), (other.figure, one.figure)):
            if partner in found and _may_join(figure, found) and _told_of(page, refs, figure):
                found.append(figure)


def _is_numbered(page: Page, ref: Ref) -> bool:
    """Whether a numbered line opens with somebody and is no allegation: "2. DC Orrin Vale, Specialist Crime"."""
    if ref.sentence < 0:
        return False
    block = page.blocks[page.sentences[ref.sentence].block]
    return (
        block.kind is BlockKind.ITEM
        and ref.start - block.start < 5
        and block.end - block.start < 90
        and page.folded[block.start].isdigit()
        and page.folded[block.end - 1] not in ".;:,"
    )


# "**PS Quill:** proven. Misconduct. Written warning.": what was decided of one, in a paragraph of their own
DECIDED: Final = pattern(r"\b(?:prove[nd]|unproven|misconduct|dismiss\w*+|(?:written|final)\s++warning|breached)\b")


def _labels(page: Page, ref: Ref) -> bool:
    """Whether a paragraph that tells a decision has somebody's name for its label."""
    if ref.sentence < 0:
        return False
    block = page.blocks[page.sentences[ref.sentence].block]
    if ref.start - block.start > 4 or not page.lower.startswith((":", "**:", ":**"), ref.end):
        return False
    return DECIDED.search(page.lower, ref.end, block.end) is not None


def _may_join(figure: Figure, found: list[Figure]) -> bool:
    return figure not in found and eligible(figure) and figure.police and Role.SPEAKER not in figure.roles


def _told_of(page: Page, refs: list[Ref], figure: Figure) -> bool:
    """Whether something of the kind is said of somebody, alone or with those joined to them."""
    own = (ref for ref in refs if ref.figure is figure)
    return _of_these(page, refs, figure) or any(faced(page, ref) or _in_chain(page, ref, refs) for ref in own)


def glued(page: Page, one: Ref, other: Ref) -> bool:
    """Whether only "and", a comma or what is said of the first in passing stands between two namings."""
    return other.start - one.end < 110 and GLUE.fullmatch(page.lower, one.end, other.start) is not None


def _in_chain(page: Page, ref: Ref, refs: list[Ref]) -> bool:
    """Whether a naming stands in a list of people of whom together something is said: "A and B each faced"."""
    behind = [other for other in refs if other.sentence == ref.sentence and other.start > ref.start]
    last = ref
    for other in behind:
        if not glued(page, last, other):
            break
        last = other
    if last is not ref and faced(page, last):
        return True
    before = [other for other in refs if other.sentence == ref.sentence and other.end < ref.start]
    first = ref
    for other in reversed(before):
        if not glued(page, other, first):
            break
        first = other
    return first is not ref and ABOUT.search(page.lower, max(page.body, first.start - 70), first.start) is not None


# "The case of three officers", "Two constables have been dismissed", "their misconduct hearing": how many it is about
OF_SO_MANY: Final = {
    n: pattern(
        rf"\b(?:{words})\s++(?:[\w-]++\s++){{0,4}}?(?:officers|constables|sergeants|detectives|pcs|dcs)\b"
        rf"(?!\s++(?:were|was|had\s++been)\s++(?:injured|assaulted|called|sent))" + their
    )
    for n, words, their in (
        (2, r"two|both|pair\s++of", r"|\btheir\s++(?:joint\s++)?+(?:gross\s++)?+misconduct\s++(?:hearing|meeting)\b"),
        (3, r"three|trio\s++of", ""),
        (4, "four", ""),
        (5, "five", ""),
        (6, "six", ""),
    )
}
OPENS: Final = pattern(r"(?:(?:against|as\s++for|for|on|former|meanwhile|then|and|both),?+\s++)?+$")


def counted(page: Page, refs: list[Ref], found: list[Figure], speech: Speech) -> list[Figure]:
    """All officers whom sentences are about, where they are as many as the page says that its case is about."""
    told = [figure for figure in dict.fromkeys(ref.figure for ref in refs) if _is_officer(figure)]
    many = OF_SO_MANY.get(len(told))
    if many is None or not any(figure in told for figure in found) or all(figure in found for figure in told):
        return []
    if any(not _leads_sentence(page, refs, figure, speech) for figure in told):
        return []
    return told if many.search(page.lower) else []


def _is_officer(figure: Figure) -> bool:
    return eligible(figure) and figure.police and figure.letter is None and Role.SPEAKER not in figure.roles


def _leads_sentence(page: Page, refs: list[Ref], figure: Figure, speech: Speech) -> bool:
    """Whether some sentence of the page's own begins with somebody, and none tells of them in passing."""
    own = [ref for ref in refs if ref.figure is figure and ref.sentence >= 0 and not speech.spoken(ref.start)]
    if any(in_passing(page, ref) or of_colleague(page, ref) or told_apart(page, ref) for ref in own[:1]):
        return False
    return any(
        OPENS.fullmatch(page.lower, page.sentences[ref.sentence].start, ref.start) is not None for ref in own
    )


TOGETHER: Final = {
    2: pattern(
        r"\bboth\b|\btwo\s++(?:\w++\s++){0,4}?(?:officers|constables|people"
        r"|sergeants|detectives|pcs)\b|\bpair\b"
    ),
    3: pattern(r"\bthree\b|\btwo\b[^.]{0,140}?\ba\s++third\b"),
    4: pattern(r"\bfour\b|\bthree\b[^.]{0,140}?\ba\s++fourth\b"),
    5: pattern(r"\bfive\b"),
}
"""How a page speaks of so many subjects at once."""


def _of_these(page: Page, refs: list[Ref], figure: Figure) -> bool:
    """Whether somebody is introduced in a list of as many people as the page says its case is about."""
    first = next(ref for ref in refs if ref.figure is figure)
    at = refs.index(first)
    low = high = at
    while low > 0 and refs[low - 1].sentence == first.sentence and glued(page, refs[low - 1], refs[low]):
        low -= 1
    while (
        high + 1 < len(refs) and refs[high + 1].sentence == first.sentence and glued(page, refs[high], refs[high + 1])
    ):
        high += 1
    together = TOGETHER.get(high - low + 1)
    return together is not None and together.search(page.lower, page.body) is not None


OWN_HEARING: Final = pattern(r"\b(?:same|joint|the|this)\s++(?:\w++\s++){0,2}?hearing|panel|proven|misconduct\b")


# "Jory Wren, a sergeant at Leeds, told the panel": so does a witness
TOLD: Final = pattern(r"(?:,[^.;]{1,80}?,)?+\s*+(?:also\s++|then\s++)?+told\s++the\s++(?:panel|hearing)\b")


def _own_case(page: Page, ref: Ref, speech: Speech, *, labelled: bool) -> bool:
    """Whether somebody who is joined to nobody has a case of their own in the same hearing."""
    if speech.spoken(ref.start) or in_passing(page, ref):
        return False
    if of_colleague(page, ref) or told_apart(page, ref):
        return False
    sentence = page.sentences[ref.sentence]
    result = RESULT.match(page.lower, ref.end, min(sentence.end, ref.end + 160))
    if result is not None:
        return AT_ANOTHER_TIME.search(page.lower, result.end(), min(sentence.end, result.end() + 60)) is None
    if labelled or TOLD.match(page.lower, ref.end, min(sentence.end, ref.end + 120)):
        return False
    return faced(page, ref) and OWN_HEARING.search(page.lower, sentence.start, sentence.end) is not None
