"""The forums that deal with a case: meetings, hearings, procedures."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Phrases
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.proceedings import ProceedingKind

BARE: Final = dict.fromkeys(("hearing", "hearings", "meeting", "meetings", "panel"))
"""Forums whose kind is told elsewhere on the page."""

RULES: Final = (
    Phrases(
        name="proceedings.wording",
        kind=Kind.PROCEEDING,
        values={words: ProceedingKind(name) for words, name in wordings("proceedings").items()} | BARE,
    ),
)
"""Rules of this kind; the value is None for a bare "hearing"."""
