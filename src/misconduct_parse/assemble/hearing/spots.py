"""The places of a page that speak of somebody: of a subject, of all of them, or of a bystander who acts.

Whoever only chairs, speaks or sits on the panel is never meant.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

import regex

from misconduct_parse.assemble.hearing.apposed_strangers import beside_stranger
from misconduct_parse.assemble.hearing.described import described
from misconduct_parse.assemble.hearing.fared import FARED, NEW_FARED, on_behalf
from misconduct_parse.assemble.hearing.figure import Role
from misconduct_parse.assemble.hearing.label_names import label_names
from misconduct_parse.assemble.hearing.last_named import LastNamed
from misconduct_parse.assemble.hearing.named_heads import named_heads
from misconduct_parse.assemble.hearing.nouns import another_left, matches, one_called_former
from misconduct_parse.assemble.hearing.other_parts import in_clause
from misconduct_parse.assemble.hearing.panel_fellows import on_panel
from misconduct_parse.assemble.hearing.partitive import (
    all_of_block,
    alone_meant,
    beside_named,
    last_list,
    of_those_before,
    only_some,
    points,
    some_fared,
    two_of_more,
)
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.model.terms import Rank, SubjectKind
from misconduct_parse.pattern import REACH, quick_pattern

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
CLAUSE: Final = quick_pattern(
    r"""(?: ^ | [.;:,(\n•*-]\s*+ | \b (?:that|and|but|when|while|whilst|because|after|before|if|where|which|although
          |though|how|then|later|also|yesterday|today|month|year|week|since|so)\s++ )
        (?: (?:a|an|the|another|former|different|second|third|his|her|their|colleague|officer|fellow)\s++ )*+ $""",
    regex.VERBOSE,
)
PREDICATE: Final = quick_pattern(
    r"(?:\b(?:was|is|were|are|as|being|been|become|became|remain|an?|of|that)\s++|,\s*+|\(\s*+)$"
)
STOPS: Final = (".", '."', ".'", "!", "?")
FOR: Final = ("for ", "as for ", "in the case of ", "in respect of ", "in relation to ", "against ", "serving officer ")
POINTING: Final = ("the ", "both ", "all ", "each ", "neither ", "these ", "those ")


class Spots:
    """Who is spoken of where, sentence by sentence."""

    def __init__(self, story: Story) -> None:
        self._story, self._lower = story, story.page.lower
        self.people = {id(person.figure): person for person in story.people if person.figure is not None}
        """The subjects by the figures that name them."""
        self.everybody: Group = tuple(story.people)
        self._spots: dict[int, list[Spot]] = {}
        self._last = LastNamed(story.cast.refs, self.people)
        self._known: dict[tuple[Rank | None, SubjectKind], Group] = {}
        self.accusing: dict[int, tuple[Group, frozenset[str]]] = {}
        """Whom a sentence accuses, with the numbers of the allegations; filled as it is asked."""
        ends = (b.start for b in story.page.blocks if story.page.folded[b.start : b.end].rstrip().endswith(STOPS))
        self._prose = next(ends, story.page.body)
        self._sentence_starts = story.starts
        first = [r.start for r in story.cast.refs if id(r.figure) in self.people and r.start >= self._prose]
        self.first_named = min(first, default=len(story.page.text))
        """Where a subject is named first below the title; the end of the text where none is."""
        self._gather()

    def at(self, sentence: int) -> Sequence[Spot]:
        """The places of a sentence, in order."""
        return self._spots.get(sentence, ())

    def headed(self, offset: int) -> Group | None:
        """The subjects whom the heading above names, and nothing else: "PC Quill and PC Hale"."""
        if len(self.everybody) > 1 and (labelled := label_names(self._story, self.people, offset)) is not None:
            return labelled
        at = bisect_right(self._headings, offset, key=lambda heading: heading[0]) - 1
        return self._headings[at][1] if at >= 0 else None

    @cached_property
    def _headings(self) -> list[tuple[int, Group | None]]:
        return named_heads(self._story, self.people) if len(self.everybody) > 1 else []

    def _gather(self) -> None:
        """Every place that speaks of a subject, or of a bystander in subject position."""
        spots: list[tuple[int, Spot]] = []
        for ref in self._story.cast.refs:
            person = self.people.get(id(ref.figure))
            if person is not None:
                spots.append((ref.sentence, Spot(ref.start, ref.end, (person,))))
            elif on_behalf(self._lower, ref.end) or in_clause(self._story.page, ref):
                continue
            elif not ref.figure.roles & BESIDE and (
                (ref.figure.rank not in CHIEF_OFFICERS and self._subject_position(ref.start))
                or (ref.figure.police and FARED.match(self._lower, ref.end, ref.end + REACH))
            ):
                spots.append((ref.sentence, Spot(ref.start, ref.end, OTHERS)))
        for mention in self._story.nouns:
            who = self._party(mention)
            if who is not None:
                spots.append((mention.sentence, Spot(mention.start, mention.end, who)))
        for sentence, start, end, who in described(self._story, self.everybody):
            spots.append((sentence, Spot(start, end, who)))
        for sentence, spot in sorted(spots, key=lambda pair: pair[1].start):
            self._spots.setdefault(sentence, []).append(spot)

    def _subject_position(self, start: int) -> bool:
        sentence = bisect_right(self._sentence_starts, start) - 1
        if sentence < 0:  # in the metadata, perhaps of a page without any text
            return False
        begin = max(self._story.page.sentences[sentence].start, start - 40)
        if self._lower[begin:start] in FOR:
            return True
        return begin == start or CLAUSE.search(self._lower, begin, start) is not None

    def _party(self, mention: Mention[Party]) -> Group | None:
        """Whom a noun phrase means; None where it cannot be told."""
        party = mention.value
        if party.rank in CHIEF_OFFICERS or self._story.speech.spoken(mention.start) or on_panel(self._story, mention):
            return None
        another = beside_stranger(self._story, self.people, mention.start)
        if party.select is Select.OTHER:
            return OTHERS if self._subject_position(mention.start) else None
        if party.headless:
            return all_of_block(self._story, self.people, mention) or self._headless(mention)
        if only_some(self._lower, mention.start, len(self.everybody)):
            return OTHERS
        matching = self._matching(party)
        pointing = party.definite or self._lower.startswith(POINTING, mention.start)
        if pointing or party.select is Select.NONE:
            return None if another else self._definite(party, matching, mention)
        return None if another else self._indefinite(party, matching, mention)

    def _matching(self, party: Party) -> Group:
        """The subjects whom a noun can mean; asked once for each rank and kind that nouns say."""
        said = party.rank, party.kind
        if said not in self._known:
            self._known[said] = tuple([person for person in self.everybody if matches(person, party)])
        return self._known[said]

    @cached_property
    def _left(self) -> Group:
        return one_called_former(self.everybody)

    @cached_property
    def _others_left(self) -> bool:
        return another_left(self._story.cast.figures, self.people)

    def _headless(self, mention: Mention[Party]) -> Group | None:
        count = mention.value.count
        fewer = count is not None and count != len(self.everybody) and some_fared(self._story, mention)
        if fewer or two_of_more(self._story, mention, len(self.everybody)):
            return OTHERS
        if mention.value.select is Select.PART and count == 1 and mention.start > self.first_named:
            return OTHERS  # "One of them was dismissed"
        # "PC Quill and PC Hale each received"
        named = any(0 < mention.start - ref.end < 3 for ref in self._story.cast.in_sentence(mention.sentence))
        if named or mention.value.ordinal or count == 1 or of_those_before(self._story, mention):
            return None
        if count is None or count == len(self.everybody):
            return self.everybody
        if count > len(self.everybody) or not points(self._story, mention):
            return None
        pair = self._last.pair(mention.start) if count == 2 else OTHERS
        return last_list(self._story, self.people, mention.start, count) or pair

    def _definite(self, party: Party, matching: Group, mention: Mention[Party]) -> Group | None:
        if not party.plural:
            if party.former and self._others_left:
                return OTHERS
            if len(matching) == 1:
                return matching
            if party.former and self._left and matches(self._left[0], party):
                return self._left
            return None if matching or party.role else OTHERS if self._subject_position(mention.start) else None
        if matching and party.count in (None, len(matching)):
            return matching
        here = all_of_block(self._story, self.people, mention)
        return here if here is not None else OTHERS if self._subject_position(mention.start) else None

    def _indefinite(self, party: Party, matching: Group, mention: Mention[Party]) -> Group | None:
        """The subject as "a constable", where nobody was named yet; afterwards somebody else."""
        if mention.start < self.first_named:
            if not party.plural and beside_named(self._story, mention, self.people):
                return OTHERS
            count = 1 if not party.plural else party.count
            acts = self._subject_position(mention.start)
            so_many = party.plural and party.rank is not None and count == len(matching)  # "Two constables", of three
            meant = so_many or alone_meant(self.everybody, matching, party)
            if matching and (count == len(self.everybody) or (acts and meant)):
                return matching
            # "A superintendent who stood by has been given advice", "Two constables were dismissed", of one subject
            others = (party.rank is not None and not matching) or (party.plural and (count or 0) > len(self.everybody))
            return OTHERS if acts and others else None
        if PREDICATE.search(self._lower, max(0, mention.start - 8), mention.start):
            return None
        if self._lower[mention.start : mention.start + 3] not in ("an ", "a ") and not party.count:
            return None
        of_all = party.plural and party.count in (None, len(self.everybody))
        fares = not of_all and NEW_FARED.match(self._lower, mention.end)
        return OTHERS if fares or self._subject_position(mention.start) else None
