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


# "found gross misconduct proven against the sergeant, and misconduct against both constables"
AND_AGAINST: Final = r"""
    \b (?:panel|hearing|meeting|chair|tribunal|it) \s++ found \s++ (?:gross\s++)?+ misconduct \b [^.;]{3,140}? \s (?:and|but)
    \s++ (?P<at> (?P<level> gross \s++ misconduct | misconduct ) (?:\s++proven)?+ ) (?= \s++ against \b )
"""


# "The officer was found to have breached the standards at a misconduct meeting"
HAVING_BREACHED: Final = r"""
    \b (?:was|were) \s++ (?:(?:both|each|also|then)\s++)?+ found \s++ (?: [^.;,]{2,60}? \s )?? to \s++ have \s++ breached \b
    (?P<no> \s++ (?: no | none | neither ) \b )?+
"""


# "Meetings for the sergeant and two detention officers found misconduct"
MEETINGS_FOUND: Final = r"""
    \b (?:meetings?|hearings?) \s++ (?:held\s++)?+ (?:for|of|with) \s [^.;,]{3,90}? \s (?P<at> found \s++ (?P<level> gross \s++ misconduct | misconduct ) )
    \b (?! [ ] (?:hearing|meeting|proceedings) )
"""
# "found that his conduct fell short of misconduct"
SHORT_OF: Final = r"\b (?:fell|falls|had\s++fallen) \s++ short \s++ of \s++ misconduct \b"


# "The panel was not satisfied that he had said it and dismissed the case"
CASE_DISMISSED: Final = r"""
    \b (?:panel|hearing|meeting|chair|chairman|chairwoman|tribunal) \b [^.;]{0,160}? \b
    (?P<at> (?: dismissed | threw \s++ out | rejected ) \s++ (?: the | his | her | their | that | both ) \s++ (?: case | cases | matter )
      (?! [\w'-] | \s++ (?: for | made | put | that | as ) \b ) )
"""


def _short(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=False)


def _to_be(match: Match, page: Page) -> FindingMention:
    level = Level.GROSS_MISCONDUCT if match["level"].startswith("gross") else Level.MISCONDUCT
    return FindingMention(proven=True, level=level)


def _having_breached(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=not match["no"])  # "was found to have breached no standard"


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
    Rule(
        name="forums.and-against",
        kind=Kind.FINDING,
        triggers=("misconduct against", "misconduct proven against"),
        pattern=AND_AGAINST,
        read=_to_be,
        needs=("found misconduct", "found gross misconduct"),
    ),
    Rule(name="forums.having-breached", kind=Kind.FINDING, triggers=("have breached",), pattern=HAVING_BREACHED, read=_having_breached),
    Rule(
        name="forums.meetings-found",
        kind=Kind.FINDING,
        triggers=("found misconduct", "found gross misconduct"),
        pattern=MEETINGS_FOUND,
        read=_to_be,
    ),
    Rule(name="forums.short-of", kind=Kind.FINDING, triggers=("short of misconduct",), pattern=SHORT_OF, read=_short),
    Rule(
        name="forums.case-dismissed",
        kind=Kind.FINDING,
        triggers=("dismissed ", "threw out ", "rejected "),
        pattern=CASE_DISMISSED,
        read=_short,
        needs=(" case", " matter"),
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
