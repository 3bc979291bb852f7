"""Crimes that an officer dealt with, which no court tried there: "details of a murder investigation"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.fared import AT_WORK, KIN
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "a rape investigation", "at a murder scene", "a burglary victim"
BEHIND: Final = quick_pattern(
    r"\s++(?:investigations?|inquiry|inquiries|enquiry|enquiries|probe|scenes?|suspects?|victims?|cases?|trial|witness(?:es)?"
    r"|complaints?|reports?|calls?|allegations?|gang|cell|squad|team|unit)\b"
)
# "while investigating a robbery", "following the arrest of a man for drink driving", "concealing her partner's theft"
BEFORE: Final = pattern(
    rf"""\b (?: investigating | investigat(?:ed|ion)\s++(?:into|of) | inquiry\s++into
      | (?:respond|attend)(?:ed|ing)(?:\s++to)?+
      | (?:pursu|chas)(?:ed|ing) | (?:records?|reports?|details?|scenes?|victims?|evidence|photographs?|footage)\s++of
      | (?:lied|lying|told|asking|asked|messages?|sent|talking|speaking|jokes?|joking|joked)\s++about
      | arrest(?:ed|s|ing)?+ \s (?:[^.;,]{{1,30}}?\s)? for | suspected\s++of | wanted\s++for
      | (?:his|her|their|[\w'-]++'s)\s++(?:[\w-]++\s++)?(?:{KIN}|{AT_WORK}|man|woman|suspect)'s )
      \s++ (?: (?:an?|the|this|that|his|her|their|alleged|suspected|reported|serious) \s++ )*+ $""",
    regex.VERBOSE,
)


def of_incident(story: Story, offence: Mention[Any]) -> bool:
    """Whether an offence is told as what an officer dealt with, or as somebody else's."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[offence.sentence]
    if BEHIND.match(lower, offence.end, min(end, offence.end + REACH)):
        return True
    return BEFORE.search(lower, max(start, offence.start - 80), offence.start) is not None
