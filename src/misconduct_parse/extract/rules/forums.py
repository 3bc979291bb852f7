"""Forums as IOPC summaries alone write them: "a misconduct (rather than gross misconduct) meeting"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.read.page import Page

ASIDE: Final = r"(?: \( | - \s*+ | , \s*+ ) \s*+ (?: rather \s++ than | instead \s++ of | (?:and\s++)?+ not | as \s++ opposed \s++ to ) \s++ gross \s++ misconduct \s*+ (?: \) | - | , )?+"
PATTERN: Final = rf"\b misconduct \s++ {ASIDE} \s*+ (?P<forum> meeting | hearing ) s?+ \b"


def _kind(match: Match, page: Page) -> ProceedingKind:
    meeting = match["forum"] == "meeting"
    return ProceedingKind.MISCONDUCT_MEETING if meeting else ProceedingKind.MISCONDUCT_HEARING


RULES: Final = (
    Rule(
        name="forums.aside",
        kind=Kind.PROCEEDING,
        triggers=("misconduct (", "misconduct -", "misconduct,", "misconduct - "),
        pattern=PATTERN,
        read=_kind,
        anchored=True,
    ),
)
"""Rules of this kind."""
