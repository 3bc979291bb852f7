"""Learning recommendations that a page prints in their own words."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule, Unit
from misconduct_parse.read.page import Page

RECOMMENDS: Final = r"\b the \s++ (?:iopc|ipcc) \s++ recommends \b [^\n]{10,1500}+"


def _printed(match: Match, page: Page) -> bool:
    return True


RULES: Final = (
    Rule(
        name="recommendations.printed",
        kind=Kind.RECOMMENDATION,
        triggers=("recommends",),
        pattern=RECOMMENDS,
        read=_printed,
        unit=Unit.BLOCK,
    ),
)
"""Rules of this kind."""
