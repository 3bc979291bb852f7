"""The rules of every page about a hearing: news, outcomes, notices."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.rule import AnyRule
from misconduct_parse.extract.rules import (
    ages,
    allegations,
    apposed,
    bare_names,
    courts,
    criminal,
    dates,
    day_cues,
    decisions,
    findings,
    forces,
    groups,
    headless,
    modifiers,
    offences,
    outcomes,
    people,
    plain_sanctions,
    posts,
    proceedings,
    proofs,
    quotes,
    restrictions,
    sanctions,
    sentences,
    taken_up,
    venues,
    weekdays,
)

RULES: Final[tuple[AnyRule, ...]] = (
    *forces.RULES,
    *people.RULES,
    *apposed.RULES,
    *bare_names.RULES,
    *groups.RULES,
    *headless.RULES,
    *ages.RULES,
    *posts.RULES,
    *weekdays.RULES,
    *dates.RULES,
    *day_cues.RULES,
    *proceedings.RULES,
    *venues.RULES,
    *allegations.RULES,
    *decisions.RULES,
    *findings.RULES,
    *proofs.RULES,
    *taken_up.RULES,
    *outcomes.RULES,
    *sanctions.RULES,
    *plain_sanctions.RULES,
    *modifiers.RULES,
    *criminal.RULES,
    *offences.RULES,
    *courts.RULES,
    *sentences.RULES,
    *quotes.RULES,
    *restrictions.RULES,
)
"""In the order in which they run; the order settles nothing else."""
