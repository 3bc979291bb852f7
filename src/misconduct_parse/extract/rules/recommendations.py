"""Learning recommendations that a page prints in their own words, and the labels around them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule, Unit
from misconduct_parse.read.page import Page


class Label(StrEnum):
    """What a label around a recommendation says."""

    DATE = "date"
    """When it was made: a date follows."""
    DUE = "due"
    """When the answer was due: a date follows."""
    ACCEPTED = "accepted"
    """That it was accepted."""
    REFUSED = "refused"
    """That it was not."""


RECOMMENDS: Final = r"\b the \s++ (?:iopc|ipcc) \s++ (?:also\s++|therefore\s++|further\s++)?+ recommends \b [^\n]{10,1500}+"
DATE: Final = r"date \s++ of \s++ recommendations? \b"
DUE: Final = r"date \s++ response \s++ (?:is\s++|was\s++)?+ due \b"
# "Do you accept the recommendation?" above "Yes"; "partially" and "awaiting response" say neither
ANSWER: Final = r"""
    do \s++ you \s++ accept \s++ the \s++ recommendations? \s*+ \?? \s*+ :? \s*+
      (?: (?P<yes> yes | accepted ) | no (?!\s++(?:response|answer)) | not \s++ accepted | rejected ) \b
"""


def _printed(match: Match, page: Page) -> bool:
    return True


def _date(match: Match, page: Page) -> Label:
    return Label.DATE


def _due(match: Match, page: Page) -> Label:
    return Label.DUE


def _answer(match: Match, page: Page) -> Label:
    return Label.ACCEPTED if match["yes"] else Label.REFUSED


RULES: Final = (
    Rule(
        name="recommendations.printed",
        kind=Kind.RECOMMENDATION,
        triggers=("recommends",),
        pattern=RECOMMENDS,
        read=_printed,
        unit=Unit.BLOCK,
    ),
    Rule(
        name="recommendations.date",
        kind=Kind.RECOMMENDATION_LABEL,
        triggers=("date of recommendation",),
        pattern=DATE,
        read=_date,
        anchored=True,
    ),
    Rule(
        name="recommendations.due",
        kind=Kind.RECOMMENDATION_LABEL,
        triggers=("date response",),
        pattern=DUE,
        read=_due,
        anchored=True,
    ),
    Rule(
        name="recommendations.answer",
        kind=Kind.RECOMMENDATION_LABEL,
        triggers=("do you accept",),
        pattern=ANSWER,
        read=_answer,
        unit=Unit.BODY,
        anchored=True,
    ),
)
"""Rules of this kind."""
