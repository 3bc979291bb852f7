"""What was found, person by person: gross misconduct or misconduct."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.implied import implied_level
from misconduct_parse.assemble.hearing.judge import Judge
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.outcomes import sanctioned
from misconduct_parse.assemble.hearing.standing import NO_FINDING, Standing, reach_between
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.outcome_kinds import OF_LEVEL
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.model.proceedings import Finding
from misconduct_parse.pattern import quick_pattern

CASE_TO_ANSWER: Final = quick_pattern(r"case\s++to\s++answer\s++(?:\w++\s++){0,3}?$")


def put_findings(story: Story, binder: Binder, judge: Judge) -> None:
    """Put down the gravest level that was found for each subject."""
    levels: dict[int, dict[Finding, list[Mention[Any]]]] = {}
    told = [*_levels(story, judge), *_bare_levels(story, judge)] or _levels(story, judge, spoken=True)
    for mention, finding in told:
        own = _by_admission(story, mention)
        for person in binder.whose(mention):
            if own and not sanctioned(person):
                continue
            levels.setdefault(id(person), {}).setdefault(finding, []).append(mention)
    _admitted(story, binder, levels)
    _implied(story, binder, levels)
    for person in story.people:
        by_finding = levels.get(id(person), {})
        by_finding = _on_appeal(story, by_finding) or by_finding
        gravest = next((f for f in Finding if f in by_finding), None)
        if gravest is not None and person.proceeding is not None:
            person.proceeding.put("finding", gravest, *by_finding[gravest])
            person.found_at = by_finding[gravest][0]


def _admitted(story: Story, binder: Binder, levels: dict[int, dict[Finding, list[Mention[Any]]]]) -> None:
    """Found by admission, where nothing else tells: "She admitted gross misconduct and was dismissed"."""
    for mention in story.of(Kind.LEVEL):
        reached = story.scope.of(mention)
        admitted = reached.get(Status.ADMITTED)
        if (
            admitted is None
            or Status.NEGATED in reached
            or Status.DENIED in reached
            or _might(story, admitted, reached.get(Status.HYPOTHETICAL))
            or story.sections.part(mention.start) is Part.ALLEGATION
        ):
            continue
        for person in binder.whose(mention):
            if id(person) not in levels and sanctioned(person):
                levels[id(person)] = {OF_LEVEL[mention.value]: [reach_between(admitted, mention)]}


# "The tribunal found that her conduct amounted to misconduct only", "On appeal it substituted a finding of misconduct"
TRIBUNAL_FOUND: Final = quick_pattern(
    r"\btribunal\s++(?:(?:has|had|then|also|instead|itself)\s++)*+(?:found|held|decided|determined|concluded|substituted"
    r"|replaced\s++(?:this|that|it|the\s++finding)\s++with)\b"
)


def _on_appeal(
    story: Story, by_finding: dict[Finding, list[Mention[Any]]]
) -> dict[Finding, list[Mention[Any]]]:
    """What an appeals tribunal found in the place of what the panel had; nothing where it found nothing of its own."""
    lower, sentences = story.page.lower, story.page.sentences
    if len(by_finding) < 2 or "tribunal" not in lower:
        return {}
    told = {
        finding: [m for m in mentions if TRIBUNAL_FOUND.search(lower, sentences[m.sentence].start, m.end)]
        for finding, mentions in by_finding.items()
    }
    return {finding: mentions for finding, mentions in told.items() if mentions}


# "The panel accepted that it amounted to gross misconduct"
BY_PANEL: Final = quick_pattern(
    r"\b(?:panel|chair|chairman|chairwoman|chief\s++constable|i|we|it)\s++(?:(?:also|fully|then|has|have)\s++)*+$"
)


def _by_admission(story: Story, mention: Mention[Any]) -> bool:
    """Whether the officer accepts it, which is no finding before anything is imposed: "accepts that it amounts to"."""
    admitted = story.scope.of(mention).get(Status.ADMITTED)
    if admitted is None or admitted.end > mention.start:
        return False
    lower = story.page.lower
    if BY_PANEL.search(lower, max(0, admitted.start - 40), admitted.start):
        return False
    own = {id(person.figure) for person in story.people}
    decisions = (d for d in story.work.mentions.in_sentence(Kind.DECISION, mention.sentence) if d.end <= mention.start)
    return all(
        d.start <= admitted.start < d.end
        and any(id(ref.figure) in own for ref in story.cast.within(d.start - 40, admitted.start))
        for d in decisions
    )


def _might(story: Story, admitted: Mention[Any], open_: Mention[Any] | None) -> bool:
    """Whether only what might be was accepted: "She accepted that the public might think it was misconduct"."""
    behind = open_ is not None and open_.start >= admitted.end
    return open_ is not None and behind and story.page.lower.startswith(("might", "may"), open_.start)


def _implied(story: Story, binder: Binder, levels: dict[int, dict[Finding, list[Mention[Any]]]]) -> None:
    """Named beside a sanction that follows from nothing less, where no verb of finding tells."""
    for person in story.people:
        if id(person) in levels or not sanctioned(person):
            continue
        level = implied_level(story, person)
        if level is not None and person in binder.whose(level):
            levels[id(person)] = {OF_LEVEL[level.value]: [level]}


def _levels(story: Story, judge: Judge, *, spoken: bool = False) -> list[tuple[Mention[Any], Finding]]:
    """Findings that say their level: "amounted to gross misconduct"; in a statement behind a decision alone."""
    lower = story.page.lower
    decided = {d.sentence for d in story.work.mentions.of(Kind.DECISION) if not lower.startswith("i ", d.start)}
    found = []
    for mention in story.of(Kind.FINDING, spoken=spoken):
        if story.speech.spoken(mention.start) and mention.sentence not in decided:
            continue
        level = OF_LEVEL.get(mention.value.level) if mention.value.level else None
        if level is None:
            continue
        if story.sections.part(mention.start) in NO_FINDING and not _decided_there(story, mention):
            continue
        told = judge.verdict(mention)
        if told is not None and told.standing is Standing.FOUND:
            found.append((mention, level))
    return found


def _decided_there(story: Story, mention: Mention[Any]) -> bool:
    """Whether a paragraph below a label of allegations tells a decision: "The panel found that it amounted to"."""
    page = story.page
    first = page.blocks[page.sentences[mention.sentence].block].start
    if story.sections.at(first).start == first:  # the label's own line
        return False
    return any(d.end <= mention.start for d in story.work.mentions.in_sentence(Kind.DECISION, mention.sentence))


def _bare_levels(story: Story, judge: Judge) -> list[tuple[Mention[Any], Finding]]:
    """A level behind a decision, or under "Finding": "Proven - gross misconduct"."""
    found = []
    for mention in story.of(Kind.LEVEL):
        if CASE_TO_ANSWER.search(story.page.lower, max(0, mention.start - 40), mention.start):
            continue
        if judge.level_found(mention):
            found.append((mention, OF_LEVEL[mention.value]))
    return found
