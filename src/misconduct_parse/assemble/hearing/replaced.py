"""A sanction that took the place of an earlier one: "replaced the dismissal with a final written warning"."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import quick_pattern

EARLIER: Final = (
    r"(?:dismissals?|sanctions?|outcomes?|penalty|punishment|decision|ruling|warning|final\s++written\s++warning)"
)
THAT: Final = (
    r"(?:(?:(?:the|that|this|his|her|their|its)\s++(?:original\s++|earlier\s++|previous\s++|first\s++)?+)?+"
    rf"{EARLIER}|it|this|that)"
)
# "The tribunal replaced it with a ...", "her dismissal was reduced on appeal to a ..."
CHANGES: Final = quick_pattern(
    rf"""\b (?: (?:replac|reduc|vari|chang|commut|downgrad|increas)(?:e[sd]|ing) \s++ {THAT} \s++
              (?:[^.;,]{{0,40}}?\s)?? (?:with|by|to)
          | {THAT} \s++ (?:was|were|is|(?:has|had|have)\s++(?:now\s++|since\s++|also\s++)?+been) \s++
              (?:later\s++|now\s++|then\s++|subsequently\s++)?+
              (?:replaced|reduced|varied|changed|commuted|downgraded|increased|substituted) \s++
              (?:[^.;,]{{0,40}}?\s)?? (?:with|by|to|for)
          | substitut(?:ed|es|ing) )
        \s++ (?:one\s++of\s++|that\s++of\s++|an?\s++)?+ $""",
    regex.VERBOSE,
)
# "a final written warning should take its place"
INSTEAD: Final = quick_pattern(
    r"[^.;,]{0,60}?\b(?:in\s++its\s++(?:place|stead)|(?:should|to|would|must)\s++take\s++its\s++place)\b"
)
CHANGING: Final = (
    "replac", "reduc", "varie", "chang", "commut", "downgrad", "increas", "substitut", " its place", " its stead",
)  # fmt: skip
"""Literals without which nothing took the place of anything."""
NEAR: Final = 90
OPEN: Final = (Status.NEGATED, Status.HYPOTHETICAL, Status.ALLEGED)
NO_SANCTION: Final = frozenset(
    {OutcomeKind.NO_ACTION, OutcomeKind.RESIGNED, OutcomeKind.RETIRED, OutcomeKind.BARRED_LIST}
)
REACH: Final = 2
"""On a page of several people a change goes back so many sentences: it is the change of one of them."""
NEXT: Final = 8
"""So many changes behind a sanction are looked at: one sanction has not more."""


def replaced(story: Story, mention: Mention[Any]) -> bool:
    """Whether another sanction, told further down, took the place of this one."""
    if mention.value.kind in NO_SANCTION:
        return False
    if story.changes is None:
        story.changes = _changes(story)
    first = bisect_left(story.changes, mention.end, key=lambda change: change.start)
    return any(
        change.value.kind is not mention.value.kind
        and (len(story.people) < 2 or change.sentence - mention.sentence <= REACH)
        for change in story.changes[first : first + NEXT]
    )


def _changes(story: Story) -> list[Mention[Any]]:
    """The sanctions of the page that took the place of an earlier one."""
    lower = story.page.lower
    if not any_in(CHANGING, lower):
        return []
    return [m for m in story.of(Kind.OUTCOME) if _took_place(lower, m) and not story.scope.has(m, *OPEN)]


def _took_place(lower: str, mention: Mention[Any]) -> bool:
    return CHANGES.search(lower, max(0, mention.start - NEAR), mention.start) is not None or (
        INSTEAD.match(lower, mention.end) is not None
    )
