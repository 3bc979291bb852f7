"""Of which of several offences somebody was convicted: "acquitted of harassment but convicted of affray"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.trials import Trial
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import CrimeStep, Step
from misconduct_parse.extract.rules.offences import OffenceMention
from misconduct_parse.pattern import pattern, quick_pattern

GUILTY: Final = frozenset({Step.CONVICTED, Step.PLEADED_GUILTY, Step.SENTENCED})
OTHER: Final = frozenset(
    {Step.ACQUITTED, Step.CHARGED, Step.PLEADED_NOT_GUILTY, Step.NOT_CHARGED, Step.DISCONTINUED}
)
# "charged with computer misuse, to which he pleaded guilty", "charged with theft and was later convicted of it"
OF_WHICH: Final = quick_pattern(
    r"[^.;]{0,60}?,?+\s++(?:to|of|for)\s++which\s++(?:[\w'-]++\s++){1,5}?(?:guilty|convicted|sentenced|jailed)\b"
    r"|[^.;]{0,60}?\b(?:convicted|guilty)\s++(?:of|to)\s++(?:it|this|that|both|all|these|those|them)\b"
)

# "convicted of theft and cleared of the other two charges", "found guilty of affray and not guilty of theft"
CLEARED: Final = pattern(
    r"\b(?:cleared|acquitted|not\s++guilty)\s++(?:(?:him|her|them)\s++)?+(?:of|on)\b"
    r"(?!\s++(?:(?:gross\s++)?+misconduct|breach\w*+)\b(?!\s++in\s++(?:a\s++)?+public))"
)


def part_convicted(story: Story, trial: Trial) -> bool:
    """Whether a trial ended in a conviction of one thing and an acquittal of another."""
    if not trial.kinds & GUILTY:
        return False
    lower, sentences = story.page.lower, story.page.sentences
    if Step.ACQUITTED not in trial.kinds and not any(
        CLEARED.search(lower, sentences[number].start, sentences[number].end) for number in trial.told_in if number >= 0
    ):
        return False
    return not any(_one_after_another(story, step) for step in trial.steps)


# "He was convicted in 2020, and acquitted at a retrial": of one and the same
AGAIN: Final = pattern(r"\b(?:re-?trial|appeal|re-?tried|quash\w++|overturn\w++)\b")


def _one_after_another(story: Story, step: Mention[CrimeStep]) -> bool:
    start, end, _ = story.page.sentences[step.sentence]
    return step.value.step in (Step.ACQUITTED, *GUILTY) and AGAIN.search(story.page.lower, start, end) is not None


def not_convicted_of(story: Story, trial: Trial, offence: Mention[OffenceMention]) -> bool:
    """Whether an offence stands behind an acquittal, or only behind the charge, where not all led to a conviction."""
    sentence = story.page.sentences[offence.sentence]
    steps: Sequence[Mention[CrimeStep]] = trial.by_sentence.get(offence.sentence, ())
    before = max((m for m in steps if m.end <= offence.start), key=lambda m: m.start, default=None)
    if CLEARED.search(story.page.lower, before.end if before else sentence.start, offence.start):
        return True
    told = before or min((m for m in steps if m.start >= offence.end), key=lambda m: m.start, default=None)
    if told is None or told.value.step not in OTHER:
        return False
    return OF_WHICH.match(story.page.lower, offence.end, sentence.end) is None
