"""Paragraphs whose label is the name of a subject: "PC Quill: proven. Sanction: written warning."."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.pattern import pattern

BEFORE_NAMES: Final = frozenset({"", "pcs", "dcs", "sgts", "constables", "sergeants", "officers"})
"""What may stand before the first name: "PCs Quill and Vale: the panel found"."""
# "PC Quill, who was the gaoler:"; "PC Quill, who was there, said:" opens what she said
APPOSED: Final = pattern(
    r"[ *]*+(?:,(?![^:]*?\b(?:said|says|told|added|wrote|read|replied|shouted|texted|sent|asked|heard|found|that)\b)"
    r"[^:;.]{1,70}"
    r"|\([^():]{1,40}\)[ *]*+)?[ *:]++"
)
LONGEST_LABEL: Final = 110
"""Characters."""


def label_names(story: Story, people: Mapping[int, Person], offset: int) -> tuple[Person, ...] | None:
    """The subjects whom the label of a paragraph names, where it is names and nothing else; None without one."""
    page = story.page
    at = bisect_right(page.blocks, offset, key=lambda block: block.start) - 1
    if at < 0:
        return None
    start = page.blocks[at].start
    if not (colon := page.lower.find(":", start, min(offset, start + LONGEST_LABEL)) + 1):
        return None
    refs = story.cast.within(start, colon)
    if not refs or APPOSED.fullmatch(page.lower, refs[-1].end, colon) is None:
        return None
    if page.lower[start : refs[0].start].strip(" *-") not in BEFORE_NAMES:
        return None
    return tuple(dict.fromkeys(people[id(ref.figure)] for ref in refs if id(ref.figure) in people)) or None
