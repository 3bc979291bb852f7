"""Words that change the status of what stands in their reach: negation, hypothesis, allegation and their like."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Phrases, Rule
from misconduct_parse.extract.scope import Modifier, Reach, Status
from misconduct_parse.extract.vocabulary import table
from misconduct_parse.read.page import Page


def _modifiers() -> dict[str, Modifier]:
    known: dict[str, Modifier] = {}
    for entry in table("scope"):
        modifier = Modifier(
            status=Status(entry["id"]), reach=Reach(entry["reach"]), stops=entry.get("stops", False)
        )
        for words in entry["wording"]:
            known.setdefault(words, modifier)
    return known


# "Had PC Quill been found to have lied, she would have been dismissed"
HAD_BEEN: Final = rf"""
    \b (?P<at> had \s++ (?: (?:the|former) \s++ )*+ (?: {SHORT_RANK} | constable | sergeant | inspector | officer | mr | mrs | ms | miss ) )
    \s++ (?: (?!not\b|also\b|since\b) [\w'-]++ \s++ ){{0,3}}? been \s++ (?: found | prove[nd] )
"""
SUPPOSED: Final = Modifier(status=Status.HYPOTHETICAL, reach=Reach.FORWARD)


def _supposed(match: Match, page: Page) -> Modifier:
    return SUPPOSED


RULES: Final = (
    Phrases(name="modifiers.wording", kind=Kind.MODIFIER, values=_modifiers()),
    Rule(
        name="modifiers.inverted", kind=Kind.MODIFIER, triggers=("been found", "been prove"), pattern=HAD_BEEN,
        read=_supposed, needs=("had ",),
    ),
)
"""Rules of this kind."""
