"""Of whom something is said: by clause, then sentence, then heading, then nearest antecedent.

A bystander in subject position is meant, and then what is said is said of none of the subjects.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing import antecedents
from misconduct_parse.assemble.hearing.all_of_them import by_all, have_both, of_all_behind, so_many, together
from misconduct_parse.assemble.hearing.befell_other import befallen
from misconduct_parse.assemble.hearing.each_of import named_here
from misconduct_parse.assemble.hearing.fellows import of_clause, of_fellows
from misconduct_parse.assemble.hearing.he_and_she import he_and_she
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.named_before import of_officer_before, of_other_side
from misconduct_parse.assemble.hearing.named_behind import glued_behind, named_behind, with_likewise, without_excepted
from misconduct_parse.assemble.hearing.named_heads import from_heading
from misconduct_parse.assemble.hearing.number_owners import of_number
from misconduct_parse.assemble.hearing.of_one import of_one
from misconduct_parse.assemble.hearing.only_met import without_met
from misconduct_parse.assemble.hearing.ordered import in_order
from misconduct_parse.assemble.hearing.others_paragraph import in_others_paragraph
from misconduct_parse.assemble.hearing.relatives import of_relative
from misconduct_parse.assemble.hearing.result_lines import line_of
from misconduct_parse.assemble.hearing.some_others import of_some_others, opens_with_others
from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.the_others import the_others
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH

FARTHEST: Final = 200
"""Sentences before one in which it is looked for whoever was spoken of last: more than a paragraph has."""


class Binder:
    """Answers, for a mention, whose it is."""

    def __init__(self, story: Story) -> None:
        self._story, self._lower, self._sentences = story, story.page.lower, story.page.sentences
        self.spots = Spots(story)
        """The places that speak of somebody."""
        self._people = self.spots.people
        self._all = self.spots.everybody
        self.single = len(self._all) == 1
        """Whether the case has one subject."""
        self._known: dict[tuple[str, str, int, int], Group] = {}

    def whose(self, mention: Mention[Any]) -> Group:
        """The people that a mention is about; empty where it is about others, or where it cannot be told."""
        if not self._all:
            return ()
        place = mention.kind, mention.rule, mention.start, mention.end
        known = self._known.get(place)
        if known is None:
            known = he_and_she(self._story, self.spots, mention, self._whose(mention))
            known = without_excepted(self._story, self.spots, mention, known)
            known = self._known[place] = with_likewise(self._story, self.spots, mention, known)
        return known

    def _whose(self, mention: Mention[Any]) -> Group:
        shaped = self._shaped(mention)
        if shaped is not None:
            return shaped
        found = self._in_sentence(mention)
        if found is None:
            found = self._counted(mention)
        if found is None and of_some_others(self._story, self.spots, mention):
            return OTHERS
        if found is None and in_others_paragraph(self._story, self.spots, mention):
            return OTHERS
        if found is None or len(found) == len(self._all) > 1 or self._done_to(mention):
            found = self.spots.headed(mention.start) or found
        if found is None:
            found = self._from_lead(mention)
        if found is None:
            found = from_heading(self._story, self._people, mention.start)
            if found and len(found) > 1 and antecedents.HE_WAS.match(self._lower, self._starts_at(mention)):
                found = None  # "He was given", below "Outcome: PC A and PC B"
        if found is None and not self.single:
            found = self._antecedent(mention)
        if found and len(found) > 1 and antecedents.of_one(self._lower, self._starts_at(mention), mention):
            return OTHERS
        if found is None:
            return self._all if self.single and not self._about_others(mention) else ()
        return found

    def _shaped(self, mention: Mention[Any]) -> Group | None:
        """Whose the shape of the sentence says it is, whoever is spoken of nearest."""
        line = line_of(self._story, mention)
        if line is not None:
            person = self._people.get(id(line.ref.figure))
            return OTHERS if person is None else (person,)
        shaped = of_one(self._story, self.spots, mention)
        fellows = of_fellows(self._story, self.spots, mention) if shaped is None and not self.single else None
        if shaped is None:
            shaped = fellows or befallen(self._story, mention, self._people)
        if shaped is None and not self.single:
            shaped = the_others(self._story, self.spots, mention) if fellows is None else fellows
        if shaped is None:
            shaped = of_relative(self._story, self.spots, mention)
        if shaped is None and not self.single:
            shaped = in_order(self._story, self.spots, mention)
            for say in (named_behind, of_number):
                shaped = shaped if shaped is not None else say(self._story, self.spots, mention)
        return shaped

    def _done_to(self, mention: Mention[Any]) -> bool:
        """Whether who is named only suffers what "she" did: "Alleged: that she failed to challenge PC Quill"."""
        spots = [] if self.single else self.spots.at(mention.sentence)
        if not spots or spots[0].start >= mention.start:
            return False
        return antecedents.HE_DID.match(self._lower, self._starts_at(mention), spots[0].start) is not None

    def near(self, mention: Mention[Any]) -> Group | None:
        """The people whom the mention's own sentence says, or its pronoun means; None where neither does."""
        before = [ref for ref in self._story.cast.in_sentence(mention.sentence) if ref.end <= mention.start]
        if before and id(before[-1].figure) not in self._people:
            return OTHERS
        spots = [s for s in self.spots.at(mention.sentence) if s.start <= mention.start]
        spots = [s for s in spots if s.who or s.end <= mention.start]
        if spots:
            return antecedents.with_glued(self._lower, spots)
        if self._story.sections.part(mention.start) is Part.OFFICER:
            return self._all if self.single else None
        return self._antecedent(mention) if self._opens_with_pronoun(mention) else None

    def _counted(self, mention: Mention[Any]) -> Group | None:
        """All: "Three people who were serving officers have been found", before anybody is named, or "Both denied"."""
        if self.single:
            return None
        page, start = self._story.page, self._starts_at(mention)
        for people in self._groups(mention):
            if together(page, start, len(people)) or by_all(page, start, mention.start, len(people)):
                return people
        early = mention.start <= self.spots.first_named
        return self._all if early and so_many(page, start, len(self._all)) else None

    def _counts_behind(self, mention: Mention[Any]) -> bool:
        """Whether words that count people may stand right behind: "proven against each of them"."""
        behind = self._lower[mention.end : mention.end + REACH]
        return not self.single and any_in(("both", "each", "all"), behind)

    def _groups(self, mention: Mention[Any]) -> tuple[Group, ...]:
        """Whom "both" and "each of them" can mean: those whom the paragraph has named, else everybody."""
        here = named_here(self._story, self.spots, mention)
        return (here, self._all) if 1 < len(here) < len(self._all) else (self._all,)

    def _said_by_all(self, sentence: int, end: int) -> bool:
        page = self._story.page
        start = page.sentences[sentence].start
        return by_all(page, start, end, len(self._all)) or together(page, start, len(self._all))

    def _in_sentence(self, mention: Mention[Any]) -> Group | None:
        for people in self._groups(mention) if self._counts_behind(mention) else ():
            if of_all_behind(self._story.page, mention.end, len(people)):
                return people
        spots = self.spots.at(mention.sentence)
        before = [spot for spot in spots if spot.start < mention.start]
        before = antecedents.agreeing(self._lower, self._starts_at(mention), before, mention.start)
        if len(before) > self.single:  # beside the one subject somebody else
            before = without_met(self._lower, self._starts_at(mention), before, mention)
        start = before[-1].end if before else self._sentences[mention.sentence].start
        if have_both(self._story.page, start, mention.start, len(self._all)):
            return self._all
        if before:
            clause = of_clause(self._story, before, mention)
            return antecedents.with_glued(self._lower, before) if clause is None else clause
        if antecedents.HE_WAS.match(self._lower, start, mention.start):
            return None
        behind = [spot for spot in spots if spot.start >= mention.end and spot.who]
        if behind and not self.single and self._said_by_all(mention.sentence, mention.start):
            return self._all
        return glued_behind(self._story, mention, behind) if behind else None

    def _from_lead(self, mention: Mention[Any]) -> Group | None:
        block = self._sentences[mention.sentence].block
        lead = self._story.leads.get(block)
        if lead is None or self._named_in_item(mention):
            return None
        last = self._story.last_sentences.get(lead)
        if last is not None and not self.single and self._said_by_all(last, self._sentences[last].end):
            return self._all
        spots = self.spots.at(last) if last is not None else ()
        return antecedents.with_glued(self._lower, spots) if spots else None

    def _named_in_item(self, mention: Mention[Any]) -> bool:
        """Whether an item names its own people before: "- DC Quill lied. This was gross misconduct"."""
        sentences, block = self._sentences, self._sentences[mention.sentence].block
        for sentence in range(mention.sentence - 1, max(-1, mention.sentence - FARTHEST), -1):
            if sentences[sentence].block != block:
                return False
            if any(spot.who for spot in self.spots.at(sentence)):
                return True
        return False

    def _antecedent(self, mention: Mention[Any]) -> Group | None:
        """Whoever was spoken of last, in this paragraph or the ones before it."""
        sentences = self._sentences
        block = sentences[mention.sentence].block
        first = antecedents.first_near(self._story.page.blocks, block)
        for sentence in range(mention.sentence - 1, max(-1, mention.sentence - FARTHEST), -1):
            if self._story.speech.spoken(sentences[sentence].start):
                continue
            spots = self.spots.at(sentence)
            if spots:
                told = antecedents.acting(self._lower, [s for s in spots if s.who], sentences[sentence].start)
                others = not spots[0].who or antecedents.of_others(self._lower, spots, sentences[sentence].end)
                if sentences[sentence].block == block and others and self._of_somebody(mention):
                    return OTHERS
                if told:
                    return antecedents.with_glued(self._lower, told)
            if sentences[sentence].block < first:
                break
        return None

    def _about_others(self, mention: Mention[Any]) -> bool:
        """Whether "he" in a sentence means the bystander of the sentence before."""
        sentence, at = mention.sentence - 1, self._starts_at(mention)
        if sentence < 0 or self._sentences[sentence].block != self._sentences[mention.sentence].block:
            return False
        start, end, _ = self._sentences[sentence]
        spots = self.spots.at(sentence)
        if antecedents.both_told(self._lower, start, end, at):
            return False
        if self._opens_with_pronoun(mention) and opens_with_others(self._lower, start):
            return True
        him = antecedents.HIM.search(self._lower, mention.start, mention.end) is not None
        if not spots or not (him or self._of_somebody(mention)) or of_other_side(self._story, sentence, at):
            return of_officer_before(self._story, sentence, at)
        return all(not spot.who for spot in spots) or antecedents.of_others(self._lower, spots, end)

    def _of_somebody(self, mention: Mention[Any]) -> bool:
        """Whether a sentence goes on about whoever was named last; "It decided that" goes on about the panel."""
        start = self._sentences[mention.sentence].start
        return self._opens_with_pronoun(mention) and not self._lower.startswith("it ", start)

    def _starts_at(self, mention: Mention[Any]) -> int:
        return self._sentences[mention.sentence].start

    def _opens_with_pronoun(self, mention: Mention[Any]) -> bool:
        return antecedents.PRONOUN.match(self._lower, self._starts_at(mention)) is not None
