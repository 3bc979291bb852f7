"""What a sentence takes out of what it decides: "all were proven except use of force"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

EXCEPT: Final = pattern(
    r"\b(?:except|apart\s++from|other\s++than|with\s++the\s++exception\s++of|save)\b[^.;]{0,60}$"
)
WITHDRAWN: Final = quick_pattern(r"\s*+\(\s*+(?:withdrawn|discontinued|not\s++pursued)\b")
WORDS: Final = ("except", "apart from", "other than", "save ")
"""Literals without which no exception stands."""


# "A was not found proven but those of B and C were", "A was proven, but that of B was not"
BUT_THOSE: Final = pattern(
    r"\b(?:but|although|while|whereas)\s++(?:that|those)\s++(?:of|in\s++respect\s++of|in\s++relation\s++to|concerning|relating\s++to)\b"
)
BUTS: Final = ("but", "although", "while", "whereas")
"""Literals of which ``BUT_THOSE`` holds one."""
WERE: Final = quick_pattern(r"[^.;:]{0,120}?\b(?:was|were|had(?:\s++been)?)(?P<denied>\s++not)?\s*+(?:[.;]|$)")


def otherwise(story: Story, claim: Mention[Any]) -> Told | None:
    """What "but those of B were" says: the contrary of what the sentence decided of A before."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[claim.sentence]
    if not any_in(BUTS, lower[start : claim.start]):
        return None
    said = BUT_THOSE.search(lower, start, claim.start)
    were = WERE.match(lower, claim.end, end) if said is not None else None
    if said is None or were is None:
        return None
    before = [f for f in story.work.mentions.in_sentence(Kind.FINDING, claim.sentence) if f.end <= said.start()]
    if not before or before[-1].value.proven is (were["denied"] is None):
        return None
    standing = Standing.NOT_FOUND if were["denied"] else Standing.FOUND
    return Told(standing, story.at(said.start(), were.end(), "proofs.otherwise"))


def excepted(story: Story, claim: Mention[Any]) -> Told | None:
    """The contrary of what the sentence found of all the others; None where it makes no exception."""
    lower, start = story.page.lower, story.page.sentences[claim.sentence].start
    gone = WITHDRAWN.match(lower, claim.end, claim.end + REACH)
    if gone is not None:
        return Told(Standing.NOT_FOUND, story.at(*gone.span(), "proofs.withdrawn"))
    if not any_in(WORDS, lower[start : claim.start]):
        return None
    said = EXCEPT.search(lower, start, claim.start)
    if said is None:
        return None
    found = [f for f in story.work.mentions.in_sentence(Kind.FINDING, claim.sentence) if f.end <= said.start()]
    if not found or not found[-1].value.proven:
        return None
    return Told(Standing.NOT_FOUND, story.at(found[-1].start, said.start() + len("except"), "proofs.except"))
