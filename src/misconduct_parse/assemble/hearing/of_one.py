"""What the words around a result give to one person alone: in brackets behind a name, or "in Sgt Vale's case"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.own_words import bracketed, in_their_case
from misconduct_parse.assemble.hearing.spots import Spots
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

FARTHEST: Final = 40
"""So far before a result its bracket opens."""
# "(misconduct, final written warning)", "(a written warning)"
LEVEL_FIRST: Final = quick_pattern(
    r"(?:(?:gross\s++)?+misconduct(?:\s++proven)?+\s*+[,;:-]\s++)?+(?:an?\s++)?+"
)


def in_brackets_behind(story: Story, mention: Mention[Any]) -> Ref | None:
    """The name behind which a mention stands in brackets: "PC Quill (final written warning) and PC Vale (cleared)"."""
    lower = story.page.lower
    opened = lower.rfind(" (", max(0, mention.start - FARTHEST), mention.start) + len(" (")
    if opened < len(" (") or not lower.startswith((")", " for ", ", "), mention.end):
        return None
    if opened < mention.start and LEVEL_FIRST.fullmatch(lower, opened, mention.start) is None:
        return None
    near = story.cast.within(opened - 60, opened)
    return near[-1] if near and bracketed(story.page, near[-1]) == opened else None


def of_one(story: Story, spots: Spots, mention: Mention[Any]) -> tuple[Person, ...] | None:
    """Whose alone a mention is, nobody's where that is no subject; None where no such words say it."""
    behind = in_brackets_behind(story, mention) if mention.kind != Kind.STANDARD else None
    ref = behind or _in_their_case(story, mention)
    if ref is None:
        return None
    person = spots.people.get(id(ref.figure))
    return (person,) if person is not None else ()


def _in_their_case(story: Story, mention: Mention[Any]) -> Ref | None:
    """Whoever was named last before a mention, where their case is what is told of."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if lower.find(" case", start, mention.start) < 0:
        return None
    before = [ref for ref in story.cast.in_sentence(mention.sentence) if ref.end <= mention.start]
    theirs = before and in_their_case(story.page, before[-1], mention.start) is not None
    return before[-1] if theirs else None
