"""What the reading knows at any moment: the people, the sentence, who speaks, which forum sits."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.iopc.antecedents import Antecedents, Several, starts
from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners import Owner, groups_of, owner_of
from misconduct_parse.assemble.iopc.people import Individual, Words, once
from misconduct_parse.assemble.iopc.placing import at_sitting
from misconduct_parse.assemble.iopc.registry import Registry
from misconduct_parse.assemble.iopc.roll import Wanted
from misconduct_parse.assemble.iopc.units import Unit
from misconduct_parse.extract.clauses import AT_WHICH, CHIEF_SITS
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.extract.speech import Act, Voice, Who, is_of_others
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.read.page import Page

IT_DID: Final = Cue("it_did")
RESULTED: Final = Cue("resulted")
REPORT: Final = Cue("report")
PLANNED: Final = Cue("planned")
REPLIES: Final = (Act.AGREE, Act.DISAGREE)
PRONOUNS: Final = ("they ", "it ", "their ", "this ")


class State:
    """The reading of one summary.

    Args:
        page: The page.
        calendar: Settles its dates.
    """

    def __init__(self, page: Page, calendar: Calendar) -> None:
        self.page = page
        self.calendar = calendar
        self.people = Registry(page)
        self.line: Line
        self.said = Voice(who=Who.IOPC)
        """Whose voice the last sentence ended in."""
        self.sitting: Mention[ProceedingKind | None] | None = None
        """A forum named at the head of the sentence, before anybody: "At the hearing, ..."."""
        self.sitting_kind: ProceedingKind | None = None
        self.sitting_held = False
        self.sitting_met = False
        """Whether somebody of the sentence came before it."""
        self.spoken: dict[ProceedingKind, Mention[Party] | None] = {}
        """The forums that the text named so far, the last of them last, with the one person for whom the IOPC wants it."""
        self.accused: list[Individual] | None = None
        """Those whom the last step of criminal proceedings was against; nobody where it was the public's, None before the first."""
        self.filed = False
        """Whether the IOPC sent a file to the Crown Prosecution Service."""
        self.cleared: list[tuple[Line, Unit]] = []
        """Where the IOPC says that people acted as they should."""
        self.held: tuple[int, Unit] | None = None
        """The last opinion that somebody had a case, with the number of its sentence."""
        self.performed: tuple[int, list[Individual]] = (-9, [])  # the sentence that last called performance poor, with whose
        self.replied = False
        """Whether the force has answered the report."""
        self._stops: list[int] = []
        self._known: dict[tuple[int, ...], list[Individual]] = {}
        self._antecedents = Antecedents()
        self.opined = -1
        """Index of the block in which the IOPC last gave an opinion."""

    def enter(self, line: Line, stops: list[int]) -> None:
        """Begin a sentence whose predicates begin at ``stops``."""
        self.line, self._stops, self._known, self.sitting, self.sitting_met = line, stops, {}, None, False
        self.people.enter()
        self._file(line)

    def replies(self, line: Line) -> list[Mention[Voice]]:
        """Where the force agrees or disagrees; "and agreed" goes on with whoever considered the report."""
        self.line = line
        answers = [m for m in line.of(Kind.VOICE) if m.value.act in REPLIES]
        return answers and [m for m in answers if m.value.who is Who.FORCE or (m.value.who is Who.SAME and self._by_force(m))]

    def _by_force(self, mention: Mention[Voice]) -> bool:
        if IT_DID.fills(self.page.lower, self.line.start, mention.start):
            return True  # the IOPC calls itself "we"
        considered = REPORT.last(self.page.lower, self.line.start, mention.start)
        if considered < 0 or is_of_others(self.line.gap(self.line.start, considered)):
            return False
        return self._named(mention).who is Who.FORCE

    def overhear(self, line: Line) -> None:
        """Take in a sentence that decides nothing: whom it speaks of stays in mind."""
        self._file(line)
        if Kind.PARTY in line.by_kind:
            self._antecedents.note(line)
            self._antecedents.gather(line, {})
            for mention in line.by_kind[Kind.PARTY]:
                self.people.see(mention)

    def _file(self, line: Line) -> None:
        if Kind.CPS_FILE in line.by_kind:
            self.filed = self.filed or any(mention.value for mention in line.by_kind[Kind.CPS_FILE])

    def leave(self) -> None:
        """End the sentence: its noun phrases that decided nothing stay in mind."""
        voices = self.line.of(Kind.VOICE)
        if Kind.PARTY in self.line.by_kind:
            if not self._known:
                self._turn(voices)
                self._antecedents.note(self.line)
            for mention in self.line.by_kind[Kind.PARTY]:
                if (mention.start,) not in self._known:
                    self.people.see(mention)
            self._antecedents.gather(self.line, self._known)
        if voices:
            self.said = self._named(voices[-1])
            for voice in voices:
                if voice.value.who is Who.FORCE:
                    self.replied = True
        forums = [m for m in self.line.of(Kind.PROCEEDING) if not voices or m.start > voices[-1].end]
        if forums and (not voices or at_sitting(self.line, forums[-1])):
            planned = PLANNED.within(self.page.lower, self.line.start, forums[-1].start)
            self.said = self.said if planned else Voice(who=Who.PANEL)

    def in_mind(self, at: int, *, fresh: bool = False) -> list[Individual]:
        """Whom a predicate is of where its sentence names nobody; nobody where "he" could be one of several."""
        topic = self._antecedents.topic(self.line, at)
        found = self.meant(Owner((topic,)), fresh=fresh) if topic and (fresh or self.people.knows(topic.value)) else []
        if not found and fresh and (they := self._antecedents.they(self.line, at)):
            found = self._these(they, fresh=fresh)
        if not found and (opening := self._antecedents.opening(self.line, at)):
            found = self.meant(Owner((opening,)), fresh=fresh)
        if found or not self.one_of_several(at):
            return found or self.people.focus
        single = self._antecedents.single
        return [single] if single in self.people.focus and single is not None else []

    def pointed_back(self, at: int) -> list[Individual]:
        """Who opened the sentence before, where "her performance" points back to it."""
        topic = self._antecedents.topic(self.line, at)
        return self.meant(Owner((topic,)), fresh=True) if topic else []

    def whom_before(self) -> list[Individual]:
        """The one person whom the sentence before named."""
        named = self._antecedents.he(self.line)
        return self.meant(Owner((named,)), fresh=True) if named else []

    def one_of_several(self, at: int) -> bool:
        """Whether a clause speaks of one person, and the text of several."""
        return len(self.people.focus) > 1 and self.of_one(at)

    def of_one(self, at: int) -> bool:
        """Whether a clause speaks of one person."""
        return self._antecedents.is_one(self.line, at)

    def _turn(self, voices: list[Mention[Voice]]) -> None:
        """Turn to those it names: "however, we recommended proceedings for the officer who drove"."""
        ours = [v for v in voices if v.value.who is Who.IOPC]
        if not ours:
            return
        told = [v for v in ours if v.value.act is not Act.SAY]
        said = (told or ours)[-1].end
        groups = [g for g in groups_of(self.line) if g[0].start > said and g[0].value.definite]
        if not told:  # "we considered that the call handler should have asked": one whom the text knows by function
            groups = [g for g in groups[:1] if len(g) == 1 and self.people.knows(g[0].value)]
        if groups and self.people.people:
            self.meant(Owner(tuple(groups[-1])))

    @property
    def block(self) -> int:
        """Index of the paragraph."""
        return self.page.sentences[self.line.number].block

    def owner(self, words: Words, *, given: bool = False) -> Owner:
        """Whose words in the sentence say that a predicate is."""
        return owner_of(self.line, words.start, words.end, self._stops, given=given)

    def meant(self, owner: Owner, *, fresh: bool = False, wanted: Wanted | None = None) -> list[Individual]:
        """The people behind an owner's noun phrases; the same for all predicates of the sentence."""
        if not owner.parties:
            return []
        key, first = starts(owner.parties), owner.parties[0].start
        if key not in self._known:
            taken = self.taken_up(owner.parties[0]) if len(owner.parties) == 1 else None
            found = self._known[key] = self._these(taken, fresh=fresh) if taken else self._all_of(owner, fresh=fresh, wanted=wanted)
            described = self.line.apposed.get(first) or self._antecedents.described.get(first)
            if described is not None:
                self.people.describe(found, described)
                self._known[described.start,] = found
        self.people.focus = self._known[key]
        if len(owner.parties) == 1 and len(self.people.focus) == 1:
            self._antecedents.single = self.people.focus[0]
        return self._known[key]

    def _all_of(self, owner: Owner, *, fresh: bool, wanted: Wanted | None) -> list[Individual]:
        """Those whom coordinated phrases mean together, each phrase by itself kept: "the sergeant, and against two constables, who"."""
        unknown = [m for m in owner.parties if (m.start,) not in self._known]
        self.people.meant(unknown, fresh=fresh, wanted=wanted)
        self._known.update({(m.start,): self.people.by_phrase[m.start] for m in unknown})
        return once(person for m in owner.parties for person in self._known[m.start,])

    def taken_up(self, mention: Mention[Party]) -> Several | None:
        """Those named before whom a phrase without a noun takes up: "either of them"."""
        return self._antecedents.several(self.line, mention)

    def just_told_of(self) -> bool:
        """Whether the sentence before speaks of several police people: "both" may be they."""
        return self._antecedents.together(self.line)

    def _these(self, known: Several, *, fresh: bool) -> list[Individual]:
        """The people of whom a sentence spoke together."""
        people = known.people or self._known.get(starts(known.mentions))
        return people or self.people.meant(list(known.mentions), fresh=fresh)

    def voice(self, at: int) -> Voice | None:
        """Who speaks at an offset; None where neither the sentence nor the one before says."""
        mention = self.line.last_before(at, Kind.VOICE)
        forum = self.line.last_before(at, Kind.PROCEEDING)
        if forum is not None and (mention is None or (mention.end < forum.start and at_sitting(self.line, forum))):
            return Voice(who=Who.PANEL)
        before = forum is not None and mention is not None and mention.end < forum.start
        if before and forum is not None and AT_WHICH.match(self.page.lower, forum.end, at):
            return Voice(who=Who.PANEL)
        if mention is not None:
            return self._named(mention)
        of_people = any(party.start == self.line.start for party in self.line.of(Kind.PARTY))  # "This officer was"
        resulted = RESULTED.behind(self.page.lower, self.line.start)
        if not (of_people or resulted) and self.page.lower.startswith(PRONOUNS, self.line.start):
            return self.said
        return None

    def _named(self, mention: Mention[Voice]) -> Voice:
        """Of "and proposed" the speaker before it, of "they also determined" the last sentence's."""
        voice: Voice = mention.value
        if voice.who is Who.OTHER and self.line.of(Kind.PROCEEDING) and CHIEF_SITS.search(self.page.lower, self.line.start, mention.start):
            return Voice(who=Who.PANEL)  # "At an accelerated hearing the chief constable found"
        if voice.who is not Who.SAME:
            return voice
        before = self.line.last_before(mention.start, Kind.VOICE)
        while before is not None and before.value.named:
            before = self.line.last_before(before.start, Kind.VOICE)
        if before is not None:
            return Voice(who=self._named(before).who, act=voice.act)
        if self.page.lower.startswith((*PRONOUNS, "he ", "she "), self.line.start):
            return Voice(who=self.said.who, act=voice.act)
        return Voice(who=Who.FORCE, act=voice.act)  # "Kent Police reviewed our report and agreed"
