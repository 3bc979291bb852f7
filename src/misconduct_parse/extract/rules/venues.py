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
    (?: he | she | they | it | on | from | between | before | today | yesterday | this | last | over | until | after | during | for | later
      | earlier | following | starting | commencing | beginning | begins? | came | drew | resumed | which | who | where | when | that | was | were | has | had | will
      | by | with | into | to | under | regarding | concerning | as | at \s++ \d
      | heard | chaired | opened | began | concluded | finished | lasted | ended | ran | adjourned | took | sat | found
      | ruled | decided | determined | dismissed | gave
      | temporary | acting | deputy | assistant | chief \s++ (?:constable (?!') | superintendent) | mr | mrs | ms | miss | dr
      | and \s++ (?:chaired|led|overseen|conducted|presided|closed|concluded|ended|ran|lasted|heard|sat|continued|adjourned|resumed|came|took|has|had|were|is\s++to
          |was|will|is|open|began|finished|found|ruled|decided|dismissed|gave)
      | in \s++ (?:front|private|public|respect|relation|his|her|their|{names(MONTHS)})
      | {names(MONTHS)} | {names(WEEKDAYS)} ) \b
"""
WORD: Final = rf"(?: (?! (?i:{STOP}) ) [\p{{L}}\d] (?: [\p{{L}}\d!'&/-] | \.(?=\w) )*+ )"
VENUE: Final = rf"(?: {WORD} (?: ,?+ [^\S\n]++ {WORD} ){{0,14}}+ )"
NO_PLACE: Final = rf"""
    (?! (?: private | public | front | respect | relation | which | his | her | their | absence | person | order | full
          | w/c | (?:the\s++)?+ same | the \s++ (?:w/c|week|name|first|second|end|beginning|light|wake) | due \s++ course
          | (?:an?|the|his|her|their|our|its) \s++ (?:[\w'-]++ \s++){{0,4}}? (?:hearings?|panel|meeting|tribunal|proceedings)
          | accordance | all | least | about | a \s++ (?:two|three|four|five|public) | (?i:{names(MONTHS)})
          | the \s++ (?:absence|case|matter|presence|morning|afternoon) ) \b
      | \d{{1,4}} (?: [.:]\d\d )?+ \s*+ (?: [ap]m\b | o'clock | hours\b | noon\b | [,.;\n] | $ ) )
"""
# What stands between "held" and "at": days, hours, how many of them, before whom
WHEN: Final = rf"""
    \(?+ (?: \d [\w:/-]*+ (?:\.\w++)?+ | (?i:{names(WEEKDAYS)}|{names(MONTHS)}) | to | and | until | of | the | at (?= [ ] (?:\d|noon|midday) ) | days? | hours? | weeks?
            | morning | afternoon | each | every | from | on | first | second | last | this | a | one | two | three | four | five | six
            | seven | eight | nine | ten | start | noon | year | yesterday | today | starting | commencing ) [),;]*+ (?=[ \n])
"""
MEANWHILE: Final = rf"""
    (?: ,?+ \s++ before (?: \s++ an? \s++ (?: \w++ \s++ ){{0,3}}? (?:panel|chair)
                         | (?: [ ] [\p{{L}}'-]++ ){{2,7}}? (?= [ ] (?:on|at|in) [ ] ) ) )?+ ,?+ \s++
    (?: (?: in \s++ the \s++ w/c \s++ | for \s++ | over \s++ | between \s++ )?+ (?: {WHEN} \s++ ){{0,16}} )?+
"""
HELD: Final = rf"""
    (?<!\w) (?: (?i: held | heard | sat | sits? | sitting | convened | (?:took|takes|take|taken|taking) \s++ place | concluded
            | opened | began | ended | finished | closed | started | listed | appeared | meeting | met
            | (?:hearings?|proceedings) (?: \s++ (?:was|were|is|will\s++be) (?= \s++ (?:at|on|over|from|in\s++\p{{Lu}}) \b ) )?+ )
          (?: \s++ (?:in\s++(?:private|public)|remotely|again|publicly|today) )?+
        | heard [ ] (?: (?:the|his|her|their) [ ] (?: [\w-]++'s [ ] )?+ | (?: \p{{Lu}} [\w'-]*+ [ ] ){{1,4}} (?<='s[ ]) )
          (?:case|evidence|allegations?) (?: [ ] [\p{{L}}'-]++ ){{0,8}}? (?= [ ] at [ ] )
        | (?: chaired | conducted | led | presided \s++ over ) \s++ by (?: [ ] [\p{{L}}'.()-]++ ){{2,8}}? (?= [ ] at [ ] ) )
    {MEANWHILE}
    (?i: at | in ) \s++ {NO_PLACE} (?:the\s++|THE\s++)?+ (?:force's\s++)?+ (?P<at>{VENUE})
"""

# "held at gunpoint", "sat at home": a place of hearings has a name, or is a building of the police
PLACE: Final = pattern(
    r"\p{Lu}|\d|\b(?:headquarters|hq|stations?|hall|hotel|centre|court|offices?|rooms?|buildings?|house)\b"
)


def _venue(match: Match, page: Page) -> bool | None:
    return True if PLACE.search(page.text, *match.span("at")) else None


SITTING: Final = (
    "held ", "heard ", "sat ", "sits ", "sit ", "sitting", "convened", "took place", "takes place", "take place", "taken place",
    "taking place", "concluded", "opened", "began", "ended ", "finished ", "closed ", "started ", "listed", "appeared", "meeting", "met ", "hearing", "proceedings",
    "chaired by", "conducted by", "led by", "presided over by",
)  # fmt: skip

RULES: Final = (
    Rule(
        name="venues.held",
        kind=Kind.VENUE,
        triggers=SITTING,
        pattern=HELD,
        read=_venue,
        cased=True,
        anchored=True,
        needs=(" at ", " in "),
    ),
)
"""Rules of this kind."""
