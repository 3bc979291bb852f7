"""People whose noun is left out: "both received", "the other had", "one of the three retired"."""

from __future__ import annotations

from typing import Final

import regex
from attrs import evolve

from misconduct_parse.extract.fragments import NUMBERS, names, number
from misconduct_parse.extract.fronted import fronted_before
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.extract.quantity import ordinal, quantity
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.groups import phrase
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import REACH, pattern
from misconduct_parse.read.page import Page

# "both received", "the other had", "one of the three retired", "one for failing to": the noun is left out
NUMBER_WORD: Final = rf"\b{names(NUMBERS)}\b"
COUNTED: Final = rf"(?: all (?:[ ]{NUMBER_WORD})? | both | neither | none | each | another | (?:either|any) (?=[ ]of[ ]) | {NUMBER_WORD} )"
PLACED: Final = rf"""(?:
    (?:the[ ])? (?: (?:other|remaining|first|second|third|fourth|fifth|sixth|seventh|eighth) (?:[ ]{NUMBER_WORD})? | others )
  | a[ ](?:second|third|fourth|fifth)
)"""
OF_THEM: Final = rf"(?: [ ]of[ ](?:them|whom|these|those|the[ ]{NUMBER_WORD}|the[ ]others?) )"
VERBS: Final = r"""(?:
    received | had | have | has | was | were | attended | may | might | could | would | will | resigned | retired | did
  | should | is | are | appeared | faced | amounted | acquitted | convicted | completed | undertook | underwent | took[ ](?:part|over) | left | pleaded | admitted | denied | accepted | each | for[ ](?:not[ ])?\w+ing | for[ ](?:gross[ ])?misconduct
  | not[ ](?:proven|proved|upheld) | proven | unproven
  | an?[ ](?:[\w-]+[ ]){0,4}?(?:warning|reprimand) | words[ ]of[ ]advice | management[ ](?:action|advice)
)"""
GIVEN: Final = pattern(
    r"""(?<= \b (?:for|against|to|of|by)[ ](?:another|the[ ](?:others?|second|third|fourth|fifth)|both|each|all(?:[ ]\w+)?|either|neither|one|\w+[ ]of[ ]the[ ]\w+
      | (?:both|each|either|neither|any|none|all|one|two|three|four|five)[ ]of[ ](?:them|these|those) ) )""",
    regex.VERBOSE,
)
"""What makes people of words that close a clause: "a warning to each." """
ANYBODY: Final = (
    r"(?P<anybody> anybody | anyone | nobody | no[ ]one ) (?: [ ]else )? (?: [ ]serving[ ]with[ ]the[ ]police )?"
)
HEADLESS: Final = rf"""
    (?<! [\w'-] ) (?:
        (?P<determiner> (?: {COUNTED} | {PLACED} ) {OF_THEM}? )
        (?= ,?[ ] (?: (?:who|also|both|all|each|then|subsequently|later)[ ] ){{0,4}} {VERBS} \b
          | ,[ ]who\b
          | (?P<given> [ ]?[.,;] | [ ](?:there|we)\b ) )
      | {ANYBODY}
    )
"""
HEADLESS_FROM: Final = (
    "all ", "all,", "either of", "any of", "both", "neither", "none ", "each", "another", "other ", "others", "the other", "remaining",
    "the remaining", "one ", "one,", "two ", "two,", "three ", "three,", "four ", "four,", "five ", "six ", "first ",
    "second ", "third ", "fourth ", "fifth ", "the first", "the second", "the third", "the fourth", "the fifth", "the sixth", "the seventh", "the eighth",
    "a second", "a third", "a fourth", "a fifth", "anybody", "anyone", "nobody", "no one",
)  # fmt: skip

# "Two allegations were not proven and the third was found proven", "Each was gross misconduct": no person is
PROVEN: Final = pattern(
    r"\s++(?:(?:was|were|is|are|had\s++been)\s++)?+(?:(?:also|then|not|found|to|be)\s++){0,4}+"
    r"(?:proven|proved|unproven|upheld|substantiated|made\s++out)\b"
    r"|\s++amounted\b"
    r"|\s++(?:was|were|is|are)\s++(?:(?:gross\s++)?+misconduct|an?\s++breach|serious\s++enough)\b"
)

HAVING: Final = (["had"], ["has"], ["have"])

AGAINST: Final = ("against ", "against\n", "for ", "of ")
"""Behind one of these it is a person: "the case against one was found not proven"."""


def _given(match: Match, page: Page) -> bool:
    """Whether it stands behind "for" or "against"; "the second, third and fourth sergeants" have a noun."""
    if match["given"].strip() == "," and ordinal(match["determiner"].split()):
        return False
    return GIVEN.match(page.lower, match.end(), match.end()) is not None


def _headless(match: Match, page: Page) -> Party | None:
    if match["given"] and not _given(match, page):
        return None
    if PROVEN.match(page.lower, match.end(), match.end() + REACH) and not page.lower.endswith(AGAINST, 0, match.start()):
        return None
    if match["determiner"] == "one" and page.lower[max(0, match.start() - 6) : match.start()].split()[-1:] in HAVING:
        return None  # "and the passenger had one for misconduct": a case
    if match["anybody"]:
        select = Select.NONE if match["anybody"].startswith("no") else Select.ANY
        return Party(select=select, noun="person serving with the police")
    words = match["determiner"].split()
    plural = (
        words[0] in ("all", "both", "neither", "none", "each", "either", "any") or words[-1] == "others" or (number(words[-1]) or 1) > 1
    )
    place = ordinal(words)
    number_of = quantity(match["determiner"], plural=plural, place=place)
    if len(words) == 1 and place is None and (whole := _whole(page, match.start(), words[0])) is not None:
        return evolve(whole, plural=plural, count=number_of.get("count"), whole=whole.count)
    return Party(**number_of, kind=SubjectKind.UNKNOWN, ordinal=place, headless=True)


def _whole(page: Page, start: int, word: str) -> Party | None:
    """The people of whom a number is a part: "Of the four constables, one was dismissed and two were warned"."""
    fronted = fronted_before(page.lower, start)
    whole = phrase(fronted.determiner, "", fronted.modifiers, fronted.noun, "") if fronted is not None else None
    if fronted is None or whole is None:
        return None
    if word in ("none", "neither"):
        return evolve(whole, select=Select.NONE)
    again = f" {word} " in page.lower[fronted.end - 1 : start]  # "one resigned and one was dismissed"
    return evolve(whole, select=Select.OTHER if again else Select.PART, definite=False)


RULES: Final = (
    Rule(
        name="headless.left-out",
        kind=Kind.PARTY,
        triggers=HEADLESS_FROM,
        pattern=HEADLESS,
        read=_headless,
        anchored=True,
    ),
)
"""Rules of this kind."""
