"""How far a claim got: found, admitted, denied, not found, or only alleged.

Told, in this order, by a finding behind it in the clause ("... was not proven"), by what reaches it in the sentence
(negation, allegation, decision: the nearest counts), by the line that introduces its list, by the label above it. Where
nothing tells, a claim is alleged: what is alleged is never reported as proven.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse.assemble.hearing.reported import only_reported
from misconduct_parse.assemble.hearing.sections import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.extract.scope import Modifier, Status
from misconduct_parse.model.terms import Format


class Standing(StrEnum):
    """How far a claim got on the page."""

    FOUND = "found"
    """Decided against the person."""
    ADMITTED = "admitted"
    """Accepted by the person."""
    NOT_FOUND = "not_found"
    """Decided in favour of the person, or withdrawn."""
    ALLEGED = "alleged"
    """Said, and nothing decided."""
    DENIED = "denied"
    """Disputed by the person, and nothing decided."""
    LISTED = "listed"
    """Under a label that does not tell, such as "Standards": the finding of the page tells."""
    NOTHING = "nothing"
    """No claim at all: "no breach of that standard was alleged"."""


BY_PART: Final = {
    Part.ALLEGATION: Standing.ALLEGED,
    Part.STANDARDS_ALLEGED: Standing.ALLEGED,
    Part.STANDARDS: Standing.LISTED,
    Part.STANDARDS_BREACHED: Standing.FOUND,
    Part.FINDING: Standing.FOUND,
    Part.OUTCOME: Standing.FOUND,
    Part.RESPONSE: Standing.ADMITTED,
}

NO_FINDING: Final = frozenset({Part.ALLEGATION, Part.STANDARDS_ALLEGED, Part.RESPONSE, Part.TYPE})

UNDECIDED: Final = frozenset({Status.ALLEGED, Status.HYPOTHETICAL, Status.PROPOSED})

# What leaves a claim open until something is decided behind it; the "proven" of "if proven" decides nothing.
OPENING: Final = UNDECIDED | {Status.DENIED}

# "Allegation 2 is in breach of", "the allegations found proved": the word is a name there, and alleges nothing.
NAME_ONLY: Final = regex.compile(r"\s++(?:\d|one\b|two\b|three\b|[a-h]\b|\([a-z\d]\))")
NOUN: Final = regex.compile(r"(?:an\s++|the\s++)?+(?:allegations?|accusations?)\b")

# "The allegation is that she breached ..., and that this amounts to gross misconduct": what is alleged holds the level.
# "The allegation that he committed gross misconduct was dismissed": so does this; "was dismissed" is what was decided.
CONTENT: Final = regex.compile(r"\s++(?:(?:is|was|are|were)\s++)?+that\b")
ASSERTING: Final = frozenset(
    f"findings.{name}" for name in ("amounted", "constituted", "was-level", "guilty", "committed", "at-level-of")
)
"""Findings that only call something misconduct: inside an allegation they are a part of it."""
CONDITION: Final = regex.compile(r"(?:if|whether|should)\b")
SHORT_OF: Final = regex.compile(r"\bshort\s++of\s++(?:an?\s++)?+$")
NONE_OF: Final = regex.compile(r"none|neither|no\b")
SO_SERIOUS: Final = "so serious"
WAS_ALLEGED: Final = regex.compile(r"[^.;]{0,40}? \b (?:was|were|is) \s++ (?:ever\s++)?+ alleged \b", regex.VERBOSE)
IN_BREACH: Final = regex.compile(r"\b (?: breached | in \s++ breach | breaches? (?!\s++(?:were|was)\s++alleged) | breaching | conduct \s++ (?:was|is) ) \b", regex.VERBOSE)


class Told(NamedTuple):
    """How far a claim got, and the words that say so; None where only silence does."""

    standing: Standing
    at: Mention[Any] | None = None


def reach_between(one: Mention[Any], other: Mention[Any]) -> Mention[Any]:
    """The stretch from one mention to another: "was not" and "proven" say together what neither says alone."""
    start, end = min(one.start, other.start), max(one.end, other.end)
    return Mention(kind=other.kind, value=other.value, start=start, end=end, rule=other.rule, sentence=other.sentence)


class Judge:
    """Answers how far a claim got."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._mentions = story.work.mentions
        self._last_sentence = {s.block: number for number, s in enumerate(story.page.sentences)}

    def told(self, claim: Mention[Any]) -> Told:
        """How far a claim got; in a notice nothing got further than being alleged."""
        if self._story.notice:
            return Told(Standing.ALLEGED)
        found = self._told_behind(claim) or self._told_before(claim) or self._told_by_lead(claim)
        return found or self._told_by_part(claim) or self._indicative(claim) or Told(Standing.ALLEGED)

    def verdict(self, finding: Mention[FindingMention]) -> Told | None:
        """What a finding says; None where it is no finding: alleged, "if proven"."""
        if self._inside_condition(finding) or (finding.rule in ASSERTING and self._reported(finding)):
            return None
        reached = self._reached(finding)
        alleged = reached.get(Status.ALLEGED)
        within = finding.rule in ASSERTING and alleged and CONTENT.match(self._story.page.lower, alleged.end)
        if alleged is not None and not within and NOUN.match(self._story.page.lower, alleged.start):
            del reached[Status.ALLEGED]  # "the allegation was proven"
        disputed = Status.DENIED in reached and finding.rule in ASSERTING
        if (disputed or UNDECIDED & reached.keys()) and not self._decided_since(finding, reached):
            return None
        return self._proven(finding, reached)

    def _inside_condition(self, finding: Mention[FindingMention]) -> bool:
        """Whether a finding is a part of what leaves it open: "proven" in "if proven"."""
        return any(
            m.value.status in UNDECIDED and m.start <= finding.start and finding.end <= m.end
            for m in self._mentions.in_sentence(Kind.MODIFIER, finding.sentence)
        )

    def _reported(self, claim: Mention[Any]) -> Mention[Any] | None:
        decision = self._decision_before(claim)
        return only_reported(self._story, claim, decision.start if decision is not None else -1)

    def level_found(self, level: Mention[Any]) -> bool:
        """Whether a bare "gross misconduct" is a finding: behind a decision or "proven", or under "Finding"."""
        part = self._story.sections.part(level.start)
        if part in NO_FINDING:
            return False
        if SHORT_OF.search(self._story.page.lower, max(0, level.start - 20), level.start):
            return False
        told = self._told_before(level)
        if told is not None:
            return told.standing is Standing.FOUND
        for finding in self._findings(level.sentence):
            if finding.end <= level.start:
                verdict = self.verdict(finding)
                return verdict is not None and verdict.standing is Standing.FOUND
        if part in (Part.FINDING, Part.OUTCOME):
            return self._short(level)
        return self._alone(level)

    def _alone(self, level: Mention[Any]) -> bool:
        """Whether the level is a line of its own, as in a table that was flattened."""
        page = self._story.page
        block = page.blocks[page.sentences[level.sentence].block]
        return block.end - block.start <= level.end - level.start + 2 and self._story.work.format is Format.HEARING_OUTCOME

    def _short(self, level: Mention[Any]) -> bool:
        """Whether little more than the level stands in its sentence or row: "Gross misconduct in respect of all three."."""
        sentence = self._story.page.sentences[level.sentence]
        return sentence.end - sentence.start < 120

    def _proven(self, finding: Mention[FindingMention], reached: dict[Status, Mention[Modifier]]) -> Told:
        denied = reached.get(Status.NEGATED)
        if denied is None:
            return Told(Standing.FOUND if finding.value.proven else Standing.NOT_FOUND, finding)
        if finding.value.proven:
            return Told(Standing.NOT_FOUND, reach_between(denied, finding))
        # Two negations never make a finding: "were not proven and no misconduct was found", "was not withdrawn".
        between = self._story.page.lower[min(denied.end, finding.end) : max(denied.start, finding.start)]
        return Told(Standing.NOT_FOUND, finding) if " and " in between else Told(Standing.NOTHING)

    def _told_behind(self, claim: Mention[Any]) -> Told | None:
        """As in "Honesty and Integrity - not proven", "the allegation in respect of it was withdrawn"."""
        for finding in self._findings(claim.sentence):
            if finding.start < claim.end:
                continue
            if self._parted(claim.end, finding.start):
                return None
            if finding.rule in ASSERTING and self.verdict(finding) is None:
                continue
            if self._inside_condition(finding):
                continue
            reached = self._between(claim, finding)
            told = self._proven(finding, reached)
            if not UNDECIDED & reached.keys() and told.standing is not Standing.NOTHING:
                return told
        return None

    def _between(self, claim: Mention[Any], finding: Mention[FindingMention]) -> dict[Status, Mention[Modifier]]:
        """What bears on a finding behind a claim: the modifiers between the two, and "none of" before both."""
        lower = self._story.page.lower
        return {
            status: m
            for status, m in self._story.scope.of(finding).items()
            if m.start >= claim.end or (status is Status.NEGATED and NONE_OF.match(lower, m.start))
        }

    def _told_before(self, claim: Mention[Any]) -> Told | None:
        reached = self._reached(claim)
        denied = reached.get(Status.NEGATED)
        if denied is not None:
            if WAS_ALLEGED.match(self._story.page.lower, claim.end):
                return Told(Standing.NOTHING)
            return Told(Standing.NOT_FOUND, denied)
        told = self._cleared_of(claim) or self._only_reported(claim)
        if told is not None:
            return told
        undecided = UNDECIDED & reached.keys()
        if Status.ADMITTED in reached and not undecided:
            return Told(Standing.ADMITTED, reached[Status.ADMITTED])
        if undecided:
            decided = self._decided_since(claim, reached)
            return decided or Told(Standing.ALLEGED, reached[min(undecided)])
        if Status.DENIED in reached:
            return Told(Standing.DENIED, reached[Status.DENIED])
        decision = self._decision_before(claim)
        return Told(Standing.FOUND, decision) if decision is not None else None

    def _cleared_of(self, claim: Mention[Any]) -> Told | None:
        """As in "cleared of breaching the standard of honesty and integrity"."""
        for finding in self._findings(claim.sentence):
            if finding.rule == "findings.cleared" and finding.end <= claim.start and not self._parted(finding.end, claim.start):
                return Told(Standing.NOT_FOUND, finding)
        return None

    def _only_reported(self, claim: Mention[Any]) -> Told | None:
        at = self._reported(claim)
        return Told(Standing.ALLEGED, at) if at is not None else None

    def _told_by_lead(self, claim: Mention[Any]) -> Told | None:
        """What the line that introduces the list says: "The panel found the following breaches proven:"."""
        page = self._story.page
        lead = self._story.leads.get(page.sentences[claim.sentence].block)
        sentence = self._last_sentence.get(lead) if lead is not None else None
        if sentence is None:
            return None
        end = page.sentences[sentence].end
        at = Mention(kind=claim.kind, value=None, start=end, end=end, rule=claim.rule, sentence=sentence)
        told = self._told_before(at) or self._told_by_lead(at)
        if told is None and self._story.sections.part(page.sentences[sentence].start) not in BY_PART:
            return self._indicative(at)
        return told

    def _told_by_part(self, claim: Mention[Any]) -> Told | None:
        """What the label says; under "Findings" the verdict that stands before the claim in its paragraph."""
        section = self._story.sections.at(claim.start)
        standing = BY_PART.get(section.part)
        if standing is None:
            return None
        if section.part in (Part.FINDING, Part.OUTCOME):
            verdict = self._verdict_in_block(claim)
            if verdict is not None:
                return verdict
        end = section.value if section.value > section.start else claim.end
        return Told(standing, Mention(kind=claim.kind, value=None, start=section.start, end=end, rule="labels.part"))

    def _verdict_in_block(self, claim: Mention[Any]) -> Told | None:
        """As in "PROVEN. Duties and Responsibilities; Orders and Instructions."."""
        block = self._story.page.blocks[self._story.page.sentences[claim.sentence].block]
        before = self._story.work.mentions.within(Kind.FINDING, block.start, claim.start)
        return self.verdict(before[-1]) if before else None

    def _reached(self, claim: Mention[Any]) -> dict[Status, Mention[Modifier]]:
        """The modifiers that bear on a claim, without those that are names or that a decision takes up."""
        page = self._story.page
        reached = self._story.scope.of(claim)
        return {
            status: modifier
            for status, modifier in reached.items()
            if not (status is Status.ALLEGED and NAME_ONLY.match(page.lower, modifier.end))
            and not (status is Status.HYPOTHETICAL and page.lower.startswith(SO_SERIOUS, modifier.start) and self._decision_before(claim))
        }

    def _decided_since(self, claim: Mention[Any], reached: dict[Status, Mention[Modifier]]) -> Told | None:
        """A decision, or "proven", that stands nearer to the claim than any word that leaves it open."""
        opened = max((m.end for s, m in reached.items() if s in OPENING and m.end <= claim.start), default=-1)
        if opened < 0:
            return None
        if any(CONDITION.match(self._story.page.lower, m.start) for s, m in reached.items() if s in UNDECIDED):
            return None  # "if the hearing finds": the decision itself is left open
        decision = self._decision_before(claim)
        if decision is not None and decision.start >= opened:
            return Told(Standing.FOUND, decision)
        for finding in self._findings(claim.sentence):
            within = opened <= finding.start < finding.end <= claim.start
            if within and finding.value.proven and Status.NEGATED not in self._story.scope.of(finding):
                return Told(Standing.FOUND, finding)
        return None

    def _findings(self, sentence: int) -> tuple[Mention[FindingMention], ...]:
        return self._mentions.in_sentence(Kind.FINDING, sentence)

    def _decision_before(self, claim: Mention[Any]) -> Mention[Any] | None:
        found = [d for d in self._mentions.in_sentence(Kind.DECISION, claim.sentence) if d.end <= claim.start]
        return found[-1] if found else None

    def _parted(self, start: int, end: int) -> bool:
        between = self._story.page.lower[start:end]
        return ";" in between or " but " in between or " although " in between

    def _indicative(self, claim: Mention[Any]) -> Told | None:
        """As in "He had breached the following standards:", said of what was decided.

        What reaches the breach holds for the whole of its list: "alleged to have breached A; B; and C".
        """
        start = self._story.page.sentences[claim.sentence].start
        matches = list(IN_BREACH.finditer(self._story.page.lower, start, claim.start))
        if not matches:
            return None
        first, last = matches[-1].span()
        at = Mention(kind=claim.kind, value=None, start=first, end=last, rule="allegations.breached", sentence=claim.sentence)
        return self._told_before(at) or Told(Standing.FOUND, at)
