"""What was held to be right: "the appropriate sanction was dismissal" decides, unless a party says so."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

APPROPRIATE: Final = "appropriate "
# "appropriate sanction in her case was one of dismissal"
WAS: Final = quick_pattern(
    r"appropriate\s++(?:sanction|outcome|penalty|disposal|result|punishment|decision|course(?:\s++of\s++action)?+|action)\s++"
    r"(?:(?:in|for)\s++[^.;,]{2,40}?\s)?(?:was|is|would\s++be)\s++(?:to\s++(?:impose|give|issue)\s++)?+(?:one\s++of\s++|that\s++of\s++)?+"
    r"(?:an?\s++|(?:his|her|their|immediate|instant|summary)\s++)*+"
)
# "The panel decided that the most appropriate"; a barrister who says so decides nothing
DECIDED: Final = pattern(
    r"(?:^[\s*\"'-]*+|\b(?:panel|chair|hearing|meeting|constable|commissioner|he|she|they|it|and|was)\s++(?:\w++\s++){0,2}?"
    r"(?:decided|determined|concluded|ruled|held|found|agreed|satisfied|considered)\s++(?:that\s++)?+)"
    r"the\s++(?:only\s++|most\s++)?+$"
)


def held_appropriate(lower: str, start: int, proposed: Mention[Any], mention: Mention[Any]) -> bool:
    """Whether "appropriate" stands in what the hearing decided.

    Args:
        lower: The page in lower case.
        start: Where the sentence begins.
        proposed: The word that otherwise makes a proposal of it.
        mention: The outcome.
    """
    if not lower.startswith(APPROPRIATE, proposed.start):
        return False
    was = WAS.match(lower, proposed.start, mention.end)
    if was is None or was.end() < mention.start:
        return False
    return DECIDED.search(lower[start : proposed.start]) is not None
