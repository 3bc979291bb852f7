"""Days of a decision that the words behind them tie to a hearing: "dismissed on Tuesday when a hearing took place"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.pattern import REACH, pattern, quick_pattern

# What a hearing does to somebody, before its day, with no other verb between
DECIDED: Final = pattern(
    r"""\b (?:dismissed|sacked|fired|demoted|warned|warning|cleared|lost\s++(?:his|her|their)\s++jobs?|barred) \b
    (?: (?! \b(?:after|when|who|which|that|until|since|because|left|resigned|arrested|convicted|on)\b ) [^.;,] ){0,60}?
    \b on \s++ (?: \w++,?+\s*+\(?+ )?+ $""",
    regex.VERBOSE,
)
# "The decision was announced this afternoon (Friday 8 November) at the end of a misconduct hearing"
ANNOUNCED: Final = pattern(
    r"\b(?:decision|outcome|result|finding|findings|ruling|sanction)\s++(?:was|were|has\s++been)\s++(?:announced|given|made|delivered|reached"
    r"|handed\s++down|read\s++out)\s++(?:on\s++)?+(?:(?:today|yesterday|this\s++\w++|on\s++\w++)[\s,(]*+)?+$"
)
AT_ITS_END: Final = quick_pattern(
    r"[),]*+\s++(?:at|by|before|after)\s++(?:the\s++)?+(?:end|close|conclusion)\s++of\s++(?:an?|the|his|her|their)\s++"
    r"(?:[\w-]++\s++){0,4}?(?:hearing|meeting|case)\b"
)
BEHIND: Final = quick_pattern(
    r"""[),]*+ \s++ (?:
        (?:when|as|after) \s++ (?:an?|the|his|her|their) \s++ (?:[\w-]++\s++){0,4}? (?:hearing|panel|meeting) \s++
          (?: (?:was|were) \s++ (?:held|convened|conducted) | took\s++place | sat | met | found | ruled | decided
            | concluded | ended | upheld | determined ) \b
      | (?:at|by|following) \s++ (?:an?|the|his|her|their) \s++ (?:[\w-]++\s++){0,4}?
        (?:hearing|panel|meeting) \b (?! \s++ (?:in|on|last|(?:that|which)\s++(?:sat|met)|held\s++(?:in|on)) \b ) )""",
    regex.VERBOSE,
)


def decided_at_hearing(lower: str, sentence: int, start: int, end: int) -> bool:
    """Whether somebody was dismissed, or the like, on a day, and the words behind it say that it was at a hearing.

    Args:
        lower: The page in lower case.
        sentence: Where the sentence begins.
        start: Where the day begins.
        end: Where it ends.
    """
    if AT_ITS_END.match(lower, end, end + REACH) and ANNOUNCED.search(lower, max(sentence, start - 90), start):
        return True
    if BEHIND.match(lower, end, end + REACH) is None:
        return False
    return DECIDED.search(lower, max(sentence, start - 120), start) is not None
