"""What a side said and the panel took up: "the force argued that it was gross misconduct, and the panel agreed"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import pattern, quick_pattern

# "but the panel found against him"
# ", and the panel agreed", "but the panel found that it did"; not "and the panel agreed that it was not"
AFFIRMED: Final = quick_pattern(
    r"""(?: (?! \b(?:and|but)\s ) [^.;] ){0,80} ,?+ \s++ (?:and|but|which) \s++ (?:then\s++)?+
        (?: (?:the|its|her|his) \s++ )?+ (?:\w++\s++)?? (?:panel|chair|hearing|tribunal) \s++
        (?:has\s++|had\s++|also\s++|unanimously\s++)*+
        (?: (?P<agreed> agreed | concurred ) (?: \s++ with \s++ (?:that|this|him|her|them) )?+
            (?= \s*+ (?: [.;,] | $ ) )
          | (?:agreed|found|concluded|ruled|held|decided|was\s++satisfied) \s++ that \s++ (?:it|they|this|these|he|she)
            \s++ (?:did|was|were|had|is) \b (?! n't | \s++ [\w'-] )
          | found \s++ against \s++ (?:him|her|them) \b )""",
    regex.VERBOSE,
)


def affirmed(story: Story, claim: Mention[Any]) -> bool:
    """Whether the panel agreed with a claim behind it in the sentence; "she denied it, and the panel agreed" clears."""
    lower, end = story.page.lower, story.page.sentences[claim.sentence].end
    said = AFFIRMED.match(lower, claim.end, end)
    if said is None:
        return end - claim.end < CLOSE and _held_next(story, claim)
    return said["agreed"] is None or not story.scope.has(claim, Status.NEGATED, Status.DENIED)


CLOSE: Final = 30
# "The panel, with Mrs Vale presiding, held that it was."
HELD_NEXT: Final = quick_pattern(
    r"(?:but\s++|however,?+\s++)?+the\s++(?:panel|chair|hearing)\b(?:,[^.;]{2,80},)?+\s++(?:disagreed\s++and\s++)?+"
    r"(?:found|held|ruled|decided|concluded|was\s++satisfied|determined)\s++that\s++(?:it|they)\s++(?:was|were|did|had)\s*+[.;]"
)


def _held_next(story: Story, claim: Mention[Any]) -> bool:
    """Whether the next sentence is no more than that the panel took it so: "The panel held that it was"."""
    sentences, number = story.page.sentences, claim.sentence + 1
    if number >= len(sentences) or sentences[number].block != sentences[claim.sentence].block:
        return False
    return HELD_NEXT.match(story.page.lower, sentences[number].start) is not None


# "No charge was brought, and the panel found", "who did not exist was dismissed after a panel": a clause of its own
AND_PANEL: Final = pattern(
    r"(?:,\s++(?:and|so)|,?+\s++(?:after|when|because|as))\s++(?:the|an?)\s++(?:\w++\s++){0,2}?(?:panel|chair|hearing|tribunal|meeting)\s++(?:\w++\s++)?"
    r"(?:found|ruled|held|concluded|decided|determined)\b"
)


def panel_next(lower: str, start: int, end: int) -> bool:
    """Whether what the panel found begins between two offsets, so that a "not" before it denies nothing behind it."""
    return AND_PANEL.search(lower, start, end) is not None
