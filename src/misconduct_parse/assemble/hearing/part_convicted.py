"""Of which of several offences somebody was convicted: "acquitted of harassment but convicted of affray"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.trials import Trial
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import CrimeStep, Step
from misconduct_parse.extract.rules.offences import OffenceMention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

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


# "charged with rape but convicted of common assault", "found guilty only of", "of the lesser offence of"
LESSER: Final = pattern(
    r"\bbut\s++(?:(?:was|were|only|instead|later|then|eventually)\s++)*+(?:convicted|found\s++guilty|pleaded\s++guilty)\s++"
    r"(?:(?:only|instead|by\s++a\s++jury)\s++)*+(?:of|to)\s++(?!(?:both|all|it|this|that|these|those|them)\b)"
    r"|\b(?:convicted|guilty)\s++(?:only|merely)\s++(?:of|to)\b|\bonly\s++(?:convicted|found\s++guilty)\s++of\b"
    r"|\b(?:convicted|guilty)\s++(?:only\s++)?+(?:of|to)\s++(?:the|an?)\s++(?:lesser|alternative)\s++(?:offence|charge|count)s?+\b"
)
CHANGED: Final = pattern(r"\b(?:chang|revers|switch|amend)\w++\s++(?:\w++\s++)?pleas?\b")


def part_convicted(story: Story, trial: Trial) -> bool:
    """Whether a trial ended in a conviction of one thing, and of another in none."""
    if not trial.kinds & GUILTY:
        return False
    told = trial.kinds
    if Step.ACQUITTED not in told and not (_lesser(story, trial) or _half_pleaded(story, trial)):
        return False
    return not any(_one_after_another(story, step) for step in trial.steps)


def _lesser(story: Story, trial: Trial) -> bool:
    """Whether a sentence tells of an acquittal without the word, or of a conviction of less than was charged."""
    lower = story.page.lower
    told = [story.page.sentences[number] for number in trial.told_in if number >= 0]
    if any(CLEARED.search(lower, start, end) for start, end, _ in told):
        return True
    return Step.CHARGED in trial.kinds and any(LESSER.search(lower, start, end) for start, end, _ in told)


def _half_pleaded(story: Story, trial: Trial) -> bool:
    """Whether one sentence tells both pleas, and no verdict follows: "guilty to theft and not guilty to fraud"."""
    if Step.CONVICTED in trial.kinds:
        return False
    for number, steps in trial.by_sentence.items():
        if {Step.PLEADED_GUILTY, Step.PLEADED_NOT_GUILTY} <= {step.value.step for step in steps}:
            start, end, _ = story.page.sentences[number]
            return CHANGED.search(story.page.lower, start, end) is None
    return False


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


# "The rape charge was dropped", "a charge of fraud was withdrawn", "pleaded not guilty to rape and was cleared"
GIVEN_UP: Final = quick_pattern(
    r"(?:\s++(?:charges?|counts?|allegations?|case))?+(?:\s++against\s++(?:him|her|them))?+\s++"
    r"(?:(?:was|were|has\s++been|had\s++been)\s++(?:(?:later|then|also|subsequently|both)\s++)*+"
    r"(?:dropped|withdrawn|discontinued|dismissed|left\s++to\s++lie)\b"
    r"|and\s++(?:was\s++|were\s++)?+(?:cleared|acquitted|found\s++not\s++guilty)\b(?!(?:\s++(?:him|her|them))?+\s++of\b))"
)


# "tried for attempted murder but found guilty of wounding"
TRIED_FOR: Final = pattern(
    r"\b(?:tried|on\s++trial|stood\s++trial|prosecuted)\s++(?:for|accused\s++of|charged\s++with)\s++(?:attempted\s++)?+$"
)
BUT_GUILTY: Final = quick_pattern(
    r"[^.;]{0,40}?,?+\s++but\s++(?:(?:was|were|instead|only)\s++)*+(?:found\s++guilty|convicted)\s++(?:only\s++|instead\s++)*+of\s++"
    r"(?!(?:both|all|it|this|that|these|those|them)\b)"
)


def given_up(story: Story, trial: Trial, offence: Mention[OffenceMention]) -> bool:
    """Whether a charge was dropped, or came to nothing, beside one that led to a conviction."""
    lower = story.page.lower
    if not trial.kinds & GUILTY or "appeal" in lower[max(0, offence.start - 60) : offence.start]:
        return False
    tried = TRIED_FOR.search(lower, max(0, offence.start - 40), offence.start)
    if tried and BUT_GUILTY.match(lower, offence.end, offence.end + REACH):
        return True
    return GIVEN_UP.match(lower, offence.end, offence.end + REACH) is not None


def acquittal_before(story: Story, trial: Trial, offence: Mention[OffenceMention]) -> Mention[Any] | None:
    """The acquittal behind which an offence stands: "cleared of rape", "acquitted of rape and of theft"."""
    steps = trial.by_sentence.get(offence.sentence, ())
    before = max((m for m in steps if m.end <= offence.start), key=lambda m: m.start, default=None)
    if before is not None and before.value.step is Step.ACQUITTED:
        return before
    start = before.end if before else story.page.sentences[offence.sentence].start
    said = CLEARED.search(story.page.lower, start, offence.start)
    return story.at(*said.span(), "criminal.cleared") if said is not None else None
