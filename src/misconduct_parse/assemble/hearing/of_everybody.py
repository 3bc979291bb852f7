"""What is said of anybody: "officers who lie will be dismissed", "any breach will be found to be gross misconduct"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

PEOPLE: Final = r"(?:officers|people|staff|constables|individuals|employees)"
ONE: Final = r"(?:officer|constable|person|individual|employee|member\s++of\s++staff|member\s++of\s++the\s++force)"
ANYBODY: Final = pattern(
    rf"""(?: \G\W*+ | ["':] \s*+ | \b (?:that|and|but|because|so|is) \s++ ) (?:
          (?:[\w-]++\s++){{0,2}}? {PEOPLE} \s++ (?:who|that|whose|found|caught|convicted|guilty)
        | (?:corrupt|dishonest|racist|violent|abusive|predatory|rogue|such|bad|these) \s++ {PEOPLE}
        | (?:anyone|anybody|everyone|everybody|those) \s++ (?:who|that|whose|found|caught|convicted|guilty|else|in)
        | (?:any|every) \s++ (?:[\w-]++\s++){{0,2}}? (?:{ONE}|breach|behaviour|conduct|misconduct)
        | an \s++ officer \s++ who
        | (?:such|this \s++ (?:kind|sort|type) \s++ of) \s++ (?:conduct|behaviour)
        | (?:where|when|whenever|if) \s++ (?:an?|any) \s++ (?:[\w-]++\s++){{0,2}}? {ONE}
      ) \b (?P<tells> [^.;]*+ ) $""",
    regex.VERBOSE,
)
# What such a sentence says always or will say; "those who trusted her were let down" is told of once
ALWAYS: Final = pattern(
    r"\b(?:will|can|must|should|may|is|are|gets?|faces?|ought|would|expects?)\b(?P<behind>.*+)", regex.DOTALL
)
ONCE: Final = pattern(
    r"\b(?:was|were|had|has|have\s++been|today)\b|\b(?:and|but|so|why)\s++(?:(?:that|this)\s++is\s++why\s++)?+(?:he|she)\b"
)
OF_ANYBODY: Final = (
    "officers", "people", "staff", "constables", "individuals", "employees", "anyone", "anybody", "everyone",
    "everybody", "those", "any ", "every ", "an officer who", "such ", "kind of", "sort of", "type of", "where a",
    "when a", "whenever a", "if a",
)  # fmt: skip
"""Literals without which ``ANYBODY`` cannot match."""
FARTHEST: Final = 320
"""Characters of a sentence before a mention in which its subject is looked for."""


def of_everybody(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence says it of anybody, as what is always so or will be."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    first = max(start, mention.start - FARTHEST)
    if not any_in(OF_ANYBODY, lower[first : mention.start]):
        return False
    said = ANYBODY.search(lower, first, mention.start)
    always = ALWAYS.search(said["tells"]) if said is not None else None
    return always is not None and ONCE.search(always["behind"]) is None
