"""Numbered allegations: "Allegation 1 was proven" tells of what stands under 1 elsewhere on the page."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.model.terms import Standard
from misconduct_parse.pattern import REACH, pattern, quick_pattern

ONE: Final = r"(?:\d{1,2}|[a-h]|[ivx]{1,4}|one|two|three|four|five|six)(?![\w'])"

# "Allegation 2:", "1. On 3 September", "b) Proven": a number that opens its block
OPENS: Final = quick_pattern(rf"\W{{0,4}}(?:allegation\s++|count\s++|charge\s++)?+\(?(?P<key>{ONE})[.):\s-]")

# "Allegations 1 and 3 were proven", "i. and ii. not proven"
NAMED: Final = pattern(
    rf"\b(?:(?:allegations?|counts?|charges?)\s++(?:numbers?\s++)?+|breach(?:es)?\s++of\s++(?=\d))(?P<key>{ONE})(?:\s*+(?:,|and|&|-"
    rf"|to)\s*+(?P<key>{ONE}))*+"
)
COUNTED: Final = ("allegation", "count", "charge")
BREACH_OF_ONE: Final = quick_pattern(r"breach(?:es)?\s++of\s++\d")
"""Words without which ``NAMED`` cannot match."""
# "As to Allegation 1 we are sure that it was so. The allegation is proved."
GOES_ON: Final = quick_pattern(r"(?:the|that|this)\s++(?:allegation|charge|count)\s++(?:is|was|has|had)\b")
MARKS: Final = pattern(r"(?<![\w'])\(?(?P<key>[ivx]{1,4}|[a-h]|\d{1,2})[.)]")


# "It found that 1 and 2 together were", "the panel found 3 not proved"
BARE: Final = pattern(
    r"(?:\b(?:found|that|held|ruled|determined)|\G)\s*+(?P<key>\d{1,2}|\([a-h]\))"
    r"(?:(?:\s*+,(?:\s++and)?+|\s++and)\s++(?P<key>\d{1,2}|\([a-h]\)))*+"
    r"(?=\s++(?:together|each|both|all|was|were|not|prove[nd]|amount\w*+|constitut\w*+|to|as)\b|\s*+$)"
)
NTH: Final = rf"(?P<key>{'|'.join(ORDINALS)})"

# "The second was not proven", "found the first and third of these proven"; not "the second hearing"
ORDINAL: Final = pattern(
    rf"\bthe\s++{NTH}(?:(?:\s*+,(?:\s++and)?+|\s++and)\s++(?:the\s++)?+{NTH})*+"
    r"(?=\s++(?:allegations?|breach(?:es)?|standards?|charges?|counts?|was|were|not|prove[nd]|to\s++be|amount\w*+"
    r"|of\s++(?:these|those|them|the\s++(?:allegations|breaches|standards|charges|counts))|as)\b|\s*+(?:[.;,]|$))"
)
# "It was proved that she lied, and this was a breach of the first and the third"
BREACH_OF: Final = pattern(
    rf"\bbreach(?:es)?\s++of\s++(?:both\s++)?+the\s++{NTH}\b(?:(?:\s*+,(?:\s++and)?+|\s++and)\s++(?:the\s++)?+{NTH}\b)*+"
    r"(?=\s*+(?:[.;,]|$|(?:standards?|of\s++(?:these|those|them)|but|and)\b))"
)
# "all but the first": of the others
BUT: Final = pattern(r"\b(?:(?:all|each|every)\s++(?:\w++\s++)?but|except|save|apart\s++from|bar)(?:\s++for)?\s++$")
ANY: Final = pattern(r"\b(?:all|both|each|every|neither|none)\b")

# "breached the standards of A and B by leaving early and by lying": what is counted later are the doings
BY_DOING: Final = quick_pattern(r"[^.;]{0,40}?\b(?:by|in\s++that|when|because)\b")


def keys_of(story: Story, claims: list[Mention[Any]]) -> tuple[list[frozenset[str]], bool]:
    """The numbers of claims, and whether they are written: else their order where one sentence names them all."""
    written = [keys_at(story, claim) for claim in claims]
    if len(set(written)) > 1 or (written[:1] != [frozenset()] and len(claims) < 2):
        return written, True
    if len(claims) < 2 or len({claim.sentence for claim in claims}) > 1:
        return written, any(written)
    if BY_DOING.match(story.page.lower, claims[-1].end, story.page.sentences[claims[-1].sentence].end):
        return written, any(written)
    return [frozenset({str(place)}) for place in range(1, len(claims) + 1)], False


def keys_told(story: Story, finding: Mention[Any], *, written: bool) -> frozenset[str]:
    """The numbers of the allegations that a finding tells of: "the second was not proven".

    Where no numbers are written "Allegation 2" may be any, and "the second" is the second that was named.
    """
    told = ordinals_at(story, finding)
    return told or (_bare(story, finding) or keys_at(story, finding) if written else told)


def _bare(story: Story, finding: Mention[Any]) -> frozenset[str]:
    start = story.page.sentences[finding.sentence].start
    named = list(BARE.finditer(story.page.lower, start, finding.end))
    return frozenset(key.strip("()") for key in named[-1].captures("key")) if named else frozenset()


THE_OTHER: Final = "taken-up.the-other"


def ordinals_at(story: Story, finding: Mention[Any]) -> frozenset[str]:
    """What "the first and third" before a finding, or right behind it, counts; none where it is of all."""
    lower, start = story.page.lower, story.page.sentences[finding.sentence].start
    if story.work.mentions.in_sentence(Kind.STANDARD, finding.sentence):
        return frozenset()
    own = finding.rule == THE_OTHER  # "The first was not proven, but the second was"
    named = [] if own else list(ORDINAL.finditer(lower, start, finding.start))
    if named and (ANY.search(lower, named[-1].end(), finding.end) or BUT.search(lower, start, named[-1].start())):
        return frozenset()
    told = named[-1] if named else None if own else ORDINAL.match(lower, finding.end + 1)
    told = told or ORDINAL.search(lower, finding.start, finding.end)
    told = told or BREACH_OF.search(lower, finding.end, story.page.sentences[finding.sentence].end)
    return frozenset(str(ORDINALS[key]) for key in told.captures("key")) if told else frozenset()


def standard_denied(story: Story, finding: Mention[Any]) -> int:
    """Which of the standards that were listed a finding denies: "did not find that the third standard had been"."""
    if finding.rule != "proofs.not-found-that":
        return 0
    told = ORDINAL.search(story.page.lower, finding.start, finding.end)
    return ORDINALS[told["key"]] if told and story.page.lower.startswith(" standard", told.end()) else 0


# "Allegation one is proved as a breach of Duties and Responsibilities": of this standard, whatever else it alleged
AS_BREACH: Final = quick_pattern(
    r",?+\s++(?:as|(?:but\s++)?only\s++as|and\s++(?:was|is)|to\s++be|as\s++being|amounting\s++to)\s++(?:an?\s++|both\s++)?+breach(?:es)?\s++of\b"
)


def as_breach_of(story: Story, finding: Mention[Any]) -> frozenset[Standard]:
    """The standards of which alone a numbered allegation was proven; none where the words name none."""
    if AS_BREACH.match(story.page.lower, finding.end, finding.end + REACH) is None:
        return frozenset()
    named = story.work.mentions.in_sentence(Kind.STANDARD, finding.sentence)
    return frozenset(m.value.standard for m in named if m.start >= finding.end)


def keys_at(story: Story, mention: Mention[Any]) -> frozenset[str]:
    """The numbers of the allegations that a mention is about; none where it names none."""
    lower, sentence = story.page.lower, story.page.sentences[mention.sentence]
    told = any_in(COUNTED, lower[sentence.start : mention.start])
    told = told or BREACH_OF_ONE.search(lower, sentence.start, mention.start) is not None
    named = list(NAMED.finditer(lower, sentence.start, mention.start)) if told else []
    the = not named and lower.startswith(("the", "that", "this"), sentence.start)
    if the and GOES_ON.match(lower, sentence.start, sentence.end):
        named = list(NAMED.finditer(lower, story.page.blocks[sentence.block].start, sentence.start))
    if named:
        return frozenset(_plain(key) for key in named[-1].captures("key"))
    before = lower[sentence.start : mention.start]
    if len(before) < 40 and ("." in before or ")" in before):
        marks = MARKS.findall(lower, sentence.start, mention.start)
        if marks:
            return frozenset(_plain(key) for key in marks)
    block = story.page.blocks[sentence.block]
    opened = OPENS.match(lower, block.start, min(block.end, block.start + 24))
    return frozenset({_plain(opened["key"])}) if opened and _is_mark(opened) else frozenset()


def _is_mark(opened: regex.Match[str]) -> bool:
    """A bare "a " opens a sentence, "a) " an item."""
    return "allegation" in opened[0] or opened[0].rstrip()[-1:] in ".):" or opened["key"].isdigit()


def _plain(key: str) -> str:
    value = number(key)
    return str(value) if value is not None else key
