"""What a finding behind a claim says of it: "Honesty and Integrity - not proven", "the one of it was withdrawn"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing import claim_words as words
from misconduct_parse.assemble.hearing.answers import in_next_cell
from misconduct_parse.assemble.hearing.asserting import ASSERTING
from misconduct_parse.assemble.hearing.breaches import doubted
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.verdicts import UNDECIDED, Verdicts
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.extract.scope import Modifier, Status, parted
from misconduct_parse.pattern import quick_pattern


def told_behind(story: Story, verdicts: Verdicts, claim: Mention[Any]) -> Told | None:
    """What the nearest finding behind a claim says, where nothing parts the two."""
    lower = story.page.lower
    for finding in verdicts.findings(claim.sentence):
        if finding.start < claim.end or words.clears_next(lower, finding):
            continue
        if _another_since(story, verdicts, claim, finding):
            return None
        if parted_by(story, claim.end, finding.start) and not words.FOUND_IT.search(lower, claim.end, finding.start):
            return None
        if finding.rule in ASSERTING:
            told = verdicts.verdict(finding)
            if told is None or _of_claim(story, verdicts, finding):
                continue
            if told.standing is Standing.NOT_FOUND and doubted(story, claim):
                return told
        if verdicts.reported(finding) or verdicts.inside_condition(finding):
            continue
        if _on_condition(lower, claim.end, finding.start):
            continue
        reached = _between(story, verdicts, claim, finding)
        told = verdicts.proven(finding, reached)
        if not UNDECIDED & reached.keys() and told.standing is not Standing.NOTHING:
            return told
    return None


# "offered to admit a breach if other allegations were dropped"
IF: Final = quick_pattern(
    r",?\s++(?:if|unless|provided\s++that|as\s++long\s++as)\s++(?!the\s++panel|not\b|so\b)[^.;,]{0,60}$"
)


def _on_condition(lower: str, start: int, end: int) -> bool:
    """Whether a finding is only a condition of what stands before it."""
    between = lower[start:end]
    return (" if " in between or "unless" in between or "provided" in between or "as long" in between) and (
        IF.search(lower, start, end) is not None
    )


def parted_by(story: Story, start: int, end: int) -> bool:
    """Whether another clause or cell begins between two offsets."""
    between = story.page.lower[start:end]
    clause = (";" in between and parted(between)) or " but " in between or " although " in between
    return clause or in_next_cell(story, start, end)


# "found that she breached A, and that a second allegation, of B, was not proven": of the next alone
AND_ANOTHER: Final = quick_pattern(
    r",?\s++and\s++(?:found\s++)?+that\s++(?:an?|one|the|another)\s++(?:(?:second|third|fourth|further|other|separate|remaining|last|final)\s++)?+"
    r"(?:allegation|charge|breach|matter)\b"
)


def _another_since(story: Story, verdicts: Verdicts, claim: Mention[Any], finding: Mention[Any]) -> bool:
    """Whether "and that a second allegation" opens between what was found and a verdict of another."""
    if " that " not in story.page.lower[claim.end : finding.start] or verdicts.decision_before(claim) is None:
        return False
    return AND_ANOTHER.search(story.page.lower, claim.end, finding.start) is not None


def _of_claim(story: Story, verdicts: Verdicts, finding: Mention[FindingMention]) -> bool:
    """Whether a level is what is alleged, under its label: "Allegation: breach of A, amounting to misconduct"."""
    part = story.sections.part(finding.start)
    return part is Part.ALLEGATION and verdicts.decision_before(finding) is None


def _between(
    story: Story, own: Verdicts, claim: Mention[Any], finding: Mention[FindingMention]
) -> dict[Status, Mention[Modifier]]:
    """What bears on a finding behind a claim: the modifiers between the two, and "none of" before both."""
    lower = story.page.lower
    return {
        status: m
        for status, m in story.scope.of(finding).items()
        if (m.start >= claim.end and not own.of_next(finding, m) and not words.calls_allegation(lower, m.start))
        or (status is Status.NEGATED and words.NONE_OF.match(lower, m.start) and not own.of_clause_before(claim, m))
    }
