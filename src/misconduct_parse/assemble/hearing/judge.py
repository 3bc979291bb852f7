"""Judging how far a claim got.

Told, in this order, by a finding behind it in the clause ("... was not proven"), by what reaches it in the sentence
(negation, allegation, decision: the nearest counts), by the line that introduces its list, by the label above it. Where
nothing tells, a claim is alleged: what is alleged is never reported as proven.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from misconduct_parse.assemble.hearing import claim_words as words
from misconduct_parse.assemble.hearing.answer_behind import answered_behind
from misconduct_parse.assemble.hearing.answers import told_by_row
from misconduct_parse.assemble.hearing.as_to import as_to
from misconduct_parse.assemble.hearing.asserting import CLEARING
from misconduct_parse.assemble.hearing.before_colon import denied_between, told_before_colon
from misconduct_parse.assemble.hearing.breaches import BREACHED_WAS, IN_BREACH, announced, kept
from misconduct_parse.assemble.hearing.companions import of_companion
from misconduct_parse.assemble.hearing.conceded import conceded
from misconduct_parse.assemble.hearing.content import answered, cleared_elsewhere, decided_since
from misconduct_parse.assemble.hearing.elsewhere import not_of_this_hearing
from misconduct_parse.assemble.hearing.exceptions import but_not, excepted, otherwise
from misconduct_parse.assemble.hearing.found_alleged import found_as_alleged
from misconduct_parse.assemble.hearing.grouped import told_by_group
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.levels import closes, is_alone, is_short, opens_with_verdict, told_in_block
from misconduct_parse.assemble.hearing.not_decided import standing_of_not, turned_down_by_officer
from misconduct_parse.assemble.hearing.not_of_claim import set_off
from misconduct_parse.assemble.hearing.of_everybody import of_everybody
from misconduct_parse.assemble.hearing.preliminary import preliminary
from misconduct_parse.assemble.hearing.result_lines import line_of
from misconduct_parse.assemble.hearing.standing import BY_PART, NO_FINDING, Standing, Told, reach_between
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.told_behind import parted_by, told_behind
from misconduct_parse.assemble.hearing.told_to_panel import told_to_panel
from misconduct_parse.assemble.hearing.undone import finding_undone
from misconduct_parse.assemble.hearing.unsaid import unsaid
from misconduct_parse.assemble.hearing.verdicts import UNDECIDED, Verdicts
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.extract.scope import Modifier, Status

LEADS: Final = 4
"""How many lines that introduce one another are read for what a list is: more are no prose."""


class Judge:
    """Answers how far a claim got."""

    def __init__(self, story: Story) -> None:
        self._story, self._verdicts = story, Verdicts(story)
        self._lower, self._sentences = story.page.lower, story.page.sentences
        self._known: dict[tuple[int, int, str], Told | None] = {}

    def told(self, claim: Mention[Any]) -> Told:
        """How far a claim got; in a notice nothing got further than being alleged."""
        if self._story.notice:
            return Told(Standing.ALLEGED)
        if of_companion(self._story, claim):
            return Told(Standing.NOTHING)
        found = told_by_row(self._story, claim) or excepted(self._story, claim) or otherwise(self._story, claim)
        found = found or as_to(self._story, claim)
        found = found or but_not(self._story, claim) or unsaid(self._story, self._verdicts, claim)
        found = found or told_behind(self._story, self._verdicts, claim)
        found = found or answered_behind(self._story, claim)
        found = found or told_before_colon(self._story, self._verdicts, claim)
        found = found or self._told_before(claim) or self._was_alleged(claim) or self._told_by_lead(claim)
        found = found or told_by_group(self._story, self._verdicts, claim) or self._stated(claim)
        found = found or self._told_by_part(claim) or self._indicative(claim) or conceded(self._story, claim)
        undone = found is not None and found.standing is Standing.FOUND and self._elsewhere(claim)
        return Told(Standing.NOTHING) if undone else found or Told(Standing.ALLEGED)

    def verdict(self, finding: Mention[FindingMention]) -> Told | None:
        """What a finding says; None where it is no finding: alleged, "if proven", taken back later."""
        place = finding.start, finding.end, finding.rule
        if place not in self._known:  # asked of the finding, then of each subject's allegations
            self._known[place] = None if self._elsewhere(finding) else self._verdicts.verdict(finding)
        return self._known[place]

    def level_found(self, level: Mention[Any]) -> bool:
        """Whether a bare "gross misconduct" is a finding: behind a decision or "proven", or under "Finding"."""
        part = self._story.sections.part(level.start)
        if self._elsewhere(level) or words.no_level(self._lower, level.start, level.end):
            return False
        if part in NO_FINDING:
            return part is Part.ALLEGATION and (
                opens_with_verdict(self._story, self._verdicts, level) or closes(self._story, self._verdicts, level)
            )
        if (told := self._told_before(level)) is not None or line_of(self._story, level) is not None:
            return told is None or told.standing is Standing.FOUND
        before = next((f for f in reversed(self._verdicts.findings(level.sentence)) if f.end <= level.start), None)
        if before is not None:
            verdict = self._verdicts.verdict(before)
            return verdict is not None and verdict.standing is Standing.FOUND
        if part in (Part.FINDING, Part.OUTCOME):
            return is_short(self._story, level)
        return self._listed(level) or is_alone(self._story, level) or closes(self._story, self._verdicts, level)

    def _elsewhere(self, claim: Mention[Any]) -> bool:
        """Whether a claim was taken back, is of another case or of anybody, or was only what led to the hearing."""
        story = self._story
        if finding_undone(story, claim) or not_of_this_hearing(story, claim) or preliminary(story, claim):
            return True
        return of_everybody(story, claim) or told_to_panel(story, claim, dated=True)

    def _listed(self, level: Mention[Any]) -> bool:
        """Whether it stands in a list of what was found: "The panel found as follows:"."""
        lead = self._told_by_lead(level)
        return lead is not None and lead.standing is Standing.FOUND

    def _told_before(self, claim: Mention[Any]) -> Told | None:
        reached = self._verdicts.reached(claim)
        told = self._denied(claim, reached) or self._cleared_of(claim) or self._only_reported(claim)
        if told is not None:
            return told
        undecided = UNDECIDED & reached.keys()
        if undecided:
            at = reached[min(undecided)]
            decided = self._verdicts.decided_since(claim, reached)
            return decided or found_as_alleged(self._story, self._verdicts, at, claim) or Told(Standing.ALLEGED, at)
        if (answer := answered(self._story, claim, reached)) is not None:
            return answer
        decision = self._verdicts.decision_before(claim)
        if decision is None or words.denied_at(self._lower, claim.end):
            return None
        return denied_between(self._verdicts, self._lower, decision, claim) or Told(Standing.FOUND, decision)

    def _denied(self, claim: Mention[Any], reached: dict[Status, Mention[Modifier]]) -> Told | None:
        denied = reached.get(Status.NEGATED)
        if denied is None or cleared_elsewhere(self._lower, denied, claim):
            return None
        if words.SUBMITS.search(self._lower, max(0, denied.start - 90), denied.start):
            return Told(Standing.ALLEGED)
        disputed = reached.get(Status.DENIED)  # "Her denial that she breached it was rejected"
        if disputed is not None and denied.start > claim.end and self._lower.startswith("denial", disputed.start):
            return Told(Standing.FOUND, reach_between(disputed, denied))
        standing = standing_of_not(self._story, claim.sentence, denied.start, denied.end)
        if standing is not None:
            return Told(standing, denied)
        return Told(Standing.NOTHING) if words.was_alleged(self._lower, claim.end) else Told(Standing.NOT_FOUND, denied)

    def _cleared_of(self, claim: Mention[Any]) -> Told | None:
        """As in "cleared of breaching the standard of honesty", "had complied with the standard of honesty"."""
        if (at := kept(self._story, claim)) is not None:
            return Told(Standing.NOT_FOUND, at)
        for finding in self._verdicts.findings(claim.sentence):
            first, last = finding.end, claim.start
            apart = finding.rule not in CLEARING or first > last or decided_since(self._lower, first, last)
            apart = apart or set_off(self._lower, self._sentences[claim.sentence].start, finding, claim)
            if not apart and not parted_by(self._story, first, last):
                own = turned_down_by_officer(self._story, finding)
                return Told(Standing.DENIED if own else Standing.NOT_FOUND, finding)
        return None

    def _was_alleged(self, claim: Mention[Any]) -> Told | None:
        """As in "A breach of Orders and Instructions was also alleged", among the findings."""
        standing, end = words.told_beside(self._lower, self._sentences[claim.sentence].start, claim.end)
        at = self._story.at(claim.start, end, "allegations.alleged") if end > claim.end else None
        return Told(standing, at) if standing is not None else None

    def _only_reported(self, claim: Mention[Any]) -> Told | None:
        at = self._verdicts.reported(claim)
        return Told(Standing.ALLEGED, at) if at is not None else None

    def _told_by_lead(self, claim: Mention[Any]) -> Told | None:
        """What the line above the list says, or the one above that: "The panel found the following proven:"."""
        ends = tuple(self._lead_ends(claim))
        for at in ends:
            told = self._told_before(at)
            if told is not None:
                return told
        page = self._story.page
        for at in reversed(ends):
            if self._story.sections.part(page.sentences[at.sentence].start) not in BY_PART:
                told = self._indicative(at)
                if told is not None:
                    return told
        return None

    def _lead_ends(self, claim: Mention[Any]) -> Iterator[Mention[Any]]:
        """The ends of the lines that introduce a list, the nearest first."""
        sentences, sentence = self._sentences, claim.sentence
        for _ in range(LEADS):
            lead = self._story.leads.get(sentences[sentence].block)
            if lead is None or lead not in self._story.last_sentences:
                return
            sentence = self._story.last_sentences[lead]
            end = announced(self._lower, *sentences[sentence][:2])
            yield Mention(kind=claim.kind, value=None, start=end, end=end, rule=claim.rule, sentence=sentence)

    def _told_by_part(self, claim: Mention[Any]) -> Told | None:
        """What the label says; under "Findings" the verdict that stands before the claim in its paragraph."""
        section = self._story.sections.at(claim.start)
        standing = BY_PART.get(section.part)
        if standing is None:
            return None
        verdict = told_in_block(self._story, self._verdicts, claim, section.part)
        if verdict is not None:
            return verdict
        end = section.value if section.value > section.start else claim.end
        return Told(standing, Mention(kind=claim.kind, value=None, start=section.start, end=end, rule="labels.part"))

    def _stated(self, claim: Mention[Any]) -> Told | None:
        """As in "There was a breach of Honesty and Integrity", under "Standards"; "The standard breached was"."""
        start, part = self._sentences[claim.sentence].start, self._story.sections.part(claim.start)
        if part is not Part.STANDARDS:
            named = part in (Part.FINDING, Part.OUTCOME) and BREACHED_WAS.match(self._lower, start, claim.start)
            return self._indicative(claim) if named else None
        said = IN_BREACH.search(self._lower, start, claim.start)
        return self._indicative(claim) if said is not None and said[0].startswith("there ") else None

    def _indicative(self, claim: Mention[Any]) -> Told | None:
        """As in "He had breached the following standards:", said of what was decided.

        What reaches the breach holds for the whole of its list: "alleged to have breached A; B; and C".
        """
        start = self._sentences[claim.sentence].start
        matches = list(IN_BREACH.finditer(self._lower, start, claim.start))
        if not matches:
            return None
        first, last = matches[-1].span()
        at = Mention(
            kind=claim.kind, value=None, start=first, end=last, rule="allegations.breached", sentence=claim.sentence
        )
        return self._told_before(at) or Told(Standing.FOUND, at)
