"""Sanctions of hearings in other words than "dismissed": "ruled that she should be dismissed", "lost his job".

On a page about a hearing these are outcomes; in an investigator's summary they would be opinions.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.outcomes import HOW, OutcomeMention
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.read.page import Page

# "It held that the breach was so serious ... and that he should be dismissed with 28 days' notice"
SHOULD_BE: Final = rf"""
    \b (?: ruled | held | decided | determined | concluded | found | directed | ordered ) \b [^.;:]{{0,220}}?
    \b (?P<at> should \s++ be \s++ (?:dismissed|sacked) (?: \s++ (?P<how>{HOW}) )?+ )
"""
# "dismissal without notice was the only appropriate outcome", "the ultimate sanction of dismissal"
ONLY: Final = rf"""
    \b (?: (?P<at> dismissal (?: ,?+ \s++ (?P<how>{HOW}) )?+ ) \s++ (?:was|is) \s++ the \s++
          (?:only|appropriate|necessary|proper) \b
      | (?:ultimate|gravest|most\s++serious) \s++ (?:sanction|penalty|outcome) \s++ of \s++ (?P<at> dismissal (?:
        ,?+ \s++ (?P<how>{HOW}) )?+ ) )
"""
LOST_JOB: Final = r"\b (?<!could\shave\s) (?<!would\shave\s) (?<!not\s) lost \s++ (?:his|her|their) \s++ jobs? \b"


def _dismissed(match: Match, page: Page) -> OutcomeMention:
    at_once = match.groupdict().get("how")
    return OutcomeMention(kind=OutcomeKind.DISMISSED_WITHOUT_NOTICE if at_once else OutcomeKind.DISMISSED)


RULES: Final = (
    Rule(
        name="sanctions.should-be",
        kind=Kind.OUTCOME,
        triggers=("should be dismissed", "should be sacked"),
        pattern=SHOULD_BE,
        read=_dismissed,
    ),
    Rule(name="sanctions.only", kind=Kind.OUTCOME, triggers=("dismissal",), pattern=ONLY, read=_dismissed),
    Rule(
        name="sanctions.lost-job",
        kind=Kind.OUTCOME,
        triggers=("lost his", "lost her", "lost their"),
        pattern=LOST_JOB,
        read=_dismissed,
    ),
)
"""Rules of this kind, for pages about hearings alone."""
