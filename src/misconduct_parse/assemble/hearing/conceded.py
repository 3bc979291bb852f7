"""A standard that the next sentence admits: "The standard was honesty. He accepted that he had breached it"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

# "PC Quill accepted that she had breached it", "She fully admits being in breach of both"
CONCEDED: Final = pattern(
    r"""(?: (?!\b(?:not|never|nor|if|but|deny|denied|denies)\b) [\w'-]++ \s++ ){1,6}?
        (?P<at> (?:accepted|accepts|admitted|admits|acknowledged|conceded) \s++ (?:
          (?:that\s++)?+ (?:he|she|they) \s++ (?:(?:had|has)\s++)?+
            (?: breached | (?:been|was|were)\s++in\s++breach\s++of )
          | (?:breaching|being\s++in\s++breach\s++of) ) \s++
        (?: it | them | both | all\s++(?:of\s++them|two|three|four|five) | this | these
          | (?:that|the|those|these)\s++(?:\w++\s++)?standards? ) \b )""",
    regex.VERBOSE,
)


def conceded(story: Story, claim: Mention[Any]) -> Told | None:
    """What the sentence behind says of a standard that stands open; of one subject alone, for "he" may be another."""
    sentences, at = story.page.sentences, claim.sentence + 1
    if len(story.people) != 1 or at >= len(sentences) or sentences[at].block != sentences[claim.sentence].block:
        return None
    said = CONCEDED.match(story.page.lower, sentences[at].start, sentences[at].end)
    if said is None:
        return None
    return Told(Standing.ADMITTED, story.at(*said.span("at"), "allegations.conceded"))
