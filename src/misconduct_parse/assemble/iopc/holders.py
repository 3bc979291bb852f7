"""Of whom an opinion is held: those whom its words name, whom the text points at, or whoever there may be."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.owners import NOBODY, Owner, groups_of
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.iopc.units import Unit
from misconduct_parse.extract.clauses import HAD_CASE
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.extract.rules.opinions import Form
from misconduct_parse.pattern import REACH

ELSE: Final = Cue("anybody_else")
THERE_WAS: Final = Cue("there_was")
PROVISIONAL: Final = Cue("provisional_view")


def opinion_owner(state: State, unit: Unit) -> Owner:
    """The noun phrases that say whose opinion it is."""
    if unit.party is not None:
        return Owner(tuple(next(g for g in groups_of(state.line) if unit.party in g)), behind=True)
    inside = [m for m in state.line.of(Kind.PARTY) if unit.words[0].end <= m.start < unit.end]
    asked = state.owner(unit.words[0]) if inside and unit.form is Form.CASE and unit.words[0].start == unit.start else NOBODY
    if asked.behind and asked.parties[0].start < unit.end:
        return asked  # "a case for the sergeant to answer for misconduct": named inside the words
    words: Mention[object] = Mention(kind="unit", value=None, start=unit.start, end=unit.end, rule="")
    return state.owner(words)


def of_whom(state: State, unit: Unit, owner: Owner, *, denied: bool) -> list[Individual]:
    """The people of whom it is held."""
    if denied and not owner.parties and ELSE.within(state.page.lower, unit.said()[0].start, unit.end):
        return [state.people.blanket()]  # "no indication that any other person had behaved in such a way"
    if denied and any(is_anybody(mention.value) or _nobody_known(state, mention) for mention in owner.parties):
        if unit.form in (Form.BEHAVED, Form.INDICATION):
            state.people.retract()
        return [state.people.blanket(*owner.parties)]
    people = state.meant(owner, fresh=True)
    if not denied and len(people) == len(owner.parties) == 1 and people[0].decision is False:
        known, said = people[0], owner.parties[0].value
        people = (not known.plain and said.plain and state.people.other_than(known)) or people
    if people:
        return people
    people = _existing(state, unit) or state.in_mind(unit.start, fresh=True)
    if not denied and people and all(person.decision is False for person in people):
        people = state.whom_before() or people  # "No case was found for the student. He had one": the constable
    there_was = THERE_WAS.within(state.page.lower, state.line.clause_start(unit.start), unit.start)
    if denied and there_was and people and all(person.decision for person in people):
        people = state.whom_before() or people  # "The panel dismissed the constable. We found that the sergeant had tried. There was no case"
    if people or state.one_of_several(unit.start):
        return people
    if not denied:
        one = state.whom_before() if state.of_one(unit.start) else []
        return _named_next(state, unit) or one or state.people.somebody(alone=state.of_one(unit.start))
    sole = state.people.sole() if state.of_one(unit.start) else []
    return sole or state.people.notified() or [state.people.blanket()]


def spell_out(state: State, unit: Unit, people: list[Individual]) -> None:
    """Tell so many people one from another by the list behind them: "five had a case: the sergeant and four constables"."""
    colon = state.page.lower.find(":", unit.end, state.line.end)
    told = [m for m in state.line.of(Kind.PARTY) if m.start > colon and not m.value.headless] if 0 <= colon - unit.end < 3 else []
    alike = len(people) > 1 and all(person.plain and not person.many for person in people)
    if not alike or sum(mention.value.count or 0 for mention in told) != len(people):
        return
    left = iter(people)
    for mention in told:
        for _, person in zip(range(mention.value.count or 0), left, strict=False):
            party = mention.value
            person.kind, person.noun, person.rank, person.role = party.kind, party.noun, party.rank, party.role
            person.parties.note(mention)


def _existing(state: State, unit: Unit) -> list[Individual]:
    """Of whom "; there was no case to answer" is said: of those named last in the same sentence."""
    clause = state.line.clause_start(unit.start)
    before = [g for g in groups_of(state.line) if g[-1].end < clause and (g[0].value.definite or g[0].value.ciphers)]
    alone = len(before) == len(before[-1]) == 1 and not before[0][0].value.plural if before else False
    if not THERE_WAS.within(state.page.lower, clause, unit.start) and not (alone and state.of_one(unit.start)):
        return []  # "the constable followed an order and we found that she had no case"
    return state.meant(Owner(tuple(before[-1])), fresh=True) if before else []


def _named_next(state: State, unit: Unit) -> list[Individual]:
    """Of whom the sentence goes on: "a panel could find that it was gross misconduct, and the officer had a case"."""
    text = state.page.lower
    behind = (g for g in groups_of(state.line) if g[0].start > unit.end and HAD_CASE.match(text, g[-1].end, g[-1].end + REACH))
    group = next(behind, None)
    return state.meant(Owner(tuple(group)), fresh=True) if group else []


def is_anybody(party: Party) -> bool:
    """As in "any person serving with the police", "any police officer", "no officers or staff members"."""
    return party.noun == "person serving with the police" or (
        party.select in (Select.ANY, Select.NONE) and not party.definite and not party.headless
    )


def _nobody_known(state: State, mention: Mention[Party]) -> bool:
    """As in "none of the officers" where the text tells of no officers; "neither of the officers" are two."""
    party = mention.value
    few = party.plural and party.count == 2
    unknown = party.select in (Select.ANY, Select.NONE) and state.people.unknown(party)
    return unknown and not few and state.taken_up(mention) is None


def is_early(state: State, unit: Unit) -> bool:
    """Whether it is a first opinion: "Our provisional view was that", "we considered that the conduct could amount to"."""
    text = state.page.lower
    maybe = unit.form is Form.CLAIM and text.endswith(("could ", "may ", "might "), unit.start - 6, unit.start)
    return maybe or PROVISIONAL.before(text, state.line.start, unit.start)


def settles(state: State, unit: Unit, person: Individual, *, denied: bool) -> bool:
    """Whether an opinion takes the place of a first one: a later one, or a denial that is of no allegation alone."""
    if not person.provisional or is_early(state, unit):
        return False
    return state.line.end - unit.end < 4 if denied else unit.form is Form.CASE
