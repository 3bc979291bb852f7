"""Whose a result is by the number in brackets before it: "(1) Dismissed (2) Written warning", below "(1) PC Quill"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spots
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

MARK: Final = pattern(r"\((?P<mark>[1-9])\)\s")


def of_mark(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """The one whose name has the mark that stands nearest before; None where names or the sentence have none."""
    lower = story.page.lower
    start, end, _ = story.page.sentences[mention.sentence]
    if len(spots.everybody) < 2 or lower.find("(", start, mention.start) < 0:
        return None
    marks = [m for m in MARK.finditer(lower, start, end) if m.end() <= mention.start]
    if not marks or any(marks[-1].end() <= spot.start < mention.start for spot in spots.at(mention.sentence)):
        return None
    owners: dict[str, Person] = {}
    for ref in story.cast.refs:
        said = MARK.match(lower, max(0, ref.start - len("(1) ")), ref.start)
        person = spots.people.get(id(ref.figure))
        if said is not None and person is not None:
            owners.setdefault(said["mark"], person)
    if len(owners) < 2:
        return None
    person = owners.get(marks[-1]["mark"])
    return (person,) if person is not None else OTHERS
