"""Whether words that name an outcome tell of none here: denied, undone, only possible, asked for, or no person's."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.outsiders import of_antecedent
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.outcome_kinds import DISMISSALS
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.forestalled import only_planned
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.extract.speech import Act, Voice, Who
from misconduct_parse.extract.things_dismissed import thing_was
from misconduct_parse.model.proceedings import OutcomeKind, ProceedingKind
from misconduct_parse.pattern import quick_pattern

GRAVE: Final = DISMISSALS | {
    OutcomeKind.WRITTEN_WARNING, OutcomeKind.FINAL_WRITTEN_WARNING, OutcomeKind.WOULD_HAVE_BEEN_DISMISSED, OutcomeKind.REDUCTION_IN_RANK
}  # fmt: skip
"""What falls on nobody who had no case to answer."""
TO_WHOM: Final = 40
"""How far behind those who are trained the training may stand."""
OTHER_MATTER: Final = Cue("outcome_other_matter")
ELSEWHERE: Final = Cue("outcome_elsewhere")
HAD_THEY: Final = Cue("outcome_if")
HAD_BEFORE: Final = Cue("outcome_had_before")
STILL: Final = Cue("outcome_still")
DETAINED: Final = Cue("outcome_of_detained")
TAUGHT: Final = Cue("outcome_taught")
AMONG: Final = Cue("outcome_among")
POSSIBLE: Final = Cue("outcome_possible")
PLEADING: Final = Cue("pleading")
PLEADED: Final = Cue("outcome_pleaded")
DENIED: Final = Cue("outcome_denied")
NEVER: Final = Cue("outcome_never")
WOULD_HAVE: Final = Cue("outcome_would_have")
THREAT: Final = Cue("outcome_threat")
CLAIMED: Final = Cue("outcome_claimed")
AWAITED: Final = Cue("outcome_awaited")
STAYS: Final = Cue("outcome_stays")
# "a former officer, who had been" dismissed
WHO_HAD_BEEN: Final = quick_pattern(r",?+\s++who\s++had\s++(?:(?:earlier|once|since|previously|already)\s++)?+been\s++")
# "the officer's misconduct hearing was" dismissed after legal argument
HEARING_WAS: Final = quick_pattern(
    r"(?:'s?|\bhis|\bher|\btheir|\bthe)\s++(?:gross\s++)?+(?:misconduct\s++|disciplinary\s++)?+(?:hearing|meeting|proceedings)\s++(?:was|were)\s++(?:then\s++|later\s++)?+$"
)
LEAVING: Final = frozenset({OutcomeKind.RESIGNED, OutcomeKind.RETIRED})
WARNINGS: Final = frozenset({OutcomeKind.WRITTEN_WARNING, OutcomeKind.FINAL_WRITTEN_WARNING, OutcomeKind.REDUCTION_IN_RANK})


def came_not(state: State, voice: Voice | None, mention: Mention[OutcomeMention]) -> bool:
    """Whether the words tell of no outcome here: undone, denied, asked for by others, or no person's."""
    taken_back = state.line.of(Kind.REVERSAL)
    if any(undone.start < mention.end and mention.start < undone.end for undone in taken_back):
        return True  # "the written warning was removed"
    told = any(person.decision is not None for person in (*state.people.people, *state.people.blankets))
    if mention.value.kind in GRAVE and not told and HAD_BEFORE.before(state.page.lower, state.line.start, mention.start):
        return True  # "two years earlier she had received a written warning"
    if mention.value.kind in DISMISSALS and not told and _of_former(state, mention):
        return True
    if of_antecedent(state.line, mention.start, state.people.people):
        return True
    return not _had_still_served(state, mention) and _never_came(state, voice, mention)


def _of_former(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "a former officer, who had been dismissed, complained": what he came from, and no part of this case."""
    before = [m for m in state.line.of(Kind.PARTY) if m.end <= mention.start]
    if not before or not before[-1].value.former or before[-1].value.definite:
        return False
    return WHO_HAD_BEEN.fullmatch(state.page.lower, before[-1].end, mention.start) is not None


def _had_still_served(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "had he still been serving, would have been dismissed"."""
    if mention.value.kind is not OutcomeKind.WOULD_HAVE_BEEN_DISMISSED:
        return False
    return STILL.before(state.line.page.lower, state.line.start, mention.start)


def _never_came(state: State, voice: Voice | None, mention: Mention[OutcomeMention]) -> bool:
    """Whether it was denied, asked for by others, set on a condition, or given to nobody of the case."""
    line, kind = state.line, mention.value.kind
    clause, text = clause_of(state, mention), state.line.page.lower
    told = text.endswith((", who was ", ", who were "), line.start, mention.start)  # "had he stayed, and against two others, who were"
    if (not told and HAD_THEY.before(text, line.start, mention.start)) or OTHER_MATTER.behind(text, mention.end):
        return True
    if kind not in LEAVING and ELSEWHERE.behind(text, mention.end):
        return True  # "was dismissed in 2017 following an unrelated hearing"
    if voice is None and only_planned(text, line.start, mention.start):
        return True  # "He was to receive words of advice"
    others = voice is not None and (voice.who in (Who.CPS, Who.OTHER) or _refused(state, voice, mention))
    if others or (kind is not OutcomeKind.BARRED_LIST and _denied(state, clause, mention)):
        return True
    if CLAIMED.before(text, clause, mention.start) or (kind in LEAVING and STAYS.behind(text, mention.end)):
        return True
    return _not_theirs(state, clause, mention)


def _not_theirs(state: State, clause: int, mention: Mention[OutcomeMention]) -> bool:
    """Whether such an outcome was given to others, awaited for long, threatened, or is that of an appeal."""
    text, kind = state.page.lower, mention.value.kind
    if kind is OutcomeKind.NO_ACTION:
        return DETAINED.before(text, clause, mention.start)
    if kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED:
        return THREAT.behind(text, mention.end) and " have " not in text[mention.start : mention.end]
    if kind is OutcomeKind.TRAINING:
        if AWAITED.before(text, clause, mention.start):
            return True
        return TAUGHT.before(text, clause, mention.start) and not _to_somebody(state, mention)
    if kind not in DISMISSALS:
        return False
    thing = _of_thing(text, state.line.start, mention) or HEARING_WAS.search(text, state.line.start, mention.start)
    return bool(thing) or _of_appeal(state, mention)


def _to_somebody(state: State, mention: Mention[OutcomeMention]) -> bool:
    """Whether training is given to people spoken of: "provide the two officers with training", not "its officers"."""
    near = [m for m in state.line.of(Kind.PARTY) if 0 <= mention.start - m.end < TO_WHOM]
    return bool(near) and near[-1].value.definite and near[-1].value.count is not None


def clause_of(state: State, mention: Mention[OutcomeMention]) -> int:
    """Where the clause of an outcome begins, as far as it is looked at."""
    return max(state.line.clause_start(mention.start), mention.start - 300)


def _denied(state: State, clause: int, mention: Mention[OutcomeMention]) -> bool:
    text = state.line.page.lower
    if POSSIBLE.before(text, state.line.start, mention.start):
        return True
    if mention.value.kind in WARNINGS and WOULD_HAVE.behind(text, mention.end):
        return True  # "a final written warning would have been imposed if he had stayed"
    if any(cue.before(text, clause, mention.start) for cue in (NEVER, DENIED)) or AMONG.behind(text, mention.end):
        return True
    said = PLEADING.last(text, clause, mention.start)
    return said >= 0 and PLEADED.before(text, clause, said)


def _refused(state: State, voice: Voice, mention: Mention[OutcomeMention]) -> bool:
    """As in "did not agree that ..., but that they should receive": the refusal ends with its clause."""
    said = state.line.last_before(mention.start, Kind.VOICE)
    if voice.act is not Act.DISAGREE or said is None:
        return False
    return state.line.clause_start(said.start) == state.line.clause_start(mention.start)


def _of_appeal(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "his appeal to the tribunal was dismissed"."""
    before = [m for m in state.line.of(Kind.PROCEEDING) if m.end <= mention.start and m.value is ProceedingKind.APPEAL]
    return bool(before) and "appeal" in state.line.gap(state.line.clause_start(mention.start), before[-1].start)


def _of_thing(text: str, start: int, mention: Mention[OutcomeMention]) -> bool:
    """As in "the constable's claim at the tribunal was dismissed"."""
    at = text.find("dismissed", mention.start, mention.end)
    return at >= 0 and thing_was(text, start, at)
