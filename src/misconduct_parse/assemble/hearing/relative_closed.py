"""What "who" opened and the verb of the sentence closes: "An officer who had not paid has been dismissed"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

# "An officer who claimed for journeys that he had not made has been dismissed": what "who" opened is closed again
RELATIVE: Final = pattern(r"(?:an?|two|three|the)\s[^.;:,]{0,60}?\bwho\b")
CLOSED: Final = pattern(
    r"\s++(?!that\b)[£\"'(]?+\w++[^.;:]*?(?<!\b(?:he|she|they|it|officer|constable|sergeant|who|that|pc))"
    r"\s++(?:has|have)\s++(?:now\s++|since\s++|today\s++|also\s++)?+been\s++"
    r"(?:(?:given|issued\s++with|handed)\s++(?:an?\s++)?+|found\s++(?:guilty\s++of\s++|to\s++(?:have|be)\s++(?:\w++\s++){0,2})?)?$"
)


# "While PC Vale was cleared of all allegations, PC Quill was given": a clause beside the one that tells it
WHILE: Final = quick_pattern(r"(?:while|whilst|although|though|whereas)\s")
MAIN: Final = quick_pattern(
    r"[^.;:]{0,80}?,\s++(?:(?:former|ex)[\s-])?+(?:pc|ps|dc|ds|di|insp|sgt|sergeant|inspector|constable|detective|mr|ms|mrs|miss)\s++"
    r"(?:[\w'-]++\s++){1,4}?(?:was|has|had|received|will|were|have)\b[^.;:,]*+"
)


# "Former PC Vale would have been dismissed and PC Quill was dismissed": each has a verb of their own
AND_ANOTHER: Final = quick_pattern(
    r"[^.;]{0,20}?\b(?:dismissed|sacked|cleared|convicted|given|handed)\b[^.;]{0,60}?,?\s++(?:and|while|but)\s++(?:(?:former|ex)[\s-])?+"
    r"(?:pc|ps|dc|ds|di|insp|sgt|sergeant|inspector|constable|detective|mr|ms|mrs|miss)\s++(?:[\w'-]++\s++){1,4}?"
    r"(?:was|has\s++been|received|were)\s++(?:(?:also|then|given|handed|issued\s++with|an?|been|found|to\s++have)\s++)*+"
)


def relative_closed(lower: str, start: int, modifier: Mention[Any], mention: Mention[Any]) -> bool:
    """Whether a "not" or "claimed" belongs to a clause about who somebody is, before what became of them."""
    if RELATIVE.match(lower, start, modifier.start) is not None:
        return CLOSED.fullmatch(lower, modifier.end, mention.start) is not None
    if AND_ANOTHER.fullmatch(lower, modifier.end, mention.start) is not None:
        return True
    beside = WHILE.match(lower, start, modifier.start) is not None
    return beside and MAIN.fullmatch(lower, modifier.end, mention.start) is not None
