"""Meetings and hearings, put down for the people they deal with."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.forum_kinds import HEARINGS, known_kind
from misconduct_parse.assemble.iopc.likely import wanted_for
from misconduct_parse.assemble.iopc.outsiders import of_outsider
from misconduct_parse.assemble.iopc.owners import NOBODY, Owner, decides_as_chief, groups_of
from misconduct_parse.assemble.iopc.people import Forum, Individual
from misconduct_parse.assemble.iopc.placing import at_sitting, wanted_of
from misconduct_parse.assemble.iopc.relatives import is_object
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.clauses import BROUGHT, FORUM_DATE
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Select
from misconduct_parse.extract.speech import Act, Voice, Who
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.model.terms import Level, SubjectKind
from misconduct_parse.pattern import quick_pattern

NOT_HELD: Final = Cue("forum_not_held")
NO_SITTING: Final = Cue("forum_none")
# "The hearing, due to take place in May, was" cancelled, "proceedings against them were then" withdrawn
CANCELLED: Final = quick_pattern(
    r"(?:\s++against\s++[^.;,]{2,40}?|,?+\s++(?:(?:which|that)\s++)?+(?:(?:was|were|had\s++been)\s++)?+(?:due|scheduled|planned|listed|set|arranged)\b[^.;,]{1,60}?,?+)??"
    r"\s++(?:was|were|had\s++been)\s++(?:(?:then|later|subsequently|therefore|also)\s++)*+(?:cancelled|abandoned|withdrawn|discontinued|halted|dropped)\b"
)
OF_ANOTHER: Final = Cue("outcome_elsewhere")
TO_COME: Final = Cue("forum_to_come")


def read_forum(state: State, mention: Mention[ProceedingKind | None]) -> None:
    """Put one forum down; one that is named before anybody waits for whom the sentence names."""
    line = state.line
    text = line.page.lower
    voice = state.voice(mention.start)
    if not _is_meant(state, mention) or _only_thought_of(state, voice, mention):
        return
    owner, panel = state.owner(mention), line.gap(mention.start, mention.end).endswith("panel")
    if panel and owner.behind:
        owner = NOBODY  # "the panel found misconduct for the remaining two": said by it, of them
    if not panel and any(party.value.select is Select.NONE for party in owner.parties):
        return  # "neither attended a hearing"
    people = state.meant(owner, wanted=wanted_for(state, mention))
    kind = mention.value
    if kind is None or panel:  # the panel of a meeting is no hearing
        kind = known_kind(state, mention, people) or kind
    if kind is None:
        return
    held = not TO_COME.before(text, line.clause_start(mention.start), mention.start) and (
        voice is None or voice.who is Who.PANEL or at_sitting(state.line, mention)
    )
    if not people and state.sitting is not None and state.sitting_kind is kind and not state.sitting_met:
        return  # "at the hearing, which took place in May, the panel found": one forum, named twice
    if not people and kind is ProceedingKind.APPEAL:
        settle_sitting(state)  # "was dismissed at a hearing, but the tribunal replaced that": two forums
    if not people:
        state.sitting, state.sitting_kind, state.sitting_held = mention, kind, held
        known = _sat(state, mention, kind)
        if known:
            state.people.focus = known
        return
    for person in people:
        if not person.blanket:
            _date(state, attach(person, _of_staff(state, person, kind, mention), mention, held=held), mention)
            _agree(state, person, voice, mention)


def _only_thought_of(state: State, voice: Voice | None, mention: Mention[ProceedingKind | None]) -> bool:
    """Whether the IOPC only thinks of a forum; for whom it wants one after the force's answer is remembered."""
    if not _only_suggested(state, voice, mention):
        return False
    if mention.value is not None and state.replied:
        state.spoken[mention.value] = wanted_of(state.line, mention)
    return True


def _is_meant(state: State, mention: Mention[ProceedingKind | None]) -> bool:
    """Whether a forum is named as one that sat or is to sit; one that is only thought of is remembered."""
    line, text = state.line, state.page.lower
    supposed = any(m.start <= mention.start < m.end for m in line.of(Kind.CASE_TO_ANSWER))
    if supposed and mention.value is None:
        return False  # "a panel could find that he had lied"
    if not supposed and mention.value is not None:
        state.spoken.pop(mention.value, None)
        state.spoken[mention.value] = None
    if text[mention.start - 1] == "(" and any(0 < mention.start - m.end < 3 for m in line.of(Kind.PROCEEDING)):
        return False  # "unsatisfactory performance procedures (UPP)": one forum, and its abbreviation
    clause = line.clause_start(mention.start)
    before = NOT_HELD.before(text, clause, mention.start) and not BROUGHT.search(text, max(clause, mention.start - 60), mention.start)
    return not (before or NO_SITTING.behind(text, mention.end) or CANCELLED.match(text, mention.end) or OF_ANOTHER.behind(text, mention.end))


def _sat(state: State, mention: Mention[ProceedingKind | None], kind: ProceedingKind) -> list[Individual]:
    """Those who came before a forum; "the panel" is that of the forum spoken of last."""
    people = [person for person in state.people.people if any(forum.kind is kind for forum in person.forums)]
    if not state.line.gap(mention.start, mention.end).endswith("panel"):
        return people
    last = max((_last_told(person, kind) for person in people), default=0)
    return [person for person in people if _last_told(person, kind) == last]


def _last_told(person: Individual, kind: ProceedingKind) -> int:
    return max(forum.at.last for forum in person.forums if forum.kind is kind)


def settle_sitting(state: State) -> None:
    """Give a forum that was named before anybody to those who came before it."""
    mention, kind = state.sitting, state.sitting_kind
    if mention is None or kind is None or state.sitting_met:
        return
    people = (
        _sat(state, mention, kind)
        or _named_after(state, mention)
        or _wanted(state, kind)
        or (_context(state, kind) if mention.value is not None or kind in state.spoken or _decides(state, kind) else [])
    )
    if not people and mention.value is not None and state.sitting_held and not state.people.people:
        people = state.people.somebody()
    bring(state, people)


def _wanted(state: State, kind: ProceedingKind) -> list[Individual]:
    """For whom the IOPC wanted a forum: "we directed the force to hold one. The meeting took place in May"."""
    person = state.spoken.get(kind)
    return state.meant(Owner((person,))) if person is not None else []


def _decides(state: State, kind: ProceedingKind) -> bool:
    """Whether a forum without its full name is told of because of what it found: "proven at meetings held in May"."""
    return kind in HEARINGS or bool(state.line.of(Kind.FINDING))


def bring(state: State, people: list[Individual]) -> None:
    """Bring people before the forum that the sentence named first."""
    mention, kind = state.sitting, state.sitting_kind
    if mention is None or kind is None:
        return
    voice = state.voice(mention.start)
    for person in people:
        if not person.blanket:
            _date(state, attach(person, _of_staff(state, person, kind, mention), mention, held=state.sitting_held), mention)
            _agree(state, person, voice, mention)
    if people:
        state.people.focus = people
        state.sitting_met = True


def _of_staff(
    state: State, person: Individual, kind: ProceedingKind, mention: Mention[ProceedingKind | None]
) -> ProceedingKind:
    """The kind of a forum for one person: a "disciplinary hearing" of staff is held under their own procedure."""
    staff = person.kind in (SubjectKind.POLICE_STAFF, SubjectKind.PCSO)
    if staff and kind is ProceedingKind.MISCONDUCT_HEARING and state.page.lower.startswith("disciplinary h", mention.start):
        return ProceedingKind.STAFF_DISCIPLINARY
    return kind


def attach(person: Individual, kind: ProceedingKind, mention: Mention[ProceedingKind | None], *, held: bool) -> Forum:
    """Note that somebody came, or is to come, before a forum; one that sat takes the place of one that was planned."""
    if kind is ProceedingKind.STAFF_DISCIPLINARY and person.kind is SubjectKind.OFFICER and person.rank is None:
        person.kind = SubjectKind.POLICE_STAFF  # the procedure is that of staff
    known = next((forum for forum in person.forums if forum.kind is kind), None)
    if known is None:
        if held:
            person.forums = [forum for forum in person.forums if forum.held]
        known = Forum(kind=kind)
        person.forums.append(known)
    if mention.value is not None or not known.at:
        known.at.note(mention)
    known.held = known.held or held
    return known


def _only_suggested(state: State, voice: Voice | None, mention: Mention[ProceedingKind | None]) -> bool:
    """Whether the IOPC only thinks of a forum: held is what the force agrees to, or is directed to hold."""
    if voice is None or voice.who is not Who.IOPC or voice.act not in (Act.SAY, Act.PROPOSE):
        return False
    line, said = state.line, state.line.last_before(mention.start, Kind.VOICE)
    told = said is not None and line.clause_start(said.start) < line.clause_start(
        mention.start
    )  # "and he was subject to"
    return not (at_sitting(state.line, mention) or (told and not TO_COME.before(line.page.lower, line.start, mention.start)))


def _agree(state: State, person: Individual, voice: Voice | None, mention: Mention[ProceedingKind | None]) -> None:
    if voice is not None and voice.who is Who.FORCE and voice.act is Act.AGREE and person.agreed is None:
        person.agreed, person.agreed_at = True, state.line.last_before(mention.start, Kind.VOICE) or mention


def _named_after(state: State, mention: Mention[ProceedingKind | None]) -> list[Individual]:
    """Those whom the sentence points at behind it: "a misconduct meeting found that the officer had failed"."""
    groups = [
        g
        for g in groups_of(state.line)
        if g[0].start > mention.end
        and g[0].value.definite
        and not is_object(state.line, g)
        and not decides_as_chief(state.line, g)
    ]
    return state.meant(Owner(tuple(groups[0]))) if groups and state.people.people else []


def _context(state: State, kind: ProceedingKind) -> list[Individual]:
    """Whom a forum deals with where the sentence names nobody."""
    if state.sitting is not None and of_outsider(state.line, state.sitting.start, state.people.people):
        return []
    cleared = [person for person in state.people.people if person.decision]
    at = state.sitting.start if state.sitting else state.line.start
    focus = [person for person in state.in_mind(at) if not person.blanket and person.may_sit(kind)]
    if state.one_of_several(at):
        return focus
    if kind is ProceedingKind.APPEAL:  # only what was decided can be appealed against
        return [p for p in focus if p.forums] or [p for p in cleared if p.forums]
    grave = [person for person in cleared if person.level is Level.GROSS_MISCONDUCT]
    if kind in HEARINGS and grave and len(grave) < len(cleared):
        return [person for person in focus if person in grave] or grave
    if state.opined != state.block and len(cleared) > 1:
        return focus if len(focus) > 1 or (focus and not state.replied) else _waiting(cleared)
    return focus or cleared


def _waiting(people: list[Individual]) -> list[Individual]:
    """Those with a case whom no forum and no outcome befell yet."""
    waiting = [person for person in people if not person.forums]
    return [person for person in waiting if not person.outcomes] or waiting or people


def _date(state: State, forum: Forum, mention: Mention[ProceedingKind | None]) -> None:
    """The date beside a forum's words: "attended a misconduct meeting in autumn 2019"."""
    line = state.line
    for date in line.of(Kind.DATE):
        near = 0 <= date.start - mention.end < 60 and FORUM_DATE.fullmatch(line.gap(mention.end, date.start))
        first = date.start - line.start < 4 and not any(m.end < mention.start for m in line.of(Kind.VOICE))
        if near or first:
            for settled in state.calendar.settle(date):
                forum.dates.setdefault(settled, date)
            return
