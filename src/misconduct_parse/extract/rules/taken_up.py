"""Findings that take up the sentence before: "This can be nothing but gross misconduct. I find that it is".

The level stands in the one sentence and the decision in the next; the mention is what decides.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.levels import LEVEL
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.extract.rule import Match, Rule, Unit
from misconduct_parse.extract.rules.findings import FindingMention, level_of
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# "We so find", "I find that it is", "The panel agrees."; not "I agree with counsel"
SO_FOUND: Final = rf"""
    {LEVEL} [^.;:?\n]{{0,60}} [.]["']?+ \s++
    (?P<at> (?: i | we | (?:the|this) \s++ panel | the \s++ chair | he | she | it ) \s++
      (?: so \s++ (?:find|finds|found|ruled|held)
        | (?:find|finds|found) \s++ (?: that \s++ it \s++ (?:is|was) | that \s++ they \s++ (?:are|were) | so | it \s++ so | the \s++ same )
        | (?:also\s++)?+ (?:agree|agrees|agreed) (?= \s*+ [.;] ) ) \b )
"""
# "The first was not proven. The second was.", "The first was proven, the second was not": one verb for two
NTH: Final = rf"""
    the \s++ (?:{'|'.join(ORDINALS)}) (?: \s++ (?: allegation | charge | breach | of \s++ (?:these|them|those) ) )?+ \s++ was
"""
PROVEN: Final = r"(?:found \s++ )?+ (?: prove[nd] | upheld | made \s++ out | substantiated | established )"
THE_OTHER: Final = rf"""
    \b (?: was \s++ not \s++ {PROVEN} (?: [.;] \s++ | ,?+ \s++ but \s++ ) (?P<at> {NTH} ) (?= \s*+ (?: [.;,] | $ ) )
      | was \s++ {PROVEN} (?: [.;,] \s++ (?:and\s++|but\s++)?+ | \s++ (?:and|but) \s++ ) (?P<at> {NTH} (?P<no> \s++ not ) )
        (?= \s*+ (?: [.;,] | $ ) ) )
"""
DENIED: Final = pattern(
    r"\b(?:not|no|never|cannot|neither|nor|without|rather\s++than|less\s++than|short\s++of|simply|only|whether)\b|n't\b"
)
NOTHING_BUT: Final = pattern(
    r"\b(?:anything|nothing|something|other)\s++(?:but|other\s++than|less\s++than|short\s++of|than)\s++(?:an?\s++)?+$"
)


NEAR: Final = 2_500
"""Characters before a level in which its sentence begins: no sentence is longer."""


def _taken_up(match: Match, page: Page) -> FindingMention | None:
    level = match.start("level")
    first = max(0, level - NEAR)
    start = max(page.lower.rfind(".", first, level) + 1, page.lower.rfind("\n", first, level) + 1, first)
    if DENIED.search(page.lower, start, level) and not NOTHING_BUT.search(page.lower, start, level):
        return None
    return FindingMention(proven=True, level=level_of(match))


def _the_other(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=not match["no"])


RULES: Final = (
    Rule(
        name="taken-up.the-other",
        kind=Kind.FINDING,
        triggers=tuple(f" the {nth} " for nth in ORDINALS),
        pattern=THE_OTHER,
        read=_the_other,
        unit=Unit.BLOCK,
        needs=("was not", "was prove", "was upheld", "was made out", "was substantiated", "was established", "was found prove"),
    ),
    Rule(
        name="taken-up.found",
        kind=Kind.FINDING,
        triggers=(
            "so find", "so found", "so ruled", "so held", "find that it is", "find that it was", "find that they", "find the same",
            "found that it was", "find it so", "agree.", "agrees.", "agreed.", "finds that it", "find so",
        ),
        pattern=SO_FOUND,
        read=_taken_up,
        unit=Unit.BLOCK,
    ),
)  # fmt: skip
"""Rules of this kind."""
