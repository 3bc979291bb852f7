"""What proceedings found: proven or not, and at which level.

A rule reads the positive words; whether they are negated, alleged or hypothetical is settled by the scope.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.model.terms import Level
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class FindingMention:
    """Words that say something was found."""

    proven: bool
    """False for wordings that are negative in themselves: "unproven", "cleared"."""
    level: Level | None = None
    """The level, where the same words say it."""


LEVEL: Final = r"""(?P<level>gross\s++misconduct|misconduct)
    (?! [\s-]++ (?: hearings?|meetings?|panels?|proceedings|tribunals?|notices?|caution|regulations?|investigations?
                  | cases?|matters?|outcomes?|charges?|allegations?|interview|process|procedures? | in\s++(?:a\s++)?public
        )\b )"""
"""A level that is no part of a forum's or an offence's name."""

ARTICLE: Final = r"(?: (?:an?|the|acts?\s++of|one\s++(?:act|count)\s++of|being) \s++ )?+"

SHAPES: Final = (
    ("amounted", ("misconduct",), rf"\b (?:amount(?:s|ed|ing)?+|equat(?:es?|ed|ing)) \s++ to \s++ {ARTICLE} {LEVEL}"),
    ("constituted", ("misconduct",), rf"\b (?:constitut(?:es?|ed|ing)|represent(?:s|ed|ing)?+) \s++ {ARTICLE} {LEVEL}"),
    ("was-level", ("misconduct",), rf"\b (?:this|that|it|which|conduct|behaviour|actions|matters?|breach(?:es)?) \s++ (?:was|were|is|are) \s++ (?:therefore\s++)?+ {ARTICLE} {LEVEL}"),
    ("guilty", ("misconduct",), rf"\b (?:guilty|culpable) \s++ of \s++ {ARTICLE} {LEVEL}"),
    ("committed", ("misconduct",), rf"\b committ?(?:ed|ing) \s++ {ARTICLE} {LEVEL}"),
    ("level-proven", ("misconduct",), rf"\b {LEVEL} \s*+ (?:-\s*+)?+ (?:(?:was|were|is|had\s++been|has\s++been|being|to\s++be) \s++)?+ (?:both\s++)?+ (?:found(?:\s++(?:to\s++be\s++)?+proven)?+|prove[nd]|established|substantiated)\b"),
    ("proven-at-level", ("misconduct",), rf"\b (?:found|prove[nd]|upheld|substantiated|breach(?:es|ed)?) (?:\s++to\s++be)?+ ,?+ \s++ (?:as|at|to\s++be|amounting\s++to|to\s++amount\s++to) (?:\s++the)?+ (?:\s++level\s++of)?+ \s++ {ARTICLE} {LEVEL}"),
    ("at-level-of", ("misconduct",), rf"\b at \s++ (?:the|a) \s++ (?:level|standard|threshold) \s++ of \s++ {LEVEL}"),
    ("found-level", ("misconduct",), rf"\b (?:panel|chair|hearing|meeting|he|she|they|it|constable|proceedings?|tribunal) \s++ (?:also\s++|therefore\s++)?+ (?:found|determined|concluded|decided) \s++ (?:that\s++)?+ (?:there\s++(?:was|had\s++been)\s++)?+ {ARTICLE} {LEVEL}"),
    ("label", ("misconduct",), rf"\b (?:findings?|decision|determination|result|outcome) \s*+ [:-] \s*+ (?:proven\s*+[,;.-]\s*+)?+ {LEVEL}"),
    ("proven", ("prove",), r"\b (?:found\s++(?:to\s++be\s++)?+)?+ prove[nd] \b"),
    ("substantiated", ("substantiated",), r"\b substantiated \b"),
)  # fmt: skip

NEGATIVE_SHAPES: Final = (
    ("unproven", ("unproven", "unproved", "unsubstantiated"), r"\b (?:unprove[nd]|unsubstantiated) \b"),
    ("cleared", ("cleared",), r"\b cleared \b (?: \s++ of \s++ (?:all\s++|any\s++)?+ (?:allegations\s++of\s++)?+ (?P<level>gross\s++misconduct|misconduct) )?+"),
    ("no-level", ("no misconduct", "no gross misconduct"), r"\b (?:found|finding|was|were) \s++ (?:there\s++was\s++)?+ no \s++ (?P<level>gross\s++misconduct|misconduct) \b"),
)  # fmt: skip


def _level(match: Match) -> Level | None:
    words = match.groupdict().get("level")
    if not words:
        return None
    return Level.GROSS_MISCONDUCT if words.startswith("gross") else Level.MISCONDUCT


def _positive(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=True, level=_level(match))


def _negative(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=False, level=_level(match))


RULES: Final = (
    *(
        Rule(name=f"findings.{name}", kind=Kind.FINDING, triggers=triggers, pattern=pattern, read=_positive)
        for name, triggers, pattern in SHAPES
    ),
    *(
        Rule(name=f"findings.{name}", kind=Kind.FINDING, triggers=triggers, pattern=pattern, read=_negative)
        for name, triggers, pattern in NEGATIVE_SHAPES
    ),
)
"""Rules of this kind."""
