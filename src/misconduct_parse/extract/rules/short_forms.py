"""People whom a summary calls by a short form of what it called them before: "the DDO", "the operator".

A short form is read only behind the words that it stands for: "a designated detention officer (DDO)", "a control room
operator". An operator or manager may otherwise be anybody's.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import regex

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.noun_phrases import DETERMINER, MODIFIER
from misconduct_parse.extract.party import Party, nouns, shortened
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.groups import phrase
from misconduct_parse.extract.vocabulary import alternation
from misconduct_parse.pattern import REACH, quick_pattern
from misconduct_parse.read.page import Page

NEAR: Final = 6000
"""How far before a short form the words are looked for that it stands for."""
BEFORE: Final = rf"(?<= (?P<before> (?: (?P<determiner>{DETERMINER}) )? (?P<modifiers>{MODIFIER}{{0,3}}) ) )"
ABBREVIATED: Final = rf"{BEFORE} (?-i: (?P<noun> {alternation(shortened('abbreviated'))} ) (?P<plural>s?+) ) (?! [\w)-] )"
CUT_SHORT: Final = rf"""
    (?<= (?P<before> (?P<determiner> \b the \s ) ) ) (?P<noun> {alternation(shortened('cut_short'))} ) (?P<plural>)
    (?! [\w-] | \s of \b )
"""
WHOLE: Final = rf"{BEFORE} (?P<noun> {alternation(shortened('of_summaries'))} ) (?P<plural>s?+) (?! [\w-] )"
# "(DDO)", "(DDOs)": what an abbreviation stands for is the noun before it
INTRODUCED: Final = quick_pattern(r"s?+\)", regex.VERBOSE)


def _abbreviated(match: Match, page: Page) -> Party | None:
    """Somebody by an abbreviation that the text introduced: "neither DDO", "the FEO"."""
    meant = _introduced(page, match["noun"], match.start())
    if meant is None:
        return None
    return phrase(match["determiner"] or "", "", match["modifiers"], meant + match["plural"], "")


def _introduced(page: Page, short: str, end: int) -> str | None:
    """The noun behind which an abbreviation stands in brackets before ``end``."""
    at = page.text.find(f"({short}", max(0, end - NEAR), end)
    if at < 0 or not INTRODUCED.match(page.text, at + 1 + len(short), at + 1 + len(short) + REACH):
        return None
    before = page.lower[max(0, at - 60) : at].rstrip().removesuffix("s")
    return max((noun for noun in nouns() if before.endswith(f" {noun}")), key=len, default=None)


def _cut_short(match: Match, page: Page) -> Party | None:
    """Somebody by the last word of the one longer noun by which the text called people before."""
    noun = match["noun"].lower()
    start, end = max(0, match.start() - NEAR), match.start()
    longer = {words for words in _ending(noun) if page.lower.find(f" {words}", start, end) >= 0}
    found = [words for words in longer if not any(other.endswith(f" {words}") for other in longer)]
    return phrase(match["determiner"], "", "", found[0], "") if len(found) == 1 else None


def _whole(match: Match, page: Page) -> Party | None:
    return phrase(match["determiner"] or "", "", match["modifiers"], match["noun"] + match["plural"], "")


@cache
def _ending(noun: str) -> tuple[str, ...]:
    return tuple(words for words in nouns() if words.endswith(f" {noun}"))


RULES: Final = (
    Rule(
        name="short-forms.abbreviated",
        kind=Kind.PARTY,
        triggers=tuple(short.lower() for short in shortened("abbreviated")),
        pattern=rf"(?i: {ABBREVIATED} )",
        read=_abbreviated,
        cased=True,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="short-forms.cut-short",
        kind=Kind.PARTY,
        triggers=shortened("cut_short"),
        pattern=CUT_SHORT,
        read=_cut_short,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="short-forms.of-summaries",
        kind=Kind.PARTY,
        triggers=shortened("of_summaries"),
        pattern=rf"(?i: {WHOLE} )",
        read=_whole,
        cased=True,
        anchored=True,
        quick=False,
    ),
)
"""Rules of this kind."""
