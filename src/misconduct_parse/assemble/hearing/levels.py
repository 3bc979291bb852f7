"""Where a bare level stands: alone in its line, behind a verdict, in a sentence that is one."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.verdicts import Verdicts
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import quick_pattern


def is_alone(story: Story, level: Mention[Any]) -> bool:
    """Whether the level is a line of its own, as in a table that was flattened."""
    block = story.page.blocks[story.page.sentences[level.sentence].block]
    fills = block.end - block.start <= level.end - level.start + 2
    return fills and story.work.format is Format.HEARING_OUTCOME


def is_short(story: Story, level: Mention[Any]) -> bool:
    """Whether little more stands in its sentence or cell: "Gross misconduct in respect of all three."."""
    sentence = story.page.sentences[level.sentence]
    section = story.sections.at(level.start)
    return min(sentence.end, section.end) - max(sentence.start, section.start) < 120


def opens_with_verdict(story: Story, verdicts: Verdicts, level: Mention[Any]) -> bool:
    """Whether its sentence is a verdict: "Proven - gross misconduct.", "Use of Force: proven as gross misconduct"."""
    start = _behind_standard(story, level.sentence)
    first = next(iter(verdicts.findings(level.sentence)), None)
    if first is None or first.start > start or (first.end > level.start and first.value.level is None):
        return False
    verdict = verdicts.verdict(first)
    return verdict is not None and verdict.standing is Standing.FOUND


def _behind_standard(story: Story, sentence: int) -> int:
    """Where a sentence begins, or goes on behind the standard and the mark with which it opens."""
    start = story.page.sentences[sentence].start
    if (label := LABEL.match(story.page.lower, start)) is not None:
        return label.end()
    named = next(iter(story.work.mentions.in_sentence(Kind.STANDARD, sentence)), None)
    if named is None or named.start > start:
        return start
    mark = MARK.match(story.page.lower, named.end)
    return mark.end() if mark is not None else start


# "Allegation 2 - proven, gross misconduct"
LABEL: Final = quick_pattern(r"\W{0,4}allegations?\s++[\w()]{1,5}\s*+[:-]\s*+(?:found\s++)?+(?=prove[nd]\b)")
MARK: Final = quick_pattern(r"\s?[:-]\s*+")


def closes(story: Story, verdicts: Verdicts, level: Mention[Any]) -> bool:
    """Whether the level is all that its sentence says, behind a verdict: "It was proven. Gross misconduct."."""
    sentence = story.page.sentences[level.sentence]
    if sentence.end - sentence.start > level.end - level.start + 3:
        return False
    verdict = verdict_in_block(story, verdicts, level)
    return verdict is not None and verdict.standing is Standing.FOUND


def told_in_block(story: Story, verdicts: Verdicts, claim: Mention[Any], part: Part) -> Told | None:
    """The verdict before a claim in its paragraph, under "Findings"; under "Allegation 2" one that is a sentence."""
    if part in (Part.FINDING, Part.OUTCOME):
        return verdict_in_block(story, verdicts, claim)
    block = story.page.blocks[story.page.sentences[claim.sentence].block]
    before = story.work.mentions.within(Kind.FINDING, block.start, claim.start) if part is Part.ALLEGATION else ()
    if not before:
        return _admitted_in(story, block.start, claim.start) if part is Part.ALLEGATION else None
    start, end, _ = story.page.sentences[before[-1].sentence]
    own = end - start <= before[-1].end - before[-1].start + 2 and before[-1].sentence < claim.sentence
    return verdicts.verdict(before[-1]) if own else None


# "Allegation 1 - Admitted. Breach of Authority, Respect and Courtesy."
ADMITTED: Final = quick_pattern(
    r"\W*+(?:(?:allegation|charge|count)\s++\w{1,5}\s*+[:.–-]?+\s*+)?+(?P<at>admitted|accepted)(?=\s*+[.;:,–-])"
)


def verdict_in_block(story: Story, verdicts: Verdicts, claim: Mention[Any]) -> Told | None:
    """As in "PROVEN. Duties and Responsibilities; Orders and Instructions."."""
    block = story.page.blocks[story.page.sentences[claim.sentence].block]
    before = story.work.mentions.within(Kind.FINDING, block.start, claim.start)
    if before:
        return verdicts.verdict(before[-1])
    return _admitted_in(story, block.start, claim.start)


def _admitted_in(story: Story, start: int, end: int) -> Told | None:
    admitted = ADMITTED.match(story.page.lower, start, end)
    return Told(Standing.ADMITTED, story.at(*admitted.span("at"), "allegations.admitted")) if admitted else None
