"""Whose a result is that ends the clause of a case: "those against Sgt Yew were dismissed"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import CLAIMS
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

# "the allegations against former", "that in respect of"
CASE_OF: Final = quick_pattern(
    r"\b(?:allegations?|cases?|charges?|those|breach(?:es)?|proceedings|that|matters?)\s++(?:(?:made|brought|proved|put)\s++)?+"
    r"(?:against|concerning|in\s++respect\s++of|in\s++relation\s++to|relating\s++to|regarding)\s++(?:former\s++|both\s++)?+$"
)
# "was found to be", up to the words of the result
WAS: Final = quick_pattern(
    r"\s++(?:(?:was|were|is|are|has|have|had|been|both|all|each|also|then|later|instead|found|held|ruled|judged|to|be)\s++)*+"
)
AND: Final = ("and", ",", ", and", "&", "or")


def against_named(story: Story, mention: Mention[Any], people: Mapping[int, Person]) -> tuple[Person, ...]:
    """The subjects whose case the clause of a claim is about; empty where it opens with no case of theirs."""
    if len(people) < 2 or mention.kind not in CLAIMS:
        return ()
    lower = story.page.lower
    named = story.cast.in_sentence(mention.sentence)
    refs = [ref for ref in named if ref.end <= mention.end and id(ref.figure) in people]
    if not refs:
        return ()
    inside = refs[-1].start > mention.start  # "charges against PC Quill were dismissed" is one mention
    if not inside and (refs[-1].end > mention.start or WAS.fullmatch(lower, refs[-1].end, mention.start) is None):
        return ()
    run = [refs.pop()]
    while refs and lower[refs[-1].end : run[0].start].strip() in AND:
        run.insert(0, refs.pop())
    if CASE_OF.search(lower, max(0, run[0].start - 60), run[0].start) is None:
        return ()
    return _people(run, people)


def _people(run: list[Ref], people: Mapping[int, Person]) -> tuple[Person, ...]:
    return tuple(dict.fromkeys(people[id(ref.figure)] for ref in run))
