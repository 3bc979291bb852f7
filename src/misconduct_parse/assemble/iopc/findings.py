"""What a panel found, put down in the forum that found it."""

from __future__ import annotations

from functools import partial
from typing import Final

from misconduct_parse.assemble.iopc.forums import bring, settle_sitting
from misconduct_parse.assemble.iopc.likely import wanted_for
from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners import Owner
from misconduct_parse.assemble.iopc.people import Forum, Individual, Words
from misconduct_parse.assemble.iopc.placing import in_one_case
from misconduct_parse.assemble.iopc.roll import Wanted
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.iopc.units import Unit
from misconduct_parse.assemble.outcome_kinds import LEAVING, OF_LEVEL
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.other_verbs import AND_FOUND, CLOSED, STAYED_AWAY
from misconduct_parse.extract.party import Select, with_case
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.extract.rules.opinions import Form, LevelMention
from misconduct_parse.extract.speech import Who
from misconduct_parse.model.proceedings import Finding, ProceedingKind
from misconduct_parse.model.terms import Level
from misconduct_parse.pattern import quick_pattern

AGAIN: Final = Cue("finding_again")
NEGATED: Final = Cue("finding_negated")
IF: Final = Cue("finding_if")
OTHERS: Final = Cue("finding_others")
CLAIMED: Final = Cue("finding_claimed")
# "had breached the standards, but this was neither misconduct nor gross misconduct"
NEITHER: Final = quick_pattern(r"\bneither\s++(?:gross\s++)?+misconduct\s++nor\s++(?:gross\s++)?+misconduct\b")
AGAINST_ANOTHER: Final = quick_pattern(
    rf"[^.;,]{{0,20}}?\bagainst\s++(?:the|his|her|their|an?)\s++(?:[\w'-]++\s++){{0,2}}?(?:{'|'.join(with_case())})\b"
)
SITTING: Final = frozenset({Who.IOPC, Who.FORCE, Who.CPS, Who.OTHER})
WEIGHT: Final = {Finding.NOT_PROVEN: 0, Finding.MISCONDUCT: 1, Finding.GROSS_MISCONDUCT: 2}


def read_finding(state: State, mention: Mention[FindingMention]) -> None:
    """Put one finding down, where a forum was spoken of."""
    voice = state.voice(mention.start)
    line = state.line
    if voice is not None and voice.who in SITTING and not line.of(Kind.PROCEEDING):
        return
    if any(step.start < mention.end and mention.start < step.end for step in line.of(Kind.CRIME_STEP)):
        return  # "at his trial he was cleared"
    if AGAIN.behind(line.page.lower, mention.end, line.end):
        return
    if any(0 <= other.start - mention.end < 3 for other in line.of(Kind.FINDING)):
        return  # "the panel found gross misconduct" and "proven" are one finding
    if IF.before(line.page.lower, line.clause_start(mention.start), mention.start) or _claimed(line, mention.start, mention.end):
        return
    since = max(line.clause_start(mention.start), mention.start - 45)
    negated = not mention.value.proven or _denied(line, since, mention) or _of_no_breach(line, mention)
    owner = state.owner(mention)
    negated = negated or any(m.value.select is Select.NONE for m in owner.parties)
    beside = None if mention.value.level else _level_beside(state, mention)
    level = beside.value.level if beside else mention.value.level
    if not owner.parties and _of_an_unknown(state, mention):
        return
    _note(state, owner, level, negated=negated, at=[beside, mention] if beside and not negated else [mention])


def _of_an_unknown(state: State, mention: Mention[FindingMention]) -> bool:
    """Whether of which of several is not said: "proven against the van driver", whom no list knows, "In one case"."""
    if AGAINST_ANOTHER.match(state.page.lower, mention.end, state.line.end):
        return True
    return len(state.people.focus) > 1 and in_one_case(state.line, mention.start)


def found_by_panel(state: State, unit: Unit) -> None:
    """An opinion in a panel's mouth: "the panel found that he had no case to answer", "had breached the standards"."""
    if unit.form in (Form.PERFORMANCE, Form.INDICATION):
        return
    if not unit.denied and unit.form in (Form.CASE, Form.TRIBUNAL, Form.BEHAVED):
        return
    if any(m.start < unit.end and unit.start < m.end for m in state.line.of(Kind.FINDING)):
        return  # read as a finding already
    if unit.denied and OTHERS.within(state.page.lower, unit.start - 24, unit.end):
        return  # "did not find any other breaches" takes nothing back
    if _claimed(state.line, unit.start, unit.end):
        return  # "the officer denied that it amounted to gross misconduct"
    owner = state.owner(unit.words[-1])
    neither = NEITHER.search(state.page.lower, unit.start, state.line.end) is not None
    negated = neither or unit.denied or any(m.value.select is Select.NONE for m in owner.parties)
    _note(state, owner, unit.level, negated=negated, at=[*unit.denials, *unit.words])


def _claimed(line: Line, start: int, end: int) -> bool:
    """Whether it is one side's word: "the officer denied that this amounted to"; not of what "was proven"."""
    told = line.gap(start, end)
    return not ("prove" in told or "found" in told) and CLAIMED.before(line.page.lower, line.clause_start(start), start)


def _denied(line: Line, since: int, mention: Mention[FindingMention]) -> bool:
    """Whether a word of denial stands there, but for one of another clause: ", which he did not attend,"."""
    text, start, end = line.page.lower, mention.start, mention.end
    away = [match.span() for match in STAYED_AWAY.finditer(text, line.start, end)]
    return any(
        not any(first <= at < last for first, last in away)
        and not (CLOSED.search(text, behind, max(behind, start)) or AND_FOUND.search(text, behind, end))
        for at, behind in NEGATED.places(text, since, end)
    )


def _of_no_breach(line: Line, mention: Mention[FindingMention]) -> bool:
    """As in "no breach of the standards of professional behaviour had been proven"."""
    clause = line.clause_start(mention.start)
    breaches = (m for m in line.of(Kind.CASE_TO_ANSWER) if m.value.form is Form.BREACH and clause <= m.start < mention.start)
    return any(line.page.lower.endswith(("no ", "any "), 0, m.start) and NEGATED.within(line.page.lower, clause, m.start) for m in breaches)


def _level_beside(state: State, mention: Mention[FindingMention]) -> Mention[LevelMention] | None:
    """The level in the same clause: "found proven at the level of", "gross misconduct was"."""
    line = state.line
    inside = [
        m
        for m in line.of(Kind.LEVEL)
        if not m.value.excluded and line.clause_start(m.start) == line.clause_start(mention.start)
    ]
    return inside[0] if inside else None


def _note(state: State, owner: Owner, level: Level | None, *, negated: bool, at: list[Words]) -> None:
    people = state.meant(owner, wanted=partial(_unfound, wanted_for(state, state.sitting)) if state.sitting else None)
    if people:
        bring(state, people)
    else:
        settle_sitting(state)
    found = people or [p for p in state.in_mind(at[0].start) if p.forums]
    if not found and not state.one_of_several(at[0].start):
        found = [p for p in state.people.people if p.forums and p.forums[-1].finding is None] or found
    for person in found if people else _undecided(found):
        if person.forums:
            sat = person.forums[-1]
            _put(sat, level, negated=negated, at=at)
            if sat.finding is not None:  # what was only planned did not come
                person.forums = [forum for forum in person.forums if forum.held]
            if sat.finding is Finding.NOT_PROVEN:  # what the force proposed before it sat fell away
                person.outcomes = [known for known in person.outcomes if known.firm or known.kind in LEAVING]


def _undecided(people: list[Individual]) -> list[Individual]:
    """Of several those of whose meeting nothing was told yet: "At the meeting, four of the allegations were proven"."""
    return [person for person in people if person.forums and person.forums[-1].finding is None] or people


def _unfound(unlikely: Wanted, person: Individual) -> int:
    """Of "one officer was cleared": rather one who sat and of whom nothing was found yet."""
    sat = bool(person.forums) and person.forums[-1].held and person.forums[-1].finding is None
    return 0 if sat and person.decision is not False else unlikely(person)


def _put(forum: Forum, level: Level | None, *, negated: bool, at: list[Words]) -> None:
    if negated:
        _weigh(forum, Finding.NOT_PROVEN, at)
    elif level in OF_LEVEL:
        _weigh(forum, OF_LEVEL[level], at)
    elif forum.kind is ProceedingKind.MISCONDUCT_MEETING:
        _weigh(forum, Finding.MISCONDUCT, at)
    else:
        forum.proven_at.extend(at)


def _weigh(forum: Forum, finding: Finding, at: list[Words]) -> None:
    """Of several findings of one forum the gravest stays: some allegations proven, others not."""
    forum.held = True
    if forum.finding is None or WEIGHT[finding] > WEIGHT[forum.finding]:
        forum.finding, forum.found_at = finding, list(at)
    elif forum.finding is finding:
        forum.found_at.extend(at)
