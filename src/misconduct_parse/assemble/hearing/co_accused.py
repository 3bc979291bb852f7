"""Whoever was tried beside a subject: "Her co-accused, Ben Yew, pleaded guilty. He was dismissed by the force"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

TRIED: Final = (
    "co-accused", "co-defendant", "coaccused", "codefendant", "co-conspirator", "accomplice", "defendant", " accused",
)  # fmt: skip

# "Her co-accused", "A second defendant, former PC Yew"; not "PC Quill and her co-accused were"
OPENS: Final = pattern(
    r"""(?: \G (?:(?:but|and|while|meanwhile|however),?+\s++)?+
          | [,;] \s++ (?:(?:and|but)\s++)?+ (?:while|whereas)\s++
          | ;\s++ | ,\s++but\s++ | (?<!,)\s(?:while|whereas)\s++ )
        (?:his|her|their|an?|another|the|one|two) \s++ (?:[\w-]++\s++){0,2}?
        (?: co-?(?:accused|defendant|conspirator)s?+ | accomplices?
          | (?<=(?:second|third|fourth|fellow|other)\s) (?:defendant|accused)s?+
          | (?<=another\s) (?:defendant|accused) )
        (?! \s++ (?:with|of) \b | ') \b""",
    regex.VERBOSE,
)
# What turns back to the subject: "was jailed and she was cleared", "but PC Quill was"
BACK: Final = pattern(
    r"(?:\b(?:and|but|while|whereas|although)|;)\s++(?:he|she|they|the\s++(?:officer|constable|sergeant|inspector))\b"
)
GOES_ON: Final = quick_pattern(r"(?:he|she|they|his|her|their|both)\b")
NEAR: Final = 400
"""Characters before a mention in which its sentence brings them in."""
FARTHEST: Final = 3
"""How many sentences "he" may go on about somebody tried beside the subject."""


def of_co_accused(story: Story, mention: Mention[Any]) -> bool:
    """Whether a mention is told of somebody tried beside the subject, in this sentence or one that it goes on from."""
    number, lower, sentences = mention.sentence, story.page.lower, story.page.sentences
    if story.tried_beside is None:
        story.tried_beside = any_in(TRIED, lower)
    if number < 0 or not story.tried_beside:
        return False
    start, _, block = sentences[number]
    opened = _opened(story, max(start, mention.start - NEAR), mention.start)
    if opened >= 0:
        return not _turns(story, opened, mention.start)
    for before in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        if not GOES_ON.match(lower, start) or sentences[before].block != block or _turns(story, start, mention.start):
            return False
        start, end, _ = sentences[before]
        opened = _opened(story, start, end)
        if opened >= 0:
            return not _turns(story, opened, end)
        if story.cast.within(start, end):
            return False
    return False


def _opened(story: Story, start: int, end: int) -> int:
    """Behind the words that bring somebody tried beside the subject into a stretch; -1 where none do."""
    lower = story.page.lower
    if not any_in(TRIED, lower[start:end]):
        return -1
    opened = [match.end() for match in OPENS.finditer(lower, start, end)]
    return opened[-1] if opened else -1


def _turns(story: Story, start: int, end: int) -> bool:
    """Whether a stretch comes back to a subject."""
    own = {id(person.figure) for person in story.people}
    if any(id(ref.figure) in own for ref in story.cast.within(start, end)):
        return True
    return BACK.search(story.page.lower, start, end) is not None
