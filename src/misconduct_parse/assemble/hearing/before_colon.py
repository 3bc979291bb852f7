"""A verdict before what it is of: "Four were proven: A, B and C", "found it not proven that she breached A"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.asserting import ASSERTING
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.verdicts import Verdicts
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

SETTLED: Final = frozenset({Standing.FOUND, Standing.NOT_FOUND})
# "were proven against her: ", "proven as follows: "
TO_COLON: Final = quick_pattern(
    r"(?:\s++(?:against|in\s++respect\s++of|in\s++the\s++case\s++of)\s[^.;:]{1,40}|\s++as\s++follows)?+\s*+"
)


def told_before_colon(story: Story, verdicts: Verdicts, claim: Mention[Any]) -> Told | None:
    """What the words before a colon say of a claim behind it; None where they end in no verdict."""
    lower, start = story.page.lower, story.page.sentences[claim.sentence].start
    colon = lower.find(":", start, claim.start)
    if colon < 0 or ";" in lower[start:colon]:
        return None
    for finding in verdicts.findings(claim.sentence):
        if finding.end > colon or finding.rule in ASSERTING or not TO_COLON.fullmatch(lower, finding.end, colon):
            continue
        told = verdicts.verdict(finding)
        return told if told is not None and told.standing in SETTLED else None
    return None


# "found it not proven that she had lied, and that she breached": what follows has a verdict of its own
NEXT_CLAUSE: Final = pattern(
    r"\b(?:and|but|while|whereas|though|although|yet)\s++(?:that|this|found|also|instead|he|she|they|it|the\s++(?:panel|chair|officer)"
    r"|decided|ruled|concluded|was|were|had|in|on|as|to|breached|a\s++breach|breaches)\b|;"
)


def denied_between(verdicts: Verdicts, lower: str, decision: Mention[Any], claim: Mention[Any]) -> Told | None:
    """What denies a claim between the words of a decision and it: "found not proven the breaches of A and B"."""
    for finding in verdicts.findings(claim.sentence):
        if finding.start < decision.start or finding.end > claim.start or finding.rule in ASSERTING:
            continue
        told = verdicts.verdict(finding)
        denied = told is not None and told.standing is Standing.NOT_FOUND
        if denied and not NEXT_CLAUSE.search(lower, finding.end, claim.start):
            return told
    return None
