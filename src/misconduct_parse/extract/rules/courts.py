"""Criminal courts by name: "Ipswich Crown Court", "the Crown Court at Preston", "the Old Bailey"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import MONTHS, WEEKDAYS, names
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.vocabulary import alternation, wordings
from misconduct_parse.read.page import Page

# A word of a place: "Newcastle upon Tyne", "King's Lynn". "At Chester ..." begins behind "At". Inside the lookbehind
# matching runs backwards, so nothing here is possessive.
NO_PLACE: Final = (
    r"(?! (?:At|The|In|Before|From|On|And|Of|A|An|To|By|When|Following|After|His|Her|Their|Both|Then"
    rf"|While|That|Last|Earlier|(?i:{names(MONTHS)}))\b )"
)
SPACE: Final = r"(?: [ ]{1,3} | [ ]?\n[ ]{0,30} )"
SMALL: Final = rf"(?: (?:upon|on|of|and|under|le|the) {SPACE} )?"
PLACE: Final = rf"(?: {NO_PLACE} (?<![\w'-]) \p{{Lu}} [\p{{L}}'.-]{{1,20}} {SPACE} {SMALL} )"
# Not "the Crown Court in September", nor "magistrates in Hull", who are people and no court.
BEHIND: Final = rf"""
    (?<! (?i:magistrates) ) (?: \s++ (?:sitting\s++)?+ (?:at|in) \s++ (?! (?i:{names(MONTHS)}|{names(WEEKDAYS)}) \b )
      \p{{Lu}}[\p{{L}}'-]++ (?: \s++ (?:upon\s++)?+ \p{{Lu}}[\p{{L}}'-]++ ){{0,2}} )
"""

COURTS: Final = rf"(?i: {alternation(wordings('courts'))} ) (?!\w)"
AT_PLACE: Final = rf"(?: (?<= (?P<before> {PLACE}{{1,5}} ) ) {COURTS} | {COURTS} {BEHIND} )"
ALONE: Final = rf"(?i: (?<!\w) {alternation(wordings('courts', 'alone'))} (?!\w) )"


def _name(match: Match, page: Page) -> str:
    start = match.start("before") if match.groupdict().get("before") else match.start()
    return page.words(start, match.end())


RULES: Final = (
    Rule(
        name="courts.place",
        kind=Kind.COURT,
        triggers=tuple(wordings("courts")),
        pattern=AT_PLACE,
        read=_name,
        cased=True,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="courts.alone",
        kind=Kind.COURT,
        triggers=tuple(wordings("courts", "alone")),
        pattern=ALONE,
        read=_name,
        cased=True,
        anchored=True,
    ),
)
"""Rules of this kind."""
