"""Words that tell whose a date is: the hearing's, or something else's."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Phrases
from misconduct_parse.extract.vocabulary import wordings

RULES: Final = (
    Phrases(
        name="day-cues.wording",
        kind=Kind.DAY_CUE,
        values={words: name == "hearing" for words, name in wordings("day_cues").items()},
    ),
)
"""Rules of this kind; the value is whether the hearing's dates stand beside the words."""
