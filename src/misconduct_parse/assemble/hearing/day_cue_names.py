"""Words like cues of a day that are none: "Alverton Court", the law of a hearing, "held face down on 8 August"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

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


# "identified only as Officer X by order of the panel": whose word it is, and nothing that took place
WHOSE_WORD: Final = ("order of the ", "direction of the ", "request of the ", "ruling of the ", "permission of the ")


def is_whose_word(lower: str, cue: Mention[bool]) -> bool:
    """Whether a cue only says by whose order something is so."""
    return lower.endswith(WHOSE_WORD, 0, cue.start)


# "held face down outside a supermarket on 8 August", "what was held about her": a body or data, no hearing
HELD_ELSE: Final = quick_pattern(
    r"""held \s++ (?: (?:face|down|captive|hostage|overnight|tightly|firmly|tight|back)\b
      | under \s++ (?:the\s++)?+ (?:water|restraint|arrest|suspicion)
      | (?:against|up\s++against) \s++ (?:the|an?|his|her|their) \s++ (?:\w++\s++)??
          (?:wall|floor|ground|car|door|will|fence|van) \b
      | by \s++ (?:the\s++|his\s++|her\s++|both\s++|one\s++)?+
          (?:arms?|neck|throat|wrists?|hair|legs?|collar|shoulders?)\b
      | in \s++ (?:an?\s++|the\s++)?+ (?:police\s++)?+ (?:custody|cells?|headlock|handcuffs|prison|detention)\b
      | at \s++ (?:knife|gun)point | about\b | for \s++ (?:questioning|interview)
      | on \s++ (?:to\b|suspicion|remand|(?:the|his|her|their|an?)\s++(?:\w++\s++){0,2}?
          (?:ground|floor|back|front|chest|database|systems?|computers?|register|records?)\b) )""",
    regex.VERBOSE,
)


def is_held_else(lower: str, at: int) -> bool:
    """Whether "held" tells of somebody who was restrained or detained, or of what a system holds."""
    return lower.startswith("held", at) and HELD_ELSE.match(lower, at, at + REACH) is not None
