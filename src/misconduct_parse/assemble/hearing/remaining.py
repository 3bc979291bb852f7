"""Whose an outcome is that is told before names: of the last who is left, or of the only one against whom it went."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.model.proceedings import Finding
from misconduct_parse.pattern import pattern

AGAINST: Final = frozenset({Finding.MISCONDUCT, Finding.GROSS_MISCONDUCT})
LAST: Final = pattern(
    r"\ba\s++(?P<nth>third|fourth|fifth|sixth)(?:\s++(?:officer|constable|sergeant|inspector|detective|colleague))?+"
    r"(?:,[^,.;]{1,60},)?+\s++(?:was|has\s++been|had\s++been|is\s++to\s++be|received|has\s++received|got)\b[^.;]{0,30}$"
)


def last_of_all(story: Story, mention: Mention[Any], told: set[int]) -> Person | None:
    """The one subject of whom no outcome is told, where the words say that it is the last of so many people."""
    others = [person for person in story.people if id(person) not in told]
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if len(others) != 1 or len(story.people) < 3 or lower.find(" a ", start, mention.start) < 0:
        return None
    last = LAST.search(lower, start, mention.start)
    return others[0] if last is not None and ORDINALS[last["nth"]] == len(story.people) else None


def only_one_found(story: Story, told: set[int]) -> Person | None:
    """The one of several against whom anything was found, where all others were cleared: of a sanction in the lead.

    "A constable was given a written warning, and another was cleared": further down it says who was which.
    """
    found = [person for person in story.people if finding_of(person) in AGAINST]
    cleared = [person for person in story.people if was_cleared(person)]
    if len(found) != 1 or len(found) + len(cleared) != len(story.people) or id(found[0]) in told:
        return None
    return found[0]


def was_cleared(person: Person) -> bool:
    """Whether nothing was proven against somebody, or no case had to be answered."""
    opinion = person.draft.get("case_to_answer")
    return finding_of(person) is Finding.NOT_PROVEN or (opinion is not None and opinion.get("decision") is False)


def told_in_lead(story: Story, mention: Mention[Any], person: Person) -> bool:
    """Whether a sanction is told before anybody is named, and not of somebody of another rank."""
    return mention.start < story.first_named and not _of_other_rank(story, mention, person)


def _of_other_rank(story: Story, mention: Mention[Any], person: Person) -> bool:
    """Whether the sentence speaks of "an inspector", and the person is none."""
    nouns = story.nouns_within(story.page.sentences[mention.sentence].start, mention.start)
    before = [noun for noun in nouns if noun.end <= mention.start]
    rank = before[-1].value.rank if before else None
    return rank is not None and rank != person.draft.get("rank")


def finding_of(person: Person) -> Finding | None:
    """The gravest finding against somebody so far."""
    return person.proceeding.get("finding") if person.proceeding is not None else None
