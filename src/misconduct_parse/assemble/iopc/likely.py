"""Who of several is likely to be meant where one of them comes before a forum."""

from __future__ import annotations

from functools import partial

from misconduct_parse.assemble.iopc.forum_kinds import HEARINGS
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.roll import Wanted
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.model.terms import Level


def wanted_for(state: State, mention: Mention[ProceedingKind | None]) -> Wanted:
    """Of "one officer attended a misconduct meeting": rather one with a case for it, and none who sat already."""
    if mention.value is ProceedingKind.APPEAL:
        return _never_sat  # only what was decided can be appealed against
    grave = mention.value in HEARINGS or any(
        m.value.excluded and m.value.level is Level.GROSS_MISCONDUCT for m in state.line.of(Kind.LEVEL)
    )
    return partial(_unlikely, Level.GROSS_MISCONDUCT if grave else Level.MISCONDUCT)


def _never_sat(person: Individual) -> int:
    return int(not any(forum.held for forum in person.forums))


def _unlikely(level: Level, person: Individual) -> int:
    if any(forum.held for forum in person.forums) or person.decision is False:
        return 9
    return 0 if person.level is level else 1
