"""Criminal proceedings against a subject: offences, courts, plea, verdict, sentence, each stage with its date.

A caution is no conviction, and what happened to others ("two men have since been charged") is not the subject's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import regex

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.clause_heads import of_another_head
from misconduct_parse.assemble.hearing.crime_dates import put_crime_dates
from misconduct_parse.assemble.hearing.members_of_public import of_public
from misconduct_parse.assemble.hearing.offence_names import put_acquitted, put_offences
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.trials import Trial, trials_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import VERDICTS, CrimeStep, Step
from misconduct_parse.model.criminal import CriminalProceeding, Plea, Sentence, SentenceKind, Verdict
from misconduct_parse.pattern import REACH, pattern, quick_pattern

GRAVITY: Final = tuple(SentenceKind)


def put_crime(story: Story, binder: Binder) -> None:
    """Put down the criminal proceedings of each subject."""
    mentions = story.work.mentions
    told = mentions.of(Kind.CRIME_STEP) or mentions.of(Kind.SENTENCE) or mentions.of(Kind.COURT)
    if not told and not (mentions.of(Kind.OFFENCE) and "cleared" in story.page.lower):
        return
    trials = trials_of(story, binder)
    for person in story.people:
        trial = trials.get(id(person))
        if trial is not None:
            _put(story, person, trial)


def _put(story: Story, person: Person, trial: Trial) -> None:
    page, draft = story.page, Draft(CriminalProceeding)
    steps = sorted(trial.steps, key=lambda m: m.start)
    told = {m.value.step for m in steps}
    sentenced = _sentenced_at_court(story, steps)
    if told <= {Step.CAUTIONED, Step.SENTENCED} and not trial.sentences and sentenced is None:
        put_offences(story, draft, trial)
        if draft.get("offences") and Step.CAUTIONED in told:
            caution = next(m for m in steps if m.value.step is Step.CAUTIONED)
            sentence = Draft(Sentence)
            sentence.put("text", page.words(caution.start, caution.end), caution)
            sentence.put("kind", SentenceKind.OTHER, caution)
            draft.nest("sentence", sentence)
            person.draft.add("criminal", draft)
        return
    put_offences(story, draft, trial)
    _put_charge(draft, steps)
    _put_courts(story, draft, trial)
    _put_verdict(draft, steps, (*trial.sentences, *([sentenced] if sentenced else [])))
    _put_sentence(story, draft, trial)
    put_crime_dates(story, draft, steps)
    if draft.values:
        person.draft.add("criminal", draft)
    other = Draft(CriminalProceeding)
    put_acquitted(story, other, trial)
    if other.values:
        person.draft.add("criminal", other)


def _put_courts(story: Story, draft: Draft, trial: Trial) -> None:
    """The courts named where a step is told; of "the Crown Court" the name that the page gives elsewhere."""
    courts = [court for court in story.of(Kind.COURT, spoken=True) if not _of_appeal(story, court)]
    told = [
        court
        for court in courts
        if court.sentence in trial.told_in
        and not of_another_head(story, trial.figure, court.sentence, court.start)
    ]
    if not any(court.value.endswith("Crown Court") for court in told) and _at_crown_court(story, trial):
        elsewhere = [court for court in courts if court.sentence not in trial.told_in]
        named = [court for court in elsewhere if court.value.endswith("Crown Court")]
        if len({court.value for court in named}) == 1:
            told = [named[0], *told]
    known = {court.start for court in told}
    told.extend(court for court in courts if court.start not in known and _of_own_trial(story, trial, court))
    if not told and (spoken := _spoken_of(story, trial) or _that_heard(story, courts)) is not None:
        told = [spoken]
    for court in sorted(told, key=lambda court: court.start):
        draft.append("courts", court.value, court)


# "An appeal, of which notice had been given to the Crown Court at Croydon, was abandoned"
TO_APPEAL: Final = pattern(
    r"\bappeal\b[^.;]{0,90}\b(?:to|with|before|(?:listed|due|heard)\s++(?:at|in))\s++(?:the\s++)?+$"
)


def _of_appeal(story: Story, court: Mention[str]) -> bool:
    start = story.page.sentences[court.sentence].start if court.sentence >= 0 else court.start
    return TO_APPEAL.search(story.page.lower, max(start, court.start - 120), court.start) is not None


# "wept in the dock at Liverpool Crown Court", "Sheffield Magistrates' Court was told"
IN_DOCK: Final = quick_pattern(r"\b(?:in\s++the\s++dock\s++(?:at|of)|(?:jury|judge|jurors|magistrates)\s++at)\s++$")
COURT_HEARD: Final = quick_pattern(r"\s++(?:was\s++told|(?:has\s++)?+heard)\b")


def _that_heard(story: Story, courts: list[Mention[str]]) -> Mention[str] | None:
    """The one court that a page about one person names where it sits, and not where a step is told."""
    lower = story.page.lower
    told = [
        court
        for court in courts
        if COURT_HEARD.match(lower, court.end, court.end + REACH)
        or IN_DOCK.search(lower, max(0, court.start - 30), court.start)
    ]
    known = {court.value for court in courts}
    return told[0] if told and len(known) == 1 and len(story.people) == 1 and not of_public(story, told[0]) else None


def _spoken_of(story: Story, trial: Trial) -> Mention[str] | None:
    """The one court where a statement tells the step that the page tells without it: "He pleaded guilty at"."""
    steps = {step.value.step for step in trial.steps} | {Step.PLEADED_GUILTY, Step.CONVICTED}
    told = {
        step.sentence
        for step in story.of(Kind.CRIME_STEP, spoken=True)
        if story.speech.spoken(step.start) and step.value.step in steps and not of_public(story, step)
    }
    courts = [court for court in story.of(Kind.COURT, spoken=True) if court.sentence in told]
    return courts[0] if len({court.value for court in courts}) == 1 else None


# "The jury at his first trial, at Hull Crown Court", "He is due before Hull Magistrates' Court", "She appeared at"
TO_COURT: Final = pattern(
    r"""\b (?: (?:his|her|their|(?:the|a)\s++(?:first|second|earlier|original)) \s++
        (?:(?:first|second|earlier|original|previous)\s++)?+ (?:re-?)?+trial \b ,?+
        (?:\s++in\s++\w++)?+ (?:\s++held)?+ \s++ at
      | (?:was|were|(?:had|has)\s++been) \s++ (?:then\s++|later\s++)?+ tried \s++
        (?:for\s[^.;,]{1,60}?\s)?+ (?:at|in|before)
      | (?:went\s++on|stood|faced) \s++ trial \b [^.;]{0,60}? \s (?:at|in|before)
      | (?:was|were|been) \s++ (?:then\s++)?+ (?:committed|sent|bailed|remanded) \s++
        (?:for\s++(?:trial|sentence)\s++)?+ to (?:\s++appear\s++(?:at|before))?+
      | (?:he|she|they|officer|constable|sergeant|inspector|mr|mrs|ms|miss) \s++ (?:\p{L}[\p{L}'-]*+\s++)??
        (?: (?:is|was|are|were) \s++ (?:next\s++)?+ (?: due | to\s++appear | expected | listed )
            (?: \s++ (?:to\s++(?:appear|be\s++sentenced|stand\s++trial)|for\s++(?:trial|sentence)) )?+
          | will \s++ (?:next\s++|first\s++)?+ (?:appear|stand\s++trial|be\s++tried|be\s++sentenced)
          | (?:first\s++|next\s++)?+ (?:appears|appeared) (?:\s++(?:first|again))?+ ) \s++ (?:before|at|in) )
      \s++ (?:the\s++)?+ $""",
    regex.VERBOSE,
)


def _of_own_trial(story: Story, trial: Trial, court: Mention[str]) -> bool:
    """Whether a sentence right beside those that tell the trial takes the subject to a court, and nobody else."""
    sentence = court.sentence
    if sentence < 0 or not trial.told_in & {sentence - 1, sentence - 2, sentence + 1}:
        return False
    page = story.page
    start, end, _ = page.sentences[sentence]
    own = {id(person.figure) for person in story.people}
    if any(id(ref.figure) not in own for ref in story.cast.within(start, end)):
        return False
    return TO_COURT.search(page.lower, start, court.start) is not None and not of_public(story, court)


def _at_crown_court(story: Story, trial: Trial) -> bool:
    """Whether a step is told to have been taken "at the Crown Court"."""
    sentences = (story.page.sentences[number] for number in trial.told_in)
    return any("the crown court" in story.page.lower[start:end] for start, end, _ in sentences)


def _put_charge(draft: Draft, steps: list[Mention[CrimeStep]]) -> None:
    charged = next((m for m in steps if m.value.step is Step.CHARGED), None)
    refused = next((m for m in steps if m.value.step is Step.NOT_CHARGED), None)
    if charged is not None:
        draft.put("charged", True, charged)
    elif refused is not None and not any(m.value.step in VERDICTS for m in steps):
        draft.put("charged", False, refused)


def _sentenced_at_court(story: Story, steps: list[Mention[CrimeStep]]) -> Mention[CrimeStep] | None:
    """Where a court is told to have sentenced: "given a suspended sentence at Hull Crown Court"."""
    sentenced = (step for step in steps if step.value.step is Step.SENTENCED)
    return next((step for step in sentenced if story.work.mentions.in_sentence(Kind.COURT, step.sentence)), None)


def _put_verdict(draft: Draft, steps: list[Mention[CrimeStep]], sentences: Sequence[Mention[Any]]) -> None:
    pleas = [m for m in steps if m.value.step in (Step.PLEADED_GUILTY, Step.PLEADED_NOT_GUILTY)]
    if pleas:
        guilty = [m for m in pleas if m.value.step is Step.PLEADED_GUILTY]
        last = guilty[-1] if guilty else pleas[-1]
        draft.put("plea", Plea.GUILTY if guilty else Plea.NOT_GUILTY, last)
    final = [m for m in steps if m.value.step in VERDICTS]
    if any(m.value.step is Step.QUASHED for m in final):
        final = [m for m in final if m.value.step is Step.QUASHED]
    elif any(m.value.step is Step.ACQUITTED for m in final) and final[0].value.step is Step.DISCONTINUED:
        final = [m for m in final if m.value.step is Step.ACQUITTED]  # no evidence was offered, and so
    elif any(m.value.step in (Step.CONVICTED, Step.PLEADED_GUILTY) for m in final):
        final = [m for m in final if m.value.step in (Step.CONVICTED, Step.PLEADED_GUILTY)]
    if final:
        draft.put("verdict", VERDICTS[final[0].value.step], *final[:2])
    elif sentences:
        draft.put("verdict", Verdict.CONVICTED, sentences[0])  # nobody is sentenced who is not convicted


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
