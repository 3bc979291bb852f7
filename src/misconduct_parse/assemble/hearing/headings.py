"""Where labels and headings stand: before a colon, as a heading, or where a flattened table lost the colon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from misconduct_parse.assemble.hearing.bare_labels import OF_HEARING, Label, bare_labels
from misconduct_parse.assemble.hearing.labels import OVER_DAY, Part, part_of_label
from misconduct_parse.assemble.hearing.mastheads import labels_nothing
from misconduct_parse.assemble.hearing.news_links import Links
from misconduct_parse.assemble.hearing.noted import is_noted
from misconduct_parse.assemble.hearing.table import labelled_cells
from misconduct_parse.extract.fragments import RANKS_IN_SHORT
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Block, BlockKind, Page

DASH_LABELS: Final = OF_HEARING | {Part.DATE, Part.PANEL, Part.STANDARDS, Part.STANDARDS_BREACHED, Part.OUTCOME}
"""Labels that a spaced dash may follow; "Findings - PC Quill" is a heading."""

ROW, ITEM, HEADING = BlockKind.ROW, BlockKind.ITEM, BlockKind.HEADING
ASIDE: Final = Part.ASIDE

LONGEST: Final = 90
"""Characters in a heading; what is longer is a paragraph."""

LONGEST_LABEL: Final = 78
"""Characters of a block in which its label ends, with two behind it."""

DASH: Final = quick_pattern(r"-\s")
COLON: Final = quick_pattern(r"[^:\n|]{2,75}?(?: : | \s\| | -(?=\s*+\n) | (?<=\w)-(?=[ ]) )", regex.VERBOSE)


def labels_of(page: Page) -> Iterator[Label]:
    """The labels and headings of a page, in order."""
    bare, cells = bare_labels(page), labelled_cells(page)
    part, links = Part.PROSE, Links(page)
    for number, block in enumerate(page.blocks):
        kind, start, end = block
        if cells and number in cells:
            yield from cells[number]
            if kind is ROW:
                continue
        head = page.folded[start : min(end, start + LONGEST_LABEL)]
        # as few paragraphs are: a dash counts that has space behind it
        is_marked = ":" in head or "|" in head or ("-" in head and DASH.search(head) is not None)
        if is_marked and (run := _in_run(page, block)):
            part = next((part for part, _, _ in run if part in DECIDING), run[-1][0])
            yield from run
            continue
        found = (_colon_label(page, block) if is_marked else None) or bare.get(number)
        if found is None and end - start <= LONGEST:
            found = _heading(page, block)
        if found is None and kind is ITEM:
            found = _first_line(page, block)
        if found is None and page.lower.startswith(OPENINGS, start):
            found = _glued(page, block) or _sat(page, block)
        if found is None and part is ASIDE and _begins_anew(page, block):
            found = (Part.CASE, start, start)
        if found is None and part in DECIDING:
            found = _next_allegation(page, block)
        found = links.label(block, found)
        if found is not None:
            part = found[0]
            yield found


OPENINGS: Final = ("standards", "breaches", "allegation", "finding", "heard", "held", "sat", "sitting")
"""How a block begins of which only its beginning is a label."""

# "Allegation: told his cousin of a raid. Standard: confidentiality. Outcome: dismissed without notice."
IN_RUN: Final = pattern(r"(?:\G|(?<=[.;]\s))(?P<label>\p{Lu}[\p{L} ]{2,40}+):\s")


def _in_run(page: Page, block: Block) -> list[Label]:
    """The labels in the run of a paragraph, where it opens with one and each sentence that follows may have one."""
    first = page.folded.find(": ", block.start, min(block.end, block.start + 44))
    if first < 0 or page.folded.find(": ", first + 2, block.end) < 0 or block.kind not in RUNNING:
        return []
    found = []
    for label in IN_RUN.finditer(page.folded, block.start, block.end):
        part = part_of_label(label["label"], whole=True)
        if part is not None:
            found.append((part, label.start("label"), label.end()))
    return found if len(found) > 1 and found[0][1] == block.start else []


RUNNING: Final = frozenset({BlockKind.LABEL, BlockKind.PARAGRAPH, BlockKind.ITEM})
DECIDING: Final = frozenset({Part.FINDING, Part.OUTCOME, Part.STANDARDS_BREACHED})

# "Allegation 3. That he failed to": the finding above was of the allegation before. "Allegation 3 - proven" tells one,
# "Allegations 1, 2 and 3 were found proven" three.
NEXT: Final = quick_pattern(
    r"allegations?\s++(?:\d{1,2}|one|two|three|four|five|six)\s*+[.):,-]\s++"
    r"(?!(?:(?:was|were|are|is|each|all|both|not|found|and|to)\s++|\d{1,2}\s*+,?+\s*+)*+(?:prove[nd]|admitted|upheld|withdrawn|gross|misconduct|dismissed))"
)


def _next_allegation(page: Page, block: Block) -> Label | None:
    opened = NEXT.match(page.lower, block.start, block.end)
    return (Part.ALLEGATION, block.start, opened.end()) if opened else None


def _colon_label(page: Page, block: Block) -> Label | None:
    kind, start, end = block
    if kind is BlockKind.ROW:
        start, end = _within_bars(page.folded, start, end)
        if page.folded.count("|", start, end) > 1:
            return None
    length = _label_length(page.folded, start, end)
    if not length:
        return _dash_label(page, block)
    part = part_of_label(page.folded[start : start + length], whole=kind is BlockKind.PARAGRAPH)
    if part is Part.ALLEGATION and _decided(page, start, start + length, end):
        part = Part.FINDING
    return (part, block.start, start + length) if part is not None else None


def _decided(page: Page, start: int, value: int, end: int) -> bool:
    """Whether a verdict stands behind the label of an allegation; a level only behind a number is one."""
    told = VERDICT.match(page.lower, value, end)
    return told is not None and ("misconduct" not in told[0] or DIGIT.search(page.lower, start, value) is not None)


DIGIT: Final = quick_pattern(r"\d")
# "Allegation 3: not proven", "Allegation 1: misconduct."; not "Allegations: Gross misconduct."
VERDICT: Final = quick_pattern(
    r"\s*+(?:not\s++)?+(?:prove[nd]|upheld|found|substantiated|made\s++out|(?:gross\s++)?+misconduct\s*+(?:[.;,]|$))"
)


def _within_bars(text: str, start: int, end: int) -> tuple[int, int]:
    """A row without the bars at both its ends: "| Venue | Sandmere |"; one bar alone is behind an empty cell."""
    if text[start] != "|" or text[end - 1] != "|":
        return start, end
    while start < end and text[start] in "| ":
        start += 1
    while start < end and text[end - 1] in "| ":
        end -= 1
    return start, end


def _dash_label(page: Page, block: Block) -> Label | None:
    """A label with a dash between two spaces behind it, word for word: "Chair - Miss Ada Quill"."""
    head = page.folded[block.start : min(block.end, block.start + LONGEST_LABEL)]
    dash = head.find(" - ")
    if dash < 2 or "\n" in head[:dash]:
        return None
    part = part_of_label(head[:dash], whole=True)
    return (part, block.start, block.start + dash + 2) if part in DASH_LABELS else None


def _label_length(text: str, start: int, end: int) -> int:
    """How long the label is with which a block opens, its mark with it; 0 where it opens with none."""
    head = text[start : min(end, start + LONGEST_LABEL)]
    colon = head.find(":")
    before = head if colon < 0 else head[:colon]
    if "|" in head or ("-" in before and DASH.search(before)):
        label = COLON.match(text, start, end)
        return label.end() - start if label else 0
    return colon + 1 if 2 <= colon <= LONGEST_LABEL - 3 and "\n" not in before else 0


def _heading(page: Page, block: Block) -> Label | None:
    kind, start, end = block
    if kind is ROW:
        return None
    asked = page.folded[end - 1] == "?"
    if not asked and kind is not HEADING and kind is not ITEM:
        return None
    words = page.folded[start:end]
    if labels_nothing(page, block, words):
        return None
    part = part_of_label(words, whole=True)
    if part is None and OVER_DAY.match(page.lower, start, start + REACH):
        part = Part.DATE_VENUE
    if part is not None:
        return (part, block.start, block.end)
    part = part_of_label(words) if kind is HEADING else None
    if part is None:
        return (Part.ASIDE, block.start, block.end) if asked else None
    return (part, block.start, block.start if HOLDS_VALUE.search(words) else block.end)


def _first_line(page: Page, block: Block) -> Label | None:
    """The first line of a numbered item, with its value in the lines below: "2. The venue", and where that is."""
    if block.kind is not BlockKind.ITEM:
        return None
    end = page.text.find("\n", block.start, min(block.end, block.start + LONGEST))
    part = part_of_label(page.folded[block.start : end], whole=True) if end > 0 else None
    return (part, block.start, end) if part is not None else None


# "Standards1. Honesty and Integrity": the label and its list, glued where the page was flattened
GLUED: Final = pattern(
    r"(?:standards|breaches|allegations?|findings?)(?:\s++(?:breached|alleged|found|proven))?+(?=1[.)]\s)"
)


def _glued(page: Page, block: Block) -> Label | None:
    label = GLUED.match(page.lower, block.start, block.end)
    part = part_of_label(label[0], whole=True) if label else None
    return (part, block.start, label.end()) if label and part else None


# "HEARD AT SANDMERE ON 12 JUNE 2023", below the members of the panel
SAT: Final = pattern(r"(?:heard|held|sat|sitting)\s++(?:at|on|in)\s[^:\n]{0,70}\d")


def _sat(page: Page, block: Block) -> Label | None:
    found = SAT.match(page.lower, block.start, block.end)
    return (Part.PROSE, block.start, block.start) if found else None


# "Miss Ada Quill, Legally Qualified Chair", "Date of hearing - 3 June 2024": the line holds more than its label.
HOLDS_VALUE: Final = pattern(r"\d|,\s\w|\b(?:Mr|Mrs|Ms|Miss|Dr)\b")
# "PC 1879 Ada Quill": a heading of somebody's own
OFFICERS: Final = (*(f"{rank} " for rank in RANKS_IN_SHORT), "Former ", "Sergeant ", "Inspector ")


def _begins_anew(page: Page, block: Block) -> bool:
    """Whether a heading, "PC 1879 ADA QUILL" or "OUTCOME OF RECENT HEARING", or a note on a subject ends an aside."""
    if block.kind is not BlockKind.HEADING:
        return is_noted(page, block)
    words = page.text[block.start : block.end].lstrip("#* ")
    return words.isupper() or words.startswith(OFFICERS)
