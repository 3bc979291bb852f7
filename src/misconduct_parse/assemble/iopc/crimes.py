"""Criminal proceedings, put down for the police people they are against.

Most charges, pleas and sentences of a summary are those of members of the public: a step counts only where its
subject is an officer or a member of staff.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners import Owner, groups_of
from misconduct_parse.assemble.iopc.part_tried import no_offence_of, of_other_offence
from misconduct_parse.assemble.iopc.people import Crime, Individual, Words
from misconduct_parse.assemble.iopc.publics import among_accused, described_by, only_claimed
from misconduct_parse.assemble.iopc.relatives import is_object
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.clauses import ACCUSED_BEHIND, WHO_WAS
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import STAGES, VERDICTS, CrimeStep, Step
from misconduct_parse.extract.speech import Who
from misconduct_parse.model.criminal import Plea, Verdict
from misconduct_parse.model.dates import Date
from misconduct_parse.pattern import quick_pattern

PUBLIC: Final = Cue("public_accused")
OF_PUBLIC: Final = Cue("of_public")
PRONOUN: Final = Cue("crime_pronoun")
CHARGED_THEM: Final = Cue("charged_them")
NOUN: Final = Cue("conviction")
ONE: Final = Cue("accused_pronoun")
OWN: Final = Cue("own")

ENDINGS: Final = VERDICTS | {Step.SENTENCED: Verdict.CONVICTED}
"""A summary may tell the sentence alone."""
TRAITS: Final = {
    Step.PLEADED_GUILTY: frozenset({"convicted", "pleaded"}),
    Step.CONVICTED: frozenset({"convicted", "guilty"}),
    Step.ACQUITTED: frozenset({"acquitted", "cleared"}),
}
"""Words by which the text may tell somebody from others later: "the constable who had been acquitted"."""
# "was cleared of that offence but" convicted: of whom it went on
AND_WAS: Final = quick_pattern(r"\b(?:and|but)\s++(?:(?:was|were|then|later|also|instead|had|been)\s++)*+$")


def read_step(state: State, mention: Mention[CrimeStep]) -> None:
    """Put one step down, where it is a police person's."""
    if only_claimed(state.line, mention):
        return
    state.accused = people = _accused(state, mention)
    for person in people:
        crime = person.crime = person.crime or Crime()
        if not of_other_offence(state.line, mention, pleaded=crime.plea is Plea.GUILTY):
            _note(crime, mention)
        person.traits |= TRAITS.get(mention.value.step, frozenset())
        _gather(state, crime, mention)


def _accused(state: State, mention: Mention[CrimeStep]) -> list[Individual]:
    """Whom a step is against; nobody, where it is a member of the public."""
    charged = mention.value.step in (Step.CHARGED, Step.NOT_CHARGED)
    named = (_behind(state.line, mention) if charged or mention.value.step is Step.DISCONTINUED else None) or _before(state.line, mention)
    if named and named[0].value.headless and not state.people.people and not state.just_told_of():
        return []  # "Two young men attacked him. Both were convicted": nobody of the police was spoken of
    if named is not None:
        return state.meant(Owner(tuple(named)), wanted=_untried if mention.value.step in VERDICTS else None) if named else []
    if _goes_on(state, mention):
        if state.accused is None and ONE.before(state.page.lower, state.line.start, mention.start):
            return _suspected(state)
        tried = NOUN.behind(state.page.lower, mention.start)  # "the acquittal": of nobody who was not charged
        return [p for p in state.accused or [] if not (tried and p.crime and p.crime.charged is False)]
    return _of_the_file(state, mention) if charged else []


def _before(line: Line, mention: Mention[CrimeStep]) -> list[Any] | None:
    """The police people whose step it is; none where it is the public's, None where the sentence names nobody."""
    if OF_PUBLIC.behind(line.page.lower, mention.end, line.end):
        return []
    groups = [
        g
        for g in groups_of(line)
        if g[-1].end <= mention.start
        and (not is_object(line, g) or WHO_WAS.fullmatch(line.page.lower, g[-1].end, mention.start))
    ]
    if len(groups) > 1 and described_by(line, groups[-1], [groups[-2][-1].end]):
        groups.pop()  # "the driver who struck the sergeant was" convicted
    public = [
        end
        for start, end in PUBLIC.places(line.page.lower, line.start, mention.start)
        if not _ours(line, start, end)
    ]
    if groups and public and described_by(line, groups[-1], public):
        return []
    if groups and public and among_accused(line, groups[-1], public[-1], mention.start):
        return groups[-1]
    return _nearest(line, mention, groups, public)


def _nearest(line: Line, mention: Mention[CrimeStep], groups: list[list[Any]], public: list[int]) -> list[Any] | None:
    """The police people named last before a step, if no member of the public stands nearer."""
    if groups and (not public or public[-1] < groups[-1][-1].end):
        first, last = groups[-1][0], groups[-1][-1]
        if first.value.noun == "colleague" and first.value.former:
            return []  # "visited a former colleague, who had been jailed"
        if any(line.gap(end, first.start).strip() == "of" for _, end in PUBLIC.places(line.page.lower, line.start, first.start)):
            return []  # "the wife of the constable was convicted"
        if CHARGED_THEM.behind(line.page.lower, mention.end, line.end):
            return []  # "the custody officer charged the man": the man is accused
        if mention.start - last.end < 90 and last.end >= line.clause_start(mention.start):
            of_another = NOUN.behind(line.page.lower, mention.start) and not OWN.before(
                line.page.lower, first.start, mention.start
            )
            return [] if of_another else groups[-1]
    return [] if public else None


def _goes_on(state: State, mention: Mention[CrimeStep]) -> bool:
    """Whether a step goes on with whoever the last was against: "he was found guilty", "was sentenced"."""
    text = state.page.lower
    if PRONOUN.before(text, state.line.start, mention.start):
        return True
    if state.accused:
        near = mention.value.step is Step.QUASHED or mention.start - state.line.start < 60
        return near or AND_WAS.search(text, state.line.start, mention.start) is not None
    return NOUN.behind(text, mention.start)


def _behind(line: Line, mention: Mention[CrimeStep]) -> list[Any]:
    """As in "decided to charge the officer", "no charges against any of the officers"."""
    for group in groups_of(line):
        if group[0].start >= mention.end and ACCUSED_BEHIND.fullmatch(line.page.lower, mention.end, group[0].start):
            return group
    return []


def _ours(line: Line, start: int, end: int) -> bool:
    """Whether a word of the public is in a noun phrase of the police: "the police driver"."""
    return any(m.start <= start and end <= m.end for m in line.of(Kind.PARTY))


def _of_the_file(state: State, mention: Mention[CrimeStep]) -> list[Individual]:
    """Those behind "the CPS decided not to prosecute": those on whom the IOPC sent its file."""
    voice = state.line.last_before(mention.end, Kind.VOICE)
    told = voice is not None and voice.value.who is Who.CPS
    if not told or not state.filed:
        return []
    focus = [person for person in state.people.focus if person.decision is not False and not person.blanket]
    return focus or [p for p in state.people.people if p.told][:1] or state.people.somebody()


def _suspected(state: State) -> list[Individual]:
    """Whom "he" means before anybody was accused: the one police person whom the text points at, of a file sent."""
    if state.people.people:
        return state.people.people if len(state.people.people) == 1 else []
    notified = state.people.notified() if state.filed else []
    return notified if len(notified) == 1 else []


def _untried(person: Individual) -> int:
    """Of "the constable was acquitted": rather one who was charged."""
    return int(person.crime is None or not person.crime.charged)


def _note(crime: Crime, mention: Mention[CrimeStep]) -> None:
    step = mention.value.step
    if step is Step.CHARGED or step in ENDINGS:
        if not crime.charged:
            crime.charged, crime.charged_at = True, []
        crime.charged_at.append(mention)
    elif step is Step.NOT_CHARGED and not crime.charged:
        crime.charged = False
        crime.charged_at.append(mention)
    if step is Step.PLEADED_GUILTY or (step is Step.PLEADED_NOT_GUILTY and crime.plea is None):
        crime.plea, crime.plea_at = (Plea.GUILTY if step is Step.PLEADED_GUILTY else Plea.NOT_GUILTY), mention
    if step in ENDINGS and not (step is Step.SENTENCED and crime.verdict):
        if crime.verdict is not ENDINGS[step]:
            crime.verdict_at = []
        crime.verdict = ENDINGS[step]
        crime.verdict_at.append(mention)


def _gather(state: State, crime: Crime, mention: Mention[CrimeStep]) -> None:
    """Offences, courts, dates and the sentence beside a step."""
    line = state.line
    until = min((m.start for m in line.of(Kind.CRIME_STEP) if m.start > mention.start), default=line.end)
    for offence in line.of_any(Kind.OFFENCE, Kind.OFFENCE_NAME):
        beside = offence.end <= until or offence.start < mention.start
        if beside and not no_offence_of(line, offence, convicted=crime.verdict is Verdict.CONVICTED):
            _add_offence(state, crime, offence)
    for court in line.of(Kind.COURT):
        if court.value not in crime.courts:
            crime.courts[court.value] = court
    stage = STAGES.get(mention.value.step)
    dates = [m for m in line.of(Kind.DATE) if mention.start < m.start < until]
    leading = [m for m in line.of(Kind.DATE) if m.start - line.start < 5 and m.end <= mention.start]
    for date in (dates or leading)[:1]:
        for settled in state.calendar.settle(date)[:1]:
            if stage and _finer(settled, crime.dates.get(stage)):
                crime.dates[stage] = (settled, date)
    if mention.value.step is Step.SENTENCED or mention.value.step in (Step.PLEADED_GUILTY, Step.CONVICTED):
        crime.sentence |= dict.fromkeys(line.of(Kind.SENTENCE))


def _finer(date: Date, known: tuple[Date, Words] | None) -> bool:
    """Whether a date is the first for its stage, or tells the same one more finely."""
    if known is None:
        return True
    old = known[0]
    if not (date.earliest and date.latest and old.earliest and old.latest):
        return False
    same = (date.earliest, date.latest) == (old.earliest, old.latest)
    return not same and old.earliest <= date.earliest and date.latest <= old.latest


def _add_offence(state: State, crime: Crime, offence: Mention[Any]) -> None:
    crime.offences.setdefault(state.page.words(offence.start, offence.end).lower(), offence)
