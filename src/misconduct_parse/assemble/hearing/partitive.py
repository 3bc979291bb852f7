"""Parts of a whole that the words do not tell apart: "Two of our officers have been sacked", of three."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.mention import Mention
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


# "One officer was dismissed, and PC Quill was cleared"
AND: Final = pattern(r"\b(?:and|but|while|whereas)\s++(?:former\s++)?+$")
FARED: Final = pattern(r"\s++(?:was|has|had|is|received|will|did)\b")


def beside_named(story: Story, mention: Mention[Any], people: Mapping[int, Any]) -> bool:
    """Whether "one officer" is not whom the same sentence names behind it, with a result of their own."""
    lower = story.page.lower
    return any(
        ref.start > mention.end
        and id(ref.figure) in people
        and AND.search(lower, ref.start - 20, ref.start) is not None
        and FARED.match(lower, ref.end) is not None
        for ref in story.cast.in_sentence(mention.sentence)
    )
