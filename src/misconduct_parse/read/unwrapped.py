r"""The text as literals are looked for in it: wrapped lines joined by one space, with the way back to the page.

A wording may be wrapped over two lines, indented, or ended by ``\\r\\n`` (which is read as a space and ``\\n``):
"no case to" and, in the next line, "    answer" are the literal "no case to answer".
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import Final, NamedTuple

from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page

WRAP: Final = quick_pattern(r"\n(?![ \t]*+\n)[ \t]*+")
"""A line end with the spaces behind it; an empty line parts paragraphs and is none."""
BLANK_LINE: Final = quick_pattern(r"\n[ \t]*+\n")
"""What parts paragraphs, in folded text; ``\\r\\n\\r\\n`` is read as `` \\n \\n``."""


class Unwrapped(NamedTuple):
    """A text without the spaces at its line ends."""

    text: str
    behind: tuple[int, ...] = ()
    """Where something was left out, in the places of this text."""
    lost: tuple[int, ...] = (0,)
    """How many characters were left out up to there."""

    def place(self, at: int) -> int:
        """The place in the page of a place in this text."""
        return at + self.lost[bisect_right(self.behind, at)]


@lru_cache(maxsize=1)
def unwrapped(page: Page) -> Unwrapped:
    """The page in lower case; up to its body, and where its lines are not indented, each place is that of the page.

    Kept for the next who asks: first the signals of the formats are looked for in it, then the mentions.
    """
    lower = page.lower
    if " \n" not in lower and "\n " not in lower and "\n\t" not in lower:
        return Unwrapped(lower.replace("\n", " "))
    parts, behind, lost = [lower[: page.body].replace("\n", " ")], list[int](), [0]
    at, length = page.body, page.body
    for wrap in WRAP.finditer(lower, page.body):
        start, end = wrap.span()
        while start > at and lower[start - 1] in " \t":  # cheaper than to look for them from the front
            start -= 1
        parts.append(lower[at:start])
        parts.append(" ")
        length += start - at + 1
        at = end
        if end - start > 1:
            behind.append(length)
            lost.append(lost[-1] + end - start - 1)
    parts.append(lower[at:])
    return Unwrapped("".join(parts).replace("\n", " "), tuple(behind), tuple(lost))
