"""A paragraph that tells of one officer alone what they did and, further on, what "she" got."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import regex

from misconduct_parse.assemble.hearing.faced import AT_ANOTHER_TIME, SEPARATE
from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.other_parts import has_other_part
from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page

OPENS: Final = quick_pattern(r"(?:(?:as\s++for|for|but|meanwhile),?+\s++)?+$")
# "He was dismissed", "For that she has been given a final written warning"
GOT: Final = pattern(
    r"(?:^|\G|[,;]\s++|\b(?:and|but|so|and\s++that)\s++)(?:he|she)\s++(?:(?:was|has|had|have|been|also|then|therefore|now|today|would"
    r"|duly|later)\s++)*+(?:dismissed|sacked|demoted|reduced\s++in\s++rank|cleared|exonerated"
    r"|(?:received|(?:given|handed|issued\s++with))\s++an?\s++(?:final\s++)?+written\s++warning)\b"
)
# "The panel judged this to be misconduct", "The result in her case was a written warning", "no case for him to answer"
DECIDED: Final = pattern(
    r"""\b (?: (?:this|that|it|which|these) \s++ (?:too\s++|also\s++|could\s++only\s++)?+
            (?:was|were|be|as|to\s++be|amounted\s++to) \s++ (?:gross\s++)?+ misconduct \b
          | (?:his|her) \s++ (?:own\s++)?+ (?:part|conduct|behaviour|actions?|failings?|failures?|breach(?:es)?) \s++
            [^.;]{0,60}? (?:gross\s++)?+ misconduct \b
          | (?:he|she) \s++ (?:was|has\s++been|had\s++been) \s++ (?:also\s++)?+ found \s++ to \s++ have \s++
            (?: committed \s++ (?:gross\s++)?+ misconduct | breached \s++ [^.;]{3,90}? \bmisconduct ) \b
          | (?:he|she) \s++ was \s++ guilty \s++ of \s++ (?:gross\s++)?+ misconduct \b
          | no \s++ case \s++ (?:for\s++(?:him|her)\s++)?+ to \s++ answer \b
          | (?:in|result|outcome) \s++ (?:in\s++)?+ (?:his|her) \s++ case \b [^.;]{0,60}? \bwarning \b
          | warning \s++ (?: (?:will|which\s++will|is\s++to) \s++ (?:stay|remain|last|run)
            | (?:he|she) \s++ (?:was\s++given|received) )
          | imposed \s++ (?:an?\s++)?+ (?:(?:final\s++)?+ written \s++ warning | management\s++advice) \b )""",
    regex.VERBOSE,
)
DECIDING: Final = ("misconduct", "case", "warning", "imposed")
"""Words without which ``DECIDED`` cannot match."""
# "PC Yew told the panel how", "PC Yew made a complaint": a witness, of whom no more is told
WITNESS: Final = quick_pattern(
    r"(?:,[^.;]{1,80}?,)?+\s++(?:had\s++|also\s++|then\s++|who\s++)*+(?:told\s++the\s++(?:panel|hearing)|described\b|said\b"
    r"|gave\s++(?:evidence|a\s++statement)|reported\b|complained\b|made\s++an?\s++(?:complaint|statement)|was\s++(?:assaulted|injured|hurt|called|sent"
    r"|told|asked)\b|(?:saw|caught|overheard|spotted|found)\s++(?:him|her|this|it)\b|noticed\b|became\s++suspicious\b|suffered\b|needed\b|praised\b|raised\b)"
)
# Somebody else whom "he" can mean; "the officer" is whoever the paragraph is about
ANOTHER: Final = pattern(
    r"\b(?!the\s++officer\b)(?:the|his|her|another|an?)\s++(?:[\w-]++\s++){0,2}?(?:officer|constable|sergeant|inspector|detective|colleague"
    r"|supervisor|manager|partner|husband|wife|brother|sister"
    r"|(?P<public>man|woman|boy|girl|teenager|driver|suspect|shopkeeper|motorist|resident|householder))\b"
)
# "He was dismissed" tells of no man in the street, though "he was cleared" may
FROM_OFFICE: Final = ("dismissed", "sacked", "demoted", "rank", "warning", "misconduct", "advice")
FARTHEST: Final = 5
"""Sentences behind the first in which it is looked for what became of somebody."""

Named = Mapping[int, frozenset[int]]


def named_in(refs: Iterable[Ref]) -> Named:
    """Which officers each sentence names, but for those who decide or speak."""
    found: dict[int, set[int]] = {}
    for ref in refs:
        if ref.figure.police and not ref.figure.roles:
            found.setdefault(ref.sentence, set()).add(id(ref.figure))
    return {sentence: frozenset(figures) for sentence, figures in found.items()}


def opens_with(page: Page, start: int, ref: Ref) -> bool:
    """Whether what begins at a place opens with somebody, and not as a witness."""
    if OPENS.fullmatch(page.lower, start, ref.start) is None:
        return False
    return WITNESS.match(page.lower, ref.end, page.sentences[ref.sentence].end) is None


def own_paragraph(page: Page, ref: Ref, named: Named) -> bool:
    """Whether a sentence opens with somebody, and before another is named the paragraph tells what they got."""
    if ref.sentence < 0 or len(named.get(ref.sentence, ())) > 1:
        return False
    start, end, block = page.sentences[ref.sentence]
    if not opens_with(page, start, ref) or has_other_part(page, ref):
        return False
    others = list(ANOTHER.finditer(page.lower, ref.end, end))
    for number in range(ref.sentence + 1, min(len(page.sentences), ref.sentence + 1 + FARTHEST)):
        start, end, here = page.sentences[number]
        if here != block or named.get(number, frozenset()) - {id(ref.figure)} or '"' in page.folded[start:end]:
            return False
        got = GOT.search(page.lower, start, end) or _decided(page, start, end)
        others += ANOTHER.finditer(page.lower, start, end if got is None else got.start())
        if any(other["public"] is None for other in others):
            return False
        if got is not None:
            theirs = not others or got[0].endswith(FROM_OFFICE)
            return theirs and _in_this_case(page, start, end)
    return False


def _decided(page: Page, start: int, end: int) -> regex.Match[str] | None:
    """What a sentence says that was decided of whoever its paragraph is about."""
    return DECIDED.search(page.lower, start, end) if any_in(DECIDING, page.lower[start:end]) else None


def _in_this_case(page: Page, start: int, end: int) -> bool:
    return not (AT_ANOTHER_TIME.search(page.lower, start, end) or SEPARATE.search(page.lower, start, end))
