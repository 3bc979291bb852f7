"""Numbered allegations: "Allegation 1 was proven" tells of what stands under 1 elsewhere on the page."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

ONE: Final = r"(?:\d{1,2}|[a-h]|[ivx]{1,4}|one|two|three|four|five|six)(?![\w'])"

# "Allegation 2:", "1. On 3 September", "b) Proven": a number that opens its block
OPENS: Final = pattern(rf"\W{{0,4}}(?:allegation\s++|count\s++|charge\s++)?+\(?(?P<key>{ONE})[.):\s-]")

# "Allegations 1 and 3 were proven", "i. and ii. not proven"
NAMED: Final = pattern(
    rf"\b(?:allegations?|counts?|charges?)\s++(?:numbers?\s++)?+(?P<key>{ONE})(?:\s*+(?:,|and|&|-"
    rf"|to)\s*+(?P<key>{ONE}))*+"
)
MARKS: Final = pattern(r"(?<![\w'])\(?(?P<key>[ivx]{1,4}|[a-h]|\d{1,2})[.)]")


def keys_at(story: Story, mention: Mention[Any]) -> frozenset[str]:
    """The numbers of the allegations that a mention is about; none where it names none."""
    lower, sentence = story.page.lower, story.page.sentences[mention.sentence]
    told = any(lower.find(word, sentence.start, mention.start) >= 0 for word in ("allegation", "count", "charge"))
    named = list(NAMED.finditer(lower, sentence.start, mention.start)) if told else []
    if named:
        return frozenset(_plain(key) for key in named[-1].captures("key"))
    before = sentence.start
    marks = MARKS.findall(lower, before, mention.start) if mention.start - before < 40 else []
    if marks:
        return frozenset(_plain(key) for key in marks)
    block = story.page.blocks[sentence.block]
    opened = OPENS.match(lower, block.start, min(block.end, block.start + 24))
    return frozenset({_plain(opened["key"])}) if opened and _is_mark(opened) else frozenset()


def _is_mark(opened: regex.Match[str]) -> bool:
    """A bare "a " opens a sentence, "a) " an item."""
    return "allegation" in opened[0] or opened[0].rstrip()[-1:] in ".):" or opened["key"].isdigit()


def _plain(key: str) -> str:
    value = number(key)
    return str(value) if value is not None else key
