"""Takes back what was undone later: the last word on a person is the one that counts."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.outcome_kinds import DISMISSALS, WARNINGS
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.reversals import Undone
from misconduct_parse.model.proceedings import OutcomeKind

NO_LONGER: Final = DISMISSALS | {OutcomeKind.BARRED_LIST}
GONE: Final = {
    Undone.WARNING: WARNINGS,
    Undone.DISMISSAL: NO_LONGER,
    Undone.DECISION: WARNINGS | NO_LONGER,
}


def undo(state: State, mention: Mention[Undone]) -> None:
    """Take a warning or a finding back from whom the sentence names, else from whom the text speaks of."""
    gone = GONE.get(mention.value, frozenset())
    if mention.value is Undone.FORUM:
        _cancel(state)
        return
    for person in _concerned(state, mention, gone):
        person.outcomes = [known for known in person.outcomes if known.kind not in gone]
        found = [forum for forum in person.forums if forum.finding or forum.proven_at]
        if found and mention.value in (Undone.FINDING, Undone.DECISION):
            found[-1].finding, found[-1].found_at, found[-1].proven_at = None, [], []


def _cancel(state: State) -> None:
    """Take back a forum that was to be held for those spoken of, else for the only one who awaits any."""
    waiting = [p for p in state.people.people if p.forums and p.forums[-1].finding is None and not p.forums[-1].proven_at]
    focus = [person for person in state.people.focus if person in waiting]
    state.sitting = None
    for person in focus or (waiting if len(waiting) == 1 else []):
        person.forums.pop()


def _concerned(state: State, mention: Mention[Undone], gone: frozenset[OutcomeKind]) -> list[Individual]:
    """Those of whom there is something to undo: named in the sentence, in mind, or the only ones."""

    def has(person: Individual) -> bool:
        kinds = {known.kind for known in person.outcomes}
        return bool(kinds & gone) if gone else any(forum.finding or forum.proven_at for forum in person.forums)

    for people in (state.meant(state.owner(mention)), state.in_mind(mention.start)):
        found = [person for person in people if has(person)]
        if found:
            return found
    only = [person for person in state.people.people if has(person)]
    return only if len(only) == 1 else []
