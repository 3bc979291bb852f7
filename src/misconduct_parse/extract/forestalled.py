"""Words for what was agreed and never came: "retired before it could take place", "left before receiving it"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern

THAT: Final = r"""(?: it | this | that | they | these | those | either | any \s++ of \s++ (?:it|this|that|these)
    | (?:the|any|such|this|that|his|her|their) \s++ (?:agreed\s++|planned\s++|management\s++|formal\s++)?+
      (?:action|advice|training|sanction|outcome|warning|intervention|plan|session|process|meeting) )"""
BEFORE_IT: Final = pattern(
    rf"""\b (?: before | prior \s++ to ) \s++
      (?: {THAT} \s++ (?: could | can | was | were | had | would | took | happened | began | started )
          (?: \s++ (?:be|been|able\s++to|due\s++to|to|have|being) ){{0,3}}+
          (?: (?<=took) \s++ (?:place|effect)
            | (?<=happened|began|started)
            | \s++ (?: take|taken|taking ) \s++ (?:place|effect|forward)
            | \s++ (?: held | happen(?:ed)? | given | delivered | imposed | administered | carried \s++ out
                | implemented | completed | complete
                | issued | put \s++ in \s++ place | started? | beg[ai]n | begun | arranged
                | undertaken | progressed | provided | finali[sz]ed ) )
        | (?:receiving|getting|completing|undergoing|being\s++given|it|this|that) \s++
            (?: {THAT} (?=\s*+[.,;]) | (?:taking|being) \s++ (?:place|held|delivered|given|completed|carried\s++out) )
        | receiving \s++ {THAT} ) \b
      | \b (?:so|and|but) \s++ (?:this|it|that) \s++ (?:did\s++not|never|could\s++not) \s++
          (?:take\s++place|took\s++place|happen|happened|go\s++ahead
            |went\s++ahead|be\s++(?:given|delivered|held|carried\s++out)) \b""",
    regex.VERBOSE,
)
NEEDED: Final = ("before", "prior", "never", "did", "could")
"""Literals of which one stands in each of these: few sentences have any."""
# "He was to receive", "she was to have been given"; "is to receive" is how news tells of what was decided
WAS_TO: Final = pattern(
    r"\b(?:was|were|had\s++been)\s++(?:due\s++|expected\s++|originally\s++|initially\s++|going\s++)?+to\s++(?:have\s++)?+"
    r"(?:receive[ds]?|get|undergo|be\s++given|been\s++given|be\s++issued\s++with|take|accept)\s++[^.;]{0,40}$"
)
DECIDED: Final = pattern(
    r"\b(?:panel|chair|hearing|meeting|tribunal|force|constabulary|police|authority|constable|superintendent|it)\b"
    r"[^.;]{0,50}?\b(?:decided|ruled|ordered|directed|determined|concluded|agreed|said|told|announced|imposed)\b"
)


def comes_too_late(lower: str, start: int, end: int) -> bool:
    """Whether a stretch says that something came, or somebody left, before what was agreed could be.

    Example:
        >>> comes_too_late("he retired before it could take place", 0, 37), comes_too_late("he retired", 0, 10)
        (True, False)
    """
    return any_in(NEEDED, lower[start:end]) and BEFORE_IT.search(lower, start, end) is not None


def only_planned(lower: str, start: int, at: int) -> bool:
    """Whether the words before a sanction say no more than that it was to come, and nobody decides there.

    Example:
        >>> only_planned("he was to receive words of advice", 0, 18)
        True
        >>> only_planned("the panel ruled that he was to receive words of advice", 0, 39)
        False
    """
    return WAS_TO.search(lower, start, at) is not None and DECIDED.search(lower, start, at) is None
