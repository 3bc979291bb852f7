"""Whose post it is that a text tells of: a subject's, or that of a bystander, whose posts are nothing to the case."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spot
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.post import Post, Tie
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import REACH, pattern

GAP: Final = pattern(
    r"(?:,?\s*+\(?(?:aged\s++|now\s++)?+\d\d(?:\s++years\s++old)?+\)?+)?+"
    r"(?:[\s,)(]++|\b(?:both|all|each|who|is|was|were|are|had|has|been|then|now|also|currently|formerly|previously|latterly"
    r"|recently|most|at|that|the|time)\b)*+"
)
"""What may stand between somebody and what is said right behind them."""
# "was a PC on", "then a constable at", "who held the rank of inspector in", "(at the time a detective in"
AS_WHAT: Final = pattern(
    r"(?:(?P<mark>[,(])|\b(?:is|was|were|are|been|being|as|became|remains|remain|while|whilst|then|time|rank\s++of))\s*+"
    r"(?:(?:formerly|then|previously|now)\s++)?+(?:an?|the|one\s++of|two)?+\s*+"
    r"(?:[\w-]++\s++){0,3}?$"
)
# "the driver, who was based at", "a man from another force who worked in": somebody whom no case is about
STRANGER: Final = pattern(
    r"(?:(?<![,(]\s)(?<!\b(?:is|was|as|then|were|and)\s)\b(?:an?|another|the|two|three|four|several|some|other|fellow)"
    r"|\b(?:his|her|their|whose))\s++(?:[\w'-]++\s++){0,3}?"
    r"(?P<noun>man|men|woman|women|wife|husband|son|daughter|person|people|staff|colleagues?|pcso|constables?|witness"
    r"|friend|girlfriend|boyfriend|partner|student|victim|nurse|detectives?|\p{Ll}{2,}(?:er|or|ant|ist)s?)"
    r"(?:,?+\s++(?:who|that))?+,?+(?:\s++(?:had|has|have|then|also))*+(?:\s++(?:was|were|is|are|been))*+(?:\s++(?:then|both|still))?+\s*+$"
)
LONGEST: Final = 90
BOTH: Final = pattern(r"\b(?:both|all)\s++(?:\w++\s++){0,2}$")
ALL_OF: Final = pattern(r",?+\s*+(?:both|all)\b")
# "At the material time he was in charge of"
PRONOUN: Final = pattern(
    r"\b(?:when|while|whilst)\s++(?:he|she)\s++(?:(?:was|had\s++been)\s++)?+(?:then\s++)?+$|(?:\btime,?+|\bthat|\band|,)\s++(?:he|she)\s++(?:was|is|had\s++been)\s++(?:then\s++)?+$"
)
# "You have been a response officer in Hove"
ADDRESSED: Final = pattern(r"(?:[\W\d]*+)(?:you|your)\b")
# "The 51-year-old, who ran", "the former officer was then"
AGED: Final = pattern(
    r"\bthe\s++(?:(?:former|retired|shamed|disgraced|now)\s++|ex-)*+(?:\d\d-year-old\b[^.;]{0,60}"
    rf"|(?:{SHORT_RANK}|pcso|officer|constable|sergeant|inspector)\b,?+\s++(?:who\s++)?+(?:(?:was|had|is|then)\s++){{0,2}}+)$"
)
# "Whilst attached to the Hove response team, PC Quill"
WHILE: Final = pattern(r"(?:[\W\d]*+)(?:that,?+\s++)?+(?:while|whilst|when|as|between|in)\b")
# "Both are attached to", "Both officers are members of"
ALL: Final = pattern(r"(?:[\W\d]*+)(?:both|all|the\s++(?:two|three|four))\b")


def holders(story: Story, binder: Binder, mention: Mention[Post]) -> Group:
    """The subjects who hold a post."""
    if story.scope.has(mention, Status.NEGATED):
        return OTHERS
    before = [spot for spot in binder.spots.at(mention.sentence) if spot.start <= mention.start]
    tie = mention.value.tie
    if tie is Tie.NOUN:
        if before and before[-1].end > mention.start and before[-1].who:
            return before[-1].who
        return _as_what(story, binder, before, mention)
    if tie is Tie.APPOSITION:
        beside = bool(before) and _beside(story, before[-1], mention)
        return _found(story, binder, mention) if beside else OTHERS
    return OTHERS if _of_stranger(story, before, mention) else _found(story, binder, mention)


def _as_what(story: Story, binder: Binder, before: list[Spot], mention: Mention[Post]) -> Group:
    """Whose post a noun tells that itself names nobody: "was a detective in", not "she met a detective from"."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    found = AS_WHAT.search(lower, max(start, mention.start - 50), mention.start)
    if found is None:
        return OTHERS
    if before and before[-1].end > mention.start:
        before = before[:-1]
    beside = before and GAP.fullmatch(lower, before[-1].end, found.start())
    if found["mark"] and not beside and not AGED.search(lower, start, found.start()):
        return OTHERS  # "she let the driver, an officer from Hove, go"
    if WHILE.match(lower, start) and not before:
        return _unsaid(story, binder, mention)
    return OTHERS if _of_stranger(story, before, mention) else _found(story, binder, mention)


def _found(story: Story, binder: Binder, mention: Mention[Post]) -> Group:
    """The people whom the sentence says, one or several."""
    joined = _joined(story, mention) if len(story.people) > 1 else ()
    if joined:
        return joined
    whose = binder.near(mention)
    return whose if whose is not None else _unsaid(story, binder, mention)


def _beside(story: Story, spot: Spot, mention: Mention[Post]) -> bool:
    """Whether a post stands right behind somebody: "PC Quill, 38, of the fraud team"."""
    return spot.end >= mention.start or GAP.fullmatch(story.page.lower, spot.end, mention.start) is not None


def _of_stranger(story: Story, before: list[Spot], mention: Mention[Post]) -> bool:
    """Whether the noun right before a post means nobody of the case: "a man who worked at"."""
    start = max(story.page.sentences[mention.sentence].start, mention.start - LONGEST)
    if len(story.people) == 1 and AGED.search(story.page.lower, start, mention.start):
        return False
    found = STRANGER.search(story.page.lower, start, mention.start)
    if found is None:
        return False
    at, end = found.span("noun")
    return not any(spot.start <= at and end <= spot.end and spot.who for spot in before)


def _joined(story: Story, mention: Mention[Post]) -> Group:
    """All who are named before "both": "PC Quill, 30, and PC Vale, 31, who were both based at"."""
    start = story.page.sentences[mention.sentence].start
    lower = story.page.lower
    if not BOTH.search(lower, max(start, mention.start - 30), mention.start) and not ALL_OF.match(lower, mention.start):
        return ()
    figures = {id(ref.figure) for ref in story.cast.in_sentence(mention.sentence) if ref.end <= mention.start}
    who = tuple([person for person in story.people if id(person.figure) in figures])
    return who if len(who) > 1 and len(who) == len(figures) else ()


def _unsaid(story: Story, binder: Binder, mention: Mention[Post]) -> Group:
    """Whose post it is where the sentence names nobody before it."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if ALL.match(lower, start) and len(story.people) > 1 and mention.start - start < LONGEST:
        return tuple(story.people)
    behind = [spot for spot in binder.spots.at(mention.sentence) if spot.start >= mention.end]
    if WHILE.match(lower, start) and behind and behind[0].start - mention.end < LONGEST:
        return behind[0].who
    if len(story.people) == 1 and (
        ADDRESSED.match(lower, start, start + REACH)
        or AGED.search(lower, start, mention.start)
        or PRONOUN.search(lower, max(start, mention.start - 40), mention.start)
    ):
        return tuple(story.people)
    return OTHERS
