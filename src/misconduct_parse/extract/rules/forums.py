"""What IOPC summaries alone write of forums and findings: "a misconduct (rather than gross misconduct) meeting"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.model.terms import Level
from misconduct_parse.read.page import Page

ASIDE: Final = r"""
    (?: \( | - \s*+ | , \s*+ ) \s*+ (?: rather \s++ than | instead \s++ of | (?:and\s++)?+ not
      | as \s++ opposed \s++ to ) \s++ gross \s++ misconduct \s*+ (?: \) | - | , )?+
"""
PATTERN: Final = rf"\b misconduct \s*+ {ASIDE} \s*+ (?P<forum> meeting | hearing ) s?+ \b"


def _kind(match: Match, page: Page) -> ProceedingKind:
    meeting = match["forum"] == "meeting"
    return ProceedingKind.MISCONDUCT_MEETING if meeting else ProceedingKind.MISCONDUCT_HEARING


# "found that the inspector had not misconducted himself", "he admitted the allegation" at a meeting
ADMITTED: Final = r"""
    \b admitted \s++ (?: (?:to|the|all|both|his|her|their|these|those|of|three|four|two) \s++ )*+ (?: allegations?
      | breach(?:es)? | (?:gross\s++)?+ misconduct ) \b
"""
MISCONDUCTED: Final = r"\b misconducted \s++ (?:him|her|them)sel(?:f|ves) \b"


# "a panel found the inspector's failures to be gross misconduct"
FOUND_TO_BE: Final = r"""
    \b found \s++ (?: (?! \b(?:not|no|neither|nothing|who|which|whether)\b ) [^.;,] ){3,70}? \s to \s++ be \s++
      (?P<level> gross \s++ misconduct | misconduct ) \b (?! \s++ (?:hearing|meeting|proceedings) )
"""


def _to_be(match: Match, page: Page) -> FindingMention:
    level = Level.GROSS_MISCONDUCT if match["level"].startswith("gross") else Level.MISCONDUCT
    return FindingMention(proven=True, level=level)


def _proven(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=True)


RULES: Final = (
    Rule(name="forums.admitted", kind=Kind.FINDING, triggers=("admitted",), pattern=ADMITTED, read=_proven),
    Rule(
        name="forums.found-to-be",
        kind=Kind.FINDING,
        triggers=("to be misconduct", "to be gross misconduct"),
        pattern=FOUND_TO_BE,
        read=_to_be,
    ),
    Rule(name="forums.misconducted", kind=Kind.FINDING, triggers=("misconducted",), pattern=MISCONDUCTED, read=_proven),
    Rule(
        name="forums.aside",
        kind=Kind.PROCEEDING,
        triggers=("misconduct (", "misconduct -", "misconduct,", "misconduct - "),
        pattern=PATTERN,
        read=_kind,
        anchored=True,
    ),
)
"""Rules of this kind."""
