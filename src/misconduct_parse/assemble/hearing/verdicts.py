"""What the findings of a page say: decided for, decided against, or left open.

"Proven" decides nothing where it is alleged, asked or set as a condition: "if proven, this would amount to ...".
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.affirmed import affirmed
from misconduct_parse.assemble.hearing.asserting import ASSERTING, BY_PANEL_ALONE, decided_next_to
from misconduct_parse.assemble.hearing.breaches import UNMET
from misconduct_parse.assemble.hearing.claim_words import calls_allegation, denied_behind, names_only
from misconduct_parse.assemble.hearing.content import ACCEPTS_THING, admitted_before, of_content
from misconduct_parse.assemble.hearing.not_decided import standing_of_not, turned_down_by_officer
from misconduct_parse.assemble.hearing.not_of_claim import of_clause_before
from misconduct_parse.assemble.hearing.preliminary import of_allegations
from misconduct_parse.assemble.hearing.relative_closed import relative_closed
from misconduct_parse.assemble.hearing.reported import QUOTED_BY, reported_before
from misconduct_parse.assemble.hearing.said_by_chair import chair_went_on, said_by_chair
from misconduct_parse.assemble.hearing.standing import Standing, Told, reach_between
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.extract.scope import Modifier, Status
from misconduct_parse.pattern import REACH, pattern, quick_pattern

FINDING, MODIFIER, DECISION = Kind.FINDING, Kind.MODIFIER, Kind.DECISION
UNDECIDED: Final = frozenset({Status.ALLEGED, Status.HYPOTHETICAL, Status.PROPOSED})

CLAIMED: Final = frozenset({Status.NEGATED, Status.ALLEGED})
"""What the clause may say that tells who somebody is: "who had not sent them has been found guilty"."""
# What leaves a claim open until something is decided behind it; the "proven" of "if proven" decides nothing.
OPENING: Final = UNDECIDED | {Status.DENIED}

# "The allegation is that she breached ..., and that this amounts to gross misconduct": what is alleged holds the level.
# "The allegation that he committed gross misconduct was dismissed": so does this; "was dismissed" is what was decided.
CONTENT: Final = pattern(r"\s++(?:against\s++[^.;,]{1,50}?\s++)?(?:(?:is|was|are|were)\s++)?+that\b")
UPHELD_BEHIND: Final = quick_pattern(r"\s++(?:was|were|has\s++been)\s++(?:found\s++)?+(?:prove[nd]|upheld)\b")
# "The IOPC upheld the allegation": who investigates decides nothing
BY_SIDE: Final = pattern(
    r"\b(?:authority|force|constabulary|police|iopc|ipcc|investigat\w+|department|standards)\s++(?:(?:has|had|have|also|partly)\s++)*+$"
)
PARTED: Final = pattern(r",\s++(?:the|a|an|its|their)?+\s*+(?:\w++\s++)?$")
CONDITION: Final = quick_pattern(r"(?:if|whether|should|unless|were|had)\b")
GOVERNED: Final = quick_pattern(r"\s++(?:(?:be|been|have|also|then|still|yet)\s++)*+")
HAD_SERVED: Final = ("had he", "had she", "had they")
"""Said behind an outcome, "had he still been serving" leaves what was found as it is."""
SO_SERIOUS: Final = ("so serious", "serious enough to")
JUSTIFIED: Final = pattern(r"so\s++serious\s++that\s++(?:\w++\s++){1,2}(?:is|was)\s++justified\b")
"""What is so serious that dismissal *is* justified is left open by nothing."""
WEIGHED: Final = "findings.whether-it-was"
"""A finding that holds the question and its answer: "considered whether it was misconduct, and concluded that"."""


class Verdicts:
    """Answers what a finding says, and what bears on a claim."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._lower, self._sentences = story.page.lower, story.page.sentences
        self._mentions = story.work.mentions

    def verdict(self, finding: Mention[FindingMention]) -> Told | None:
        """What a finding says; None where it is no finding: alleged, "if proven"."""
        taken_up = finding.rule in ASSERTING and affirmed(self._story, finding)
        if taken_up or (finding.rule == WEIGHED and not self.reported(finding)):
            return Told(Standing.FOUND, finding)
        if self.inside_condition(finding) or self.reported(finding) or self._of_side(finding):
            return None
        if finding.rule in ASSERTING and of_allegations(self._story, finding) and not self.decision_before(finding):
            return None
        reached, lower = self.reached(finding), self._lower
        alleged = reached.get(Status.ALLEGED)
        within = finding.rule in ASSERTING and alleged and CONTENT.match(lower, alleged.end, alleged.end + REACH)
        upheld = UPHELD_BEHIND.match(lower, finding.end, finding.end + REACH)
        if alleged is not None and (upheld or not within) and calls_allegation(lower, alleged.start):
            del reached[Status.ALLEGED]  # "the allegation was proven"
        disputed = Status.DENIED in reached and finding.rule in ASSERTING
        if (disputed or UNDECIDED & reached.keys()) and not self.decided_since(finding, reached):
            return None
        return self._decided(finding, self.proven(finding, reached))

    def _decided(self, finding: Mention[FindingMention], told: Told) -> Told | None:
        """What a finding says, unless a side denies it; "rejected her claim that it was not" finds."""
        if told.standing is not Standing.NOT_FOUND or told.at is None:
            return told
        denied = self._story.scope.of(finding).get(Status.NEGATED) if finding.value.proven else None
        first, last = (denied.start, denied.end) if denied is not None else (finding.start, finding.end)
        if turned_down_by_officer(self._story, finding):
            return None
        standing = standing_of_not(self._story, finding.sentence, first, last)
        if standing is Standing.FOUND and denied is not None:
            return Told(Standing.FOUND, finding)
        return told if standing is None else None

    def _of_side(self, finding: Mention[FindingMention]) -> bool:
        """Whether nobody decides beside words that a side says as well: "It was assessed as misconduct"."""
        if finding.rule not in BY_PANEL_ALONE or self.decision_before(finding) is not None:
            return False
        return not decided_next_to(self._story, finding)

    def inside_condition(self, finding: Mention[FindingMention]) -> bool:
        """Whether a finding begins in what leaves it open: "if proven", "if gross misconduct is found"."""
        for m in self._mentions.in_sentence(MODIFIER, finding.sentence):
            if m.start <= finding.start < m.end and m.value.status in UNDECIDED:
                return True
        return False

    def reported(self, claim: Mention[Any]) -> Mention[Any] | None:
        """Words that only report a claim: "the hearing heard that"."""
        said = reported_before(self._story, claim)
        decision = self.decision_before(claim) if said is not None else None
        if said is None or decision is None or said.start >= decision.start:
            return said
        own = self._lower.startswith(("we ", "i "), decision.start)  # in the mouth of who investigated
        return said if own and said.rule == QUOTED_BY else None

    def proven(self, finding: Mention[FindingMention], reached: dict[Status, Mention[Modifier]]) -> Told:
        """What a finding says with what reaches it: "not" turns it round."""
        denied = reached.get(Status.NEGATED)
        if denied is None:
            unmet = denied_behind(self._lower, finding)
            return Told(Standing.FOUND if finding.value.proven and not unmet else Standing.NOT_FOUND, unmet or finding)
        if finding.value.proven:
            return Told(Standing.NOT_FOUND, reach_between(denied, finding))
        # Two negations never make a finding: "were not proven and no misconduct was found", "was not withdrawn".
        between = self._lower[min(denied.end, finding.end) : max(denied.start, finding.start)]
        parted = " and " in between or ", so " in between
        return Told(Standing.NOT_FOUND, finding) if parted else Told(Standing.NOTHING)

    def reached(self, claim: Mention[Any]) -> dict[Status, Mention[Modifier]]:
        """The modifiers that bear on a claim, without those that are names or that a decision takes up."""
        page = self._story.page
        reached = self._story.scope.of(claim)
        return {
            status: modifier
            for status, modifier in reached.items()
            if not (status is Status.ALLEGED and names_only(page.lower, modifier))
            and not (status is Status.ALLEGED and admitted_before(page.lower, reached.get(Status.ADMITTED), modifier))
            and not (status is Status.ALLEGED and self._within_upheld(claim, modifier))
            and not (status is Status.NEGATED and self.of_clause_before(claim, modifier))
            and not (status in CLAIMED and self._closed(claim, modifier))
            and not (status is Status.NEGATED and UNMET.match(page.lower, modifier.start, modifier.start + REACH))
            and not (status is Status.NEGATED and of_content(self._story, claim, modifier))
            and not (status is Status.ADMITTED and ACCEPTS_THING.match(page.lower, modifier.start))
            and not (modifier.start >= claim.end and page.lower.startswith(HAD_SERVED, modifier.start))
            and not (status is Status.NEGATED and modifier.start > claim.end and self.of_next(claim, modifier))
            and not (
                status is Status.HYPOTHETICAL
                and page.lower.startswith(SO_SERIOUS, modifier.start)
                and (self.decision_before(claim) or JUSTIFIED.match(page.lower, modifier.start))
            )
        }

    def _closed(self, claim: Mention[Any], modifier: Mention[Modifier]) -> bool:
        start = self._sentences[claim.sentence].start
        return modifier.end < claim.start and relative_closed(self._lower, start, modifier, claim)

    def _within_upheld(self, claim: Mention[Any], alleged: Mention[Modifier]) -> bool:
        """Whether an allegation is what was upheld: "upheld the allegation that she breached"."""
        upheld = self._upheld(claim)
        return upheld is not None and upheld.start <= alleged.start and alleged.end <= upheld.end

    def of_clause_before(self, claim: Mention[Any], denied: Mention[Modifier]) -> bool:
        """Whether a "not" ends with its own clause: "that there was no need and that the standard was breached"."""
        return of_clause_before(self._lower, self._sentences[claim.sentence].start, claim, denied)

    def of_next(self, claim: Mention[Any], denied: Mention[Modifier]) -> bool:
        """Whether a "not proven" behind a finding is the next one: "Honesty (proven), Use of Force (not proven)"."""
        if claim.kind != Kind.FINDING:
            return False
        return any(f.start <= denied.start and denied.end <= f.end for f in self.findings(claim.sentence))

    def decided_since(self, claim: Mention[Any], reached: dict[Status, Mention[Modifier]]) -> Told | None:
        """A decision, or "proven", that stands nearer to the claim than any word that leaves it open."""
        opened = max((m.end for s, m in reached.items() if s in OPENING and m.end <= claim.start), default=-1)
        if opened < 0:
            return None
        if any(CONDITION.match(self._lower, m.start) for s, m in reached.items() if s in UNDECIDED):
            return None  # "if the hearing finds": the decision itself is left open
        decision = self.decision_before(claim)
        modal = reached.get(Status.HYPOTHETICAL)
        governed = decision is not None and modal is not None and opened == modal.end <= decision.start
        if decision is not None and governed and GOVERNED.fullmatch(self._lower, opened, decision.start):
            return None  # "would have been found", "is likely to be found": so is the decision
        if decision is not None and decision.start >= opened:
            return Told(Standing.FOUND, decision)
        for finding in self.findings(claim.sentence):
            within = opened <= finding.start < finding.end <= claim.start and finding.rule not in ASSERTING
            if within and finding.value.proven and not self._left_open(finding):
                return Told(Standing.FOUND, finding)
        return None

    def _left_open(self, finding: Mention[FindingMention]) -> bool:
        """Whether a "proven" is denied, or a condition: "if the allegations were proven she would have breached"."""
        reached = self._story.scope.of(finding)
        condition = reached.get(Status.HYPOTHETICAL)
        asked = condition is not None and CONDITION.match(self._lower, condition.start)
        return Status.NEGATED in reached or bool(asked)

    def findings(self, sentence: int) -> tuple[Mention[FindingMention], ...]:
        """The findings of a sentence, in order."""
        return self._mentions.in_sentence(FINDING, sentence)

    def decision_before(self, claim: Mention[Any]) -> Mention[Any] | None:
        """The decision behind which a claim stands in its sentence: "the panel found"."""
        decisions = self._mentions.in_sentence(DECISION, claim.sentence)
        for decision in decisions[::-1]:
            if decision.end <= claim.start:
                return decision
        said = said_by_chair(self._story, claim) or chair_went_on(self._story, claim)
        return said or self._upheld(claim) or self._said_behind(claim, decisions)

    def _said_behind(self, claim: Mention[Any], decisions: tuple[Mention[Any], ...]) -> Mention[Any] | None:
        """The decision that ends the sentence: "She breached the standard of honesty, the panel ruled"."""
        if not decisions or decisions[-1].rule != "decisions.panel" or decisions[-1].start < claim.end:
            return None
        last, lower = decisions[-1], self._lower
        if lower[last.end : self._sentences[claim.sentence].end].strip(" .\"'\n"):
            return None
        return last if PARTED.search(lower, claim.end, last.start) else None

    def _upheld(self, claim: Mention[Any]) -> Mention[Any] | None:
        """The allegation that is upheld behind whose words a claim stands: "upheld the allegation that she"."""
        lower = self._lower
        for finding in self.findings(claim.sentence):
            upheld = finding.rule == "proofs.upheld" and lower.startswith("upheld", finding.start)
            if not upheld or finding.end > claim.start:
                continue
            by_side = BY_SIDE.search(lower, max(0, finding.start - 40), finding.start)
            if by_side is None and not self._story.scope.has(finding, Status.NEGATED, *UNDECIDED):
                return finding
        return None
