"""Findings that a tribunal struck out by their standard: "overturned the finding on honesty and integrity"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

STRIKES: Final = (
    r"(?:overturn(?:ed|ing|s)|quash(?:ed|ing|es)|set(?:ting)?\s++aside|revers(?:ed|ing|es)|str(?:uck|iking)\s++out)"
)
STRIKING: Final = ("overturn", "quash", "aside", "revers", "struck", "striking")
"""Literals of which one stands wherever a finding is struck out."""
FINDINGS: Final = r"(?:findings?|decisions?|rulings?)"
OF: Final = (
    r"(?:on|of|about|concerning|regarding|under|in\s++respect\s++of|in\s++relation\s++to|relating\s++to|as\s++to|that)"
)
# "upheld the finding on duties but overturned the finding on honesty", "quashed the panel's finding of a breach of"
ACTIVE: Final = pattern(
    rf"""\b {STRIKES} \s++ (?:the|its|that|their|a|one) \s++ (?:[\w-]++(?:'s)?+\s++){{0,2}}? {FINDINGS} \s++ {OF} \s++
        (?! [^.;]{{0,160}} \b (?:upheld|confirmed|kept|left|stands?|stood) \b )
        [^.;]{{0,160}} $""",
    regex.VERBOSE,
)
# "The finding on honesty and integrity was quashed"
PASSIVE_BEFORE: Final = pattern(rf"\b{FINDINGS}\s++{OF}\s++[^.;]{{0,160}}$")
PASSIVE_BEHIND: Final = pattern(
    rf"[^.;]{{0,80}}?\b(?:was|were|has\s++been|have\s++been)\s++"
    rf"(?:later\s++|then\s++|also\s++|subsequently\s++)?+{STRIKES}\b"
)
NEAR: Final = 260
"""Characters on either side of a standard that say what became of its finding."""
STOOD: Final = pattern(r"\b(?:upheld|confirmed|stands?|stood|but|while|although)\b")


def finding_struck(story: Story, mention: Mention[Any]) -> bool:
    """Whether what was found of a standard is told, here or further down, to have been struck out on appeal."""
    if mention.kind != Kind.STANDARD:
        return False
    if story.struck is None:
        told = story.of(Kind.STANDARD) if any_in(STRIKING, story.page.lower) else ()
        story.struck = {m.value: m.start for m in told if _is_struck(story, m)}
    return mention.start <= story.struck.get(mention.value, -1)


def _is_struck(story: Story, mention: Mention[Any]) -> bool:
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    if not any_in(STRIKING, lower[start:end]):
        return False
    start, end = max(start, mention.start - NEAR), min(end, mention.end + NEAR)
    if ACTIVE.search(lower, start, mention.start):
        return True
    behind = PASSIVE_BEHIND.match(lower, mention.end, end)
    if behind is None or STOOD.search(lower, mention.end, behind.end()):
        return False
    return PASSIVE_BEFORE.search(lower, start, mention.start) is not None
