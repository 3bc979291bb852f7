"""The steps of criminal proceedings: charged, pleaded, convicted, acquitted, discontinued, sentenced, cautioned.

"Found guilty of gross misconduct" and "charged with breaching the standards" are no steps of this kind.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import regex
from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.model.criminal import Verdict
from misconduct_parse.pattern import REACH, pattern
from misconduct_parse.read.page import Page


class Step(StrEnum):
    """What happened in the criminal case."""

    CHARGED = "charged"
    """Charged or summonsed."""
    NOT_CHARGED = "not_charged"
    """It was decided not to charge or prosecute."""
    PLEADED_GUILTY = "pleaded_guilty"
    """Admitted the offence in court."""
    PLEADED_NOT_GUILTY = "pleaded_not_guilty"
    """Denied the offence in court."""
    CONVICTED = "convicted"
    """Found guilty, or a conviction is spoken of."""
    ACQUITTED = "acquitted"
    """Found not guilty, or cleared by a court."""
    DISCONTINUED = "discontinued"
    """Charges dropped, no evidence offered."""
    SENTENCED = "sentenced"
    """A sentence was passed."""
    CAUTIONED = "cautioned"
    """A caution, conditional caution or community resolution: no conviction."""
    QUASHED = "quashed"
    """A conviction set aside on appeal."""


@frozen(kw_only=True)
class CrimeStep:
    """Words that tell a step of criminal proceedings."""

    step: Step
    """Which."""


STAGES: Final = {
    Step.CHARGED: "charge",
    Step.PLEADED_GUILTY: "plea",
    Step.PLEADED_NOT_GUILTY: "plea",
    Step.CONVICTED: "verdict",
    Step.ACQUITTED: "verdict",
    Step.QUASHED: "verdict",
    Step.DISCONTINUED: "verdict",
    Step.SENTENCED: "sentence",
}
"""Where in the case each step stands."""
VERDICTS: Final = {
    Step.PLEADED_GUILTY: Verdict.CONVICTED,
    Step.CONVICTED: Verdict.CONVICTED,
    Step.ACQUITTED: Verdict.ACQUITTED,
    Step.QUASHED: Verdict.ACQUITTED,
    Step.DISCONTINUED: Verdict.DISCONTINUED,
}
"""How the case ends with each step that ends it."""


# "guilty of gross misconduct", "guilty of a breach of the standards": disciplinary, no crime.
NOT_CRIME: Final = r"""
    (?! \s++ (?:of|to) \s++ (?: (?:an?|the|acts?\s++of|all|both|any|either|committing) \s++ )*+
        (?: gross | no\b | none\b | neither\b | nothing\b | misconduct(?!\s++in\s++(?:a\s++)?+public) | breach | discreditable | unsatisfactory | wrongdoing ) )
"""
DENIED: Final = r"""
    \b (?: (?:plead(?:ed|s|ing)?+|pled|entered) \s++ (?:(?:a\s++)?+pleas?\s++of\s++|an?\s++)?+ not \s++ guilty (?:\s++pleas?)?+
         | (?:denied|denying) \s++ (?:the|an?|both|all|any|this|that|\w++) \s++
           (?:(?!offence|charge|count)\w++\s++){0,2}+
           (?:offences?|charges?(?!\s++of\s++(?:gross\s++)?+misconduct)|counts?) ) \b
    | \b plead(?:ed|s|ing) \s++ guilty \s++ to \s [^.;]{1,80}? \s (?:and|but) \s++ (?P<at> not \s++ guilty ) \s++ to \b
"""
PLEADED: Final = rf"""
    \b (?: (?:plead(?:ed|s|ing)?+|pled) \s++ guilty {NOT_CRIME} | (?<! \bnot \s ) guilty \s++ pleas?
         | plea \s++ (?:of|to) \s++ guilty | (?:entered|tendered|gave) \s++ (?:\w++\s++)?? pleas \s++ of \s++ guilty {NOT_CRIME} | (?:up)?on \s++ (?:his|her|their) \s++ own \s++ plea
         | court \b [^.;]{{0,60}}? , \s++ where \s++ (?:he|she|they) \s++ (?:also\s++)?+ admitted
             (?! \s++ (?:that|an?\s++breach|breach|gross|misconduct) )
         | (?:entered|indicated) \s++ (?:an?\s++)?+ (?:early\s++)?+ guilty \s++ pleas?
         | admitted \s++ (?:(?:to|an?|the|all|both|one|two|three|four|five|six|seven|eight|nine|ten|\d++) \s++)*+
           (?:(?:further|single|separate|similar|specimen)\s++)?+ (?:offences?|charges?|counts?)
             (?! \s++ (?:of\s++)?+ (?:gross|misconduct(?!\s++in)) ) ) \b
    | \b plead(?:ed|s|ing) \s++ not \s++ guilty \s++ to \s [^.;]{{1,80}}? \s (?:and|but) \s++ (?P<at> guilty ) \s++ to \b
"""
# "A jury at Hull Crown Court found PC Quill not guilty": the name stands between the verb and the verdict.
BY_COURT: Final = r"""
    (?:jury|jurors|court|magistrates|judge) \s++ (?:(?:at|in)\s++[^.;,]{3,40}?\s++)?+ (?:had\s++|has\s++|have\s++)?+
    (?:since\s++|later\s++|unanimously\s++)?+ found \s++
    (?: (?! (?:not|guilty|and|but|that|nobody|none|no|neither|he|she|they|who)\b ) [\w'-]++ \s++ ){1,6}+
"""
ACQUITTED: Final = rf"""
    \b (?: acquitt(?:ed|al) | found \s++ (?:(?:him|her|them)\s++)?+ not \s++ guilty {NOT_CRIME} | not \s++ guilty \s++ verdicts?
         | verdicts? \s++ of \s++ not \s++ guilty {NOT_CRIME}
         | {BY_COURT} not \s++ guilty {NOT_CRIME}
         | find(?:ing)?+ \s++ (?:him|her|them) \s++ not \s++ guilty {NOT_CRIME}
         | (?:jury|jurors|court|magistrates|judge) \s++ (?:(?:at|in)\s++[^.;,]{{3,40}}?\s++)?+ (?:had\s++|has\s++|have\s++)?+
           (?:cleared|acquitted) \s++ (?!nobody\b|no\b|none\b|neither\b)\w++
         | cleared \s++ (?: (?:of\s++[^.;]{{1,80}}?\s++)?+ (?:by|at|in|following|after) \s++
             (?:an?\s++|the\s++|his\s++|her\s++|their\s++)?+ (?:[\w'-]++\s++){{0,3}}?
             (?:jury|court|crown\s++court|magistrates|trial) | in \s++ court ) ) \b
    | \b found \s++ guilty \s++ of \s [^.;]{{1,80}}? \s (?:and|but) \s++ (?P<at> not \s++ guilty ) {NOT_CRIME} \s++ of \b
"""
# "Criminal convictions: None", "Convicted: No"
NONE_TOLD: Final = r"(?! [ ]*+ \??+ [ *]*+ [:|-] [ *]*+ (?: none | no | nil | n/?a | not ) \b )"
CONVICTED: Final = rf"""
    \b (?: (?<! \b(?:an?|two|three|four|five|several|known|other|of)\s ) convicted {NONE_TOLD} (?! \s++ of \s++ (?:no|none|neither|nothing)\b ) | (?<! \b(?:in|to|secured|secure|obtained|got)\s (?:(?:an?|the|several|many|some|two|three|four|five|six|\d+)\s)? )
           (?<! (?<! \b(?:his|her|their|officer's|'s)\s ) \b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|and)\s (?=convictions) ) convictions?
           (?! \s++ of \s++ (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|an?\b|others|people|those) ) (?!\s++(?:rate|record)) {NONE_TOLD} | found \s++ guilty {NOT_CRIME} | guilty \s++ verdicts?
         | {BY_COURT} guilty {NOT_CRIME} ) \b
    | \b not \s++ guilty \s++ of \s [^.;]{{1,80}}? \s (?:and|but) \s++ (?P<at> guilty ) {NOT_CRIME} \s++ of \b
"""
# "appeal against her conviction for theft was allowed", "successfully appealed against it"; not "against sentence"
CONVICTION: Final = r"against \s++ (?:(?:his|her|their|the|that|both)\s++)?+ convictions? \b"
FREED: Final = r"(?:(?:was|were|been)\s++(?:(?:later|then|eventually)\s++)?+)?+ (?:acquitted|found\s++not\s++guilty)"
# "appealed and was acquitted", "convicted of theft by magistrates, was cleared on appeal": a tribunal of the police acquits nobody
QUASHED: Final = rf"""
    \b appeals? \s++ {CONVICTION} (?: \s++ (?:for|of) \s [^.;,]{{1,60}}? )?? \s++
      (?: (?:was|were|is|has\s++been|had\s++been) \s++ (?:later\s++|then\s++)?+ (?:allowed|upheld|successful) | succeeded ) \b
    | \b (?: successfully \s++ appealed | won \s++ (?:(?:an|his|her|their|the)\s++)?+ appeals? | successful \s++ appeals? )
      \s++ {CONVICTION}
    | \b appealed \s++ {CONVICTION} [^.;]{{0,90}}? \s and \s++ (?: {FREED} | (?:(?:was|were)\s++)?+ cleared ) \b
    | \b appealed \b (?: \s++ (?:to|at|in|before) \s [^.;,]{{1,60}}? )?? ,?+ \s++ and \s++ {FREED} \b
    | \b {FREED} \s++ (?:on|after\s++an|following\s++an) \s++ appeal \b
    | \b (?:quashed|overturned|set\s++aside|annulled) \s++ (?:the|his|her|their|that|both) \s++ convictions? \b
    | \b (?:conviction|sentence)s? (?:\s++for\s[^.;,]{{1,40}}?)? \s++ (?:was|were|has\s++been|had\s++been|have\s++been)?+ \s*+
      (?:later\s++|subsequently\s++)?+ (?:quashed|overturned|set\s++aside) \b
    | \b convicted \b [^.;]{{0,120}}? \b
      (?P<at> (?: successfully \s++ appealed | won \s++ (?:an|his|her|their|the) \s++ appeal )
          (?! \s++ (?:against|over|about) \s++ (?! (?:(?:his|her|their|the|that|both)\s++)?+ convictions? ) )
        | cleared \s++ (?:on|after\s++an|following\s++an) \s++ appeal ) \b
"""
DISCONTINUED: Final = r"""
    \b (?: (?:charges?|case|prosecution|proceedings|matter) \s++ (?:against\s++\w++\s++)?+
           (?:was|were|had\s++been|has\s++been|have\s++been) \s++ (?:later\s++|subsequently\s++)?+
           (?:discontinued|dropped|withdrawn)
         | (?:prosecution|cps|crown\s++prosecution\s++service|prosecutors) \s++ (?:later\s++|subsequently\s++)?+
           (?:discontinued|dropped|offered\s++no\s++evidence)
         | offer(?:ed|ing) \s++ no \s++ evidence | hung \s++ jury | jury \s++ was \s++ discharged
         | (?:to\s++)?+ lie \s++ on \s++ (?:the\s++)?+ file ) \b
"""
# "The district judge dismissed the charge of common assault", "The charge was dismissed at Hull Magistrates' Court"
DISMISSED: Final = r"""
    \b (?: judge | magistrates?'? | court | recorder | bench ) \b [^.;]{0,90}? \b (?P<at> dismissed \s++
      (?:the|all|both|that|this|those) \s++ (?:\w++\s++){0,2}? charges? ) \b
    | \b charges? \b [^.;]{0,90}? \b (?P<at> (?:was|were) \s++ (?:(?:later|then|all|both|subsequently)\s++)*+ dismissed )
      (?= \s++ (?:by|at|in|before) \s [^.;,]{0,40}? \b (?:court|judge|magistrates?|recorder) \b )
"""
NOT_CHARGED: Final = r"""
    \b (?: no \s++ (?:criminal\s++)?+ (?:charges?|prosecution)
         | not \s++ (?:to\s++)?+ (?:be\s++|been\s++)?+ (?:bring\s++an?\s++|pursue\s++an?\s++)?+
           (?:charged|charge|prosecuted?|prosecution|authorise\s++charges|bring\s++(?:any\s++)?+charges)
         | against \s++ (?:bringing\s++)?+ (?:charges|prosecution|charging|prosecuting)
         | insufficient \s++ evidence \s++ (?:to|for) \s++ (?:bring\s++|support\s++)?+ (?:an?\s++|any\s++)?+
           (?:criminal\s++)?+ (?:charges?|prosecut) )
"""
CHARGED: Final = r"""
    \b (?: (?<!not\sbe\s) (?<!not\s) (?<!not\sbeen\s) (?<!never\s) charged
           (?! \s++ with \s++ (?:an?\s++)?+ (?:breach|misconduct\s++(?!in)|gross|\w+ing\s++the\s++standards) )
           (?! \s++ (?: at | into | towards? | through | down | up | past | £ | \d ) )
         | (?:tried|trial|stood\s++trial) \b [^.;]{0,60}? \s on \s++ (?:an?|one|two|three|four|both|\d{1,2}) \s++ (?:charges?|counts?)
         | summonsed | authorised \s++ (?:a\s++)?+ (?:criminal\s++)?+ charges? ) \b
"""
CAUTIONED: Final = r"""
    \b (?: (?:police|conditional|simple|adult|accept(?:ed|ing)\s++an?|receiv(?:ed|ing)\s++an?|given\s++an?
             |issued\s++with\s++an?) \s++ (?:police\s++|conditional\s++|simple\s++|adult\s++){0,2}+ caution
         | cautioned \s++ for | community \s++ resolution ) \b
"""
SENTENCED: Final = (
    r"\b (?: sentenced | jailed | imprisoned | given \s++ an? \s++ (?:[\w-]++\s++){0,3}? sentence | fined (?! \s++ (?:[\w-]++\s++){1,3}? (?:day|week|month)s?+['’]?s?+ \s++ (?:pay|wages|salary)\b ) "
    r"| locked \s++ up | sentencing (?=\s++(?:him|her|them|[\w'-]++\s++(?:to|for))\b) ) \b"
)

DROPPED: Final = ("discontinu", "dropped", "no evidence", "hung jury", "discharged", "lie on file", "not proceed")
PUNISHED: Final = ("sentenced", "sentencing", "jailed", "imprisoned", " sentence", "fined", "locked up")

SHAPES: Final = (
    (Step.PLEADED_NOT_GUILTY, ("not guilty", "denied", "denying"), DENIED),
    (Step.PLEADED_GUILTY, ("guilty", "own plea", "admitted"), PLEADED),
    (Step.ACQUITTED, ("acquit", "not guilty", "cleared"), ACQUITTED),
    (Step.CONVICTED, ("convict", "guilty"), CONVICTED),
    (Step.QUASHED, ("quash", "appeal", "overturned", "set aside"), QUASHED),
    (Step.DISCONTINUED, DROPPED, DISCONTINUED),
    (Step.NOT_CHARGED, ("charge", "prosecut"), NOT_CHARGED),
    (Step.CHARGED, ("charged", "charges", "summons", "tried ", "trial "), CHARGED),
    (Step.CAUTIONED, ("caution", "resolution"), CAUTIONED),
    (Step.SENTENCED, PUNISHED, SENTENCED),
)
"""Each step with its triggers and its shape."""

# "was yet to be charged", "if convicted", "recommended that he be charged", "wanted him to be dismissed and jailed":
# nothing happened.
NOT_YET: Final = pattern(
    r"""\b (?: yet\s++to\s++be | to\s++be | will\s++be | due\s++to\s++be | awaiting | not\s++(?:been|yet\s++been)
        | never\s++been | was\s++not | were\s++not | had\s++not\s++been | if | could\s++be | may\s++be
        | would\s++be | should\s++be | be ) \s++
          (?: \w++ (?<=ed) \s++ (?:and|or) \s++ )?+ $""",
    regex.VERBOSE,
)


# "grateful to the jury who convicted in spite of it": whom they convicted is not said
CONVICTS: Final = pattern(
    r"\b(?:who|jury|jurors|court|magistrates|bench)\s++(?:(?:had|has|have|then|also|unanimously|later)\s++)*+$"
)
WHOM: Final = pattern(r"\s++(?:\p{Lu}|of\b|him\b|her\b|them\b|both\b|all\b|the\b|th(?:is|at)\b|a\b|an\b|former\b|you\b|me\b)")


def _convicts(match: Match, page: Page, before: str) -> bool:
    active = match[0] == "convicted" and CONVICTS.search(before) is not None
    return active and WHOM.match(page.folded, match.end(), match.end() + REACH) is None


def _rule(
    step: Step, triggers: tuple[str, ...], pattern: str, needs: tuple[str, ...] = (), name: str | None = None
) -> Rule:
    value = CrimeStep(step=step)

    def read(match: Match, page: Page) -> CrimeStep | None:
        before = page.lower[max(page.body, match.start() - 40) : match.start()]
        return None if NOT_YET.search(before) or _convicts(match, page, before) else value

    return Rule(
        name=f"criminal.{name or step.replace('_', '-')}",
        kind=Kind.CRIME_STEP,
        triggers=triggers,
        pattern=pattern,
        read=read,
        needs=needs,
    )


RULES: Final = (
    *(_rule(*shape) for shape in SHAPES),
    _rule(Step.ACQUITTED, ("dismissed",), DISMISSED, needs=("charge",), name="charge-dismissed"),
)
"""Rules of this kind."""
