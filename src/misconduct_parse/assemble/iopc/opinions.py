"""Opinions and replies, put down for the people they are of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from misconduct_parse.assemble.iopc.findings import found_by_panel
from misconduct_parse.assemble.iopc.holders import is_anybody, is_early, of_whom, opinion_owner, settles, spell_out
from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners import Owner, groups_of
from misconduct_parse.assemble.iopc.people import GRAVITY, Individual, Words
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.iopc.units import Unit
from misconduct_parse.extract.clauses import DID_NOT_FALL, FELL_SHORT, IT_WAS, NOT_LEVEL
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.extract.rules.opinions import Form
from misconduct_parse.extract.speech import Act, Voice, Who

IOPC: Final = Voice(who=Who.IOPC)

WHOLLY: Final = Cue("reply_whole")
AND_HAD: Final = Cue("and_had")
EXCEPT: Final = Cue("reply_except")
ABOUT: Final = Cue("reply_about")
CHANGED: Final = Cue("changed_view")
WITHDRAWN: Final = Cue("opinion_withdrawn")
NOT_TRUE: Final = Cue("not_true")
OPENED: Final = Cue("opinion_opened")
FORCE_INQUIRY: Final = Cue("force_inquiry")


def apply_opinion(state: State, unit: Unit) -> None:
    """Put one opinion down."""
    voice = state.voice(unit.words[0].start) or IOPC
    if voice == IOPC and FORCE_INQUIRY.before(state.page.lower, state.line.start, unit.start):
        voice = Voice(who=Who.FORCE)  # "The force's own investigation had found a case to answer"
    if unit.form is Form.CONDUCT and unit.voice is None and state.said.who is Who.PANEL and _is_finding(state.line, unit):
        return  # "A meeting was held. No misconduct was found": read as its finding
    if voice.who is Who.OTHER and unit.form is Form.CASE and AND_HAD.before(state.page.lower, state.line.start, unit.start):
        voice = IOPC  # "the constable had asked for a review, and had no case to answer"
    if unit.form is Form.CLEARED:
        if voice.who is Who.IOPC and not unit.denied:
            state.cleared.append((state.line, unit))
    elif voice.who is Who.PANEL:
        found_by_panel(state, unit)
    elif voice.who in (Who.CPS, Who.OTHER):
        return
    elif unit.form is Form.PERFORMANCE:
        _perform(state, unit)
    elif voice.who is Who.FORCE:
        _force(state, unit, voice)
    elif _holds(unit) and not _opened(state, unit):
        _hold(state, unit)
        state.opined = state.block
        state.held = (state.line.number, unit) if unit.form is Form.CASE and not unit.denied else None


def clear(state: State) -> None:
    """Where no other opinion is told and nothing followed, "acted in line with policy" says that there is no case."""
    if any(person.told for person in (*state.people.people, *state.people.blankets)):
        return
    for line, unit in state.cleared:
        state.enter(line, [])
        owner = opinion_owner(state, unit)
        if not owner.parties or owner.behind:
            continue
        vague = all(party.value.plural and party.value.count is None for party in owner.parties)
        for person in [state.people.blanket(*owner.parties)] if vague else state.meant(owner, fresh=True):
            person.decide(False, unit.words)


def _is_finding(line: Line, unit: Unit) -> bool:
    return any(m.start < unit.end and unit.start < m.end for m in line.of(Kind.FINDING))


def withdraw(state: State, line: Line) -> None:
    """Take back what the sentence before held or told: "On review we withdrew this", "We found this was not true"."""
    text = line.page.lower
    if WITHDRAWN.within(text, line.start, line.end):
        for person in state.people.focus if state.held and state.held[0] == line.number - 1 else ():
            person.decision, person.decided_at, person.level, person.level_at = None, [], None, []
    if NOT_TRUE.within(text, line.start, line.end):
        for person in state.people.people:
            person.outcomes = [known for known in person.outcomes if known.at.sentence != line.number - 1]


def _holds(unit: Unit) -> bool:
    """Whether the words are a conclusion: an indication opens an investigation and concludes nothing."""
    if unit.denied:
        return True
    if unit.form in (Form.BREACH, Form.BEHAVED, Form.CLAIM):
        return not unit.opening and (unit.voice is not None or len(unit.words) > 2)
    return not unit.opening


def _opened(state: State, unit: Unit) -> bool:
    """Whether it only tells who was looked into: "identified six officers whose messages may have breached"."""
    text = state.page.lower
    return text.startswith(("may ", "might ", "could "), unit.start) and OPENED.before(text, state.line.start, unit.start)


def _perform(state: State, unit: Unit) -> None:
    if unit.denied or unit.opening:
        return
    owner = state.owner(unit.words[-1])
    if any(mention.value.select in (Select.ANY, Select.NONE) for mention in owner.parties):
        return
    told = FELL_SHORT.match(state.page.lower, unit.words[-1].start, state.line.end)
    if told and DID_NOT_FALL.search(told[0]):
        return
    at: Words = unit.words[-1].part(told.start(), told.end()) if told else unit.words[-1]
    people = state.meant(owner, fresh=True) or state.pointed_back(unit.start)
    for person in people:
        person.performance_at = person.performance_at or at
    state.performed = (state.line.number, people)
    set_aside(state, state.line)


def set_aside(state: State, line: Line) -> None:
    """Poor work that is "not misconduct", in the same sentence or as all of the next, is no case to answer."""
    number, people = state.performed
    aside = [m for m in line.of(Kind.LEVEL) if m.value.excluded and NOT_LEVEL.search(line.page.lower, line.start, m.end)]
    if not aside or len(line.of(Kind.LEVEL)) > 1 or (number != line.number and not IT_WAS.fullmatch(line.page.lower, line.start, aside[0].start)):
        return
    alone = [] if people or state.people.people else state.people.sole()
    for person in people or alone if line.number - number < 2 else ():
        if person.decision is None:
            person.decide(False, list(aside))


def _hold(state: State, unit: Unit) -> None:
    """An opinion of the IOPC."""
    owner = opinion_owner(state, unit)
    denied = unit.denied or any(mention.value.select is Select.NONE for mention in owner.parties)
    if denied and unit.form in (Form.CLAIM, Form.BREACH) and (not owner.parties or _wilful(state, unit)):
        return  # "no evidence of wilful misconduct" clears nobody
    people = of_whom(state, unit, owner, denied=denied)
    at: list[Words] = [*unit.said(), *(m for m in owner.parties if m.value.select is Select.NONE)]
    changed = denied and CHANGED.before(state.page.lower, state.line.start, unit.start)
    if not denied and unit.level:
        spell_out(state, unit, people)
    for person in people:
        if changed or settles(state, unit, person, denied=denied) or (person.by_force and person.decision is denied):  # the last word of the IOPC counts
            person.decision, person.level, person.level_at = None, None, []
            person.agreed, person.agreed_at = (None, None) if person.by_force else (person.agreed, person.agreed_at)
        person.by_force = False
        person.provisional = not denied and is_early(state, unit)
        mild = unit.form is Form.BEHAVED or (unit.form is Form.BREACH and len(unit.words) == 1)
        person.tentative = person.decision is None and mild and not denied
        person.decide(not denied, at)
        if not denied:
            person.weigh(unit.level, list(unit.levels))


def _wilful(state: State, unit: Unit) -> bool:
    return "wilful" in state.line.gap(unit.start, unit.end)


def _force(state: State, unit: Unit, voice: Voice) -> None:
    """What the force holds: it agrees, where that is what the IOPC held."""
    if unit.form is Form.BREACH:
        return
    owner = opinion_owner(state, unit)
    denied = unit.denied or any(mention.value.select is Select.NONE for mention in owner.parties)
    general = any(
        is_anybody(m.value) or (state.people.blankets and m.value.select in (Select.ANY, Select.NONE))
        for m in owner.parties
    )
    people = [] if general else state.meant(owner)
    if not people and state.opined == state.block:
        people = state.people.focus
    if not people:
        people = [p for p in (*state.people.people, *state.people.blankets) if p.decision is not None]
    claim = voice.act is Act.DISAGREE or not denied
    at = _answer(state, unit)
    for person in people or ([state.people.blanket()] if not claim else []):
        implied = person.decision is None
        if implied and not claim and voice.act is not Act.AGREE:
            continue
        if claim and person.decision is False and voice.act is Act.SAY and owner.parties:
            person.decision, implied = None, True  # the force goes further than the IOPC
        if implied:
            person.decide(claim, list(unit.said()))
            person.by_force = voice.act is Act.SAY
        if claim and (implied or person.level is None) and person.decision:
            person.weigh(unit.level, list(unit.levels))
        person.agreed, person.agreed_at = _agrees(person, unit, voice, claim=claim), at


def _answer(state: State, unit: Unit) -> Words:
    """The force's words, from its verb to the end of the opinion."""
    said = state.line.last_before(unit.words[0].start, Kind.VOICE)
    start = min(m.start for m in (*unit.said(), *([said] if said else [])))
    refusing = [m.start for m in state.line.of(Kind.DENIAL) if said and -30 < m.start - said.start <= 0]
    return unit.words[0].part(min([start, *refusing]), unit.end)


def _agrees(person: Individual, unit: Unit, voice: Voice, *, claim: bool) -> bool:
    if voice.act is Act.DISAGREE or person.decision != claim:
        return False
    if claim and unit.level and person.level:
        return GRAVITY[unit.level] >= GRAVITY[person.level]
    return True


def apply_reply(state: State, mention: Mention[Voice]) -> None:
    """An answer to the report, or to what it says of some: "agreed with us, save for the second officer"."""
    text, end = state.page.lower, state.line.end
    named = _named_behind(state, mention)
    if named and ABOUT.before(text, mention.end, named[0].start):
        _reply(mention, state.meant(Owner(tuple(named))), agreed=mention.value.act is Act.AGREE, always=True)
        return
    if not (WHOLLY.behind(text, mention.end, end) or mention.end >= end):
        return
    apart = state.meant(Owner(tuple(named))) if named and EXCEPT.before(text, mention.end, named[0].start) else []
    agreed = mention.value.act is Act.AGREE
    refusing = [m.start for m in state.line.of(Kind.DENIAL) if not agreed and -30 < m.start - mention.start <= 0]
    at = mention.part(min([mention.start, *refusing]), mention.end)
    everybody = (*state.people.people, *state.people.blankets)
    _reply(at, [person for person in everybody if person not in apart], agreed=agreed)
    _reply(mention.part(mention.start, named[-1].end) if apart else at, apart, agreed=not agreed, always=True)


def _named_behind(state: State, mention: Mention[Voice]) -> list[Mention[Party]]:
    """The first people named behind an answer, in its part of the sentence."""
    stop = state.page.lower.find(";", mention.end, state.line.end)
    stop = state.line.end if stop < 0 else stop
    return next((group for group in groups_of(state.line) if mention.end <= group[0].start < stop), [])


def _reply(at: Words, people: Iterable[Individual], *, agreed: bool, always: bool = False) -> None:
    for person in people:
        if (person.told or person.advised) and (always or (person.agreed is None if agreed else person.decision)):
            person.agreed, person.agreed_at = agreed, at
