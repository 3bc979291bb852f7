"""Tables that answer under a question: "Standard | Proved?", and below it "Use of Force | No"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.table import cells_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Block, BlockKind

ANSWERS: Final = {
    "yes": Standing.FOUND, "proven": Standing.FOUND, "proved": Standing.FOUND, "upheld": Standing.FOUND,
    "no": Standing.NOT_FOUND, "not proven": Standing.NOT_FOUND, "not proved": Standing.NOT_FOUND,
    "not upheld": Standing.NOT_FOUND,
}  # fmt: skip
ASKED: Final = pattern(r"\b(?:prove[nd]|found|breached|upheld|established|substantiated)\b")


def told_by_row(story: Story, claim: Mention[Any]) -> Told | None:
    """What the cell behind a claim answers, where the table's first row asks whether it was proven."""
    page = story.page
    number = page.sentences[claim.sentence].block
    block = page.blocks[number]
    if block.kind is not BlockKind.ROW:
        return None
    head = page.blocks[_first_row(story, number)]
    if head is block:
        return None
    # from the last column on: a first head that is empty is lost
    for asked, answer in zip(reversed(_cells(story, head)), reversed(_cells(story, block)), strict=False):
        said = ANSWERS.get(page.lower[slice(*answer)].strip(" *."))
        if answer[0] >= claim.end and said is not None and ASKED.search(page.lower, *asked):
            return Told(said, story.at(*answer, "allegations.answer"))
    return None


def heads_column(story: Story, mention: Mention[Any]) -> bool:
    """Whether a mention is the whole head of a column: "| Officer | Proven | Dismissed |", above "no" and "no"."""
    page, number = story.page, story.page.sentences[mention.sentence].block
    block, rows = page.blocks[number], page.blocks[number : number + 2]
    if block.kind is not BlockKind.ROW or len(rows) < 2 or rows[1].kind is not BlockKind.ROW:
        return False
    return _first_row(story, number) == number and (mention.start, mention.end) in _cells(story, block)


def _first_row(story: Story, number: int) -> int:
    """The first block of the table in which a row stands."""
    while number > 0 and story.page.blocks[number - 1].kind is BlockKind.ROW:
        number -= 1
    return number


def _cells(story: Story, row: Block) -> list[tuple[int, int]]:
    return list(cells_of(story.page.folded, row.start, row.end))


def in_next_cell(story: Story, start: int, end: int) -> bool:
    """Whether a cell behind a bar names standards itself: "| Honesty and Integrity | Use of Force: proven |"."""
    bar = story.page.lower.find("|", start, end)
    return bar >= 0 and bool(story.work.mentions.within(Kind.STANDARD, bar, end))
