"""When the stages of a criminal case were: the date that stands nearest to each, and that the court governs."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import CrimeStep, Step

STAGES: Final = {
    Step.CHARGED: "charge",
    Step.PLEADED_GUILTY: "plea",
    Step.PLEADED_NOT_GUILTY: "plea",
    Step.CONVICTED: "verdict",
    Step.ACQUITTED: "verdict",
    Step.DISCONTINUED: "verdict",
    Step.SENTENCED: "sentence",
}


def put_crime_dates(story: Story, draft: Draft, steps: list[Mention[CrimeStep]]) -> None:
    """The date nearest to each step in its sentence."""
    for step in steps:
        stage = STAGES.get(step.value.step)
        if stage is None or (draft.get("dates") or {}).get(stage) is not None:
            continue
        mention = _date_of(story, step, steps)
        dates = story.calendar.settle(mention) if mention is not None else ()
        if mention is not None and len(dates) == 1:
            draft.map("dates", stage, dates[0], mention)


DAY_OR_MONTH: Final = regex.compile(
    r"\d|january|february|march|april|may|june|july|august|september|october|november|december|today"
    r"|yesterday"
)


def _date_of(story: Story, step: Mention[CrimeStep], steps: list[Mention[CrimeStep]]) -> Mention[Any] | None:
    lower = story.page.lower
    days = {m.start for m in story.day_places}
    here = [
        m
        for m in story.of(Kind.DATE, spoken=True)
        if m.sentence == step.sentence
        and m.start not in days
        and m.value.last is None
        and DAY_OR_MONTH.search(lower, m.start, m.end)
    ]
    others = [m for m in steps if m.sentence == step.sentence and m is not step]
    best = min(here, key=lambda m: _gap(m, step), default=None)
    if best is None or _gap(best, step) > 110:
        return None
    if not _of_court(story, best):
        return None
    nearer = any(
        _gap(best, other) < _gap(best, step)
        for other in others
        if STAGES.get(other.value.step) != STAGES.get(step.value.step)
    )
    return None if nearer else best


COURT_WORDS: Final = regex.compile(r"convict|sentenc|plea|pled|court|trial|charged|jailed|offence|caution|arrest")


def _of_court(story: Story, date: Mention[Any]) -> bool:
    """Whether the court governs a date; in "He resigned on 2 April, sixteen days after being convicted" it does not."""
    cues = story.work.mentions.in_sentence(Kind.DAY_CUE, date.sentence)
    before = next((cue for cue in reversed(cues) if cue.end <= date.start), None)
    governing = before or next((cue for cue in cues if cue.start >= date.end), None)
    return governing is None or COURT_WORDS.search(story.page.lower, governing.start, governing.end) is not None


def _gap(one: Mention[Any], other: Mention[Any]) -> int:
    return max(one.start - other.end, other.start - one.end)
