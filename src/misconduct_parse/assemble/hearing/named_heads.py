"""Headings that are the name of one of several subjects: what stands below is that person's own part of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Block, BlockKind

# What may stand beside the names in the heading of somebody's own part of a page.
AROUND_NAMES: Final = pattern(
    r"(?:\W|\d|\b(?:and|former|ex|the|case|of|allegations?|findings?|outcome|decision|against|for|officer|in"
    r"|respect|relation|to|re|regarding)\b)*+"
)
CLOSING: Final = frozenset({Part.ASIDE, Part.CASE, Part.PANEL, Part.CHAIR})
"""Under these headings nobody's own part goes on."""


def named_heads(story: Story, people: Mapping[int, Person]) -> list[tuple[int, tuple[Person, ...] | None]]:
    """Where headings begin, and whom each names; under a title nobody is meant alone."""
    page = story.page
    found: list[tuple[int, tuple[Person, ...] | None]] = []
    listed = False
    for block in page.blocks:
        if block.kind is not BlockKind.HEADING:
            listed = False
            continue
        refs = story.cast.within(block.start, block.end)
        who = tuple(dict.fromkeys(people[id(r.figure)] for r in refs if id(r.figure) in people))
        bare = bool(who) and len(who) < len(story.people) and _names_alone(page.lower, block, refs)
        if bare and listed:  # one name below another is a list of the officers, and heads nothing
            found[-1] = (block.start, None)
        elif bare or story.sections.part(block.start) in CLOSING:
            found.append((block.start, who if bare else None))
        listed = bare
    return found


def _names_alone(text: str, block: Block, refs: Sequence[Ref]) -> bool:
    """Whether a heading holds names and nothing that is told of them."""
    at = block.start
    for ref in refs:
        if ref.start > at and not AROUND_NAMES.fullmatch(text, at, ref.start):
            return False
        at = max(at, ref.end)
    return AROUND_NAMES.fullmatch(text, at, block.end) is not None


def from_heading(story: Story, people: Mapping[int, Person], offset: int) -> tuple[Person, ...] | None:
    """The people named in the label of the section: "Findings - PC G"."""
    section = story.sections.at(offset)
    who = _named_between(story, people, section.start, section.value)
    if who is None and section.part is Part.OUTCOME:
        earlier = story.sections.last_before(section.start, Part.FINDING)
        who = _named_between(story, people, earlier.start, earlier.value) if earlier else None
    return who


def _named_between(story: Story, people: Mapping[int, Person], start: int, end: int) -> tuple[Person, ...] | None:
    if start >= end:  # what no label claims
        return None
    who = [people[id(ref.figure)] for ref in story.cast.within(start, end) if id(ref.figure) in people]
    return tuple(dict.fromkeys(who)) or None
