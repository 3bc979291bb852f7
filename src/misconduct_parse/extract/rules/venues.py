"""Where a hearing sits: "at police headquarters in Stafford", "at the Riverside Stadium, Middlesbrough"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import MONTHS, WEEKDAYS, names
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# What a venue does not run into: when it was, who led it, what came of it.
STOP: Final = rf"""
    (?: on | from | between | before | today | yesterday | this | last | over | until | after | during | for | later
      | earlier | following | starting | commencing | which | who | where | when | that | was | were | has | had | will
      | by | with | into | to | under | regarding | concerning | as | at \s++ \d
      | heard | chaired | opened | began | concluded | finished | lasted | ended | ran | adjourned | took | sat | found
      | ruled | decided | determined | dismissed | gave
      | and \s++ (?:was|will|is|open|began|finished|found|ruled|decided|dismissed|gave)
      | in \s++ (?:front|private|public|respect|relation|his|her|their|{names(MONTHS)})
      | {names(MONTHS)} | {names(WEEKDAYS)} ) \b
"""
WORD: Final = rf"(?: (?! (?i:{STOP}) ) [\p{{L}}\d] (?: [\p{{L}}\d!'&/-] | \.(?=\w) )*+ )"
VENUE: Final = rf"(?: {WORD} (?: ,?+ [^\S\n]++ {WORD} ){{0,14}}+ )"
NO_PLACE: Final = rf"""
    (?! (?: private | public | front | respect | relation | which | his | her | their | absence | person | order | full
          | accordance | all | least | about | a \s++ (?:two|three|four|five|public) | (?i:{names(MONTHS)})
          | the \s++ (?:absence|case|matter|presence|morning|afternoon) ) \b
      | \d{{1,4}} (?: [.:]\d\d )?+ \s*+ (?: [ap]m\b | o'clock | hours\b | noon\b | [,.;\n] | $ ) )
"""
HELD: Final = rf"""
    \b (?: held | heard | sat | sits | sitting | convened | (?:took|takes|take|taken|taking) \s++ place | concluded
          | opened | began | appeared | meeting | met | hearing | hearings | proceedings )
    (?: \s++ (?:in\s++(?:private|public)|remotely|again|publicly|today) )?+ ,?+ \s++
    (?:over\s++\w++\s++days\s++)?+ (?: on \s++ (?:[\w,]++\s++){{1,9}}? )?
    (?: at | in ) \s++ {NO_PLACE} (?P<at>{VENUE})
"""

# "held at gunpoint", "sat at home": a place of hearings has a name, or is a building of the police
PLACE: Final = pattern(
    r"\p{Lu}|\d|\b(?:headquarters|hq|stations?|hall|hotel|centre|court|offices?|rooms?|buildings?|house)\b"
)


def _venue(match: Match, page: Page) -> bool | None:
    return True if PLACE.search(page.text, *match.span("at")) else None


SITTING: Final = (
    "held ", "heard ", "sat ", "sits ", "sitting", "convened", "place ", "opened", "began", "appeared", "hearing",
    "proceedings", "meeting ", "met ", "concluded",
)  # fmt: skip

RULES: Final = (Rule(name="venues.held", kind=Kind.VENUE, triggers=SITTING, pattern=HELD, read=_venue, cased=True),)
"""Rules of this kind."""
