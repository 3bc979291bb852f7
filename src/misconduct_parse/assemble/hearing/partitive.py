"""Parts of a whole that the words do not tell apart: "Two of our officers have been sacked", of three."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import number
from misconduct_parse.pattern import pattern

SOME_OF: Final = pattern(
    r"\b(?:(?P<count>one|two|three|four|five|six|seven|eight|nine|ten)|some|several|most|many|a\s++number)\s++of\s++$"
)


def only_some(text: str, start: int, people: int) -> bool:
    """Whether the words right before a noun make it mean fewer people than there are."""
    if people < 2 or not text.endswith("of ", 0, start):
        return False
    some = SOME_OF.search(text, max(0, start - 18), start)
    return some is not None and (some["count"] is None or number(some["count"]) != people)
