"""Whom the first lines of a page name, and nothing else: "PC 8891 Ada Quill", "Misconduct hearing: PC Ada Quill"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.faced import eligible
from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import BlockKind, Page

FIRST: Final = 4
"""So many blocks can be the head of a page: the name of its force may stand above, and a title, but no prose."""

LINES: Final = frozenset({BlockKind.HEADING, BlockKind.LABEL})

# "Accelerated misconduct hearing: former PC Quill", "Outcome of the misconduct meeting of PS Quill"; not "Chair: "
BEFORE: Final = pattern(
    r"[#*\s]*+(?:[^.:;]{0,60}\b(?:hearing|meeting|misconduct|outcome|result|determination)\b[^.:;]{0,40}?"
    r"(?:\s*+[:-]|\b(?:of|for|against|concerning))\s++)?+"
    r"(?:the\s++case\s++of\s++)?+(?:former\s++|ex-)?+"
)


def named_at_head(page: Page, refs: list[Ref]) -> list[Figure]:
    """The officer whose name is a line at the head of a page, with or without the forum before it."""
    above = next((n for n, block in enumerate(page.blocks[:FIRST]) if block.kind not in LINES), FIRST)
    for ref in refs:
        number = page.sentences[ref.sentence].block if ref.sentence >= 0 else FIRST
        if number >= above:
            continue
        block, figure = page.blocks[number], ref.figure
        may_be = figure.police and eligible(figure) and figure.rank not in CHIEF_OFFICERS
        whole = block.kind in LINES and block.end - ref.end <= 3
        if (
            may_be
            and whole
            and Role.SPEAKER not in figure.roles
            and BEFORE.fullmatch(page.lower, block.start, ref.start)
        ):
            return [figure]
    return []
