"""Officers to whom a sentence gives another part than that of whoever a hearing is about: a victim's, a witness's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import regex

from misconduct_parse.assemble.hearing.figure import Figure, Ref
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Page

ONE: Final = (
    rf"(?:officer|constable|sergeant|inspector|superintendent|detective|{SHORT_RANK}|pcso|(?:call|control\s++room)\s++"
    r"(?:handler|operator|taker)|dispatcher|member\s++of\s++(?:police\s++)?+staff)"
)
# "A constable who lied to protect PC Yew has been dismissed": the name is within what is told of "a constable"
IN_CLAUSE: Final = pattern(
    rf"(?:an?|one|another|the)\s++(?:[\w'-]++\s++){{0,4}}?{ONE}\s++who\s[^.;:]{{2,140}}?\w\s$"
)
CLAUSES: Final = ("a ", "an ", "one ", "another ", "the ")
# "The officer who was dismissed was PC Yew"
NAMES_THEM: Final = ("was", "is", "as", "be", "by")

HARMED: Final = r"""(?: hit | struck | punched | slapped | kicked | bitten | hurt | injured | attacked | assaulted
    | groped | kissed | grabbed | pushed | touched | bullied | harassed | humiliated | insulted | threatened | robbed
    | intimidated | abused | stalked ) \b"""
# "PC Yew, who was hit", "PC Y, who felt intimidated", "PC Yew gave evidence for the force", "became suspicious"
PART_BEHIND: Final = quick_pattern(
    rf"""(?: ,?+ \s++ who \s++ (?: (?:was|were|had\s++been) \s++ (?:also\s++|then\s++|repeatedly\s++)?+ {HARMED}
          | (?:felt|was\s++left(?:\s++feeling)?+) \s++ (?:\w++\s++)?
            (?:intimidated|uncomfortable|threatened|humiliated|upset|afraid|scared|frightened|distressed|harassed) )
      | \s++ (?:had\s++|also\s++|then\s++|later\s++)*+
        (?: gave \s++ evidence \s++ (?:for|on\s++behalf|in\s++support|against)
          | became \s++ suspicious | raised \s++ (?:the\s++alarm|(?:his|her|their|a)\s++concerns?|concerns) ) ) \b""",
    regex.VERBOSE,
)
# "the victim, PC Yew", "heard evidence from PC Yew and Sgt Vale"
PART_BEFORE: Final = pattern(
    r"\b(?:the\s++(?:alleged\s++)?+(?:victim|complainant|witness|whistleblower|informant),?+\s++(?:former\s++)?+"
    r"|(?:heard|hearing)\s++(?:evidence\s++|also\s++|accounts?\s++|statements?\s++)*+from\s++(?:[^.;]{3,60}?(?:,|\band)\s++)?"
    r"|(?:evidence|testimony|statements?)\s++(?:of|from|given\s++by)\s++(?:[^.;]{3,60}?(?:,|\band)\s++)?)$"
)
BEFORE: Final = ("victim", "complainant", "witness", "informant", "whistleblower", "evidence", "heard", "statement")
# "ignored PC Yew's request": something of theirs
OF_THEIRS: Final = quick_pattern(
    r"'s?\s++(?:request|complaint|phone|car|house|home|locker|wife|husband|evidence|orders?)\b"
)


def in_clause(page: Page, ref: Ref) -> bool:
    """Whether a naming stands within a clause that tells who somebody without a name was."""
    start = page.sentences[ref.sentence].start if ref.sentence >= 0 else ref.start
    before = page.lower[start : ref.start]
    if " who " not in before or not before.startswith(CLAUSES) or before.rstrip().endswith(NAMES_THEM):
        return False
    return IN_CLAUSE.fullmatch(before) is not None


def has_other_part(page: Page, ref: Ref) -> bool:
    """Whether the words around a naming are those of a victim or a witness."""
    if in_clause(page, ref) or PART_BEHIND.match(page.lower, ref.end, ref.end + REACH):
        return True
    if page.lower.startswith("'", ref.end) and OF_THEIRS.match(page.lower, ref.end, ref.end + 40):
        return True
    start = max(page.sentences[ref.sentence].start if ref.sentence >= 0 else ref.start, ref.start - 110)
    before = page.lower[start : ref.start]
    return any_in(BEFORE, before) and PART_BEFORE.search(before) is not None


# "PC Yew reported PC Quill", "PC Yew was assaulted by PC Quill", "PC Yew received 200 texts from PC Quill"
OF_ACCUSED: Final = quick_pattern(
    rf"""\s++ (?: (?:had|has|later|then|also) \s++ )*+
      (?: (?: reported | saw | witnessed | overheard | caught | spotted | challenged | confronted | recognised
            | complained \s++ (?:about|of) | raised \s++ (?:a\s++)?+ concerns? \s++ about
            | made \s++ an? \s++ (?:complaint|allegation|statement) \s++ (?:about|against)
            | gave \s++ evidence \s++ against
            | was \s++ (?: on\s++(?:duty|patrol) | working | crewed | paired | out | off\s++duty ) \s++ with
            | (?:was|had\s++been) \s++ (?:repeatedly\s++)?+ {HARMED} \s++ by
            | received \s++ [^.;,]{{1,50}}? \s++ from )
        | (?:noticed|discovered|realised|reported|became\s++suspicious) \b [^.;]{{0,140}}? \b that
      ) \s++ $""",
    regex.VERBOSE,
)
# "Sgt Yew told PC Quill to go home"
ORDERED: Final = pattern(r"\s++(?:had\s++)?+(?:told|asked|ordered|instructed)\s++$")
AS_TOLD: Final = pattern(
    r"\s++to\s++(?:go\s++home|stop|leave|calm|apologise|hand\s++(?:over|in|back)|step|wait|return|get\s++out|sit|desist)\b"
)


class Parts:
    """Who reports, suffers or sees in a sentence what another officer named behind them does."""

    def __init__(self, page: Page, refs: Sequence[Ref]) -> None:
        self._others: set[int] = set()
        self._accused: set[int] = set()
        for first, second in pairwise(refs):
            told = 0 <= first.sentence == second.sentence and first.figure is not second.figure
            if told and first.figure.police and second.figure.police and _tells_of(page, first, second):
                self._others.add(first.start)
                self._accused.add(second.start)

    def accused(self, ref: Ref) -> bool:
        """Whether a naming is of whoever somebody named before saw or reported."""
        return ref.start in self._accused

    def other(self, page: Page, ref: Ref) -> bool:
        """Whether a naming is of a victim, a witness or whoever reported another."""
        return ref.start in self._others or has_other_part(page, ref)


def _tells_of(page: Page, first: Ref, second: Ref) -> bool:
    if OF_ACCUSED.fullmatch(page.lower, first.end, second.start):
        return True
    ordered = ORDERED.fullmatch(page.lower, first.end, second.start) is not None
    return ordered and AS_TOLD.match(page.lower, second.end, second.end + REACH) is not None


# "An officer, who cannot be named, was found to have", "A call handler was dismissed", "A sergeant, granted anonymity"
UNNAMED: Final = pattern(
    rf"(?:\G|[.\n]\s*+|\bthat\s++)(?:an?|one)\s++(?:[\w'-]++\s++){{0,3}}?{ONE}(?:,[^.;,]{{2,80}},|\s++who\s[^.;]{{2,120}}?)?\s++"
    r"(?:(?:was|has\s++been|would\s++have\s++been)\s++(?:found|dismissed|sacked|given|handed|issued|cleared|demoted)|received|sent)\b"
)
NAMELESS: Final = pattern(
    rf"\b{ONE}(?:,?+\s++who)?\s++(?:cannot|can't|can\s++not|may\s++not|was\s++not|is\s++not)\s++(?:be(?:ing)?+\s++)?+(?:named|identified)\b"
    rf"|\b{ONE},?+\s++(?:who\s++(?:was|has\s++been)\s++)?+granted\s++anonymity\b"
)


def unnamed(page: Page) -> bool:
    """Whether a page tells of somebody without a name what only the subject of a hearing gets."""
    return UNNAMED.search(page.lower, page.body) is not None or NAMELESS.search(page.lower, page.body) is not None


def all_other(page: Page, parts: Parts, figure: Figure, own: Sequence[Ref]) -> bool:
    """Whether every place that names somebody gives them another part."""
    return figure.police and bool(own) and all(ref.sentence >= 0 and parts.other(page, ref) for ref in own)
