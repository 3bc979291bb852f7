"""Action that no panel decided on: "the CPS took no further action", "PC Quill gave a written warning to a driver"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.stranger_nouns import SOMEBODY
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import REACH, pattern, quick_pattern

ARTICLE: Final = r"(?:the|an?|another|one|two|three|four|his|her|their|any|both)"
OFFICER: Final = r"(?:police|officers?|constables?|sergeants?|inspectors?|detectives?|pcs?|dcs?)\b"
STRANGER: Final = (
    rf"{ARTICLE}\s++(?:(?!{OFFICER}|and\b|or\b|who\b)[\w-]++\s++){{0,3}}?"
    rf"(?:{SOMEBODY}|cadets?|witness(?:es)?+|family|public)\b(?!\s++{OFFICER})"
)
# Whoever decides on misconduct: what stands behind them is theirs
OF_PANEL: Final = pattern(
    r"\b(?:panel|chair\w*+|hearing|meeting|tribunal|misconduct|allegations?|breach(?:es|ed)?|standards?|proven|authority)\b"
)
# "The CPS decided to take", "A criminal investigation resulted in", "She was arrested but"
CRIMINAL: Final = pattern(
    r"\b(?:cps|crown\s++prosecution\s++service|prosecutors?|arrest(?:ed)?|under\s++caution|bail(?:ed)?|on\s++suspicion\s++of"
    r"|(?:criminal|police)\s++(?:investigations?|inquiry|inquiries|enquiry|enquiries|case|matter|proceedings|probe))\b"
)
CRIMES: Final = ("cps", "prosecut", "arrest", "caution", "bail", "suspicion", "criminal", "police")
BY_POLICE: Final = quick_pattern(
    r"\s++(?:(?:was|were|would\s++be|had\s++been|being)\s++)?+(?:taken\s++)?+(?:against\s++(?:him|her|them)\s++)?+by"
    r"\s++(?:the\s++)?+(?:cps|crown\s++prosecution|prosecutors|police\b(?!\s++(?:chief|misconduct|conduct)))"
)
AGAINST_STRANGER: Final = pattern(
    r"\s++(?:(?:was|were|would\s++be|will\s++be|had\s++been|being|to\s++be)\s++)?+(?:taken\s++)?+"
    rf"(?:against|over|with)\s++{STRANGER}"
)
# "told the driver that", "recorded the report as", "she took"
TOLD_STRANGER: Final = pattern(
    rf"\b(?:told|informed|assured|advised|promised|wrote\s++to|emailed|texted)\s++{STRANGER}[^.;,]{{0,50}}?$"
)
RECORDED: Final = pattern(
    r"\b(?:record|mark|fil|clos|finalis|log|updat|writ|wrote|categoris|cod)(?:ed|ing|e|ten)?+\b[^.;]{0,60}?"
    r"\b(?:as|for|with)\s++(?:an?\s++)?+$"
)
TOOK: Final = pattern(r"\s++(?:then\s++|had\s++|also\s++)?+(?:took|taken)\s++$")
HE_TOOK: Final = pattern(
    r"(?:\G|\b(?:and|but|that|when|because|where)\s++)(?:he|she)\s++(?:then\s++|had\s++)?+(?:took|taken)\s++$"
)
# "PC Quill issued a written warning to the shopkeeper"
ISSUED: Final = pattern(
    r"\b(?:issued|gave|handed|administered|sent|served)\s++(?:(?:an?|the|two|several)\s++)?+$"
)
TO_STRANGER: Final = pattern(rf"(?:\s++(?:letter|notice))?+\s++(?:to|on)\s++{STRANGER}")
WARNINGS: Final = (
    OutcomeKind.WRITTEN_WARNING,
    OutcomeKind.FINAL_WRITTEN_WARNING,
    OutcomeKind.WORDS_OF_ADVICE,
    OutcomeKind.VERBAL_WARNING,
)


def dealt_by_others(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether prosecutors or officers did it, or it fell on a member of the public."""
    kind = mention.value.kind
    if kind in WARNINGS:
        return _warned_stranger(story, mention)
    return kind is OutcomeKind.NO_ACTION and (_of_crime(story, mention) or _of_stranger(story, mention))


def _warned_stranger(story: Story, mention: Mention[Any]) -> bool:
    start, end, _ = story.page.sentences[mention.sentence]
    lower = story.page.lower
    if ISSUED.search(lower, max(start, mention.start - 40), mention.start) is None:
        return False
    return TO_STRANGER.match(lower, mention.end, end) is not None


def _of_crime(story: Story, mention: Mention[Any]) -> bool:
    """Whether no action was taken in a criminal case: by those who prosecute, or behind an arrest."""
    lower, (start, _, block) = story.page.lower, story.page.sentences[mention.sentence]
    if BY_POLICE.match(lower, mention.end, mention.end + REACH):
        return True
    if OF_PANEL.search(lower, start, mention.start):
        return False
    if _criminal(lower, start, mention.start):
        return True
    before = story.page.sentences[mention.sentence - 1] if mention.sentence else None
    if before is None or before.block != block or mention.start - start > len("as a result "):
        return False
    return _criminal(lower, before.start, before.end) and OF_PANEL.search(lower, before.start, before.end) is None


def _criminal(lower: str, start: int, end: int) -> bool:
    return any_in(CRIMES, lower[start:end]) and CRIMINAL.search(lower, start, end) is not None


def _of_stranger(story: Story, mention: Mention[Any]) -> bool:
    """Whether it was about a member of the public, or what the officer did in the case that is told of."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    near = max(start, mention.start - 120)
    if AGAINST_STRANGER.match(lower, mention.end, end) or TOLD_STRANGER.search(lower, near, mention.start):
        return True
    if RECORDED.search(lower, near, mention.start) or HE_TOOK.search(lower, start, mention.start):
        return True
    own = {id(person.figure) for person in story.people}
    refs = [ref for ref in story.cast.within(near, mention.start) if id(ref.figure) in own]
    return bool(refs) and TOOK.fullmatch(lower, refs[-1].end, mention.start) is not None
