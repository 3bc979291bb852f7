"""Of whom something is said: by clause, then sentence, then heading, then nearest antecedent.

Whoever only chairs, speaks or sits on the panel is never meant. A bystander in subject position is meant, and then
what is said is said of none of the subjects.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse.assemble.hearing.figures import Role
from misconduct_parse.assemble.hearing.sections import Part
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.extract.rules.people import CHIEF_OFFICERS
from misconduct_parse.model.terms import SubjectKind

Group = tuple[Person, ...]
OTHERS: Final[Group] = ()
"""Somebody whose case this is not."""

BESIDE: Final = frozenset({Role.CHAIR, Role.DECIDER, Role.PANEL, Role.SPEAKER})


class Spot(NamedTuple):
    """One place that speaks of somebody, resolved."""

    start: int
    end: int
    who: Group


# Where a clause begins: somebody named here does something, and is not only met, told or asked by somebody.
CLAUSE: Final = regex.compile(
    r"""(?: ^ | [.;:,(\n-]\s*+ | \b (?:that|and|but|when|while|whilst|because|after|before|if|where|which|although|though|how|then|later|also|yesterday|today|month|year|week|since|so)\s++ )
        (?: (?:a|an|the|another|former|different|second|third|his|her|their|colleague|officer|fellow)\s++ )*+ $""",
    regex.VERBOSE,
)
PREDICATE: Final = regex.compile(r"(?:\b(?:was|is|were|are|as|being|been|become|became|remain|an?|of|that)\s++|,\s*+|\(\s*+)$")
COUNTED: Final = regex.compile(r"(?:all\s++)?+(two|three|four|five|six|seven|eight|nine|ten)\s++(?:[\w&'-]++\s++){0,4}?(?:people|officers|constables|men|women|sergeants|detectives|pcs|members|colleagues)\b")
POINTING: Final = ("the ", "both ", "all ", "each ", "neither ", "these ", "those ")
# "Two of the recipients have been given", "Several colleagues were": none of the subjects
SOME_OTHERS: Final = regex.compile(r"(?:one|two|three|four|five|six|seven|several|some|most|many|others?)\s++(?:of\s++(?:the|those|his|her|their)|other|more|further|others|colleagues|recipients|members)\b(?!\s++(?:allegations?|standards?|breaches))")
PRONOUN: Final = regex.compile(r"(?:he|she|they|his|her|their|the\s++(?:former\s++)?+(?:officer|constable|sergeant|inspector)|this|it|both|that)\b")


class Binder:
    """Answers, for a mention, whose it is."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._people = {id(person.figure): person for person in story.people if person.figure is not None}
        self._all: Group = tuple(story.people)
        self._spots: dict[int, list[Spot]] = {}
        self._sentence_starts = [sentence.start for sentence in story.page.sentences]
        first = [r.start for r in story.cast.refs if id(r.figure) in self._people and r.sentence >= 0]
        self._first_named = min(first, default=len(story.page.text))
        self._gather()

    @property
    def single(self) -> bool:
        """Whether the case has one subject."""
        return len(self._all) == 1

    def whose(self, mention: Mention[Any]) -> Group:
        """The people that a mention is about; empty where it is about others, or where it cannot be told."""
        if not self._all:
            return ()
        found = self._in_sentence(mention)
        if found is None:
            found = self._counted(mention)
        if found is None and SOME_OTHERS.match(self._story.page.lower, self._story.page.sentences[mention.sentence].start):
            return OTHERS
        if found is None:
            found = self._from_lead(mention)
        if found is None:
            found = self._from_heading(mention.start)
        if found is None and not self.single:
            found = self._antecedent(mention)
        if found is None and self._about_others(mention):
            return ()
        if found is None:
            return self._all if self.single else ()
        return found

    def near(self, mention: Mention[Any]) -> Group | None:
        """The people whom the mention's own sentence says, or its pronoun means; None where neither does."""
        before = [ref for ref in self._story.cast.in_sentence(mention.sentence) if ref.end <= mention.start]
        if before and id(before[-1].figure) not in self._people:
            return OTHERS
        spots = [spot for spot in self._spots.get(mention.sentence, ()) if spot.start <= mention.start]
        if spots:
            return self._with_glued(spots)
        if self._story.sections.part(mention.start) is Part.OFFICER:
            return self._all if self.single else None
        return self._antecedent(mention) if self._opens_with_pronoun(mention) else None

    def _counted(self, mention: Mention[Any]) -> Group | None:
        """All, before anybody is named: "Three people who were serving officers have been found"."""
        if mention.start > self._first_named or self.single:
            return None
        start = self._story.page.sentences[mention.sentence].start
        counted = COUNTED.match(self._story.page.lower, start)
        return self._all if counted is not None and number(counted[1]) == len(self._all) else None

    def _in_sentence(self, mention: Mention[Any]) -> Group | None:
        spots = self._spots.get(mention.sentence, ())
        before = [spot for spot in spots if spot.start < mention.start]
        if before:
            return self._with_glued(before)
        behind = [spot for spot in spots if spot.start >= mention.end and spot.who]
        return behind[0].who if behind else None

    def _with_glued(self, before: list[Spot]) -> Group:
        """The nearest; with it those whom "and" joins to it: "PC A and PC B were dismissed"."""
        nearest = before[-1]
        who = list(nearest.who)
        at = nearest
        for spot in reversed(before[:-1]):
            between = self._story.page.lower[spot.end : at.start].strip(" ()\"'")
            if between not in ("and", ",", "&", ", and", "and former") or not nearest.who:
                break
            who = [*spot.who, *who]
            at = spot
        return tuple(dict.fromkeys(who))

    def _from_lead(self, mention: Mention[Any]) -> Group | None:
        block = self._story.page.sentences[mention.sentence].block
        lead = self._story.leads.get(block)
        if lead is None:
            return None
        last = max((n for n, s in enumerate(self._story.page.sentences) if s.block == lead), default=None)
        spots = self._spots.get(last, ()) if last is not None else ()
        return self._with_glued(list(spots)) if spots else None

    def _from_heading(self, offset: int) -> Group | None:
        """The people named in the label of the section: "Findings - PC G"."""
        section = self._story.sections.at(offset)
        who = self._named_between(section.start, section.value)
        if who is None and section.part is Part.OUTCOME:
            earlier = [s for s in self._story.sections.of(Part.FINDING) if s.start < section.start]
            who = self._named_between(earlier[-1].start, earlier[-1].value) if earlier else None
        return who

    def _named_between(self, start: int, end: int) -> Group | None:
        refs = self._story.cast.within(start, end)
        who = [self._people[id(ref.figure)] for ref in refs if id(ref.figure) in self._people]
        return tuple(dict.fromkeys(who)) or None

    def _antecedent(self, mention: Mention[Any]) -> Group | None:
        """Whoever was spoken of last, in this paragraph or the ones before it."""
        sentences = self._story.page.sentences
        block = sentences[mention.sentence].block
        for number in range(mention.sentence - 1, -1, -1):
            if self._story.speech.spoken(sentences[number].start):
                continue
            spots = self._spots.get(number)
            if spots:
                told = [spot for spot in spots if spot.who]
                if sentences[number].block == block and spots[0].who == OTHERS and self._opens_with_pronoun(mention):
                    return OTHERS
                if told:
                    return self._with_glued([s for s in spots if s.who])
            if sentences[number].block < block - 3:
                break
        return None

    def _about_others(self, mention: Mention[Any]) -> bool:
        """Whether "he" in a sentence means the bystander of the sentence before."""
        sentences = self._story.page.sentences
        number = mention.sentence - 1
        if number < 0 or sentences[number].block != sentences[mention.sentence].block:
            return False
        spots = self._spots.get(number)
        return bool(spots) and all(spot.who == OTHERS for spot in spots or ()) and self._opens_with_pronoun(mention)

    def _opens_with_pronoun(self, mention: Mention[Any]) -> bool:
        return PRONOUN.match(self._story.page.lower, self._story.page.sentences[mention.sentence].start) is not None

    def _gather(self) -> None:
        """Every place that speaks of a subject, or of a bystander in subject position."""
        spots: list[tuple[int, Spot]] = []
        for ref in self._story.cast.refs:
            person = self._people.get(id(ref.figure))
            if person is not None:
                spots.append((ref.sentence, Spot(ref.start, ref.end, (person,))))
            elif not ref.figure.roles & BESIDE and self._subject_position(ref.start):
                spots.append((ref.sentence, Spot(ref.start, ref.end, OTHERS)))
        for mention in self._story.nouns:
            who = self._party(mention)
            if who is not None:
                spots.append((mention.sentence, Spot(mention.start, mention.end, who)))
        for sentence, spot in sorted(spots, key=lambda pair: pair[1].start):
            self._spots.setdefault(sentence, []).append(spot)

    def _subject_position(self, start: int) -> bool:
        sentence = bisect_right(self._sentence_starts, start) - 1
        if sentence < 0:  # in the metadata, perhaps of a page without any text
            return False
        begin = max(self._story.page.sentences[sentence].start, start - 40)
        return begin == start or CLAUSE.search(self._story.page.lower, begin, start) is not None

    def _party(self, mention: Mention[Party]) -> Group | None:
        """Whom a noun phrase means; None where it cannot be told."""
        party = mention.value
        if party.rank in CHIEF_OFFICERS or self._story.speech.spoken(mention.start):
            return None
        if party.select is Select.OTHER:
            return OTHERS if self._subject_position(mention.start) else None
        if party.headless:
            return self._headless(mention)
        matching = tuple(person for person in self._all if _matches(person, party))
        pointing = party.definite or self._story.page.lower.startswith(POINTING, mention.start)
        if pointing or party.select is Select.NONE:
            return self._definite(party, matching, mention)
        return self._indefinite(party, matching, mention)

    def _headless(self, mention: Mention[Party]) -> Group | None:
        count = mention.value.count
        if mention.value.ordinal or count == 1:
            return None
        if count is None or count == len(self._all):
            return self._all
        if mention.value.definite and count == 2:
            return self._last_pair(mention.start)
        return None

    def _last_pair(self, before: int) -> Group | None:
        """The two subjects spoken of last before an offset."""
        seen: list[Person] = []
        for ref in reversed(self._story.cast.refs):
            person = self._people.get(id(ref.figure))
            if person is not None and ref.end <= before and person not in seen:
                seen.append(person)
                if len(seen) == 2:
                    return tuple(reversed(seen))
        return None

    def _definite(self, party: Party, matching: Group, mention: Mention[Party]) -> Group | None:
        if not party.plural:
            if len(matching) == 1:
                return matching
            return None if matching or party.role else OTHERS if self._subject_position(mention.start) else None
        count = party.count
        if matching and count in (None, len(matching)):
            return matching
        return OTHERS if self._subject_position(mention.start) else None

    def _indefinite(self, party: Party, matching: Group, mention: Mention[Party]) -> Group | None:
        """The subject as "a constable", where nobody was named yet; afterwards somebody else, or what the subject is."""
        if mention.start < self._first_named:
            count = 1 if not party.plural else party.count
            if count == len(self._all) and matching:
                return matching
            return None
        if PREDICATE.search(self._story.page.lower, max(0, mention.start - 8), mention.start):
            return None
        if self._story.page.lower[mention.start : mention.start + 3] not in ("an ", "a ") and not party.count:
            return None
        return OTHERS if self._subject_position(mention.start) else None


def _matches(person: Person, party: Party) -> bool:
    """Whether a noun can mean a person: "the sergeant" is no constable."""
    rank = person.draft.get("rank")
    if party.rank is not None and rank is not None:
        return bool(party.rank == rank)
    kind = person.draft.get("kind") or SubjectKind.UNKNOWN
    if party.kind in (SubjectKind.PCSO, SubjectKind.POLICE_STAFF, SubjectKind.SPECIAL_CONSTABLE) and kind is not SubjectKind.UNKNOWN:
        return bool(kind == party.kind)
    return True


