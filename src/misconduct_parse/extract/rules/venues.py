"""Where a hearing sits: "at police headquarters in Stafford", "at the Riverside Stadium, Middlesbrough"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import MONTHS, WEEKDAYS, names
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page

STOP: Final = rf"""(?: on | from | between | before | today | yesterday | this | last | over
          | and \s++ (?:was|will|is|open|began|finished) | which | who | where
    | when | was | were | heard | by | with | until | after | starting | chaired | opened | began | concluded
          | finished | adjourned | took | sat | commencing | at \s++ \d | into | has | had | will | following | to
          | during | for | later | in \s++ (?:front|private|public|respect|relation|his|her|their|{names(MONTHS)})
    | {names(MONTHS)} | {names(WEEKDAYS)} | earlier | that | under | regarding | concerning | as ) \b"""
WORD: Final = rf"(?: (?! (?i:{STOP}) ) [\p{{L}}\d] (?: [\p{{L}}\d!'&/-] | \.(?=\w) )*+ )"
VENUE: Final = rf"(?: {WORD} (?: ,?+ [^\S\n]++ {WORD} ){{0,14}}+ )"
HELD: Final = rf"""
    \b (?: held | heard | sat | sits | sitting | convened | (?:took|takes|take|taken|taking) \s++ place | concluded
          | opened | began | appeared | meeting | met | hearing | hearings | proceedings )
    (?: \s++ (?:in\s++(?:private|public)|remotely|again|publicly|today) )?+ ,?+ \s++ (?:over\s++\w++\s++days\s++)?+
          (?: on \s++ (?:[\w,]++\s++){{1,9}}? )?
    (?: at | in ) \s++ (?! (?:private|public|front|respect|relation|which|his|her|their|absence|person
          |the\s++(?:absence|case|matter|presence|morning|afternoon)|\d|(?i:{names(MONTHS)})|order|accordance|full
          |a\s++(?:two|three|four|five|public)|all|least|about) \b )
    (?P<at>{VENUE})
"""


def _venue(match: Match, page: Page) -> bool:
    return True


SITTING: Final = (
    "held ", "heard ", "sat ", "sits ", "sitting", "convened", "place ", "opened", "began", "appeared", "hearing",
    "proceedings", "meeting ", "met ", "concluded",
)  # fmt: skip

RULES: Final = (
    Rule(
        name="venues.held",
        kind=Kind.VENUE,
        triggers=SITTING,
        pattern=HELD,
        read=_venue,
        cased=True,
    ),
)  # fmt: skip
"""Rules of this kind."""
