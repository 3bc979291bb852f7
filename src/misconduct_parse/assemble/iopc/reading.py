"""The reading of a summary from the first decision to the last: who had a case to answer, and what followed."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.iopc.crimes import read_step
from misconduct_parse.assemble.iopc.findings import read_finding
from misconduct_parse.assemble.iopc.forums import read_forum, settle_sitting
from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.opinions import apply_opinion, apply_reply, set_aside, withdraw
from misconduct_parse.assemble.iopc.outcomes import forestall, read_outcome
from misconduct_parse.assemble.iopc.reversals import undo
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.iopc.units import Unit, elided, units_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention

PREDICATES: Final = (Kind.PROCEEDING, Kind.FINDING, Kind.OUTCOME, Kind.CRIME_STEP, Kind.REVERSAL)


def read_line(state: State, line: Line) -> None:
    """Take in what one sentence decides, in the order of its words."""
    if not line.tells():
        forestall(state, line)
        if not _again(state, line):
            state.overhear(line)
        return
    withdraw(state, line)
    units = units_of(line)
    events: list[Unit | Mention[Any]] = [*units, *line.of_any(*PREDICATES)]
    events += state.replies(line)
    if not events:
        set_aside(state, line)
        forestall(state, line)
        state.enter(line, [])
        state.leave()
        return
    events.sort(key=lambda event: (_turn(event, bool(units)), event.start))
    state.enter(line, [event.start for event in events if not _is(event, Kind.VOICE)])
    for event in events:
        _take(state, event)
    forestall(state, line)
    settle_sitting(state)
    state.leave()


def _again(state: State, line: Line) -> bool:
    """Take in a sentence that only says of whom the opinion before it holds too: "his colleague did not"."""
    if state.held is None or state.held[0] != line.number - 1 or Kind.PARTY not in line.by_kind:
        return False
    units = elided(line, state.held[1])
    if not units:
        return False
    state.enter(line, [])
    for unit in units:
        apply_opinion(state, unit)
    state.leave()
    return True


def _turn(event: Unit | Mention[Any], opined: bool) -> int:
    """Forums before what they found and imposed: "misconduct was proven at a meeting"."""
    if _is(event, Kind.PROCEEDING):
        return 1 if opined else 0
    return 1 if isinstance(event, Unit) or event.kind == Kind.VOICE else 2


def _is(event: Unit | Mention[Any], kind: str) -> bool:
    return isinstance(event, Mention) and event.kind == kind


def _take(state: State, event: Unit | Mention[Any]) -> None:
    if isinstance(event, Unit):
        apply_opinion(state, event)
    elif event.kind == Kind.VOICE:
        apply_reply(state, event)
    elif event.kind == Kind.PROCEEDING:
        read_forum(state, event)
    elif event.kind == Kind.FINDING:
        read_finding(state, event)
    elif event.kind == Kind.REVERSAL:
        undo(state, event)
    elif event.kind == Kind.CRIME_STEP:
        read_step(state, event)
    else:
        read_outcome(state, event)
