"""Outcomes, put down for the people they fell on."""

from __future__ import annotations

from functools import partial
from typing import Final

from misconduct_parse.assemble.iopc.forums import bring
from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.outsiders import of_outsider
from misconduct_parse.assemble.iopc.owners import DIRECTLY, Owner, groups_of
from misconduct_parse.assemble.iopc.people import Consequence, Individual
from misconduct_parse.assemble.iopc.placing import in_one_case
from misconduct_parse.assemble.iopc.relatives import said_and_was
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.iopc.uncoming import GRAVE, came_not, clause_of
from misconduct_parse.assemble.outcome_kinds import DISMISSALS, LEAVING
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.forestalled import comes_too_late
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Select
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.extract.speech import Act, Voice, Who
from misconduct_parse.model.proceedings import OutcomeKind

DONE_TO_OTHERS: Final = frozenset(
    {OutcomeKind.WORDS_OF_ADVICE, OutcomeKind.NO_ACTION, OutcomeKind.MANAGEMENT_ADVICE, OutcomeKind.TRAINING}
)
DONE: Final = Cue("outcome_done")
DEALT_WITH: Final = Cue("dealt_with")
WHO_LEFT: Final = Cue("who_left")
MAYBE: Final = Cue("outcome_to_come")
TO_BE: Final = Cue("outcome_to_be")
ACTIVE: Final = Cue("outcome_active")
DECIDED: Final = Cue("outcome_decided")
REVERSED: Final = Cue("outcome_reversed")
PUBLIC: Final = Cue("public")
NOT_TAKEN: Final = Cue("no_action_taken")
FOR_THEM: Final = Cue("outcome_for_them")


def read_outcome(state: State, mention: Mention[OutcomeMention]) -> None:
    """Put one outcome down."""
    dismissed = _dismissed(state, mention)
    voice = None if dismissed else state.voice(mention.start)  # "the chief constable found it and dismissed the sergeant"
    if voice is not None and voice.who is Who.OTHER and said_and_was(state.line, mention.start):
        voice = None
    if came_not(state, voice, mention):
        return
    kind, owner = mention.value.kind, dismissed or _owner(state, mention)
    if kind is not OutcomeKind.NO_ACTION and any(party.value.select is Select.NONE for party in owner.parties):
        return  # "nobody was dismissed", "none of the officers received a warning"
    if not owner.behind and kind in DONE_TO_OTHERS and _theirs(state, owner, mention):
        return
    people = _only_last(state, owner, mention, state.meant(owner, wanted=partial(_wanted, kind)))
    if people and not owner.behind:
        bring(state, people)
    suggested = kind not in LEAVING and _suggested(state, voice, mention)
    for person in people or _context(state, mention):
        if suggested:
            person.suggested.append(Consequence(kind=kind, at=mention, duration=mention.value.duration, firm=False))
        else:
            _impose(state, person, voice, mention)


def _owner(state: State, mention: Mention[OutcomeMention]) -> Owner:
    """On whom it fell; "them" in "and we suggested management action for them" are those whom the sentence named."""
    owner = state.owner(mention, given=True)
    if owner.parties or not FOR_THEM.behind(state.page.lower, mention.end):
        return owner
    before = [group for group in groups_of(state.line) if group[-1].end <= mention.start]
    return Owner(tuple(before[0])) if len(before) == 1 else owner


def _dismissed(state: State, mention: Mention[OutcomeMention]) -> Owner | None:
    """Whom a panel dismisses: "the panel dismissed the constable without notice", "... dismissed both officers"."""
    if mention.value.kind not in (*DISMISSALS, OutcomeKind.WOULD_HAVE_BEEN_DISMISSED):
        return None
    for group in groups_of(state.line):
        if mention.start < group[0].start and state.line.gap(mention.start, group[0].start).strip().isalpha():
            return Owner(tuple(group), behind=True)
    return None


def _impose(state: State, person: Individual, voice: Voice | None, mention: Mention[OutcomeMention]) -> None:
    """Note an outcome of one person, firm or only planned; what the force agrees to, it agrees to."""
    line, kind, text = state.line, mention.value.kind, state.page.lower
    if REVERSED.within(text, max(line.start, mention.start - 400), mention.start):
        person.outcomes = [known for known in person.outcomes if known.kind not in DISMISSALS]
    spoken = voice is not None and voice.who in (Who.FORCE, Who.IOPC)
    maybe = MAYBE.before(text, clause_of(state, mention), mention.start) or TO_BE.behind(text, mention.end)
    firm = kind in LEAVING or not (spoken or (maybe and kind is not OutcomeKind.NO_ACTION))
    person.add(Consequence(kind=kind, at=mention, duration=mention.value.duration, firm=firm))
    if _of_force(voice) and voice is not None and voice.act is Act.AGREE and person.agreed is None:
        person.agreed, person.agreed_at = True, line.last_before(mention.start, Kind.VOICE) or mention


def _only_last(
    state: State, owner: Owner, mention: Mention[OutcomeMention], people: list[Individual]
) -> list[Individual]:
    """Of "one officer and one former officer (who has now retired)" the last alone left."""
    if mention.value.kind not in LEAVING or len(owner.parties) < 2:
        return people
    last = owner.parties[-1]
    left = WHO_LEFT.before(state.page.lower, last.end, mention.start)
    return [person for person in people if person.parties.holds(last)] if left else people


def _suggested(state: State, voice: Voice | None, mention: Mention[OutcomeMention]) -> bool:
    """Whether the IOPC only thinks of it; "...; this resulted in both being given words of advice" tells it."""
    if voice is None or voice.who is not Who.IOPC or voice.act not in (Act.SAY, Act.PROPOSE):
        return False
    line, said = state.line, state.line.last_before(mention.start, Kind.VOICE)
    clause = line.clause_start(mention.start)
    if mention.value.kind is not OutcomeKind.NO_ACTION and DONE.behind(line.page.lower, mention.end):
        return False  # "had a case to answer, and management action was taken"
    return (
        said is None
        or line.clause_start(said.end) == clause
        or MAYBE.before(line.page.lower, clause, mention.start)
    )


def _theirs(state: State, owner: Owner, mention: Mention[OutcomeMention]) -> bool:
    """Whether it is what police people did to others, or came of that: "gave her advice and took no further action"."""
    line, kinds = state.line, DONE_TO_OTHERS - {OutcomeKind.NO_ACTION}
    if owner.parties and line.gap(owner.parties[-1].end, mention.start).strip() in DIRECTLY:
        return False  # "gave the officer words of advice"
    if mention.value.kind is OutcomeKind.NO_ACTION and state.voice(mention.start) is None:
        given = [m for m in line.of(Kind.OUTCOME) if m.end <= mention.start and m.value.kind in kinds]
        if given and _theirs(state, state.owner(given[-1], given=True), given[-1]):
            return True
    return _done_by_them(state, mention)


def _done_by_them(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "the officers took no further action", "gave her advice"; a force that agreed to take none decides."""
    text, start = state.line.page.lower, state.line.start
    active = ACTIVE.before(text, max(start, mention.start - 40), mention.start)
    return active and not (
        DECIDED.before(text, start, mention.start) or DEALT_WITH.before(text, start, mention.start)
    )


def _wanted(kind: OutcomeKind, person: Individual) -> int:
    """Of "one officer received a warning": rather one of whom no outcome is told, and who has not left."""
    if any(outcome.firm and outcome.kind not in LEAVING for outcome in person.outcomes):
        return 9
    unlike = kind not in LEAVING and person.gone is not (kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED)
    return int(person.decision is False) + int(unlike)


def _of_force(voice: Voice | None) -> bool:
    return voice is not None and voice.who is Who.FORCE


def forestall(state: State, line: Line) -> None:
    """Take back what was only planned for those who left "before it could take place"."""
    if not comes_too_late(state.page.lower, line.start, line.end):
        return
    people = state.people.people
    left = [p for p in people if any(o.kind in LEAVING and line.start <= o.at.start < line.end for o in p.outcomes)]
    for person in left or state.people.focus:
        person.outcomes = [known for known in person.outcomes if known.firm or known.kind in LEAVING]
        person.suggested = []


def _after_reply(state: State, mention: Mention[OutcomeMention]) -> bool:
    """Whether a force that has read the report took no action."""
    if mention.value.kind is not OutcomeKind.NO_ACTION or not NOT_TAKEN.behind(state.page.lower, mention.end):
        return False
    return state.replied or any(voice.value.act is Act.AGREE for voice in state.line.of(Kind.VOICE))


def _context(state: State, mention: Mention[OutcomeMention]) -> list[Individual]:
    """On whom an outcome fell where the sentence names nobody: those spoken of last, but no member of the public."""
    line = state.line
    if in_one_case(line, mention.start) and len(state.people.focus) > 1:
        return []
    if of_outsider(line, mention.start, state.people.people):
        return []
    if PUBLIC.within(line.page.lower, line.clause_start(mention.start), mention.start) and not state.people.focus:
        return []
    focus = [person for person in state.in_mind(mention.start) if person.told and not person.blanket]
    if _after_reply(state, mention) and not any(person.told for person in state.people.people):
        return state.people.blankets  # "the force agreed with our findings, and no further action was taken"
    if focus and mention.value.kind is OutcomeKind.NO_ACTION and not state.replied and not any(p.forums for p in focus):
        return []
    return _narrowed(mention, focus)


def _narrowed(mention: Mention[OutcomeMention], focus: list[Individual]) -> list[Individual]:
    """Of those spoken of last, whom such an outcome was advised for; nobody where none had a case for it."""
    kind = mention.value.kind
    advised = [person for person in focus if any(known.kind is kind for known in person.suggested)]
    if not advised and kind in GRAVE and all(person.decision is False and not person.forums for person in focus):
        return []  # "the sergeant had no case; the driver was given a written warning"
    return advised or focus
