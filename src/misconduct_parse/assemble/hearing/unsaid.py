"""What a short "was not" leaves unsaid: "One allegation was proven and one, relating to use of force, was not"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.list_ends import end_of_list
from misconduct_parse.assemble.hearing.standing import Standing, Told, reach_between
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.verdicts import Verdicts
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import quick_pattern

# "relating to use of force, was not.", "(A) and 5 (B) were not", "A was not found"; not "was not proven"
WAS: Final = quick_pattern(
    r"\)?,?(?:\s++(?:allegations?|breach(?:es)?|charges?))?\s++(?:was|were|had|did|has)(?:\s++been)?"
    r"(?:(?P<denied>\s++not)(?:\s++(?:so\s++)?found(?!\s++(?:to|that)))?)?\s*+"
    r"(?P<ends>[.;]|$|,?\s++(?:and|but|so|which)\b)"
)
AUXILIARIES: Final = (" was", " were", " had", " did", " has")
DECIDED: Final = frozenset({Standing.FOUND, Standing.NOT_FOUND})


def unsaid(story: Story, verdicts: Verdicts, claim: Mention[Any]) -> Told | None:
    """The contrary of what was decided of the one before, where the sentence ends in "was not" or "was"."""
    lower, end = story.page.lower, story.page.sentences[claim.sentence].end
    if not any_in(AUXILIARIES, lower[claim.end : end]):
        return None
    last = end_of_list(story, claim)
    was = WAS.match(lower, last, end)
    if was is None or not (was["denied"] or was["ends"] in (".", ";", "")):
        return None
    before = _before(story, verdicts, claim)
    if before is None or (before.standing is Standing.NOT_FOUND) is (was["denied"] is not None):
        return None
    at = story.at(claim.start, was.start("ends"), "proofs.unsaid")
    if before.standing is Standing.ADMITTED:
        return Told(Standing.ALLEGED, at) if was["denied"] else Told(Standing.ADMITTED, at)
    return Told(Standing.NOT_FOUND if was["denied"] else Standing.FOUND, at)


def _before(story: Story, verdicts: Verdicts, claim: Mention[Any]) -> Told | None:
    """What was decided or admitted last before a claim, in its sentence or the one before of the same paragraph."""
    told = _told_last(story, verdicts, claim.sentence, claim.start)
    sentences, number = story.page.sentences, claim.sentence - 1
    if told is None and number >= 0 and sentences[number].block == sentences[claim.sentence].block:
        told = _told_last(story, verdicts, number, claim.start)
    return told


def _told_last(story: Story, verdicts: Verdicts, sentence: int, end: int) -> Told | None:
    for finding in reversed(verdicts.findings(sentence)):
        if finding.end <= end:
            told = verdicts.verdict(finding)
            return told if told is not None and told.standing in DECIDED else None
    mentions, lower = story.work.mentions, story.page.lower
    decided = [d for d in mentions.in_sentence(Kind.DECISION, sentence) if d.end <= end]
    if decided:
        until = min(end, story.page.sentences[sentence].end)
        return None if " not " in lower[decided[-1].start : until] else Told(Standing.FOUND, decided[-1])
    for modifier in reversed(mentions.in_sentence(Kind.MODIFIER, sentence)):
        if modifier.end <= end and modifier.value.status is Status.ADMITTED:
            return Told(Standing.ADMITTED, reach_between(modifier, modifier))
    return None
