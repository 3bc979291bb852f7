"""When the IOPC's investigation began and when it was completed, and who investigated.

"Our investigation concluded that" is a finding, and a force's own investigation is another one.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Phrases, Rule
from misconduct_parse.model.investigation import InvestigationMode
from misconduct_parse.read.page import Page


class Stage(StrEnum):
    """Which end of the investigation."""

    BEGAN = "began"
    """Its beginning."""
    CONCLUDED = "concluded"
    """Its completion."""


@frozen(kw_only=True)
class Step:
    """Words that say that the investigation began or was completed."""

    stage: Stage
    """Which."""
    behind: bool
    """Whether its date follows at once ("in" August 2016); else it may open the sentence."""


END: Final = r"(?:completed|concluded|finished|finalised|finalized|ended|closed|came\s++to\s++an\s++end)"
BEGIN: Final = r"(?:began|started|commenced|launched|opened|declared|initiated)"
WHEN: Final = r"(?: (?:in|on|by|during|at\s++the\s++(?:end|start|beginning)\s++of) \s++ (?P<dated>) )"
# "we began an investigation four days later, on 4 May": how long after, then the day
LATER: Final = r"""
    (?: ,?+ \s++ (?: the \s++ (?:next|following|same) | an? | one | two | three | four | five | six | seven | eight | nine | ten
        | some | several | just | only | \d++ ) \b (?: \s++ (?!(?:and|when|which|into)\b) [\w'-]++ ){1,8}? , )?+
"""
OURS: Final = r"(?<= \b(?:our|this|iopc|ipcc|independent) \s )"
INTO: Final = r"""
    (?: \s++ (?:into|of|about|concerning|regarding) \s++ (?: (?! \b(?:and|in|on)\b ) [\w'-]++ \s++ ){1,12}? | ,?+ \s++ )
"""

# "We completed our investigation in August 2016", "... our investigation report and sent it to the force in July 2017"
WE_COMPLETED: Final = rf"""
    \b we \s++ (?:\w+ly\s++|have\s++|had\s++|then\s++)?+ {END} \s++ (?:our|the|this) \s++
      (?: (?:(?:initial|independent|re-)\s*+)?+ investigation | report | work (?:\s++on\s++(?:the|this)\s++(?:case|matter))?+ )
    (?: \s++ report )?+
    (?: \s++ and \s++ (?:sent|shared|submitted|passed) \s++ (?: (?! \b(?:in|on|and)\b ) [\w'-]++ \s++ ){{1,9}}? {WHEN}
      | {INTO} {WHEN} )
"""
# "Our investigation was completed in", "The investigation, which concluded in", "... was paused and was completed in"
WAS_COMPLETED: Final = rf"""
    (?<= \b(?:our|this|iopc|ipcc|independent|the|own|second|initial|new) \s ) investigation (?:\s++report)?+
    (?: ,?+ \s++ (?:which\s++)?+ | \s++ was \s++ (?:paused|suspended) \s++ [^.;]{{1,90}}? \s and \s++ )
    (?: (?:was|were|had\s++been|has\s++been) \s++ (?:\w+ly\s++)?+ )?+ {END} (?:\s++by\s++us)?+ {LATER} ,?+ \s++ {WHEN}
"""
# "Our report was completed in November 2019", "in a report completed in January 2020"
REPORT_COMPLETED: Final = r"""
    (?<= \b(?:our|the|a) \s ) report \s++ (?:was\s++|had\s++been\s++)?+ (?:completed|finalised|finished) \s++ (?:in|on) \s++ (?P<dated>)
"""
# "By March 2019 we had completed our investigation", "In February 2018 we concluded our investigation and sent"
HAD_COMPLETED: Final = rf"""
    \b (?: we | the \s++ (?:iopc|ipcc) ) \s++ (?:(?:had|have)\s++)?+ {END} \s++ (?:our|its|the|this) \s++ investigation \b
    (?= \s*+ (?: [.,;] | and \b ) )
"""
# "Our investigation began on 7 March 2022 and was completed on", "We began our investigation ... and completed it in"
AND_COMPLETED: Final = rf"""
    (?<= \b(?:our|this|iopc|ipcc|independent|the|an) \s (?:independent \s)? ) investigation \b [^.;]{{0,90}}? \s
    (?P<at> (?: and \s++ | (?<= , \s ) (?= was\b ) ) (?:was\s++|it\s++was\s++|we\s++|had\s++been\s++)?+ {END} (?:\s++it)?+
      {LATER} ,?+ \s++ {WHEN} )
"""
# "It ended in October 2021", "We finished in September 2021"
IT_ENDED: Final = rf"\b (?: it \s++ (?:was\s++)?+ | we \s++ ) {END} \s++ (?:it\s++|this\s++)?+ {WHEN}"

# "In December 2020, when our investigation was completed, we took the view"
WHEN_IT_ENDED: Final = rf"(?P<at> , \s++ (?:when|at\s++which\s++(?:point|time)) \s++ (?:our|the) \s++ investigation \s++ (?:was\s++)?+ {END} \b )"

AT_THE_END: Final = rf"""
    (?<= \bat \s the \s (?:end|conclusion|completion) \s of \s (?:our|the) \s ) investigation ,?+ \s++ {WHEN}
"""

WE_BEGAN: Final = rf"""
    \b we \b (?: (?! \b(?:that|who|which|investigation|we)\b ) [^.;] ){{0,140}}? \b (?: (?<! \d , \s ) {BEGIN}
      | decided \s++ to \s++ (?:conduct|carry\s++out|undertake)) \s++
    (?:an?|our|the) \s++ (?: (?:independent|separate|own|criminal|conduct|formal|second|new|further|fresh) \s++ )*+ investigation \b
      (?: {LATER} {INTO} {WHEN} )?+
"""
# "We upheld her appeal and, in June 2018, started an independent investigation"
DATED_BEFORE: Final = rf"""
    \b we \b (?: (?! \b(?:that|who|which|investigation|force|police|we)\b ) [^.;] ){{0,140}}? \b (?P<at> (?<= \d , \s )
      {BEGIN} \s++ (?:an?|our) \s++ (?: (?:independent|separate|own|new|further|fresh) \s++ )*+ investigation \b )
"""
WAS_BEGUN: Final = rf"""
    (?<= \b(?:our|iopc|ipcc|independent|managed|supervised|directed) \s ) investigation (?: ,?+ \s++ which | , (?= \s begun ) )?+ \s++ (?: {BEGIN} | begun
      | (?:was|were) \s++ (?:begun|{BEGIN}) ) \s++ (?: {WHEN} | (?=the\s++(?:next|following|same)\s++day\b) )
"""
THEY_BEGAN: Final = rf"""
    \b (?:ipcc|iopc) \b [^.;]{{0,60}}? (?P<at> \b {BEGIN} \s++ (?:an?|its) \s++ (?:independent\s++)?+ investigation \b
      (?: {INTO} {WHEN} )?+ )
"""
TO_INVESTIGATE: Final = rf"\b we \s++ {BEGIN} \s++ (?: to \s++ investigate | investigating ) \b (?: {INTO} {WHEN} )?+"

# "we were unable to start our investigation until August 2016"
NOT_UNTIL: Final = r"""
    \b we \s++ were \s++ (?:unable|not\s++able) \s++ to \s++ (?:start|begin|commence) \s++ our \s++ investigation
      [^.;]{0,60}? \b until \s++ (?P<dated>)
"""
CHOSE: Final = r"\b we \s++ (?:chose|decided) \s++ to \s++ investigate \s++ independently \s++ from \s++ (?P<dated>)"
DECLARED: Final = rf"\b declared \s++ an? \s++ independent \s++ investigation \s++ {WHEN}"

MODES: Final = {
    "independent investigation": InvestigationMode.INDEPENDENT,
    "independently investigate": InvestigationMode.INDEPENDENT,
    "independently investigated": InvestigationMode.INDEPENDENT,
    "independently re-investigated": InvestigationMode.INDEPENDENT,
    "managed investigation": InvestigationMode.MANAGED,
    "managed by the ipcc": InvestigationMode.MANAGED,
    "managed by us": InvestigationMode.MANAGED,
    "supervised investigation": InvestigationMode.SUPERVISED,
    "directed investigation": InvestigationMode.DIRECTED,
    "directed by us": InvestigationMode.DIRECTED,
    "under our direction": InvestigationMode.DIRECTED,
    "directed by the iopc": InvestigationMode.DIRECTED,
    "under the direction and control of the ipcc": InvestigationMode.MANAGED,
}


def _began(match: Match, page: Page) -> Step:
    return Step(stage=Stage.BEGAN, behind=match.groupdict().get("dated") is not None)


def _concluded(match: Match, page: Page) -> Step:
    return Step(stage=Stage.CONCLUDED, behind=match.groupdict().get("dated") is not None)


def _it_ended(match: Match, page: Page) -> Step | None:
    """Read "it" as the investigation where the sentence before speaks of one."""
    before = page.lower[max(page.body, match.start() - 220) : match.start()]
    known = match[0].startswith("we") or "investigation" in before
    return Step(stage=Stage.CONCLUDED, behind=True) if known else None


def _rule(name: str, triggers: Iterable[str], pattern: str, *, began: bool) -> Rule:
    return Rule(
        name=f"inquiries.{name}",
        kind=Kind.INVESTIGATION,
        triggers=tuple(triggers),
        pattern=pattern,
        read=_began if began else _concluded,
    )


def _pairs(verbs: str, words: str) -> list[str]:
    """Each verb with each word behind it: "we" and "investigation" stand in most sentences, these pairs in few."""
    return [f"{verb} {word}" for verb in verbs.split("|") for word in words.split("|")]


OPEN: Final = "began|started|commenced|launched|opened|declared|initiated|begun"
CLOSE: Final = "completed|concluded|finished|finalised|finalized|ended|closed"
TIME: Final = "in |on |by |during |at |the "

RULES: Final = (
    _rule("we-completed", _pairs(CLOSE, "our |the |this "), WE_COMPLETED, began=False),
    _rule("was-completed", [*_pairs(f"{CLOSE}|to an end", TIME + "|by us|, in"), "later, in ", "later, on "], WAS_COMPLETED, began=False),
    _rule("report-completed", _pairs("report was completed|report completed|report was finalised|report was finished", "in |on "), REPORT_COMPLETED, began=False),
    _rule("had-completed", _pairs(CLOSE, "our inv|its inv|the inv|this inv"), HAD_COMPLETED, began=False),
    _rule("and-completed", [*_pairs(CLOSE, TIME + "|it "), "later, in ", "later, on "], AND_COMPLETED, began=False),
    Rule(
        name="inquiries.it-ended",
        kind=Kind.INVESTIGATION,
        triggers=tuple(_pairs("it|we|it was", CLOSE)),
        pattern=IT_ENDED,
        read=_it_ended,
        anchored=True,
    ),
    _rule("when-it-ended", ("when our inv", "when the inv", "point our inv", "point the inv", "time our inv"), WHEN_IT_ENDED, began=False),
    _rule("at-the-end", _pairs("end of|conclusion of|completion of", "our |the "), AT_THE_END, began=False),
    _rule("we-began", _pairs(f"{OPEN}|to conduct|carry out|undertake", "a |an |our |the "), WE_BEGAN, began=True),
    _rule("dated-before", _pairs(OPEN, "a |an |our "), DATED_BEFORE, began=True),
    _rule("was-begun", _pairs(OPEN, TIME), WAS_BEGUN, began=True),
    _rule("they-began", _pairs(OPEN, "a |an |its "), THEY_BEGAN, began=True),
    _rule("to-investigate", _pairs(OPEN, "to investigate|investigating"), TO_INVESTIGATE, began=True),
    _rule("not-until", ("we were unable", "we were not able"), NOT_UNTIL, began=True),
    _rule("chose", ("to investigate independently",), CHOSE, began=True),
    _rule("declared", ("declared an independent",), DECLARED, began=True),
    Phrases(name="inquiries.mode", kind=Kind.MODE, values=MODES),
)
"""Rules of this kind."""
