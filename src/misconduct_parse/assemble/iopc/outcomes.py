"""Outcomes, put down for the people they fell on."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.forums import bring
from misconduct_parse.assemble.iopc.people import Consequence, Individual
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.extract.speech import Act, Voice, Who
from misconduct_parse.model.proceedings import OutcomeKind, ProceedingKind
from misconduct_parse.pattern import pattern

DONE_TO_OTHERS: Final = frozenset(
    {OutcomeKind.WORDS_OF_ADVICE, OutcomeKind.NO_ACTION, OutcomeKind.MANAGEMENT_ADVICE, OutcomeKind.TRAINING}
)
DISMISSALS: Final = frozenset({OutcomeKind.DISMISSED, OutcomeKind.DISMISSED_WITHOUT_NOTICE})
LEFT: Final = frozenset({OutcomeKind.RESIGNED, OutcomeKind.RETIRED})
NEVER: Final = pattern(
    r"\b(?:(?:did|was|were|should|would|had|has|have|could|will|does)\s++not\s++(?:\w++\s++){0,3}?"
    r"(?:be|receive|given|require|issued|warrant|result|face)|rather\s++than|would\s++have\s++(?:been\s++)?+"
    r"(?:given|received|asked|recommended|regarded)|instead\s++of|could\s++have|might\s++have|may\s++have"
    r"|should\s++have|without|nor|risk(?:s|ed)?+(?:\s++of)?+|fac(?:e|es|ed|ing)|note\s++made\s++in|against"
    r"|in\s++line\s++with|opportunity\s++(?:for|to)|accordance\s++with|contrary\s++to)\b[^.;,]{0,40}$"
)
# "Counsel for the officer said that a written warning would be enough": one side's plea
PLEADED: Final = pattern(
    r"\b(?:counsel|barrister|solicitor|lawyer|representative)s?\b[^.;]{0,80}\b(?:said|argued|submitted|told"
    r"|asked|urged)\b"
)
# "was not dismissed": the word right before denies it
DENIED: Final = pattern(
    r"\b(?:not|never|neither|nor|than)\s++(?!only\b)(?:(?:be|been|being|a|any|subsequently|ultimately)\s++){0,2}$"
)
# "The possible outcomes are a written warning, a final written warning or dismissal"
LISTED: Final = pattern(r"\b(?:possible|potential|available)\s++(?:outcomes?|sanctions?)\b[^.;]{0,200}$")
MAYBE: Final = pattern(r"\b(?:could|may|might|should|will|would)\b[^.;]{0,240}$")
TO_COME: Final = pattern(r"\s++(?:\w++\s++){0,2}?(?:will|would|should|could|may)\s++be\b")
# "the officers gave her words of advice", "took no further action": what the people did to others
ACTIVE: Final = pattern(r"\b(?:gave|giving|take|took|taking|offered|provided)\s++(?:\w++\s++){0,2}['\"]?$")
REVERSED: Final = pattern(
    r"\b(?:set\s++(?:the\s++dismissal\s++)?+aside|replaced|substituted|quashed|overturned|reinstated"
    r"|allowed\s++(?:his|her|the|their)\s++appeal)\b"
)
DECIDED: Final = pattern(r"\b(?:agreed|decided|determined|decision)\s++(?:was\s++)?+to\s++take\s++$")
# "the force would provide further training to its call takers": what the force does for all
TAUGHT: Final = pattern(
    r"\b(?:provid|deliver|offer|introduc|carr(?:y|ied)\s++out|roll|review|implement|develop)\w*+\b[^.;]{0,50}$"
)
PUBLIC: Final = pattern(
    r"\b(?:man|woman|boy|girl|teenager|suspect|driver|complainant|partner|husband|wife|son|daughter|mother|father"
    r"|youth|detainee|couple|caller|he|she|her|him)\b"
)


def read_outcome(state: State, mention: Mention[OutcomeMention]) -> None:
    """Put one outcome down."""
    line, kind = state.line, mention.value.kind
    clause = max(line.clause_start(mention.start), mention.start - 300)
    if kind is not OutcomeKind.BARRED_LIST and _denied(state, clause, mention):
        return
    voice = state.voice(mention.start)
    if voice is not None and (voice.who in (Who.CPS, Who.OTHER) or _refused(state, voice, mention)):
        return
    if kind is OutcomeKind.TRAINING and TAUGHT.search(line.page.lower, clause, mention.start):
        return
    if kind in DISMISSALS and _of_appeal(state, mention):
        return
    owner = state.owner(mention)
    if not owner.behind and kind in DONE_TO_OTHERS and _done_by_them(state, mention):
        return
    people = state.meant(owner, wanted=_wanted)
    if people and not owner.behind:
        bring(state, people)
    people = people or _context(state, mention)
    suggested = kind not in LEFT and _suggested(state, voice, mention)
    for person in people:
        if suggested:
            person.suggested.append(Consequence(kind=kind, at=mention, duration=mention.value.duration, firm=False))
            continue
        if REVERSED.search(line.page.lower, max(line.start, mention.start - 400), mention.start):
            person.outcomes = [known for known in person.outcomes if known.kind not in DISMISSALS]
        spoken = voice is not None and voice.who in (Who.FORCE, Who.IOPC)
        maybe = MAYBE.search(line.page.lower, clause, mention.start) or TO_COME.match(line.page.lower, mention.end)
        firm = kind in LEFT or not (spoken or (maybe and kind is not OutcomeKind.NO_ACTION))
        person.add(Consequence(kind=kind, at=mention, duration=mention.value.duration, firm=firm))
        if _of_force(voice) and voice is not None and voice.act is Act.AGREE and person.agreed is None:
            person.agreed, person.agreed_at = True, line.last_before(mention.start, Kind.VOICE) or mention


def _denied(state: State, clause: int, mention: Mention[OutcomeMention]) -> bool:
    text = state.line.page.lower
    if LISTED.search(text, state.line.start, mention.start):
        return True
    return any(pattern.search(text, clause, mention.start) for pattern in (NEVER, DENIED, PLEADED))


def _suggested(state: State, voice: Voice | None, mention: Mention[OutcomeMention]) -> bool:
    """Whether the IOPC only thinks of it; "...; this resulted in both being given words of advice" tells it."""
    if voice is None or voice.who is not Who.IOPC or voice.act not in (Act.SAY, Act.PROPOSE):
        return False
    line, said = state.line, state.line.last_before(mention.start, Kind.VOICE)
    clause = line.clause_start(mention.start)
    return (
        said is None
        or line.clause_start(said.start) == clause
        or bool(MAYBE.search(line.page.lower, clause, mention.start))
    )


def _done_by_them(state: State, mention: Mention[OutcomeMention]) -> bool:
    """As in "the officers took no further action", "gave her advice"; a force that agreed to take none decides."""
    text, start = state.line.page.lower, state.line.start
    active = ACTIVE.search(text, max(start, mention.start - 40), mention.start)
    return active is not None and not DECIDED.search(text, start, mention.start)


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


def _context(state: State, mention: Mention[OutcomeMention]) -> list[Individual]:
    """On whom an outcome fell where the sentence names nobody: those spoken of last, but no member of the public."""
    line = state.line
    if PUBLIC.search(line.page.lower, line.clause_start(mention.start), mention.start) and not state.people.focus:
        return []
    focus = [person for person in state.people.focus if person.told and not person.blanket]
    if focus and mention.value.kind is OutcomeKind.NO_ACTION and not state.replied and not any(p.forums for p in focus):
        return []
    return focus
