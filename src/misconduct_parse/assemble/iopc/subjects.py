"""People to subjects: those treated alike become one, with their number."""

from __future__ import annotations

from typing import Any

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.iopc.crime_drafts import criminal_draft
from misconduct_parse.assemble.iopc.people import Forum, Individual, once
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.model.people import Subject
from misconduct_parse.model.proceedings import (
    Allegation,
    CaseToAnswer,
    Finding,
    Outcome,
    OutcomeKind,
    Proceeding,
    ProceedingKind,
)
from misconduct_parse.model.terms import ClaimStatus, Level
from misconduct_parse.read.page import Page


def put_subjects(work: Assembly, state: State) -> None:
    """Add one subject for each person or group treated alike, in the order of the text."""
    everybody = (*state.people.people, *state.people.blankets)
    for person in everybody:
        _settle(person)
    people = [person for person in everybody if person.told]
    groups: dict[object, list[Individual]] = {}
    for person in people:
        groups.setdefault(_treatment(person), []).append(person)
    for group in groups.values():
        work.case.add("subjects", _subject(state, group))


def _settle(person: Individual) -> None:
    """What was suggested becomes an outcome where the force agreed and nothing else followed."""
    if person.agreed and not person.forums and not any(outcome.firm for outcome in person.outcomes):
        for outcome in person.suggested:
            person.add(outcome)
    if person.performance_at and person.decision is False:
        person.weigh(Level.PERFORMANCE, [person.performance_at])
    for forum in person.forums:
        grave = {OutcomeKind.DISMISSED_WITHOUT_NOTICE, OutcomeKind.WOULD_HAVE_BEEN_DISMISSED}
        if forum.kind in (ProceedingKind.SPECIAL_CASE_HEARING, ProceedingKind.ACCELERATED_MISCONDUCT_HEARING):
            grave.add(OutcomeKind.DISMISSED)  # these sit for gross misconduct alone
        gone = {o.kind for o in person.outcomes} & grave
        if forum.finding is None and gone:
            forum.finding = Finding.GROSS_MISCONDUCT
            forum.found_at = [o.at for o in person.outcomes if o.kind in gone]


def _treatment(person: Individual) -> object:
    """What must be equal for people to be one subject."""
    crime = person.crime
    return (
        (person.kind, person.rank, person.role and person.noun, person.cipher or person.name, person.many, person.blanket),
        (person.decision, person.level, person.agreed, bool(person.performance_at)),
        tuple((forum.kind, forum.finding) for forum in person.forums),
        tuple((outcome.kind, outcome.duration) for outcome in person.outcomes),
        crime and (crime.charged, crime.plea, crime.verdict),
    )


def _subject(state: State, group: list[Individual]) -> Draft:
    first, draft = group[0], Draft(Subject)
    _describe(state.page, draft, group)
    if first.decision is not None and first.decided_at:
        draft.nest("case_to_answer", _case(group))
    if first.performance_at:
        draft.add("allegations", _performance(state, group))
    for forum in zip(*(person.forums for person in group), strict=True):
        draft.add("proceedings", _proceeding(list(forum)))
    for outcomes in zip(*(person.outcomes for person in group), strict=True):
        outcome = Draft(Outcome)
        outcome.put("kind", outcomes[0].kind, *once(o.at for o in outcomes))
        outcome.put("duration", outcomes[0].duration, *once(o.at for o in outcomes))
        draft.add("outcomes", outcome)
    crimes = [person.crime for person in group if person.crime]
    if crimes:
        draft.add("criminal", criminal_draft(state, crimes))
    return draft


def _describe(page: Page, draft: Draft, group: list[Individual]) -> None:
    """How many they are, and what the text calls them."""
    first, parties = group[0], _parties(group)
    if not parties:
        return
    if not first.many:
        draft.put("count", len(group), *_saying(parties, "count", len(group)))
    draft.put("kind", first.kind, *_saying(parties, "kind", first.kind))
    for field in ("rank", "role"):
        value = getattr(first, field)
        draft.put(field, value, *_saying(parties, field, value))
    for trait in ("detective", "temporary", "former"):
        said = [mention for mention in parties if getattr(mention.value, trait)]
        if said and getattr(first, trait):
            draft.put(trait, True, *said)
    if first.name:
        named = [m for m in parties if m.value.name == first.name]
        draft.put("name", first.name, *[_name_in(page, m, first.name) for m in named])
    if first.cipher:
        draft.put("cipher", first.cipher, *[m for m in parties if first.cipher in m.value.ciphers] or parties[:1])


def _name_in(page: Page, mention: Mention[Party], name: str) -> Mention[None]:
    """The words of the name, behind those of the rank; it may be broken over a line that is indented."""
    start = mention.end
    for word in reversed(name.split()):
        start = page.text.rindex(word, mention.start, start)
    return mention.part(start, mention.end)


def _case(group: list[Individual]) -> Draft:
    draft, first = Draft(CaseToAnswer), group[0]
    draft.put("decision", first.decision, *once(m for p in group for m in p.decided_at))
    if first.level and (first.decision or first.level is Level.PERFORMANCE):
        draft.put("level", first.level, *once(m for p in group for m in p.level_at))
    if first.agreed is not None:
        draft.put("force_agreed", first.agreed, *once(p.agreed_at for p in group if p.agreed_at))
    return draft


def _performance(state: State, group: list[Individual]) -> Draft:
    """What is held against people whose performance, but not conduct, fell short."""
    draft = Draft(Allegation)
    said = once(person.performance_at for person in group if person.performance_at)
    draft.put("description", state.page.words(said[0].start, said[0].end), *said)
    draft.put("status", ClaimStatus.ALLEGED, *said)
    return draft


def _proceeding(forums: list[Forum]) -> Draft:
    draft, first = Draft(Proceeding), forums[0]
    draft.put("kind", first.kind, *once(m for f in forums for m in f.at))
    for forum in forums:
        for date, at in forum.dates.items():
            draft.append("dates", date, at)
    if first.finding:
        draft.put("finding", first.finding, *once(m for f in forums for m in f.found_at))
    return draft


def _parties(group: list[Individual]) -> list[Mention[Party]]:
    found: list[Any] = once(m for person in group for m in person.parties)
    return sorted(found, key=lambda mention: mention.start)


def _saying(parties: list[Mention[Party]], field: str, value: object) -> list[Mention[Party]]:
    """The phrases that say a value; where none says it by itself, the first: a group was split."""
    return [mention for mention in parties if getattr(mention.value, field) == value] or parties[:1]
