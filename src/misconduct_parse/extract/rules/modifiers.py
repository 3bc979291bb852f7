"""Words that change the status of what stands in their reach: negation, hypothesis, allegation and their like."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Phrases
from misconduct_parse.extract.scope import Modifier, Reach, Status
from misconduct_parse.extract.vocabulary import table


def _modifiers() -> dict[str, Modifier]:
    known: dict[str, Modifier] = {}
    for entry in table("scope"):
        modifier = Modifier(
            status=Status(entry["id"]), reach=Reach(entry["reach"]), stops=entry.get("stops", False)
        )
        for words in entry["wording"]:
            known.setdefault(words, modifier)
    return known


RULES: Final = (Phrases(name="modifiers.wording", kind=Kind.MODIFIER, values=_modifiers()),)
"""Rules of this kind."""
