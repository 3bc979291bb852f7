"""Of which kind a bare "meeting", "hearing" or "panel" is, from what the text said before."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.model.terms import Level

SAT: Final = Cue("sat")
ELSEWHERE: Final = Cue("sits_elsewhere")

AT_ONCE: Final = (ProceedingKind.SPECIAL_CASE_HEARING, ProceedingKind.ACCELERATED_MISCONDUCT_HEARING)
"""What one of several came before is no forum of the others: "The constables went before a panel in March 2019"."""
OF_ONE: Final = {"meeting": ProceedingKind.MISCONDUCT_MEETING, "hearing": ProceedingKind.MISCONDUCT_HEARING}
MEETINGS: Final = (ProceedingKind.MISCONDUCT_MEETING, ProceedingKind.PERFORMANCE_PROCEDURE)
HEARINGS: Final = (
    ProceedingKind.MISCONDUCT_HEARING,
    ProceedingKind.SPECIAL_CASE_HEARING,
    ProceedingKind.ACCELERATED_MISCONDUCT_HEARING,
    ProceedingKind.STAFF_DISCIPLINARY,
)


def known_kind(
    state: State, mention: Mention[ProceedingKind | None], people: list[Individual]
) -> ProceedingKind | None:
    """What a bare "meeting" or "hearing" is, from what was said before."""
    line, word = state.line, state.line.gap(mention.start, mention.end)
    if word == "panel":  # of the hearing or meeting that the sentence names
        named = (m for m in line.of(Kind.PROCEEDING) if m.value is None and m.end <= mention.start)
        word = next((line.gap(m.start, m.end) for m in named), word)
    kinds = (
        MEETINGS if word.startswith("meeting") else HEARINGS if word.startswith("hearing") else (*HEARINGS, *MEETINGS)
    )
    apart = bool(people) and not any(person.forums for person in people)
    found = bool(line.of(Kind.FINDING))
    for pool in (people, state.people.focus, state.people.people):
        for person in pool:
            for forum in reversed(person.forums):
                judged = found and forum.kind is ProceedingKind.PERFORMANCE_PROCEDURE and not forum.held
                if forum.kind in kinds and not judged and not (apart and forum.kind in AT_ONCE):
                    return forum.kind  # "the force proposed performance procedures. The meeting found it not proven"
    if SAT.behind(line.page.lower, mention.end, line.end) and word.startswith(("meeting", "hearing")):
        spoken = [kind for kind in state.spoken if kind in kinds]
        if spoken:  # "we directed the force to hold a misconduct meeting. The meeting took place in June"
            return spoken[-1]
    if people and line.gap(mention.start - 3, mention.start) == "'s " and all(person.decision for person in people):
        return OF_ONE.get(word)  # "the sergeant's meeting"
    panelled = any(line.gap(m.start, m.end) == "panel" for m in line.of(Kind.PROCEEDING))
    told = any(person.decision for person in (people or (state.people.people if panelled else ())))
    if told and word.startswith("hearing") and (state.replied or panelled):
        return ProceedingKind.MISCONDUCT_HEARING
    return _judging(state, people or state.people.people, word)


def _judging(state: State, people: list[Individual], word: str) -> ProceedingKind | None:
    """Of which kind a bare "hearing", "panel" or "meeting" is that finds or imposes something on people with a case."""
    line = state.line
    if any(forum.value is not None for forum in line.of(Kind.PROCEEDING)) or line.of(Kind.COURT):
        return None  # "at an accelerated hearing the panel found"
    if ELSEWHERE.within(line.page.lower, line.start, line.end):
        return None  # "at the hearing the coroner found"
    decides = bool(line.of_any(Kind.FINDING, Kind.OUTCOME))
    held = [person.level for person in people if person.decision]
    named = people is not state.people.people
    if word.startswith("meeting"):
        known = bool(held) and Level.PERFORMANCE not in held and None not in held
        found = known and ((decides and named) or (state.replied and bool(line.of(Kind.FINDING))))
        return ProceedingKind.MISCONDUCT_MEETING if found else None
    if not (decides or named or SAT.within(line.page.lower, line.start, line.end)):
        return None
    return ProceedingKind.MISCONDUCT_HEARING if Level.GROSS_MISCONDUCT in held else None
