"""What a paragraph decides of the one standard that it turns to: "As to Use of Force, it heard ... No breach"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

TURNS: Final = (
    "as to ", "as for ", "as regards ", "in re", "with re", "regarding ", "concerning ", "on ", "turning to ",
)  # fmt: skip
"""How a sentence opens of which ``TURNS_TO`` is the start."""
TURNS_TO: Final = quick_pattern(
    r"(?:as\s++(?:to|for|regards)|in\s++(?:respect|relation|regard)\s++(?:of|to)|with\s++(?:respect|regard)\s++to|regarding"
    r"|concerning|on|turning\s++to)\s++(?:(?:the|an?|alleged|second|third|other|remaining|allegations?|breach|charge|standards?|of)\s++)*+"
)
# Which of the sentences behind it tell the end: what "it" was, or that no breach was found
DECIDED: Final = pattern(
    r"(?P<no>\bno\s++breach\b|\bdid\s++not\s++find\b|\bunprove[nd]\b)"
    r"|\b(?:panel|chair|hearing|it)\s++(?:therefore\s++)?+found\s++(?:that\s++there\s++(?:was|had\s++been)\s++)?+an?\s++(?:clear\s++)?+breach\b"
    r"|\b(?:it|this|that|which|the\s++(?:breach|allegation|charge|standard))\s++(?:was|is|has\s++been|had\s++been)\s++"
    r"(?:(?:therefore|also|accordingly|found|held|ruled|to\s++be)\s++)*+(?P<not>not\s++)?+"
    r"(?:found\s++)?+(?:prove[nd]|upheld|breached|established|made\s++out|substantiated)\b"
)
FARTHEST: Final = 4
"""Sentences behind it in which the end is looked for."""


def as_to(story: Story, claim: Mention[Any]) -> Told | None:
    """What was decided in the sentences behind of a standard with which one opens; None where none turns to it."""
    end = _turned_to(story, claim.sentence, claim)
    return end[1] if end is not None else None


def of_that_alone(story: Story, mention: Mention[Any]) -> bool:
    """Whether a finding decides of one standard, to which its paragraph turned just before."""
    sentences = story.page.sentences
    for number in range(mention.sentence - 1, max(-1, mention.sentence - FARTHEST), -1):
        if sentences[number].block != sentences[mention.sentence].block:
            return False
        for claim in story.work.mentions.in_sentence(Kind.STANDARD, number):
            end = _turned_to(story, number, claim)
            if end is not None:
                return end[0] == mention.sentence
    return False


def _turned_to(story: Story, number: int, claim: Mention[Any]) -> tuple[int, Told] | None:
    """The sentence that ends what begins with a standard, and what it says."""
    lower, sentences, mentions = story.page.lower, story.page.sentences, story.work.mentions
    own = sentences[number]
    if not lower.startswith(TURNS, own.start) or TURNS_TO.fullmatch(lower, own.start, claim.start) is None:
        return None
    if mentions.in_sentence(Kind.FINDING, number):
        return None
    for later in range(number, min(number + 1 + FARTHEST, len(sentences))):
        start, end, block = sentences[later]
        if block != own.block or (later > number and mentions.in_sentence(Kind.STANDARD, later)):
            return None
        decided = DECIDED.search(lower, max(start, claim.end) if later == number else start, end)
        if decided is not None:
            standing = Standing.NOT_FOUND if decided["no"] or decided["not"] else Standing.FOUND
            return later, Told(standing, story.at(*decided.span(), "allegations.as-to"))
    return None
