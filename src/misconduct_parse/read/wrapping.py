"""Which line ends are a writer's and which a typesetter's: hard-wrapped text is told by its own width."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from misconduct_parse.pattern import pattern

LONGEST_WRAPPED_LINE: Final = 120

LARGEST_SHARE_TOO_LONG: Final = 0.05
"""Share of longer lines that wrapped text may have: an address, a row of a table."""

FEWEST_BREAKS_AROUND_A_LONG_LINE: Final = 5
"""Sentences broken over lines that show a text with such a line to be wrapped all the same."""

# A line that breaks off in the middle of a phrase: "dismissed without", "the name of the"
MID_PHRASE = pattern(
    r"(?<![,;]\s)\b(?:the|a|an|of|to|in|on|at|by|for|from|with|without|into|that|which|who|was|were|is|are|be"
    r"|been|had|has|have|not|as|and|or|his|her|their|its|would|could|this|these)"
)

# "Name of Officer:      PC 1 Ada": a label, and its value in a second column
COLUMNS = pattern(r"[^\s:]++(?: [^\s:]++){0,8}+:?+ {2,}+\S")

# "1.  On 3 September": an item, whose further lines hang below its words
HANGING = pattern(r"(?:[*\-•●▪·]|\(?+\w{1,3}+[.)]) ++\S")

WORD = pattern(r"\S++")


class Line(NamedTuple):
    """A line without outer space, and how far it is indented."""

    start: int
    end: int
    indent: int

    @property
    def right(self) -> int:
        """The column at which it ends."""
        return self.indent + self.end - self.start


def wrap_width(text: str, groups: Sequence[Sequence[Line]]) -> int:
    """The column at which a hard-wrapped text was wrapped; 0 for a text whose lines end where they should.

    Lines of labels and lists are short too. What shows wrapping is sentences that go on, in lower case, on the
    line below a full one.
    """
    if all(len(group) == 1 for group in groups):
        return 0
    rights = [line.right for group in groups for line in group]
    too_long = sum(right > LONGEST_WRAPPED_LINE for right in rights)
    if too_long > len(rights) * LARGEST_SHARE_TOO_LONG:
        return 0
    width = max(right for right in rights if right <= LONGEST_WRAPPED_LINE)
    pairs = [pair for group in groups for pair in pairwise(group)]
    broken = sum(_breaks_sentence(text, above, line, width) for above, line in pairs)
    if too_long:
        return width if broken >= FEWEST_BREAKS_AROUND_A_LONG_LINE else 0
    return width if broken >= 2 or (broken and len(pairs) <= 3) else 0


def _breaks_sentence(text: str, above: Line, line: Line, width: int) -> bool:
    return text[line.start].islower() and text[above.end - 1] not in ".:;!?" and above.right * 2 >= width


def goes_on(text: str, first: Line, above: Line, line: Line, width: int) -> bool:
    """Whether ``line`` goes on with what the line above it began.

    Args:
        text: The folded text.
        first: First line of the block so far.
        above: Its last line.
        line: The line in question.
        width: What ``wrap_width`` gave.
    """
    last = text[above.end - 1]
    if last == ":":
        return False
    if line.indent > first.indent + 1 and _hangs(text, first):
        return True
    if text[line.start].islower():
        return _broken_off(text, above, last) or (width > 0 and last != ";" and above.right * 2 >= width)
    if last == "-" and text[above.end - 2].isalpha():
        return True
    return width > 0 and (_broken_off(text, above, last) or not _fits(text, above, line, width))


def _hangs(text: str, first: Line) -> bool:
    return bool(HANGING.match(text, first.start, first.end) or COLUMNS.match(text, first.start, first.end))


def _broken_off(text: str, line: Line, last: str) -> bool:
    """Whether a line stops where no phrase does: in wrapped text, or above lower case, the next goes on with it."""
    if last in ",-":
        return True
    word = text.rfind(" ", line.start, line.end) + 1
    return word > 0 and MID_PHRASE.fullmatch(text, max(word, line.start), line.end) is not None


def _fits(text: str, above: Line, line: Line, width: int) -> bool:
    """Whether the line's first word would have found room above; then the line end is the writer's."""
    if above.right > width:
        return True
    word = WORD.match(text, line.start, line.end)
    needed = above.right + 1 + (len(word[0]) if word else 0)
    # Proportional type wraps at a width, not at a column: lines differ by some characters.
    return needed <= width * 0.85
