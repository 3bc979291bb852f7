"""Criminal proceedings against a subject: offences, courts, plea, verdict, sentence, each stage with its date.

A caution is no conviction, and what happened to others ("two men have since been charged") is not the subject's.
"""

from __future__ import annotations

from typing import Any, Final

import regex
from attrs import define, field

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.sections import Part
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import CrimeStep, Step
from misconduct_parse.extract.rules.offences import OffenceMention
from misconduct_parse.extract.rules.sentences import SentencePart
from misconduct_parse.extract.scope import Status
from misconduct_parse.model.criminal import CriminalProceeding, Offence, Plea, Sentence, SentenceKind, Verdict

VERDICTS: Final = {
    Step.CONVICTED: Verdict.CONVICTED,
    Step.PLEADED_GUILTY: Verdict.CONVICTED,
    Step.ACQUITTED: Verdict.ACQUITTED,
    Step.QUASHED: Verdict.ACQUITTED,
    Step.DISCONTINUED: Verdict.DISCONTINUED,
}
STAGES: Final = {
    Step.CHARGED: "charge",
    Step.PLEADED_GUILTY: "plea",
    Step.PLEADED_NOT_GUILTY: "plea",
    Step.CONVICTED: "verdict",
    Step.ACQUITTED: "verdict",
    Step.DISCONTINUED: "verdict",
    Step.SENTENCED: "sentence",
}
GRAVITY: Final = tuple(SentenceKind)

# "if convicted", "a man was charged": not the subject's
CIVILIAN: Final = regex.compile(
    r"\b(?:men|man|woman|women|suspect|driver|burglar|offender|people|person|boy|girl|teenager|gang"
    r"|passenger)\s++(?:\w++\s++){0,4}$|\b(?:was|were)\s++not\s++charged\b"
)
SELF: Final = regex.compile(r"\b(?:conviction|convicted|sentence|plea|guilty)\b")


@define(eq=False)
class Trial:
    """What the page tells of one person's criminal case."""

    steps: list[Mention[CrimeStep]] = field(factory=list)
    sentences: list[Mention[SentencePart]] = field(factory=list)
    told_in: set[int] = field(factory=set)
    """The sentences that tell it."""


def put_crime(story: Story, binder: Binder) -> None:
    """Put down the criminal proceedings of each subject."""
    trials: dict[int, Trial] = {}
    _gather(story, binder, trials, spoken=False)
    if not trials:
        _gather(story, binder, trials, spoken=True)
    for person in story.people:
        trial = trials.get(id(person))
        if trial is not None:
            _put(story, person, trial)


def _gather(story: Story, binder: Binder, trials: dict[int, Trial], *, spoken: bool) -> None:
    for mention in story.of(Kind.CRIME_STEP, spoken=spoken):
        if not _reported(story, mention):
            continue
        for person in binder.whose(mention):
            trial = trials.setdefault(id(person), Trial())
            trial.steps.append(mention)
            trial.told_in.add(mention.sentence)
    for mention in story.of(Kind.SENTENCE, spoken=spoken):
        if story.scope.has(mention, Status.HYPOTHETICAL) or not _near_court(story, mention, trials):
            continue
        for person in binder.whose(mention):
            trial = trials.setdefault(id(person), Trial())
            trial.sentences.append(mention)
            trial.told_in.add(mention.sentence)
    _admitted(story, binder, trials, spoken=spoken)


def _near_court(story: Story, mention: Mention[Any], trials: dict[int, Trial]) -> bool:
    """A term of years is a sentence where the sentence of the text, or one beside it, tells of a court or a step."""
    told = {number for trial in trials.values() for number in trial.told_in}
    if {mention.sentence - 1, mention.sentence, mention.sentence + 1} & told:
        return True
    return bool(story.work.mentions.in_sentence(Kind.COURT, mention.sentence)) or bool(told)


def _admitted(story: Story, binder: Binder, trials: dict[int, Trial], *, spoken: bool) -> None:
    """A plea told without the word: "He admitted perverting the course of justice at Hull Crown Court"."""
    courts = {court.sentence: court for court in story.of(Kind.COURT, spoken=spoken)}
    for offence in story.of(Kind.OFFENCE, spoken=spoken):
        if offence.sentence not in courts:
            continue
        admitted = story.scope.of(offence).get(Status.ADMITTED)
        if admitted is None:
            continue
        plea = Mention(
            kind=Kind.CRIME_STEP,
            value=CrimeStep(step=Step.PLEADED_GUILTY),
            start=admitted.start,
            end=offence.end,
            rule="criminal.admitted",
            sentence=offence.sentence,
        )
        for person in binder.whose(plea):
            trial = trials.setdefault(id(person), Trial())
            if not any(
                step.sentence == plea.sentence and step.value.step is Step.PLEADED_GUILTY for step in trial.steps
            ):
                trial.steps.append(plea)
                trial.told_in.add(plea.sentence)


def _reported(story: Story, mention: Mention[CrimeStep]) -> bool:
    """Whether the step is told as a fact, and not of a member of the public."""
    part = story.sections.part(mention.start)
    if part is Part.ASIDE:
        return False
    sentence = story.page.sentences[mention.sentence]
    if CIVILIAN.search(story.page.lower, sentence.start, mention.start):
        return False
    reached = story.scope.of(mention)
    step = mention.value.step
    if Status.HYPOTHETICAL in reached or Status.PROPOSED in reached:
        return False
    return not (Status.NEGATED in reached and step in (Step.CONVICTED, Step.CHARGED, Step.SENTENCED, Step.CAUTIONED))


def _put(story: Story, person: Person, trial: Trial) -> None:
    page, draft = story.page, Draft(CriminalProceeding)
    steps = sorted(trial.steps, key=lambda m: m.start)
    told = {m.value.step for m in steps}
    if told <= {Step.CAUTIONED, Step.SENTENCED} and not trial.sentences:
        _put_offences(story, draft, trial)
        if draft.get("offences") and Step.CAUTIONED in told:
            caution = next(m for m in steps if m.value.step is Step.CAUTIONED)
            sentence = Draft(Sentence)
            sentence.put("text", page.words(caution.start, caution.end), caution)
            sentence.put("kind", SentenceKind.OTHER, caution)
            draft.nest("sentence", sentence)
            person.draft.add("criminal", draft)
        return
    _put_offences(story, draft, trial)
    _put_charge(draft, steps)
    for court in story.of(Kind.COURT, spoken=True):
        if court.sentence in trial.told_in:
            draft.append("courts", court.value, court)
    _put_verdict(draft, steps, trial)
    _put_sentence(story, draft, trial)
    _put_dates(story, draft, steps, trial)
    if draft.values:
        person.draft.add("criminal", draft)


def _put_offences(story: Story, draft: Draft, trial: Trial) -> None:
    """The offences named where a step is told; a longer name that begins with a listed one is the text of it."""
    page = story.page
    listed = [
        m for m in story.of(Kind.OFFENCE, spoken=True) if m.sentence in trial.told_in and not _elsewhere(story, m)
    ]
    named = [m for m in story.of(Kind.OFFENCE_NAME, spoken=True) if m.sentence in trial.told_in]
    seen: set[str] = set()
    for mention in sorted((*listed, *_unlisted(listed, named)), key=lambda m: m.start):
        words = page.words(mention.start, mention.end)
        if words.lower() in seen or (mention.value.id is not None and mention.value.id in seen):
            continue
        seen |= {words.lower(), mention.value.id or words.lower()}
        offence = Draft(Offence)
        offence.put("text", words, mention)
        offence.put("id", mention.value.id, mention)
        draft.add("offences", offence)


def _elsewhere(story: Story, mention: Mention[OffenceMention]) -> bool:
    """An offence that was reported or investigated, not tried: "her complaint of harassment", "a report of theft"."""
    before = story.page.lower[max(0, mention.start - 30) : mention.start]
    return before.endswith(
        (
            "complaint of ",
            "report of ",
            "reports of ",
            "victim of ",
            "allegation of ",
            "investigating ",
            "case of ",
            "case of serious ",
        )
    )


def _unlisted(
    listed: list[Mention[OffenceMention]], named: list[Mention[OffenceMention]]
) -> list[Mention[OffenceMention]]:
    return [m for m in named if not any(other.start < m.end and m.start < other.end for other in listed)]


def _put_charge(draft: Draft, steps: list[Mention[CrimeStep]]) -> None:
    charged = next((m for m in steps if m.value.step is Step.CHARGED), None)
    refused = next((m for m in steps if m.value.step is Step.NOT_CHARGED), None)
    if charged is not None:
        draft.put("charged", True, charged)
    elif refused is not None and not any(m.value.step in VERDICTS for m in steps):
        draft.put("charged", False, refused)


def _put_verdict(draft: Draft, steps: list[Mention[CrimeStep]], trial: Trial) -> None:
    pleas = [m for m in steps if m.value.step in (Step.PLEADED_GUILTY, Step.PLEADED_NOT_GUILTY)]
    if pleas:
        guilty = [m for m in pleas if m.value.step is Step.PLEADED_GUILTY]
        last = guilty[-1] if guilty else pleas[-1]
        draft.put("plea", Plea.GUILTY if guilty else Plea.NOT_GUILTY, last)
    final = [m for m in steps if m.value.step in VERDICTS]
    if any(m.value.step is Step.QUASHED for m in final):
        final = [m for m in final if m.value.step is Step.QUASHED]
    elif any(m.value.step in (Step.CONVICTED, Step.PLEADED_GUILTY) for m in final):
        final = [m for m in final if m.value.step in (Step.CONVICTED, Step.PLEADED_GUILTY)]
    if final:
        draft.put("verdict", VERDICTS[final[0].value.step], *final[:2])
    elif trial.sentences:
        draft.put("verdict", Verdict.CONVICTED, trial.sentences[0])  # nobody is sentenced who is not convicted


def _put_sentence(story: Story, draft: Draft, trial: Trial) -> None:
    """The gravest part gives kind and length; the text runs from the first part to the last of its sentence."""
    if not trial.sentences:
        return
    page = story.page
    gravest = min(trial.sentences, key=lambda m: (GRAVITY.index(m.value.kind), m.value.duration is None, m.start))
    beside = [m for m in trial.sentences if m.sentence == gravest.sentence and abs(m.start - gravest.end) < 200]
    start, end = min(m.start for m in beside), max(m.end for m in beside)
    at = Mention(kind=Kind.SENTENCE, value=None, start=start, end=end, rule=gravest.rule, sentence=gravest.sentence)
    sentence = Draft(Sentence)
    sentence.put("text", page.words(start, end), at)
    sentence.put("kind", gravest.value.kind, gravest)
    sentence.put("duration", gravest.value.duration, gravest)
    sentence.put("suspended", gravest.value.suspended, gravest)
    draft.nest("sentence", sentence)


def _put_dates(story: Story, draft: Draft, steps: list[Mention[CrimeStep]], trial: Trial) -> None:
    """The date nearest to each step in its sentence."""
    for step in steps:
        stage = STAGES.get(step.value.step)
        if stage is None or (draft.get("dates") or {}).get(stage) is not None:
            continue
        mention = _date_of(story, step, steps)
        dates = story.calendar.settle(mention) if mention is not None else ()
        if mention is not None and len(dates) == 1:
            draft.map("dates", stage, dates[0], mention)


DAY_OR_MONTH: Final = regex.compile(
    r"\d|january|february|march|april|may|june|july|august|september|october|november|december|today"
    r"|yesterday"
)


def _date_of(story: Story, step: Mention[CrimeStep], steps: list[Mention[CrimeStep]]) -> Mention[Any] | None:
    lower = story.page.lower
    days = {m.start for m in story.day_places}
    here = [
        m
        for m in story.of(Kind.DATE, spoken=True)
        if m.sentence == step.sentence
        and m.start not in days
        and m.value.last is None
        and DAY_OR_MONTH.search(lower, m.start, m.end)
    ]
    others = [m for m in steps if m.sentence == step.sentence and m is not step]
    best = min(here, key=lambda m: _gap(m, step), default=None)
    if best is None or _gap(best, step) > 110:
        return None
    if not _of_court(story, best):
        return None
    nearer = any(
        _gap(best, other) < _gap(best, step)
        for other in others
        if STAGES.get(other.value.step) != STAGES.get(step.value.step)
    )
    return None if nearer else best


COURT_WORDS: Final = regex.compile(r"convict|sentenc|plea|pled|court|trial|charged|jailed|offence|caution|arrest")


def _of_court(story: Story, date: Mention[Any]) -> bool:
    """Whether the word that governs a date is of the court: "He resigned on 2 April, sixteen days after being convicted" is not."""
    cues = story.work.mentions.in_sentence(Kind.DAY_CUE, date.sentence)
    before = next((cue for cue in reversed(cues) if cue.end <= date.start), None)
    governing = before or next((cue for cue in cues if cue.start >= date.end), None)
    return governing is None or COURT_WORDS.search(story.page.lower, governing.start, governing.end) is not None


def _gap(one: Mention[Any], other: Mention[Any]) -> int:
    return max(one.start - other.end, other.start - one.end)
