"""Where a page names standards as such: "confidentiality" and "use of force" are words of many other sentences, too."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.content import in_brackets
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.allegations import StandardMention
from misconduct_parse.model.terms import Standard
from misconduct_parse.pattern import quick_pattern

# Words that make of "confidentiality" or "use of force" the name of a standard.
LEAD: Final = quick_pattern(
    r"\b(?:standards?|breach\w*+|professional\s++behaviour|conduct\b|respect\s++of|in\s++relation\s++to"
    r"|relating\s++to|in\s++terms\s++of|under\s++the\s++headings?|allegations?|amount\w*+\s++to"
    r"|charges?\s++(?:under|of)|accused\s++of(?=\s++$)|(?:find|finds|found)\s++(?:that|those)\s++of|(?:first|second|third|fourth|other),?+\s++under|for\s++discreditable|found\s++proven|prove[nd]"
    r"|fail(?:ed|ing)\s++(?:in|to\s++(?:uphold|meet|fulfil|discharge))\s++(?:his|her|their)(?=\s++$))(?:\b|(?=\d))"
)
LISTED_IN: Final = frozenset(
    {Part.STANDARDS, Part.STANDARDS_ALLEGED, Part.STANDARDS_BREACHED, Part.FINDING, Part.OUTCOME, Part.ALLEGATION}
)
# "- PC Quill - duties and responsibilities, and honesty and integrity, both proven": a verdict right behind a list
DECIDED: Final = quick_pattern(
    r"\s*+[,:-]?+\s*+(?:(?:both|each|all|were|was|found|not|also)\s++)*+"
    r"(?:prove[nd]|admitted|upheld|breached|substantiated|made\s++out|withdrawn|denied)\b"
)
OPENERS: Final = ("-", ":", "|", ";", "\u2013", "\u2022")
"""What stands before the first of a list that a verdict follows."""
VERDICTS: Final = ("prove", "admitted", "upheld", "breached", "substantiated", "made out", "withdrawn", "denied")
"""Words without which ``DECIDED`` cannot match."""
JOINTS: Final = ("", "and")
LONGEST_LIST: Final = 360
"""Characters in which a list of the ten standards ends."""


def named_standards(story: Story) -> list[Mention[StandardMention]]:
    """The standards that are named as such: those in quotations only where nothing else names any."""
    named = [m for m in story.of(Kind.STANDARD) if not m.value.described and _as_standard(story, m)]
    known = {m.value.standard for m in named}
    named.extend(m for m in story.of(Kind.STANDARD) if m.value.described and m.value.standard in known)
    return named or [m for m in story.of(Kind.STANDARD, spoken=True) if m.value.title_case and _as_standard(story, m)]


def _as_standard(story: Story, mention: Mention[StandardMention]) -> bool:
    page = story.page
    if story.sections.part(mention.start) in LISTED_IN and (mention.value.title_case or _alone(story, mention)):
        return True
    sentence = page.sentences[mention.sentence]
    if mention.value.title_case and (sentence.block in story.leads or _in_cell(story, mention)):
        return True
    if mention.value.standard is Standard.DISCREDITABLE_CONDUCT:
        return True
    if mention.value.title_case:
        return (
            LEAD.search(page.lower, sentence.start, sentence.end) is not None
            or _alone(story, mention)
            or in_brackets(story, mention)
        )
    if LEAD.search(page.lower, sentence.start, mention.start) or _alone(story, mention):
        return True
    return _behind_colon(story, mention) or _decided_behind(story, mention) or _claimed_beside(story, mention)


CLAIMED: Final = ("alleg", "accus", "found", "prove", "misconduct", "breach", "charge")


UNMISTAKABLE: Final = frozenset(
    {
        Standard.HONESTY_AND_INTEGRITY, Standard.AUTHORITY_RESPECT_AND_COURTESY, Standard.EQUALITY_AND_DIVERSITY,
        Standard.ORDERS_AND_INSTRUCTIONS, Standard.DUTIES_AND_RESPONSIBILITIES,
        Standard.CHALLENGING_AND_REPORTING_IMPROPER_CONDUCT,
    }
)  # fmt: skip
"""Standards whose names are hardly ever words of anything else."""
NOT_ALLEGED: Final = quick_pattern(r"\s++(?:was|were|has|had|have)\s++(?:not|never)\s++(?:been\s++)?+alleged\b")
CLAIM: Final = ("breach", "prove", "alleg", "misconduct", "heading")
POSSESSED: Final = ("his ", "her ", "their ", "our ", "your ", "my ", "its ", "own ", "and ", "of ")


def _claimed_beside(story: Story, mention: Mention[Any]) -> bool:
    """Whether its sentence tells of a claim: "The panel decided that duties and responsibilities was breached"."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    first = _run_before(story, mention)
    if mention.value.standard not in UNMISTAKABLE or lower.endswith(POSSESSED, start, first):
        return False
    if NOT_ALLEGED.match(lower, mention.end, end):
        return False
    return any_in(CLAIM, lower[max(start, mention.start - LONGEST_LIST) : min(end, mention.end + LONGEST_LIST)])


def _run_before(story: Story, mention: Mention[Any]) -> int:
    """Where the run of standards begins in which one stands."""
    first = mention.start
    before = story.work.mentions.within(Kind.STANDARD, max(0, mention.start - LONGEST_LIST), mention.start)
    for standard in reversed(before):
        between = story.page.lower[standard.end : first].strip(" ,;&\n")
        if between not in JOINTS or standard.sentence != mention.sentence:
            break
        first = standard.start
    return first


def _behind_colon(story: Story, mention: Mention[Any]) -> bool:
    """Whether it stands in a list behind what was done: "was alleged to have lied: honesty and integrity"."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    at = lower.rfind(":", start, mention.start)
    if at < 0:
        return False
    listed = _run_from(story, mention, at + 1)
    if mention not in listed:
        return False
    end = story.page.sentences[mention.sentence].end  # "For PC Quill there are two: use of force, and confidentiality."
    whole = len(listed) > 1 and not lower[listed[-1].end : end].strip(" .\n")
    return whole or any_in(CLAIMED, lower[start:at])


def _run_from(story: Story, mention: Mention[Any], begin: int) -> list[Mention[Any]]:
    """The standards of a sentence that follow one another from an offset on, with only commas and "and" between."""
    found: list[Mention[Any]] = []
    end = begin
    for standard in story.work.mentions.within(Kind.STANDARD, begin, begin + LONGEST_LIST):
        between = story.page.lower[end : standard.start].strip(" ,;&\n")
        if between not in JOINTS or standard.sentence != mention.sentence:
            break
        found.append(standard)
        end = standard.end
    return found


def _in_cell(story: Story, mention: Mention[Any]) -> bool:
    """Whether it stands in a list that begins the cell of a row: "| PC Quill | Use of Force |"."""
    page = story.page
    bar = page.lower.rfind("|", page.sentences[mention.sentence].start, mention.start)
    return bar >= 0 and mention in _run_from(story, mention, bar + 1)


def _decided_behind(story: Story, mention: Mention[Any]) -> bool:
    """Whether a list in which it stands has a verdict behind: "PC Quill - use of force and confidentiality proven"."""
    page, (start, end, _) = story.page, story.page.sentences[mention.sentence]
    end = min(end, mention.end + LONGEST_LIST)
    if not any_in(VERDICTS, page.lower[mention.end : end]):
        return False
    listed = _run_from(story, mention, mention.start)
    if DECIDED.match(page.lower, listed[-1].end, end) is None:
        return False
    near = max(start, mention.start - LONGEST_LIST)
    first = story.work.mentions.within(Kind.STANDARD, near, end)[0].start
    return page.lower[start:first].rstrip().endswith(OPENERS) and mention in _run_from(story, mention, first)


def _alone(story: Story, mention: Mention[Any]) -> bool:
    """Whether it stands in a list: its block is short, or is introduced as a list of standards."""
    block = story.page.blocks[story.page.sentences[mention.sentence].block]
    return mention.start - block.start < 8 and block.end - block.start < 160


