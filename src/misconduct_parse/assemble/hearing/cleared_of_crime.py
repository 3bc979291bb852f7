"""Where "cleared of theft" tells of a court and not of the panel: beside a charge, a plea or a conviction."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.pattern import pattern

# "cleared of", "cleared her of", "of which she was cleared"
CLEARED_OF: Final = pattern(
    r"""\b (?P<before> had \s++ (?:since\s++|already\s++|also\s++)?+ been \s++ )?+
      cleared \s++ (?: (?:him|her|them) \s++ )?+ (?: of | on ) \b
      (?P<all> \s++ (?: (?:the\s++)?+ (?:latter|other|former|second|first|rest) | both | all | all\s++four | it | that
          | (?:(?:the|any|all|both|every|one|two|three|four)\s++){0,2}+ (?:of\s++the\s++|other\s++|remaining\s++)?+
            (?:(?:two|three|four|other|remaining)\s++)?+ (?:charges?|counts?|offences?) ) \b
          (?! \s++ of \s++ (?:gross|misconduct|breach) ) )?+
    | \b of \s++ which \s++ (?:he|she|they) \s++ (?:was|were|had\s++been) \s++
      (?:later\s++|then\s++)?+ (?P<which> cleared ) \b""",
    regex.VERBOSE,
)
# What a panel decides it clears of as well
OF_PANEL: Final = pattern(
    r"\b(?:panel|chair|hearing|meeting|misconduct(?!\s++in\s++(?:a\s++)?public)|breach(?:es|ed|ing)?|allegations?|standards?|tribunal)\b"
)
COUNTED: Final = pattern(
    r"\s++(?:(?:an?|one|two|three|four|five|the|any|further|other|another|attempted|alleged)\s++)*+"
    r"(?:(?:charges?|counts?|offences?)\s++of\s++)?+"
)


def cleared_of_crime(story: Story, number: int) -> tuple[int, int] | None:
    """Where a sentence tells that a court cleared somebody, in words that a panel might use; None where none does."""
    start, end, block = story.page.sentences[number]
    lower = story.page.lower
    if lower.find("cleared", start, end) < 0 or OF_PANEL.search(lower, start, end):
        return None
    said = CLEARED_OF.search(lower, start, end)
    if said is None:
        return None
    offence = said["which"] is not None or _offence_next(story, number, said.end())
    if not offence and said["all"] is None:
        return None
    if (said["before"] and offence) or _tried(story, number, block):
        return said.start(), said.end()
    return None


def _offence_next(story: Story, number: int, at: int) -> bool:
    """Whether the name of an offence stands at an offset, behind its count."""
    lower = story.page.lower
    counted = COUNTED.match(lower, at)
    begins = counted.end() if counted else at + 1
    return any(offence.start == begins for offence in story.work.mentions.in_sentence(Kind.OFFENCE, number))


def _tried(story: Story, number: int, block: int) -> bool:
    """Whether a sentence, or one beside it, tells a step of criminal proceedings."""
    sentences, mentions = story.page.sentences, story.work.mentions
    beside = (other for other in (number - 1, number, number + 1) if 0 <= other < len(sentences))
    return any(mentions.in_sentence(Kind.CRIME_STEP, n) for n in beside if sentences[n].block == block)
