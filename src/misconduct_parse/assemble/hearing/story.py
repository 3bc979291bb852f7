"""What a page tells: its parts, its people, its subjects, and what the rules found, ready to be put together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, NamedTuple

from attrs import define, field

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.figure import Figure
from misconduct_parse.assemble.hearing.figures import Cast
from misconduct_parse.assemble.hearing.leads import leads
from misconduct_parse.assemble.hearing.sections import Section, Sections
from misconduct_parse.assemble.hearing.speech import Speech
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.extract.scope import Modifier, Scope
from misconduct_parse.model.people import Subject
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.model.terms import Format, Standard
from misconduct_parse.read.page import Page


@define(eq=False)
class Person:
    """A subject in the making."""

    figure: Figure | None
    """Who it is; None for somebody whom the page neither names nor gives a cipher."""
    draft: Draft = field(factory=lambda: Draft(Subject))
    """The subject so far."""
    proceeding: Draft | None = None
    """The proceeding that decided, once known."""
    outcome_places: dict[OutcomeKind, Mention[Any]] = field(factory=dict)
    """The words behind each outcome."""
    found_at: Mention[Any] | None = None
    """The words that say what the proceeding found."""


PARENTS: Final = ("father", "mother", "dad", "mum", "parent")
PARENT_OF: Final = tuple(f"{parent}{of}" for parent in PARENTS for of in (" of ", "-of-"))


class Talk(NamedTuple):
    """Somebody outside the case, of whom a sentence tells."""

    side: str | None
    """"m" or "f", where the words say it."""
    end: int
    """Where the sentence has named them; its start where it only goes on about them."""
    suspect: bool
    """Whether they are told to be before a court, so that "he was jailed" means them."""
    unsure: bool
    """Whether it may be the officer: "the 19-year-old", where nobody's age is told."""


@define(eq=False, slots=False)
class Story:
    """Everything that the steps share."""

    work: Assembly
    page: Page
    sections: Sections
    cast: Cast
    speech: Speech
    scope: Scope
    calendar: Calendar
    """Settles what happened."""
    ahead: Calendar
    """Settles days of the hearing that lie ahead, as those of a notice do."""
    headline: list[Mention[Any]] = field(factory=list)
    """What the rules find in the title."""
    people: list[Person] = field(factory=list)
    """The subjects."""
    listed: tuple[Any, ...] | None = None
    """The lines of a list of results; None until they are asked for."""
    general: dict[int, bool] = field(factory=dict)
    """Whether a sentence tells how hearings are in general; filled as it is asked."""
    strangers: dict[int, Talk] | None = None
    """The sentences that are about a stranger; None until they are asked for."""
    changes: list[Mention[Any]] | None = None
    """The sanctions that took the place of an earlier one, in order; None until they are asked for."""
    reversals: list[Mention[Modifier]] | None = None
    """What takes a decision back, and is told as a fact, in order; None until it is asked for."""
    own_ages: set[int] | None = None
    """The ages that are told beside the subjects' names; None until they are asked for."""
    tried_beside: bool | None = None
    """Whether the page has a word for somebody tried beside an officer; None until it is asked for."""
    struck: dict[Any, int] | None = None
    """The standards whose finding a tribunal struck out, with where the page says so last; None until asked for."""
    withdrawn_at: int | None = None
    """Where an admission is told last to have been withdrawn; -1 for nowhere, None until asked for."""
    back: list[Mention[None]] | None = None
    """Where somebody is told to be an officer again; None until it is asked for."""
    called: dict[int, bool] | None = None
    """The sentences about the one subject that say "he" (true) or "she" alone; None until they are asked for."""
    sexes: dict[int, str] | None = None
    """Whom of several the page calls "he" ("m") or "she" ("f"); None until it is asked for."""
    clause_heads: dict[int, tuple[Any, ...]] = field(factory=dict)
    """Who opens the clauses of a sentence, by its number; filled as it is asked."""
    _told: dict[str, tuple[Mention[Any], ...]] = field(factory=dict)
    _spoken: dict[str, tuple[Mention[Any], ...]] = field(factory=dict)
    named_in_full: dict[str, tuple[int, ...]] = field(factory=dict)
    """Where surnames stand behind given names, at most two places of each; filled as it is asked."""
    day_places: list[Mention[Any]] = field(factory=list)
    """Where the hearing's days are written."""

    @cached_property
    def notice(self) -> bool:
        """Whether the page tells of a hearing to come: nothing is found there."""
        return self.work.format is Format.HEARING_NOTICE

    def of(self, kind: str, *, spoken: bool = False) -> tuple[Mention[Any], ...]:
        """The mentions of a kind that are told of this case: not in asides, and in no quotation unless ``spoken``."""
        known = (self._spoken if spoken else self._told).get(kind)
        if known is None:
            known = self._told_here(self.work.mentions.of(kind), spoken=spoken)
            (self._spoken if spoken else self._told)[kind] = known
        return known

    def _told_here(self, found: tuple[Mention[Any], ...], *, spoken: bool) -> tuple[Mention[Any], ...]:
        if found and self.sections.asides:
            aside = self.sections.aside
            found = tuple([m for m in found if not aside(m.start)])
        if not found or spoken or self.speech.silent:
            return found
        told_by = self.speech.spoken
        return tuple([m for m in found if not told_by(m.start)])

    @cached_property
    def nouns(self) -> tuple[Mention[Party], ...]:
        """Noun phrases for unnamed people, without the rank before a name, and "two" in "the father of two"."""
        nouns = [m for m in self.of(Kind.PARTY) if not self.cast.touch(m.start, m.end)]
        return tuple([m for m in nouns if not (m.value.headless and self.page.lower.endswith(PARENT_OF, 0, m.start))])

    def nouns_within(self, start: int, end: int) -> Sequence[Mention[Party]]:
        """Those of them that begin in a stretch, in order."""
        starts = self._noun_starts
        return self.nouns[bisect_left(starts, start) : bisect_left(starts, end)]

    @cached_property
    def _noun_starts(self) -> list[int]:
        return [mention.start for mention in self.nouns]

    def at(self, start: int, end: int, rule: str) -> Mention[Any]:
        """A stretch of the main text as a mention, so that it can be bound and shown."""
        sentence = bisect_right(self.starts, start) - 1
        return Mention(kind="stretch", value=None, start=start, end=end, rule=rule, sentence=max(0, sentence))

    @cached_property
    def first_ages(self) -> dict[int, int]:
        """Where each age is told first."""
        return {m.value: m.start for m in reversed(self.of(Kind.AGE, spoken=True))}

    @cached_property
    def warned_in_writing(self) -> bool:
        """Whether the page speaks of a written warning anywhere."""
        return "written warning" in self.page.lower

    @cached_property
    def standards_named(self) -> set[Standard]:
        """The standards that the page names anywhere."""
        return {mention.value.standard for mention in self.work.mentions.of(Kind.STANDARD)}

    @cached_property
    def first_named(self) -> int:
        """Where the main text names a subject first; -1 where it names none."""
        own = {id(person.figure) for person in self.people}
        named = (ref.start for ref in self.cast.refs if id(ref.figure) in own and ref.start >= self.page.body)
        return next(named, -1)

    @cached_property
    def last_sentences(self) -> dict[int, int]:
        """The last sentence of each block."""
        return {sentence.block: number for number, sentence in enumerate(self.page.sentences)}

    @cached_property
    def starts(self) -> list[int]:
        """Where the sentences begin."""
        return [sentence.start for sentence in self.page.sentences]

    def headed(self, kind: str) -> list[Mention[Any]]:
        """The mentions of a kind in the page's title."""
        return [mention for mention in self.headline if mention.kind == kind]

    def hearing_spoken_of(self, sentence: int) -> bool:
        """Whether a sentence is about the hearing, or goes on about it: "It was chaired by"."""
        if sentence in self._of_hearing:
            return True
        start = self.page.sentences[sentence].start
        words = self.page.lower[start : start + 4]
        if words.startswith("it "):  # "It will now take place", after who fell ill and what was not decided
            return any(before in self._of_hearing for before in range(sentence - 3, sentence))
        return sentence - 1 in self._of_hearing and words.startswith(("they", "the ", "this"))

    @cached_property
    def _of_hearing(self) -> set[int]:
        return {mention.sentence for mention in self.work.mentions.of(Kind.PROCEEDING)}

    def inside(self, kind: str, start: int, end: int) -> list[Mention[Any]]:
        """The mentions of a kind in a stretch."""
        return list(self.work.mentions.within(kind, start, end))

    def stretch(self, section: Section) -> tuple[int, int]:
        """What stands under a label, without the space around it."""
        text = self.page.text
        start, end = section.value, section.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return start, end

    @cached_property
    def leads(self) -> dict[int, int]:
        """For each block of a list, the block that introduces it with a colon."""
        return dict(leads(self.page, self.sections))
