"""Where a page tells of a subject's criminal case: what happened to others there is not theirs.

"Two men have since been charged" tells of others; "if convicted" and "was not charged" of nothing that happened.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from attrs import define, field

from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.clause_heads import heads_without_verb, in_clause
from misconduct_parse.assemble.hearing.cleared_of_crime import cleared_of_crime
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.members_of_public import of_public
from misconduct_parse.assemble.hearing.other_cases import of_another_case
from misconduct_parse.assemble.hearing.pronouns import of_other_pronoun
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import CrimeStep, Step
from misconduct_parse.extract.rules.sentences import SentencePart
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page

# "found guilty by a disciplinary panel": no court's verdict
BY_PANEL: Final = quick_pattern(
    r"(?:\s++of\s[^.;,]{2,60}?)?\s++by\s++(?:an?|the)\s++(?:\w++\s++){0,2}?(?:panel|hearing|board)\b"
    r"|(?:\s++of\s[^.;,]{2,60}?)?\s++(?:at|by|before)\s++(?:an?|the|his|her|their)\s++(?:\w++\s++){0,2}?(?:misconduct|disciplinary)\s++"
    r"(?:hearing|meeting|panel)\b"
    r"|\s++at\s++the\s++hearing\b|\s++to\s++(?:an?\s++)?+breach(?:es|ing)?\b"
    r"|\s++of\s++(?:gross\s++)?+misconduct\b(?!\s++in\s++(?:a\s++)?public)"
)
OWN: Final = pattern(r"\b(?:he|she|they|him|her|his|their|them|officers?|constable|sergeant|inspector|criminal)\b")
NOT_CHARGED: Final = pattern(r"\b(?:was|were)\s++not\s++charged\b")


@define(eq=False)
class Trial:
    """What the page tells of one person's criminal case."""

    figure: int
    """Whose it is: the id of the figure."""
    steps: list[Mention[CrimeStep]] = field(factory=list)
    sentences: list[Mention[SentencePart]] = field(factory=list)
    told_in: set[int] = field(factory=set)
    """The sentences that tell it."""
    kinds: set[Step] = field(factory=set)
    """What its steps are."""
    by_sentence: dict[int, list[Mention[CrimeStep]]] = field(factory=dict)
    """Its steps by their sentence."""

    def take(self, step: Mention[CrimeStep]) -> None:
        """Add a step."""
        self.steps.append(step)
        self.told_in.add(step.sentence)
        self.kinds.add(step.value.step)
        self.by_sentence.setdefault(step.sentence, []).append(step)


def trials_of(story: Story, binder: Binder) -> dict[int, Trial]:
    """The trial of each subject who had one, by the person's identity; from statements where nothing else tells."""
    trials: dict[int, Trial] = {}
    _gather(story, binder, trials, spoken=False)
    if not trials:
        _gather(story, binder, trials, spoken=True)
    return {person: trial for person, trial in trials.items() if not _of_nobody(story, trial)}


# Words without which no page tells of a court
COURTLY: Final = (
    "court", "jury", "trial", "magistrate", "judge", "sentenc", "charged", "prosecut", "convict", "pleaded", "jail",
    "prison", "criminal", "cps",
)  # fmt: skip


def _by_panel(story: Story, mention: Mention[CrimeStep]) -> bool:
    """Whether a panel found somebody guilty: "found guilty of neglecting her duties and given a warning"."""
    lower, sentence = story.page.lower, story.page.sentences[mention.sentence]
    if BY_PANEL.match(lower, mention.end, sentence.end):
        return True
    if not lower.endswith("guilty", mention.start, mention.end):
        return False
    return bool(story.work.mentions.in_sentence(Kind.OUTCOME, mention.sentence)) and not _courtly(story.page)


@lru_cache(maxsize=4)
def _courtly(page: Page) -> bool:
    return any_in(COURTLY, page.lower[page.body :])


def _of_nobody(story: Story, trial: Trial) -> bool:
    """Whether no more is told than that a case was dropped, and nothing says whose: "The prosecution was dropped"."""
    if trial.sentences or any(step.value.step is not Step.DISCONTINUED for step in trial.steps):
        return False
    return not any(_of_subject(story, sentence) for sentence in trial.told_in)


def _of_subject(story: Story, number: int) -> bool:
    """Whether a sentence speaks of a subject, or of a court or an offence."""
    start, end, _ = story.page.sentences[number]
    own = {id(person.figure) for person in story.people}
    if any(id(ref.figure) in own for ref in story.cast.within(start, end)):
        return True
    mentions = story.work.mentions
    if mentions.in_sentence(Kind.COURT, number) or mentions.in_sentence(Kind.OFFENCE, number):
        return True
    return OWN.search(story.page.lower, start, end) is not None


def _gather(story: Story, binder: Binder, trials: dict[int, Trial], *, spoken: bool) -> None:
    for mention in story.of(Kind.CRIME_STEP, spoken=spoken):
        if not _reported(story, mention) or of_other_pronoun(story, mention):
            continue
        for person in binder.whose(mention):
            _trial(trials, person).take(mention)
    for mention in story.of(Kind.SENTENCE, spoken=spoken):
        if story.scope.has(mention, Status.HYPOTHETICAL) or of_public(story, mention):
            continue
        if of_other_pronoun(story, mention) or of_another_case(story, mention):
            continue
        if not trials and not story.work.mentions.in_sentence(Kind.COURT, mention.sentence):
            continue  # a term of years, on a page that tells of no court
        for person in in_clause(story, mention) or binder.whose(mention):
            trial = _trial(trials, person)
            trial.sentences.append(mention)
            trial.told_in.add(mention.sentence)
    _admitted(story, binder, trials, spoken=spoken)
    _left_out(story, trials)
    _cleared(story, binder, trials, spoken=spoken)


def _trial(trials: dict[int, Trial], person: Person) -> Trial:
    return trials.setdefault(id(person), Trial(figure=id(person.figure)))


def _left_out(story: Story, trials: dict[int, Trial]) -> None:
    """A step whose verb is left out the second time: "PC Quill pleaded guilty to theft and PC Vale to fraud"."""
    if len(story.people) < 2:
        return
    for trial in list(trials.values()):
        for step in list(trial.steps):
            for head in heads_without_verb(story, step):
                for person in story.people:
                    if id(person.figure) in head.figures:
                        _trial(trials, person).take(step)


def _cleared(story: Story, binder: Binder, trials: dict[int, Trial], *, spoken: bool) -> None:
    """An acquittal told without the word: "She was charged with theft and fraud. She was cleared of both"."""
    if story.page.lower.find("cleared", story.page.body) < 0:
        return
    for number in range(len(story.page.sentences)):
        said = cleared_of_crime(story, number)
        if said is None or (not spoken and story.speech.spoken(said[0])):
            continue
        step = Mention(
            kind=Kind.CRIME_STEP,
            value=CrimeStep(step=Step.ACQUITTED),
            start=said[0],
            end=said[1],
            rule="criminal.cleared",
            sentence=number,
        )
        if not _reported(story, step) or of_other_pronoun(story, step):
            continue
        for person in binder.whose(step):
            _trial(trials, person).take(step)


def _admitted(story: Story, binder: Binder, trials: dict[int, Trial], *, spoken: bool) -> None:
    """A plea told without the word: "He admitted perverting the course of justice at Hull Crown Court", "denied"."""
    courts = {court.sentence: court for court in story.of(Kind.COURT, spoken=spoken)}
    for offence in story.of(Kind.OFFENCE, spoken=spoken):
        if offence.sentence not in courts:
            continue
        reached = story.scope.of(offence)
        admitted = reached.get(Status.ADMITTED) or reached.get(Status.DENIED)
        if admitted is None:
            continue
        step = Step.PLEADED_GUILTY if admitted.value.status is Status.ADMITTED else Step.PLEADED_NOT_GUILTY
        plea = Mention(
            kind=Kind.CRIME_STEP,
            value=CrimeStep(step=step),
            start=admitted.start,
            end=offence.end,
            rule="criminal.admitted",
            sentence=offence.sentence,
        )
        if of_public(story, plea):
            continue
        for person in binder.whose(plea):
            trial = _trial(trials, person)
            if not any(told.value.step is step for told in trial.by_sentence.get(plea.sentence, ())):
                trial.take(plea)


def _reported(story: Story, mention: Mention[CrimeStep]) -> bool:
    """Whether the step is told as a fact, and not of a member of the public."""
    part = story.sections.part(mention.start)
    if part is Part.ASIDE:
        return False
    start = story.page.sentences[mention.sentence].start
    if _by_panel(story, mention) or of_public(story, mention) or of_another_case(story, mention):
        return False
    if NOT_CHARGED.search(story.page.lower, start, mention.start):
        return False
    reached = story.scope.of(mention)
    step = mention.value.step
    if story.page.lower[mention.start : mention.end] == "guilty":
        return Status.HYPOTHETICAL not in reached  # "not guilty of theft and guilty of fraud": the "not" has ended
    if Status.HYPOTHETICAL in reached or Status.PROPOSED in reached:
        return False
    return not (Status.NEGATED in reached and step in (Step.CONVICTED, Step.CHARGED, Step.SENTENCED, Step.CAUTIONED))
