"""Whom "she" means behind a sentence that names another officer: "The hearing follows that of PC Dale. She was"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.spots import BESIDE
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.pattern import pattern

SIDES: Final = {"he ": "m", "she": "f"}
OTHER: Final = {"m": "f", "f": "m"}
# A subject that is spoken of without a name: "He had shared a car with Sgt Dale"
PRONOUN: Final = pattern(r"\b(?P<who>he|she|they|his|her|him|their|them|officer|constable|sergeant|inspector)\b")
HE_OR_SHE: Final = pattern(r"(?P<who>he|she)\b")
SIDE_OF: Final = {"he": "m", "she": "f"}


def of_other_side(story: Story, sentence: int, at: int) -> bool:
    """Whether "she" opens a sentence behind one that names Mr Pell alone."""
    side = {"m": "f", "f": "m"}.get(SIDES.get(story.page.lower[at : at + 3], ""))
    refs = story.cast.in_sentence(sentence)
    return side is not None and bool(refs) and all(ref.figure.side == side for ref in refs)


def of_officer_before(story: Story, sentence: int, at: int) -> bool:
    """Whether "she" opens a sentence behind one that names an officer who is no subject, and tells of no subject.

    Args:
        story: The page.
        sentence: The sentence before.
        at: Where the pronoun stands.
    """
    side = SIDES.get(story.page.lower[at : at + 3])
    refs = story.cast.in_sentence(sentence)
    own = {id(person.figure) for person in story.people}
    if side is None or not refs or any(id(ref.figure) in own or not _officer(ref) for ref in refs):
        return False
    lower, (start, end, _) = story.page.lower, story.page.sentences[sentence]
    if not PRONOUN.search(lower, start, end):
        return True
    opened = HE_OR_SHE.match(lower, start, end)
    return opened is not None and SIDE_OF[opened["who"]] == OTHER[side]


def _officer(ref: Ref) -> bool:
    figure = ref.figure
    return figure.police and not figure.roles & BESIDE and figure.rank not in CHIEF_OFFICERS
