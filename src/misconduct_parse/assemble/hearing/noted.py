"""Notes on a subject below "Notes", where the story goes on: "PC Quill, 36, was based at Harlow"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.labels import NOTED
from misconduct_parse.extract.fragments import CASED_RANK
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Block, Page

# "Quill, 36, joined the Constabulary in 2013": of no member of the public
NOTED_BARE: Final = quick_pattern(
    r"\W*+(?:(?:Mr|Mrs|Ms|Miss)\s++)?+(?:\p{Lu}[\p{L}'-]++\s++)?(?P<name>\p{Lu}[\p{L}'-]++),\s++(?:aged\s++)?+\d\d,\s++"
    r"(?:who\s++)?+(?:had\s++|has\s++)?+(?:joined\s++(?:the\s++)?+(?:[Ff]orce|[Cc]onstabulary"
    r"|\p{Lu}[\p{L}&' -]{2,30}?(?:Police|Constabulary))\b"
    r"|(?:was|been)\s++(?:(?:last|most\s++recently|then)\s++)*+(?:posted|based|stationed|attached)\b"
    r"|served\s++(?:in|with|at|as|on|for)\b|been\s++(?:an?\s++)?+(?:police\s++)?+(?:officer|constable)\b)"
)
RANK_BEFORE: Final = pattern(
    rf"\b(?:{CASED_RANK}|(?:Special\s++)?+Constable|Sergeant|Inspector|Superintendent)\s++(?:\d++\s++)?+"
    r"(?:\p{Lu}[\p{L}'-]++\s++){0,2}+$"
)


def is_noted(page: Page, block: Block) -> bool:
    """Whether a paragraph is a note on somebody serving with the police whom the page has named above."""
    note = NOTED.match(page.folded, block.start, block.end)
    if note is not None:
        return page.folded.find(note["name"], page.body, block.start) >= 0
    bare = NOTED_BARE.match(page.folded, block.start, block.end)
    if bare is None:
        return False
    named = page.folded.find(f" {bare['name']}", page.body, block.start) + 1
    return named > 0 and RANK_BEFORE.search(page.folded, max(page.body, named - 50), named) is not None
