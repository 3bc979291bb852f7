"""The first lines of a plain text: which is the force's name, which the date, which the headline.

A page that was copied from a screen begins with "Skip to content", a menu, the force's name, a path of links, and only
then with its headline.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

import regex

from misconduct_parse import forces
from misconduct_parse.assemble.head.stamps import STAMP
from misconduct_parse.extract.fragments import MONTHS, WEEKDAYS
from misconduct_parse.extract.literals import any_in
from misconduct_parse.model.people import Force
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Block, BlockKind, Page


class LineKind(StrEnum):
    """What a line of the letterhead is."""

    FORCE = "force"
    """The name of a force, alone or with "News release", "Official"."""
    DATE = "date"
    """A stamp and no more, perhaps with "News" or a label before it."""
    FURNITURE = "furniture"
    """Menus, paths, section names, bylines, labels with their values."""
    HEADLINE = "headline"
    """Anything else that is short and no sentence."""


class Line(NamedTuple):
    """One line of the letterhead."""

    kind: LineKind
    start: int
    end: int
    force: Force | None = None
    """The force that a line of that kind names."""
    stamp: regex.Match[str] | None = None
    """The stamp that a line of that kind is."""


LONGEST_HEADLINE: Final = 220
LONGEST_SENTENCE_HEADLINE: Final = 60
MOST_LINES: Final = 14

# "DURHAM CONSTABULARY NEWS RELEASE", "DORSET POLICE      OFFICIAL"
BESIDE_FORCE: Final = pattern(
    r"""
    (?<=\w) \s++ (?: [-|:] \s*+ )?+
    (?: (?:news|press|media)\s++(?:release|office|team) | newsroom | news | official(?:-sensitive)?+ | home(?:page)?+ )
    \s*+ $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)

BESIDE_ENDS: Final = ("release", "office", "team", "newsroom", "news", "official", "sensitive", "home", "homepage")
"""With what ``BESIDE_FORCE`` ends."""

FURNITURE: Final = quick_pattern(
    r"""
    (?: (?:skip|jump|go|straight)\s++(?:straight\s++)?+to | leave\s | exit\s | quick(?:ly)?+\s | hide\s++this
      | you\s++are\s++here | home\s*+[>/|»] | menu\b | search\b | cookies?\b | accept\b | gadewch | cymraeg
      | text\s++size | print\b | share\b | back\s++to | by\s++[a-z'-]++\s++[a-z'-]++
      | this\s++(?:page|site|website)\b | official(?:-sensitive)?+ $ | [a-z]++\s++reporter $
      | document\s++reference | from: )
    """,
    regex.VERBOSE,
)

# The section of a site that a page stands in: no title of it
SECTION: Final = frozenset(
    (
        "news", "latest news", "news and appeals", "appeals", "transparency data", "foi release", "contents", "details",
        "details of case", "traffic and travel", "press release", "news release", "media release", "official", "home",
        "published", "investigation", "investigations", "statement", "accessing information", "about us",
        "professional standards", "recommendations", "for immediate release",
    )
)  # fmt: skip

# "News | Appeals | Contact us", "Home > News > A title", "Accessing information / Misconduct hearings / Upcoming"
PATH: Final = quick_pattern(r"[^|>/»]++ (?<=\s)[|>/»]\s [^|>/»]++ (?<=\s)[|>/»]\s", regex.VERBOSE)

# "Misconduct hearing: outcome relating to Officer B", "Statement: special case hearing": a headline, no label
HEADLINE_WITH_COLON: Final = quick_pattern(
    r"""
    (?: (?:accelerated|gross|public|former|forthcoming|upcoming|police) \s++ )*+
    (?: misconduct | hearing | special\s++case | outcome | notice | statement | update
      | officer\s++(?:dismissed|jailed|sacked) )
    (?: \s++ (?:hearings?|meeting|outcomes?|notice|notices|case) )*+ : \s++ \S.{8}
    """,
    regex.VERBOSE,
)

DATE_LINE: Final = quick_pattern(
    rf"""
    (?: (?P<label> (?:date\s++)?+(?:published|posted|issued|released) (?:\s++on)?+
          | (?:publication|release|issue)\s++date | published\s++date | date )\s*+ [:\-]?+ \s*+
      | (?: (?:latest\s++)?+ (?:news|updates?) | press\s++release | statement ) \s*+ [|•·:,\-]?+ \s*+ )?+
    (?P<stamp> {STAMP} ) \s*+ [.|]?+ $
    """,
    regex.VERBOSE,
)

# "News / Professional Standards / 14th May 2025": a path of links that ends with the day; no hearing's line is one
DATED_PATH: Final = quick_pattern(
    rf"""
    (?P<label> (?!) )?+
    (?: (?! [^|>/»•·\n]*? \b(?:hearing|meeting|misconduct|outcome|heard|conduct|officers?|date|updated|reviewed)\b )
        [^\W\d] [^|>/»•·\d\n]{{1,40}}+ [|>/»•·] \s++ ){{1,5}}
    (?P<stamp> {STAMP} ) \s*+ $
    """,
    regex.VERBOSE,
)
PATH_MARKS: Final = ("|", ">", "/", "»", "•", "·")
LONGEST_PATH: Final = 120


DIGIT: Final = pattern(r"\d")
LABELS: Final = frozenset({"dat", "pub", "pos", "iss", "rel"})
STAMPS: Final = frozenset(
    {words[:3] for words in (*MONTHS, *WEEKDAYS)} | {"the", "dyd", "lat", "new", "upd", "pre", "sta"}
)
"""How what ``DATE_LINE`` matches begins, unless with a figure: with a label of the date, or without one."""


def may_be_stamp(page: Page, block: Block, *, labelled: bool = False) -> bool:
    """Whether a line may be a stamp with no label, or also with one: a glance, for a stamp is dear to match."""
    start, end = block.start, block.end
    first = page.lower[start : start + 3]
    if first[0].isdigit():
        return True
    if end - start > LONGEST_HEADLINE or not (first in STAMPS or (labelled and first in LABELS)):
        return False
    return DIGIT.search(page.lower, start, min(end, start + 60)) is not None


def has_stamp(page: Page) -> bool:
    """Whether a stamp without a label stands before the first paragraph: asked before lines and sections are cut."""
    for block in page.blocks[:MOST_LINES]:
        start, end = block.start, block.end
        if _is_prose(page.folded[start:end]):
            return False
        if may_be_stamp(page, block) and DATE_LINE.match(page.lower, start, end):
            return True
    return False


def letterhead(page: Page) -> tuple[Line, ...]:
    """The lines before the first paragraph of prose.

    Args:
        page: The page, of any carrier; where the reader took title and date into the metadata, few lines are left.
    """
    lines = []
    for block in page.blocks[:MOST_LINES]:
        line = _line(page, block)
        if line is None:
            break
        lines.append(line)
    return tuple(lines)


def _line(page: Page, block: Block) -> Line | None:
    """What a block is; None where the prose begins."""
    start, end = block.start, block.end
    words = page.folded[start:end]
    if _is_prose(words):
        return None
    if stamp := _stamp_in(page, block):
        return Line(LineKind.DATE, start, end, stamp=stamp)
    lower = page.lower[start:end]
    if PATH.match(words) or FURNITURE.match(lower) or lower.rstrip(":") in SECTION:
        return Line(LineKind.FURNITURE, start, end)
    force = _force_in(words, lower) if end - start < 80 and "." not in words else None
    if force:
        return Line(LineKind.FORCE, start, end, force)
    short = block.kind is BlockKind.HEADING or words[-1] in "?!" or HEADLINE_WITH_COLON.match(lower)
    if words[-1] in ".:;," or not short:
        return Line(LineKind.FURNITURE, start, end)
    return Line(LineKind.HEADLINE, start, end)


def _stamp_in(page: Page, block: Block) -> regex.Match[str] | None:
    """The stamp that a line is, alone or at the end of a path of links."""
    start, end = block.start, block.end
    if may_be_stamp(page, block, labelled=True) and (stamp := DATE_LINE.match(page.lower, start, end)):
        return stamp
    if end - start > LONGEST_PATH or not any_in(PATH_MARKS, page.lower[start:end]):
        return None
    return DATED_PATH.match(page.lower, start, end) if DIGIT.search(page.lower, start, end) else None


def _force_in(words: str, lower: str) -> Force | None:
    """The force that a line names, alone or with "News release" behind it."""
    return forces.get(BESIDE_FORCE.sub("", words) if lower.endswith(BESIDE_ENDS) else words)


def _is_prose(words: str) -> bool:
    """Whether a block is no line; "... - Kent Police, May 2018." is a title with a stray full stop."""
    if len(words) > LONGEST_HEADLINE:
        return True
    return words[-1] == "." and len(words) > LONGEST_SENTENCE_HEADLINE and not words[-5:-1].isdigit()
