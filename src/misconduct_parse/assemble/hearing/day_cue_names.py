"""Words like cues of a day that are part of a name: a court that is a house, the law under which a hearing is held."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern

# "Alverton Court", "Court House Hotel": the name of a place
COURT_NAME: Final = pattern(
    r"(?:\b\p{Lu}[\p{L}'-]++\s++(?<!\b(?:Crown|Magistrates'?|County|High|Supreme|Youth|Family|Appeal|Coroner's|The)\s))Court\b"
)


def in_name(text: str, cue: Mention[bool]) -> bool:
    """Whether a cue is part of a name: a hearing may sit at "Alverton Court"."""
    if text[cue.start : cue.end] != "Court":
        return False
    space = text.rfind(" ", 0, cue.start - 1)
    return COURT_NAME.match(text, space + 1, cue.end) is not None


# "is to be held under the Police (Conduct) Regulations 2012 on Tuesday of next week": the law, and no day of its own
LAW: Final = pattern(
    r"\b(?:under|with|by|pursuant\s++to)\s++(?:(?:regulation|part|schedule)\s++\d++\w*+(?:\(\d++\))?+\s++(?:of|to)\s++)?+"
    r"(?:the\s++)?+police\s++\((?:conduct|performance|complaints\s++and\s++misconduct)\)\s++$"
)


def is_law(lower: str, cue: Mention[bool]) -> bool:
    """Whether a cue is of the name of the law under which a hearing is held."""
    if not lower.startswith("regulation", cue.start):
        return False
    # "under regulation 51 of the Police (Conduct) Regulations 2020": the number goes with the name
    numbered = lower.find(" regulations ", cue.end, cue.end + REACH) if lower[cue.end - 1] != "s" else -1
    at = numbered + 1 if numbered >= 0 else cue.start
    return LAW.search(lower, max(0, cue.start - 60), at) is not None
