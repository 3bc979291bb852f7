"""A sentence that tells what became of all that was alleged, and then says more of one of them."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

# "All were found proven, with honesty and integrity the most serious"; not "all but honesty and integrity"
ALL_WERE: Final = quick_pattern(
    r"(?:all|both|each|every\s++\w++)\s++(?:of\s++(?:them|these|those|which)\s++)?+(?:was|were)\b"
)
BUT: Final = pattern(r"\b(?:but|except|save|apart|other\s++than|although|not)\b")


def only_adds(story: Story, finding: Mention[Any], beside: Mention[Any]) -> bool:
    """Whether a sentence begins with what became of all, and the standard that it names behind is among them."""
    lower, sentence = story.page.lower, story.page.sentences[finding.sentence]
    opens = ALL_WERE.match(lower, sentence.start, finding.start)
    return opens is not None and beside.start > finding.end and not BUT.search(lower, finding.end, sentence.end)
