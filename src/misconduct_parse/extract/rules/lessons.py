"""What a force learns in more words: gaps that came to light, procedures that change, lessons that are shared.

Only what concerns the force counts: "training for the officer" and "a debrief" teach one person.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page

FORCE: Final = r"""
    (?: force | forces | constabulary | police | service | mps | gmp | wmp | wyp | syp | swp | tvp | btp ) \b
    (?:\s*+\(\w{2,6}\))?+
"""
# One person, whose learning is not the force's
PERSON: Final = r"""
    (?: the | an? | this | that | both | each | one | two | three | four | his | her ) \s++ (?:\w++\s++){0,2}?
    (?: officers? | sergeants? | constables? | inspectors? | handlers? | operators? | member | pcsos? | drivers? ) \b
"""
RULES_OF_WORK: Final = rf"""
    (?: polic(?:y|ies) | procedures? | guidance | guidelines | training | sops? | protocols? | process(?:es)?
      | systems? | practices? | record-keeping ) \b (?! \s++ (?: records? | needs? | exercise | unit | (?:for|to) \s++ {PERSON} ) )
"""
CHANGE: Final = r"""
    (?: chang | amend | updat | revis | introduc | implement | rewrit | strengthen | develop | creat | issu | improv
      | review (?!ed) | carry (?=\s++out) | carried (?=\s++out) | put (?=\s++in\s++place) | clarif ) (?: ed? | ing | ied | y )?+ \b
"""
CHANGED: Final = rf"""
    \b (?:{FORCE}|it|they (?= \s++ (?:also\s++)?+ (?:advised|confirmed|agreed|proposed|said) )) \s (?: (?! \b(?:not|no|never|officers?|sergeant|constable|investigators?|whether)\b ) [^.;] ){{0,80}}?
    \b (?P<at>
      (?: (?:agreed|proposed|intends?|intended|plans?|planned|undertook|committed|begun|began) \s++ to
        | will | would | has | have | had | is | are | was ) \s++ (?:also\s++|now\s++|since\s++|be(?:en)?\s++|to\s++)*+
      {CHANGE} (?: \s++ (?! {PERSON} | (?:that|officer|sergeant|who|which)\b ) [\w'-]++ ){{0,6}}? \s++ {RULES_OF_WORK} )
"""
GAP: Final = rf"""
    \b (?: highlighted | identified | revealed | showed | exposed | uncovered ) \s++
    (?: (?: an? | some | several | multiple | various | number | significant | potential | possible | clear
          | apparent | further | also | the | of ) \s++ )*+
    (?: (?: gaps? | lack | absence | weakness(?:es)? | shortcomings? | deficienc(?:y|ies) | inconsistenc(?:y|ies)
          | issues? | concerns? | problems? | failings? ) \s++ (?: in | of | with | around | about )
        (?: \s++ (?! {PERSON} | (?:and|that|how|whether|officers?|where|which|when)\b ) [\w'-]++ ){{0,4}}? \s++ {RULES_OF_WORK}
      | need \s++ for (?! \s++ {PERSON} )
        (?= [^.;]{{0,60}}? \b (?: force | forces | constabulary | police | training | guidance | polic(?:y|ies) ) \b ) )
"""
LESSONS: Final = r"(?: learnings? | lessons? )"
SHARED: Final = rf"""
    \b (?: (?: shar(?:e|ed|ing) | disseminat(?:e|ed|ing) | circulat(?:e|ed|ing) ) \s++
        (?: (?!(?:officer|with)\b)[\w'-]++ \s++ ){{0,4}}? {LESSONS} \b (?! [^.;]{{0,60}}? \b with \s++ {PERSON} )
      | {LESSONS} \s++ (?:arising\s++|learnt\s++|learned\s++)?+ from \s++ (?:this|the|our) \s++ \w++ \s++
        (?:would|will|has|had|is|was|were) \s++ (?:also\s++|been\s++|be\s++)*+ (?:used|shared|circulated|disseminated)
        (?! \s++ with \s++ {PERSON} )
      | draw \s++ (?:out\s++)?+ (?:wider|broader|organisational) \s++ {LESSONS}
      | address (?:ed|ing)?+ \s++ (?:some\s++of\s++|all\s++of\s++)?+ (?:the|these|those) \s++ areas \s++
        (?:of|for|requiring) \s++ (?:learning|improvement)
      | lessons \s++ (?: (?:were|are|would\s++be|had\s++been|have\s++been) \s++ )?+ learn(?:t|ed) \s++ (?:for|from) (?! \s++ {PERSON} )
      | learn (?:t|ed|ing)?+ \s++ the \s++ lessons \s++ (?:of|from) ) \b
"""
PASSED_ON: Final = r"""
    \b (?: (?: refer | pass | send | share ) \s++ (?:this|the|our|its) \s++ (?:investigation\s++|final\s++)?+
        (?:case|report|findings|matter) \s++ (?:on\s++)?+ (?:to|with)
      | (?:report|findings|case) \s++ (?:would|will) \s++ be \s++ (?:shared|referred|passed|sent) \s++ (?:on\s++)?+ (?:to|with) )
    \s++ (?: (?!(?:officers?|cps|crown|and)\b) [\w'-]++ \s++ ){0,4}? (?: group | board | committee | training | learning | policy ) \b
"""
STEPS: Final = rf"""
    \b (?: {FORCE} \s++ (?:has|have|had) \s++ (?:since\s++|also\s++)?+ taken \s++ (?:\w++\s++)?? steps \s++ to \s++ (?:improve|address)
      | steps \s++ (?:have|had|has) \s++ been \s++ taken \s++ by \s++ (?:the\s++)?+ {FORCE} \s++ to \s++ (?:improve|address)
      | changes \s++ (?:have|had) \s++ (?:already\s++|since\s++)?+ been \s++ (?:made|implemented) \s++ (?:for|to|in) \s++
        (?:\w++\s++){{0,3}}? {RULES_OF_WORK} )
"""
FOR_SOMEBODY: Final = rf"""
    (?! [^.;]{{0,90}}? \b (?: management\s++action | misconduct | unsatisfactory | that \s++ {PERSON} ) )
"""
MADE: Final = rf"""
    \b (?: recommendations? \s++ (?: was | were | has\s++been | have\s++been ) \s++ (?:also\s++)?+ made \s++
        (?: to \s++ (?: (?!that\b)[\w'&]++ \s++ ){{0,3}}? {FORCE} | (?:following|during|after|as\s++a\s++result) \b )
      | (?: these | this | the | following ) \s++ recommendations? \s++
        (?: (?:relate|result|arise)s? | stems? ) \s++ (?:to|from) \b
      | ma[dk]e \s++ the \s++ following \s++ recommendations? \b
      | systems? \s++ (?:used|operated) \s++ by \s++ (?:the\s++)?+ {FORCE} \s++ (?:could|should) \s++ be \s++ improved
      | recommendation \s++ suggests \s++ the \s++ force ) {FOR_SOMEBODY}
"""
TITLE: Final = r"(?<! [^\n] ) (?: national \s++ | learning \s++ )?+ recommendations? (?= \s++ - \s | \s++ and \s++ recommendations \b )"
FOR_ALL: Final = r"""
    \b (?: recommended | recommendation | suggested | agreed | need ) \b [^.;]{0,90}? \b
    (?: all \s++ (?:(?!officers|staff)\w++\s++)?+ (?: officers | staff ) \s++ (?:(?:should|must|would|to)\s++)?+ (?:be|are|were) \s++ reminded
      | training \s++ for \s++ all \s++ (?:(?!officers|staff)\w++\s++)?+ (?: staff | officers ) ) \b
"""
AREA: Final = r"""
    \b (?: indicates? | shows? | suggests? ) \s++ (?: an? \s++ )?+ (?: (?:potential|possible|clear) \s++ )?+
    (?: area \s++ for \s++ )?+ (?: wider | organisational ) \s++ learning \b
"""
# "The force has since introduced a single point of contact, as we recommended"
AS_RECOMMENDED: Final = rf"""
    \b (?:{FORCE}|it|they) \s (?:has|have|had) \s++ (?:since\s++|now\s++|also\s++)*+ (?: appointed | set \s++ up | {CHANGE} )
      (?: (?! \b(?:warning|advice|management|disciplinary|misconduct|him|her)\b | {PERSON} ) [^.;] ){{3,120}}?
    , \s++ (?P<at> as \s++ we \s++ (?:had\s++)?+ (?:recommended|suggested|proposed) ) \b
"""


def _yes(match: Match, page: Page) -> bool:
    return True


def _rule(
    name: str, triggers: tuple[str, ...], pattern: str, needs: tuple[str, ...] = (), *, quick: bool = False
) -> Rule:
    return Rule(
        name=f"lessons.{name}",
        kind=Kind.LEARNING,
        triggers=triggers,
        pattern=pattern,
        read=_yes,
        needs=needs,
        quick=quick,
    )


CHANGES: Final = (
    "change", "changing", "amend", "updat", "revis", "introduc", "implement", "rewrit", "strengthen", "develop",
    "creat", "issu", "improv", "will review", "would review", "to review", "reviewing", "carry out", "carried out",
    "put in place", "clarif",
)  # fmt: skip
NOUNS: Final = (
    "policy", "policies", "procedure", "guidance", "guidelines", "training", "sop", "protocol", "process", "system",
    "practice", "record-keeping",
)  # fmt: skip

RULES: Final = (
    _rule("changed", CHANGES, CHANGED, NOUNS, quick=True),
    _rule("gap", ("highlighted", "identified", "revealed", "showed", "exposed", "uncovered"), GAP, (*NOUNS, "need for")),
    _rule("shared", ("learning", "lessons", "areas requiring", "areas for"), SHARED),
    _rule("passed-on", ("group", "board", "committee", "training", "learning", "policy"), PASSED_ON, ("refer", "pass", "send", "share")),
    _rule("steps", ("steps to", "steps have", "steps had", "steps has", "changes have", "changes had"), STEPS),
    _rule("made", ("recommendation",), MADE),
    _rule("title", ("recommendation",), TITLE),
    _rule("for-all", ("be reminded", "are reminded", "training for all"), FOR_ALL),
    _rule("as-recommended", ("as we recommended", "as we had recommended", "as we suggested", "as we had suggested", "as we proposed"), AS_RECOMMENDED),
    _rule("area", ("wider learning", "organisational learning"), AREA),
)
"""Rules of this kind."""
