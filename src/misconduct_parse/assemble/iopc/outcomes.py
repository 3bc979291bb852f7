"""Outcomes, put down for the people they fell on."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.forums import bring
from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.outsiders import of_antecedent, of_outsider
from misconduct_parse.assemble.iopc.owners import Owner
from misconduct_parse.assemble.iopc.people import Consequence, Individual
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.forestalled import comes_too_late, only_planned
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Select
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.extract.speech import Act, Voice, Who
from misconduct_parse.model.proceedings import OutcomeKind, ProceedingKind

DONE_TO_OTHERS: Final = frozenset(
    {OutcomeKind.WORDS_OF_ADVICE, OutcomeKind.NO_ACTION, OutcomeKind.MANAGEMENT_ADVICE, OutcomeKind.TRAINING}
)
DISMISSALS: Final = frozenset({OutcomeKind.DISMISSED, OutcomeKind.DISMISSED_WITHOUT_NOTICE})
LEFT: Final = frozenset({OutcomeKind.RESIGNED, OutcomeKind.RETIRED})
GRAVE: Final = DISMISSALS | {
    OutcomeKind.WRITTEN_WARNING, OutcomeKind.FINAL_WRITTEN_WARNING, OutcomeKind.WOULD_HAVE_BEEN_DISMISSED, OutcomeKind.REDUCTION_IN_RANK
}  # fmt: skip
"""What falls on nobody who had no case to answer."""
DONE: Final = Cue("outcome_done")
DEALT_WITH: Final = Cue("dealt_with")
WHO_LEFT: Final = Cue("who_left")
NEVER: Final = Cue("outcome_never")
DENIED: Final = Cue("outcome_denied")
PLEADED: Final = Cue("outcome_pleaded")
PLEADING: Final = Cue("pleading")
POSSIBLE: Final = Cue("outcome_possible")
AMONG: Final = Cue("outcome_among")
MAYBE: Final = Cue("outcome_to_come")
TO_BE: Final = Cue("outcome_to_be")
ACTIVE: Final = Cue("outcome_active")
DECIDED: Final = Cue("outcome_decided")
TAUGHT: Final = Cue("outcome_taught")
REVERSED: Final = Cue("outcome_reversed")
PUBLIC: Final = Cue("public")
NOT_TAKEN: Final = Cue("no_action_taken")
DETAINED: Final = Cue("outcome_of_detained")
STILL: Final = Cue("outcome_still")
HAD_BEFORE: Final = Cue("outcome_had_before")
HAD_THEY: Final = Cue("outcome_if")
OTHER_MATTER: Final = Cue("outcome_other_matter")
TO_WHOM: Final = 40
"""How far behind those who are trained the training may stand."""


def read_outcome(state: State, mention: Mention[OutcomeMention]) -> None:
    """Put one outcome down."""
    voice = state.voice(mention.start)
    if _came_not(state, voice, mention):
        return
    kind, owner = mention.value.kind, state.owner(mention, given=True)
    if kind is not OutcomeKind.NO_ACTION and any(party.value.select is Select.NONE for party in owner.parties):
        return  # "nobody was dismissed", "none of the officers received a warning"
    if not owner.behind and kind in DONE_TO_OTHERS and _done_by_them(state, mention):
        return
    people = _only_last(state, owner, mention, state.meant(owner, wanted=_wanted))
    if people and not owner.behind:
        bring(state, people)
    suggested = kind not in LEFT and _suggested(state, voice, mention)
    for person in people or _context(state, mention):
        if suggested:
            person.suggested.append(Consequence(kind=kind, at=mention, duration=mention.value.duration, firm=False))
        else:
            _impose(state, person, voice, mention)


def _came_not(state: State, voice: Voice | None, mention: Mention[OutcomeMention]) -> bool:
    """Whether the words tell of no outcome here: undone, denied, asked for by others, or no person's."""
    taken_back = state.line.of(Kind.REVERSAL)
    if any(undone.start < mention.end and mention.start < undone.end for undone in taken_back):
        return True  # "the written warning was removed"
    told = any(person.decision is not None for person in (*state.people.people, *state.people.blankets))
    if mention.value.kind in GRAVE and not told and HAD_BEFORE.before(state.page.lower, state.line.start, mention.start):
        return True  # "two years earlier she had received a written warning"
    if of_antecedent(state.line, mention.start, state.people.people):
        return True
    return not _had_still_served(state, mention) and _never_came(state, voice, mention)


def _had_still_served(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "had he still been serving, would have been dismissed"."""
    if mention.value.kind is not OutcomeKind.WOULD_HAVE_BEEN_DISMISSED:
        return False
    return STILL.before(state.line.page.lower, state.line.start, mention.start)


def _never_came(state: State, voice: Voice | None, mention: Mention[OutcomeMention]) -> bool:
    """Whether it was denied, asked for by others, set on a condition, or given to nobody of the case."""
    line, kind = state.line, mention.value.kind
    clause, text = _clause(state, mention), state.line.page.lower
    if HAD_THEY.before(text, line.start, mention.start) or OTHER_MATTER.behind(text, mention.end):
        return True
    if voice is None and only_planned(text, line.start, mention.start):
        return True  # "He was to receive words of advice"
    others = voice is not None and (voice.who in (Who.CPS, Who.OTHER) or _refused(state, voice, mention))
    if others or (kind is not OutcomeKind.BARRED_LIST and _denied(state, clause, mention)):
        return True
    if kind is OutcomeKind.NO_ACTION:
        return DETAINED.before(text, clause, mention.start)
    if kind is OutcomeKind.TRAINING:
        return TAUGHT.before(text, clause, mention.start) and not _to_somebody(state, mention)
    return kind in DISMISSALS and _of_appeal(state, mention)


def _to_somebody(state: State, mention: Mention[OutcomeMention]) -> bool:
    """Whether training is given to people spoken of: "provide the two officers with training", not "its officers"."""
    near = [m for m in state.line.of(Kind.PARTY) if 0 <= mention.start - m.end < TO_WHOM]
    return bool(near) and near[-1].value.definite and near[-1].value.count is not None


def _clause(state: State, mention: Mention[OutcomeMention]) -> int:
    return max(state.line.clause_start(mention.start), mention.start - 300)


def _impose(state: State, person: Individual, voice: Voice | None, mention: Mention[OutcomeMention]) -> None:
    """Note an outcome of one person, firm or only planned; what the force agrees to, it agrees to."""
    line, kind, text = state.line, mention.value.kind, state.page.lower
    if REVERSED.within(text, max(line.start, mention.start - 400), mention.start):
        person.outcomes = [known for known in person.outcomes if known.kind not in DISMISSALS]
    spoken = voice is not None and voice.who in (Who.FORCE, Who.IOPC)
    maybe = MAYBE.before(text, _clause(state, mention), mention.start) or TO_BE.behind(text, mention.end)
    firm = kind in LEFT or not (spoken or (maybe and kind is not OutcomeKind.NO_ACTION))
    person.add(Consequence(kind=kind, at=mention, duration=mention.value.duration, firm=firm))
    if _of_force(voice) and voice is not None and voice.act is Act.AGREE and person.agreed is None:
        person.agreed, person.agreed_at = True, line.last_before(mention.start, Kind.VOICE) or mention


def _only_last(
    state: State, owner: Owner, mention: Mention[OutcomeMention], people: list[Individual]
) -> list[Individual]:
    """Of "one officer and one former officer (who has now retired)" the last alone left."""
    if mention.value.kind not in LEFT or len(owner.parties) < 2:
        return people
    last = owner.parties[-1]
    left = WHO_LEFT.before(state.page.lower, last.end, mention.start)
    return [person for person in people if person.parties.holds(last)] if left else people


def _denied(state: State, clause: int, mention: Mention[OutcomeMention]) -> bool:
    text = state.line.page.lower
    if POSSIBLE.before(text, state.line.start, mention.start):
        return True
    if any(cue.before(text, clause, mention.start) for cue in (NEVER, DENIED)) or AMONG.behind(text, mention.end):
        return True
    said = PLEADING.last(text, clause, mention.start)
    return said >= 0 and PLEADED.before(text, clause, said)


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


def _done_by_them(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "the officers took no further action", "gave her advice"; a force that agreed to take none decides."""
    text, start = state.line.page.lower, state.line.start
    active = ACTIVE.before(text, max(start, mention.start - 40), mention.start)
    return active and not (
        DECIDED.before(text, start, mention.start) or DEALT_WITH.before(text, start, mention.start)
    )


def _of_appeal(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "his appeal to the tribunal was dismissed"."""
    before = [m for m in state.line.of(Kind.PROCEEDING) if m.end <= mention.start and m.value is ProceedingKind.APPEAL]
    return bool(before) and "appeal" in state.line.gap(state.line.clause_start(mention.start), before[-1].start)


def _wanted(person: Individual) -> int:
    """Of "one officer received a warning": rather one of whom no outcome is told."""
    if any(outcome.firm and outcome.kind not in LEFT for outcome in person.outcomes):
        return 9
    return int(person.decision is False)


def _refused(state: State, voice: Voice, mention: Mention[OutcomeMention]) -> bool:
    """As in "did not agree that ..., but that they should receive": the refusal ends with its clause."""
    said = state.line.last_before(mention.start, Kind.VOICE)
    if voice.act is not Act.DISAGREE or said is None:
        return False
    return state.line.clause_start(said.start) == state.line.clause_start(mention.start)


def _of_force(voice: Voice | None) -> bool:
    return voice is not None and voice.who is Who.FORCE


def forestall(state: State, line: Line) -> None:
    """Take back what was only planned for those who left "before it could take place"."""
    if not comes_too_late(state.page.lower, line.start, line.end):
        return
    people = state.people.people
    left = [p for p in people if any(o.kind in LEFT and line.start <= o.at.start < line.end for o in p.outcomes)]
    for person in left or state.people.focus:
        person.outcomes = [known for known in person.outcomes if known.firm or known.kind in LEFT]
        person.suggested = []


def _after_reply(state: State, mention: Mention[OutcomeMention]) -> bool:
    """Whether a force that has read the report took no action."""
    if mention.value.kind is not OutcomeKind.NO_ACTION or not NOT_TAKEN.behind(state.page.lower, mention.end):
        return False
    return state.replied or any(voice.value.act is Act.AGREE for voice in state.line.of(Kind.VOICE))


def _context(state: State, mention: Mention[OutcomeMention]) -> list[Individual]:
    """On whom an outcome fell where the sentence names nobody: those spoken of last, but no member of the public."""
    line = state.line
    if of_outsider(line, mention.start, state.people.people):
        return []
    if PUBLIC.within(line.page.lower, line.clause_start(mention.start), mention.start) and not state.people.focus:
        return []
    focus = [person for person in state.in_mind(mention.start) if person.told and not person.blanket]
    if _after_reply(state, mention) and not any(person.told for person in state.people.people):
        return state.people.blankets  # "the force agreed with our findings, and no further action was taken"
    if focus and mention.value.kind is OutcomeKind.NO_ACTION and not state.replied and not any(p.forums for p in focus):
        return []
    if mention.value.kind in GRAVE and all(person.decision is False and not person.forums for person in focus):
        return []  # "the sergeant had no case; the driver was given a written warning"
    return focus
