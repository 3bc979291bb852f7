"""Findings of everything that was alleged before: "the allegation was not proven", "both breaches were upheld"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.alleged_before import only_adds
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.terms import Standard
from misconduct_parse.pattern import pattern, quick_pattern

# "the allegation was not proven", "all four breaches proven", "this was proven": of what was alleged before.
ALL: Final = quick_pattern(
    r"\b(?:all|both(?!\s++(?:sides|parties|counsel|barristers)\b)|each|every|either|neither|none|entirety|no(?!\s++(?:doubt|hesitation|difficulty|longer|more|less)))\b"
)
THE: Final = pattern(
    r"\b(?:the\s++(?:allegations?|breach(?:es)?|charges?|matters?|case|standards?|proved|above)|this|these|it|they|that"
    r"|the\s++(?:(?:other|remaining|same)\s++)?+(?:two|three|four|five|six)\s++(?:others?|(?:other\s++|remaining\s++)?+standards))\b"
)
OF_ALL: Final = quick_pattern(
    r"\s++(?:in\s++(?:respect|relation|the\s++case)\s++(?:of|to)|on|for|over|as\s++to)\s++(?:both|all|each|every)\b"
)
ONE: Final = quick_pattern(
    r"\b(?:further|separate|another|one|some|second|third|first|remaining|other"
    r"|an)\s++(?:\w++\s++)?+allegations?\b|\ballegations?\s++(?:\d|[a-e]\b|one|two|three|about|that"
    r"|in\s++respect|relating|concerning|regarding|involving)|\ballegation\s++of\b(?!\s++(?:gross\s++)?+misconduct)"
    r"|\bthat\s++(?:last\s++|latter\s++|final\s++)?+allegation\b|\b\d++\s++of\b|\bparticulars?\b|\ball\s++(?:but|except|save|apart)\b"
)
# "whilst the facts were proved, they did not amount to misconduct": no breach
FACTS: Final = pattern(r"\bfacts?\b[^.;]{0,40}$")
# "She admitted both of the breaches alleged against her. The panel decided that they amounted to misconduct."
# "accepted that he had breached all three standards", "admitted a breach of both", "that each had been breached"
EVERY: Final = (
    r"(?:all|both|each)\b(?:\s++of\b)?+(?:\s++(?:the|these|those)\b)?+(?:\s++(?:two|three|four|five|six)\b)?+(?:\s++alleged\b)?+"
)
ADMITTED_ALL: Final = pattern(
    rf"""\b(?:admitted|accepted|acknowledged|conceded)\s++ (?:to\s++)?+
      (?: {EVERY} \s++ (?:breach(?:es)?|allegations?|charges?|matters) \b
        | (?: (?:that\s++)?+ (?:he|she|they) \s++ (?:(?:had|has|have)\s++)?+ (?:breached|been\s++in\s++breach\s++of)
            | breaching | (?:an?\s++)?+ breach(?:es)?+ \s++ of | being\s++in\s++breach\s++of ) \s++
          {EVERY} (?: \s++ (?:of\s++)?+ (?:standards?|them) \b | (?=\s*+(?:[.,;]|and\b|$)) )
        | that \s++ {EVERY} \s++ (?:standards?|breach(?:es)?|allegations?) \s++
          (?:had\s++been|was|were|has\s++been) \s++ (?:breached|proven|proved|made\s++out) \b )
      (?![^.;]{{0,90}}\b(?:but|except|save|not|denied|although)\b)""",
    regex.VERBOSE,
)
PROVE: Final = quick_pattern(r"\bprove[nd]|\bsubstantiated|\bupheld|\bestablished")


# "The panel found proved the matters relating to the speed", "found proven that part of the case which"
PART_BEHIND: Final = quick_pattern(
    r"\s++(?:(?:only|the|those|these|that|two|three|one|both)\s++){0,3}+(?:of\s++the\s++)?+"
    r"(?:(?:allegations?|matters?|facts?)\s++(?:relating|concerning|regarding|about|as\s++to|in\s++(?:relation|respect))\b"
    r"|(?:parts?|elements?|aspects?|some|one)\b)"
)

# "We find a breach of each save that nothing is added by ..."
EXCEPTION: Final = quick_pattern(r"\s*+,?+\s*+(?:save|except|apart\s++from|other\s++than)\b")


def left_out(story: Story, finding: Mention[Any]) -> frozenset[Standard]:
    """The standards that a finding of all names behind it as not among them."""
    if not EXCEPTION.match(story.page.lower, finding.end):
        return frozenset()
    beside = story.work.mentions.in_sentence(Kind.STANDARD, finding.sentence)
    return frozenset(m.value.standard for m in beside if m.start > finding.end)


def of_what_was_alleged(story: Story, finding: Mention[Any]) -> bool:
    """Whether a finding tells of all that was alleged, not of one allegation among several."""
    page = story.page
    sentence = page.sentences[finding.sentence]
    facts = "not amount" in page.lower[finding.end : sentence.end] and FACTS.search(
        page.lower, sentence.start, finding.start
    )
    if facts or ONE.search(page.lower, sentence.start, finding.start) or PART_BEHIND.match(page.lower, finding.end):
        return False
    beside = story.work.mentions.in_sentence(Kind.STANDARD, finding.sentence)
    if beside and not only_adds(story, finding, beside[0]) and not left_out(story, finding):
        return False
    if (
        finding.value.level is not None
        and not PROVE.search(page.lower, finding.start, finding.end)
        and not ALL.search(page.lower, sentence.start, finding.start)
        and not OF_ALL.match(page.lower, finding.end)
        and not _all_admitted(story, finding)
    ):
        return False
    if ALL.search(page.lower, sentence.start, sentence.end):
        return True
    if story.sections.part(finding.start) is Part.FINDING and finding.start - sentence.start < 25:
        return True
    return THE.search(page.lower, sentence.start, finding.end) is not None


def _all_admitted(story: Story, finding: Mention[Any]) -> bool:
    """Whether the sentence before, of the same paragraph, says that all was admitted."""
    sentences, number = story.page.sentences, finding.sentence - 1
    if number < 0 or sentences[number].block != sentences[finding.sentence].block:
        return False
    return ADMITTED_ALL.search(story.page.lower, sentences[number].start, sentences[number].end) is not None
