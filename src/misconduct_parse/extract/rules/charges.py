"""Decisions of the Crown Prosecution Service, as IOPC summaries put them: to charge, or not to."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.extract.rules.criminal import CrimeStep, Step
from misconduct_parse.read.page import Page

CPS: Final = r"\b (?: cps | crown \s++ prosecution \s++ service ) \b"

# "decided to charge the officer with", "authorised the charge of"
TO_CHARGE: Final = r"""
    \b (?: (?:decided|agreed) \s++ to | (?:decision|decisions) \s++ (?:was\s++)?+ (?:made\s++)?+ to | recommended )
      \s++ (?:authorise\s++)?+ charg(?:e|ing) \b
    | \b authoris(?:ed|ing) \s++ (?:the|an?|two|three|four|several) \s++ (?:further\s++)?+ charges? \b
    | \b (?:cps|service(?:\s\(cps\))?+) \s++ (?:later\s++|then\s++|subsequently\s++)?+ charged \b
"""
# "decided not to prosecute" is read with the other steps; these need the CPS beside them
NO_CASE: Final = rf"""
    {CPS} [^.;]{{0,120}}? \b (?P<at> declined \s++ to \s++ (?:prosecute|charge) | no \s++ realistic \s++ prospect
      | insufficient \s++ evidence \s++ (?:to|for|upon)
      | not \s++ (?:to\s++)?+ (?:be\s++)?+ (?:file|filing|bring|bringing|pursue|pursuing|proceed|proceeding) \b
        (?:\s++ (?:with\s++)?+ (?:any\s++|criminal\s++)*+ (?:charges?|prosecution))?+
      | (?:take|taking|took) \s++ no \s++ (?:further\s++)?+ action | no \s++ further \s++ action
        | there \s++ was \s++ no \s++ case | did \s++ not \s++ (?:pursue|charge|prosecute|bring|authorise) )
"""
# "His trial took place in May and he was cleared": at a trial nobody but a court clears
CLEARED_AT_TRIAL: Final = r"""
    \b (?:trial|retrial) \b [^.;]{0,90}? \b (?:was|were) \s++ (?:(?:both|all|later|subsequently)\s++)?+ (?P<at> cleared ) \b
"""


def _reader(step: Step) -> Reader:
    value = CrimeStep(step=step)

    def read(match: Match, page: Page) -> CrimeStep:
        return value

    return read


RULES: Final = (
    Rule(
        name="charges.to-charge",
        kind=Kind.CRIME_STEP,
        triggers=("charg",),
        pattern=TO_CHARGE,
        read=_reader(Step.CHARGED),
    ),
    Rule(
        name="charges.no-case",
        kind=Kind.CRIME_STEP,
        triggers=("cps", "crown prosecution"),
        pattern=NO_CASE,
        read=_reader(Step.NOT_CHARGED),
    ),
    Rule(
        name="charges.cleared-at-trial",
        kind=Kind.CRIME_STEP,
        triggers=("cleared",),
        pattern=CLEARED_AT_TRIAL,
        read=_reader(Step.ACQUITTED),
        needs=("trial",),
    ),
)
"""Rules of this kind."""
