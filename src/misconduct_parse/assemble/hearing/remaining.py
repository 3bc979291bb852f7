"""Whose an outcome is by counting: "Two have been sacked, and a third has been given a warning", told before names."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.pattern import pattern

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
