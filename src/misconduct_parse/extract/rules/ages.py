"""Ages of people in years: ", 36,", "aged 26", "(34)", "the 44-year-old", "45 year-old officer"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page

# Behind a name or a noun; "£9,500", "2018, 21 months" and "10, 11 and 12 May" are no ages.
BESIDE: Final = r"""
    (?: \b (?:who\s++(?:is|was)|he\s++is|she\s++is|you\s++are) \s++ (?:now\s++)?+ (?= \d\d \s*+ [,.;)] )
          | (?<=\p{L}) ,\s++ (?:now\s++|then\s++)?+ (?:aged?\s++)?+ | (?<=\p{L}) \s++ \( (?:aged?\s++)?+
          | \b aged \s++ | \b age \s*+ : \s++ )
    (?P<at>(?P<age>[1-7]\d)) (?= [,.;):] (?! \d ) | \s++ (?:at\b|who\b|from\b|of\b|and\b|was\b|-) | \s*+ $ | \s*+ \n )
"""
# "PC Quill is 32 and has served", "She is 47 and lives": not "he is 32 miles away"
IS: Final = r"""
    \b (?:he|she|[\p{L}'-]{2,}) \s++ (?:is|was|turned) \s++ (?:now\s++)?+ (?P<at>(?P<age>[1-7]\d))
    (?= \s++ (?:and|but) \s++
        (?:has|had|was|is|lives|works?|worked|joined|patrol(?:s|led)|left|spent|became|comes|a(?!\s++(?:half|quarter)\b)|an|who|served|serves|volunteer(?:s|ed)|drives?|drove) \b )
"""
YEARS_OLD: Final = r"(?P<at>(?<![\d,.]) (?P<age>[1-7]\d) [-\s] years? [-\s] (?:olds?|of\s++age) \b )"


def _age(match: Match, page: Page) -> int:
    return int(match["age"])


OF_SOMEBODY: Final = ("who is", "who was", "who is now", "you are", "he is", "she is")

RULES: Final = (
    Rule(
        name="ages.beside",
        kind=Kind.AGE,
        triggers=(
            *(f", {n}" for n in range(1, 8)),
            *(f" ({n}" for n in range(1, 8)),
            "aged ",
            ", age ",
            "age:",
            ", now ",
            ", then ",
            " (age",
            *(f"{verb} {n}" for verb in OF_SOMEBODY for n in range(1, 8)),
        ),
        pattern=BESIDE,
        read=_age,
        anchored=True,
    ),
    Rule(
        name="ages.is",
        kind=Kind.AGE,
        triggers=tuple(f" {verb} {n}" for verb in ("is", "was", "is now", "was now", "turned") for n in range(1, 8)),
        pattern=IS,
        read=_age,
    ),
    Rule(
        name="ages.years-old",
        kind=Kind.AGE,
        triggers=("year-old", "years old", "year old", "years-old", "years of age"),
        pattern=YEARS_OLD,
        read=_age,
    ),
)
"""Rules of this kind."""
