"""A second verb that "would" or "may" governs as well, and what somebody fears, expects or tells a friend.

"She may be found to have committed gross misconduct and dismissed", "She fears she will be dismissed".
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern

# What begins a clause of its own between the modal and the second verb
OWN: Final = (
    r"\b(?:was|were|has|had|is|are|did|does|he|she|they|it|pc|ps|dc|sgt|sergeant|officer|panel|chair|who|which|that|given|so|but)\b"
)
# "would have been found guilty of gross misconduct and", "is likely to be found to have committed it and"
MODAL: Final = pattern(
    r"\b(?:would(?:\s++have)?|could(?:\s++have)?|might(?:\s++have)?|may|likely\s++to|expected\s++to|due\s++to|must|should|can)\s++"
    r"(?:(?:also|then|well|still|now|only)\s++)*+(?:be|been|have\s++been)\s++"
    rf"(?:(?!{OWN})[^.;:,]){{2,90}}?,?\s++and\s++(?:(?:then|immediately|summarily|instantly)\s++)*+$"
)
# "The panel would have found gross misconduct and dismissed her"
PANEL_WOULD: Final = pattern(
    r"\b(?:panel|chair|hearing|it|they)\s++(?:would|could|might|may)\s++have\s++\w++"
    rf"(?:(?!{OWN})[^.;:,]){{2,90}}?\s++and\s++$"
)
MODALS: Final = ("would", "could", "might", "may", "likely", "expected", "due to", "must", "should", "can ")
# "PC Quill told a friend she had been dismissed"
TOLD_A_FRIEND: Final = pattern(
    r"\btold\s++(?:an?|his|her|their|the)\s++(?:\w++\s++){0,2}?(?:friends?|colleagues?|neighbours?|reporters?|sergeant|partner|wife|husband|family"
    r"|driver|man|woman|mother|father|sister|brother|doctor|landlord|employer)\s++(?:that\s++)?+(?:he|she|they)\s++"
    r"(?:had\s++(?:already\s++)?+been|was|were|has\s++been|would\s++be)\s++(?:\w++(?<=ly)\s++)?$"
)
# "It is expected that she will receive", "PC Quill fears she will be"
EXPECTED: Final = pattern(
    r"\b(?:expected\s++that|likely\s++that|possible\s++that|anticipated\s++that|fears?|feared|hopes?|hoped|worries|worried|afraid|expects?|thinks?|believes?)\s++"
    r"(?:that\s++)?+(?:(?:he|she|they)|(?:\w++\s++){1,3}?)\s*+(?:will|would|could|may|might)\s++"
    r"(?:soon\s++|now\s++)?+"
    r"(?:be|receive|get|lose)\b[^.;:,]{0,40}$"
)
EXPECTING: Final = (
    "expect", "likely", "possible", "anticipated", "fear", "hope", "worri", "afraid", "think", "believe",
)  # fmt: skip


def only_supposed(lower: str, start: int, at: int) -> bool:
    """Whether the words of a sentence before an outcome make of it what may come, is feared, or was told a friend."""
    before = lower[start:at]
    near = max(start, at - 140)
    shared = before.endswith(" and ") and any_in(MODALS, before)
    if shared and (MODAL.search(lower, near, at) or PANEL_WOULD.search(lower, near, at)):
        return True
    if "told" in before and TOLD_A_FRIEND.search(lower, near, at):
        return True
    return any_in(EXPECTING, before) and EXPECTED.search(lower, near, at) is not None
