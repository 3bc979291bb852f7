"""When the stages of a criminal case were: the date that stands nearest to each, and that the court governs."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any, Final

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import STAGES, CrimeStep, Step
from misconduct_parse.pattern import pattern, quick_pattern

DATED: Final[dict[Step, str]] = {step: stage for step, stage in STAGES.items() if step is not Step.QUASHED}
"""The stages whose day is put down; that on which a verdict was quashed is so far read of summaries alone."""


def put_crime_dates(story: Story, draft: Draft, steps: list[Mention[CrimeStep]]) -> None:
    """The date nearest to each step in its sentence."""
    steps = sorted(steps, key=lambda step: step.start)
    starts, days = [step.start for step in steps], {mention.start for mention in story.day_places}
    for step in steps:
        stage = DATED.get(step.value.step)
        if stage is None or (draft.get("dates") or {}).get(stage) is not None:
            continue
        near = slice(bisect_left(starts, step.start - AROUND), bisect_left(starts, step.end + AROUND))
        mention = _date_of(story, step, [other for other in steps[near] if other.sentence == step.sentence], days)
        dates = story.calendar.settle(mention) if mention is not None else ()
        if mention is not None and len(dates) == 1:
            draft.map("dates", stage, dates[0], mention)


DAY_OR_MONTH: Final = quick_pattern(
    r"\d|january|february|march|april|may|june|july|august|september|october|november|december|today"
    r"|yesterday"
)


# "convicted on 3 March and was jailed on 30 March": the first date is behind its step, and "and" parts it from the next
PARTED: Final = pattern(r"[,;]|\b(?:and|but|before|then|when|while|after)\b")
FAR: Final = 110
"""Characters between a step and its date: what is further away is another matter."""
AROUND: Final = 400
"""Characters around a step in which others may claim its date."""


LONGEST: Final = 60
"""Characters of a written date."""


def _date_of(
    story: Story, step: Mention[CrimeStep], steps: list[Mention[CrimeStep]], days: set[int]
) -> Mention[Any] | None:
    lower = story.page.lower
    own = [
        m
        for m in story.work.mentions.within(Kind.DATE, step.start - FAR - LONGEST, step.end + FAR)
        if m.sentence == step.sentence
        and not story.sections.aside(m.start)
        and m.start not in days
        and m.value.last is None
        and DAY_OR_MONTH.search(lower, m.start, m.end)
        and _same_stage(_step_of(lower, m, steps), step)
    ]
    best = min(own, key=lambda m: _gap(m, step), default=None)
    if best is None or _gap(best, step) > FAR or not _of_court(story, best):
        return None
    return best


def _step_of(lower: str, date: Mention[Any], steps: list[Mention[CrimeStep]]) -> Mention[CrimeStep]:
    """The step that a date tells of: the one before it, unless the one behind it is not parted from it."""
    before = next((m for m in reversed(steps) if m.end <= date.start), None)
    behind = next((m for m in steps if m.start >= date.end), None)
    if before is None or behind is None:
        return before or behind or steps[0]
    return before if PARTED.search(lower, date.end, behind.start) else behind


def _same_stage(one: Mention[CrimeStep], other: Mention[CrimeStep]) -> bool:
    return one is other or DATED.get(one.value.step) == DATED.get(other.value.step)


COURT_WORDS: Final = quick_pattern(r"convict|sentenc|plea|pled|court|trial|charged|jailed|offence|caution|arrest")


def _of_court(story: Story, date: Mention[Any]) -> bool:
    """Whether the court governs a date; in "He resigned on 2 April, sixteen days after being convicted" it does not."""
    cues = story.work.mentions.in_sentence(Kind.DAY_CUE, date.sentence)
    before = next((cue for cue in reversed(cues) if cue.end <= date.start), None)
    governing = before or next((cue for cue in cues if cue.start >= date.end), None)
    return governing is None or COURT_WORDS.search(story.page.lower, governing.start, governing.end) is not None


def _gap(one: Mention[Any], other: Mention[Any]) -> int:
    return max(one.start - other.end, other.start - one.end)
