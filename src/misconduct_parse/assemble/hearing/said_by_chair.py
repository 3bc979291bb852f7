"""What whoever conducts the hearing says was so: it is decided, whichever verb announces it."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.figure import CONDUCTING
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

TELLS: Final = r"(?:also\s++|then\s++)?+(?:said|added|told\s++(?:him|her|them))"
SAID: Final = quick_pattern(rf"(?:,[^,.;]{{1,60}},)?+\s++{TELLS}\s++(?:that\b)?+")
WENT_ON: Final = quick_pattern(rf"(?:he|she|they)\s++{TELLS}\s++that\b")


def said_by_chair(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """The words before a claim by which whoever conducts the hearing says it: "Chief Constable Quill said that"."""
    for ref in story.cast.in_sentence(claim.sentence):
        if ref.end <= claim.start and ref.figure.roles & CONDUCTING:
            said = SAID.match(story.page.lower, ref.end, claim.start)
            if said is not None:
                return story.at(ref.start, said.end(), "decisions.said")
    return None


def chair_went_on(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """What "she said", where the sentence before told of nobody but whoever conducts the hearing."""
    sentences, number = story.page.sentences, claim.sentence
    said = WENT_ON.match(story.page.lower, sentences[number].start, claim.start) if number > 0 else None
    if said is None or sentences[number - 1].block != sentences[number].block:
        return None
    before = story.cast.in_sentence(number - 1)
    if not before or not all(ref.figure.roles & CONDUCTING for ref in before):
        return None
    return story.at(*said.span(), "decisions.said")
