"""Allegations that are told of only where they were found: "found proven the allegations of breaching the standard"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.verdicts import Verdicts
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

WHICH: Final = quick_pattern(r"\s++(?:(?:all|both|each|of|the|that|two|three|four|five|his|her|their)\s++)*+$")
# "found proven the allegation of lying, but not that of breaching"
TURNS: Final = quick_pattern(r"\b(?:but|while|whereas|although|though|except|not|other|only)\b|[;:]")
FARTHEST: Final = 300
"""Characters from the word "allegation" to the breach."""


def found_as_alleged(story: Story, verdicts: Verdicts, alleged: Mention[Any], claim: Mention[Any]) -> Told | None:
    """What a finding right before an allegation says of the breach that was alleged."""
    lower = story.page.lower
    if claim.start - alleged.end > FARTHEST:
        return None
    for finding in verdicts.findings(claim.sentence):
        if not finding.end <= alleged.start < finding.end + FARTHEST:
            continue
        if not WHICH.match(lower, finding.end, alleged.start) or TURNS.search(lower, alleged.end, claim.start):
            continue
        told = verdicts.verdict(finding)
        if told is not None and told.standing in (Standing.FOUND, Standing.NOT_FOUND):
            return told
    return None
