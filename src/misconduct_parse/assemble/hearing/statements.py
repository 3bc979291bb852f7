"""Statements with their speakers, and what the public may not be told."""

from __future__ import annotations

from typing import Any

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.figure import Figure
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.case import Quote, Restriction, RestrictionKind


def put_quotes(story: Story) -> None:
    """Put down every statement that is given to somebody."""
    subjects = {id(person.figure) for person in story.people}
    called: dict[int, Called] = {}
    for quote, speaker in story.speech.statements:
        if (
            speaker is None
            or id(speaker) in subjects
            or story.sections.part(quote.start) in (Part.ALLEGATION, Part.ASIDE)
        ):
            continue
        draft = Draft(Quote)
        if id(speaker) not in called:
            called[id(speaker)] = _called(story, speaker)
        for field, at in called[id(speaker)]:
            draft.put(field, story.page.words(at.start, at.end), at)
        draft.put("text", quote.value.text, quote)
        story.work.case.add("quotes", draft)


Called = list[tuple[str, Mention[Any]]]
"""The fields of a statement that say who speaks, each with the words that do."""


def _called(story: Story, figure: Figure) -> Called:
    """How whoever speaks is called by name and by office."""
    page, called = story.page, []
    best = figure.fullest(page)
    if best is not None and best.value.name:
        called.append(("speaker", best.part(*best.value.name)))
    headed = next((m for m in figure.namings if m.value.head and (m.value.rank or m.value.title not in CIVIL)), None)
    if headed is not None and headed.value.head:
        start = headed.value.temporary[0] if headed.value.temporary else headed.value.head[0]
        called.append(("role", headed.part(start, headed.value.head[1])))
    return called


CIVIL = frozenset({"mr", "mrs", "ms", "miss", "dr", "mx", "sir", "dame"})


def put_restrictions(story: Story) -> None:
    """Put down each kind of restriction once, in the words of its sentence."""
    seen: set[RestrictionKind] = set()
    told: list[tuple[RestrictionKind, Mention[Any]]] = [(m.value, m) for m in story.of(Kind.RESTRICTION)]
    private = [m for m in story.of(Kind.OPENNESS) if m.value is False and story.hearing_spoken_of(m.sentence)]
    told.extend((RestrictionKind.PRIVATE_HEARING, m) for m in private)
    for kind, mention in sorted(told, key=lambda pair: pair[1].start):
        if kind in seen or not _binds(story, kind, mention):
            continue
        seen.add(kind)
        sentence = story.page.sentences[mention.sentence]
        whole = mention.part(sentence.start, sentence.end)
        draft = Draft(Restriction)
        draft.put("kind", kind, mention)
        draft.put("text", story.page.words(whole.start, whole.end), whole)
        story.work.case.add("restrictions", draft)


def _binds(story: Story, kind: RestrictionKind, mention: Mention[Any]) -> bool:
    """Anonymity of a subject, not "He has asked not to be identified" of somebody else."""
    if kind is not RestrictionKind.ANONYMITY:
        return True
    sentence = story.page.sentences[mention.sentence]
    return "asked not to be" not in story.page.lower[sentence.start : sentence.end]
