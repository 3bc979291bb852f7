"""Where "cleared of theft" tells of a court and not of the panel: beside a charge, a plea or a conviction."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.stranger_nouns import SOMEBODY
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
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
# "The district judge ruled there was no case to answer", "The charge of common assault was dismissed at"
CHARGE: Final = pattern(r"\b(?:charges?|counts?|prosecution|summons(?:es)?+)\b")
COURT: Final = pattern(r"\b(?:courts?|jury|jurors|judge|magistrates?|recorder|cps|crown\s++prosecution|prosecutors?)\b")
# "The charges against the two women were dropped"
AGAINST_STRANGER: Final = pattern(
    rf"\b(?:charges?|counts?|prosecution|case|summons)\s++(?:of\s++[^.;,]{{1,40}}?\s++)?against\s++"
    rf"(?:the|an?|another|two|three|four|both|his|her|their)\s++(?:(?!officers?\b|police\b)[\w-]++\s++){{0,3}}?(?:{SOMEBODY})\b"
    r"(?!\s++(?:officers?|constables?|police)\b)"
)


def charge_of_crime(story: Story, mention: Mention[Any]) -> bool:
    """Whether what was dropped or dismissed is a criminal charge, or somebody else's.

    Args:
        story: The page.
        mention: Words that say that something was dropped or dismissed, or that there was no case to answer.
    """
    start, end, _ = story.page.sentences[mention.sentence]
    lower = story.page.lower
    if AGAINST_STRANGER.search(lower, start, end):
        return True
    charged = CHARGE.search(lower, start, end) is not None
    if not (charged or mention.rule == "proofs.no-case") or OF_PANEL.search(lower, start, end):
        return False
    if COURT.search(lower, start, end):
        return True
    return charged and _tried(story, mention.sentence, story.page.sentences[mention.sentence].block)


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


def of_which_cleared(story: Story, number: int) -> bool:
    """Whether a sentence names an offence "of which she was cleared", and nobody who decides on misconduct."""
    start, end, _ = story.page.sentences[number]
    said = CLEARED_OF.search(story.page.lower, start, end)
    if said is None or said["which"] is None or OF_PANEL.search(story.page.lower, start, end):
        return False
    return any(offence.end <= said.start() for offence in story.work.mentions.in_sentence(Kind.OFFENCE, number))


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
