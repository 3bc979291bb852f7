"""Meetings and hearings, put down for the people they deal with."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.iopc.people import Forum, Individual
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.voices import Act, Who
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.model.terms import Level

# "did not require a misconduct meeting", "before the hearing", "rather than formal proceedings"
NOT_HELD: Final = regex.compile(
    r"""\b (?: not \s++ (?:\w++\s++){0,3}? (?:require|justify|hold|attend|need|necessary|appropriate) | rather \s++ than | instead \s++ of | before | prior \s++ to | without | ahead \s++ of
      | pending | than | was \s++ due \s++ to \s++ attend | awaiting | until | no ) \b (?: (?!\bafter\b) [^.;,] ){0,50} $""",
    regex.VERBOSE,
)
TO_COME: Final = regex.compile(r"\b(?:should|would|will|to|agreed|arranged|referred|proposed|recommended|scheduled|directed)\b[^.;]{0,60}$")
HELD: Final = regex.compile(r"\b(?:attended|held|took\s++place|at|following|after|appeared|found|convened|heard|dealt)\b[^.;]{0,60}$")
ON: Final = regex.compile(r"(?: [^.;,]{0,30}? | , \s (?:which\s)? [^.;,]{0,30}? ) (?: \s | ^ ) (?:on|in|between|held|during|of|from|early|late) \s $ | \s $", regex.VERBOSE)

MEETINGS: Final = (ProceedingKind.MISCONDUCT_MEETING, ProceedingKind.PERFORMANCE_PROCEDURE)
HEARINGS: Final = (
    ProceedingKind.MISCONDUCT_HEARING,
    ProceedingKind.SPECIAL_CASE_HEARING,
    ProceedingKind.ACCELERATED_MISCONDUCT_HEARING,
    ProceedingKind.STAFF_DISCIPLINARY,
)


def read_forum(state: State, mention: Mention[ProceedingKind | None]) -> None:
    """Put one forum down."""
    line = state.line
    if NOT_HELD.search(line.page.lower, line.clause_start(mention.start), mention.start):
        return
    voice = state.voice(mention.start)
    suggested = voice is not None and voice.who is Who.IOPC and voice.act in (Act.SAY, Act.PROPOSE) and not state.at_sitting(mention)
    owner = state.owner(mention)
    people = state.meant(owner)
    kind = mention.value or _known_kind(state, mention, people)
    if kind is None or suggested:
        return
    if not people:
        state.sitting = mention
        people = _context(state, kind, bare=mention.value is None)
    held = bool(HELD.search(line.page.lower, line.start, mention.start)) and not TO_COME.search(
        line.page.lower, line.clause_start(mention.start), mention.start
    )
    for person in people:
        forum = attach(person, kind, mention, held=held)
        _date(state, forum, mention)
        if voice is not None and voice.who is Who.FORCE and voice.act is Act.AGREE and person.agreed is None:
            person.agreed, person.agreed_at = True, state.line.last_before(mention.start, Kind.VOICE)


def attach(person: Individual, kind: ProceedingKind, mention: Mention[ProceedingKind | None], *, held: bool) -> Forum:
    """Note that somebody came, or is to come, before a forum."""
    known = next((forum for forum in person.forums if forum.kind is kind), None)
    if known is None:
        if held:
            person.forums = [forum for forum in person.forums if forum.held]
        known = Forum(kind=kind, at=[])
        person.forums.append(known)
    if mention.value is not None:
        known.at.append(mention)
    elif not known.at:
        known.at.append(mention)
    known.held = known.held or held
    return known


def _known_kind(state: State, mention: Mention[None], people: list[Individual]) -> ProceedingKind | None:
    """What a bare "meeting" or "hearing" is, from what was said before."""
    meeting = "meeting" in state.line.gap(mention.start, mention.end)
    kinds = MEETINGS if meeting else HEARINGS
    pool = people or state.people.focus or state.people.people
    for person in (*pool, *state.people.people):
        for forum in reversed(person.forums):
            if forum.kind in kinds:
                return forum.kind
    if meeting or "panel" in state.line.gap(mention.start, mention.end):
        return None
    return ProceedingKind.MISCONDUCT_HEARING if people and state.replied else None


def _context(state: State, kind: ProceedingKind, *, bare: bool) -> list[Individual]:
    """Whom a forum named without anybody deals with."""
    sent = state.forum_of((kind,))
    if sent:
        state.people.focus = sent
        return sent
    cleared = [p for p in state.people.people if p.decision]
    if bare:
        return []
    grave = [p for p in cleared if p.level is Level.GROSS_MISCONDUCT]
    focus = [p for p in state.people.focus if p.decision is not False]
    if kind in HEARINGS and grave and len(grave) < len(cleared):
        focus = grave
    elif len(cleared) > 1 and set(map(id, focus)) != set(map(id, cleared)) and not focus:
        focus = cleared
    found = focus or cleared
    if found:
        state.people.focus = found
    return found


def _date(state: State, forum: Forum, mention: Mention[ProceedingKind | None]) -> None:
    """The date beside a forum's words: "attended a misconduct meeting in autumn 2019"."""
    line = state.line
    for date in line.of(Kind.DATE):
        near = 0 <= date.start - mention.end < 60 and ON.fullmatch(line.gap(mention.end, date.start))
        first = date.start - line.start < 4 and not any(m.end < mention.start for m in line.of(Kind.VOICE))
        if near or first:
            for settled in state.calendar.settle(date):
                if settled not in [known for known, _ in forum.dates]:
                    forum.dates.append((settled, date))
            return
