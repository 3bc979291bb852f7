"""Tables that answer under a question: "Standard | Proved?", and below it "Use of Force | No"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import BlockKind

ANSWER: Final = pattern(r"[^|\n]{0,40}\|\s*+(?P<answer>yes|no)\b\s*+(?:[|\n]|$)")
ASKED: Final = pattern(r"\b(?:prove[nd]|found|breached|upheld|established|substantiated)\b")


def told_by_row(story: Story, claim: Mention[Any]) -> Told | None:
    """What the cell behind a claim answers, where the table's first row asks whether it was proven."""
    page = story.page
    number = page.sentences[claim.sentence].block
    block = page.blocks[number]
    if block.kind is not BlockKind.ROW:
        return None
    answer = ANSWER.match(page.lower, claim.end, min(block.end + 1, len(page.lower)))
    if answer is None:
        return None
    while number > 0 and page.blocks[number - 1].kind is BlockKind.ROW:
        number -= 1
    head = page.blocks[number]
    if head is block or not ASKED.search(page.lower, head.start, head.end):
        return None
    standing = Standing.FOUND if answer["answer"] == "yes" else Standing.NOT_FOUND
    return Told(standing, story.at(*answer.span("answer"), "allegations.answer"))


def in_next_cell(story: Story, start: int, end: int) -> bool:
    """Whether a cell behind a bar names standards itself: "| Honesty and Integrity | Use of Force: proven |"."""
    bar = story.page.lower.find("|", start, end)
    return bar >= 0 and bool(story.work.mentions.within(Kind.STANDARD, bar, end))
