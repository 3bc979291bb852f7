"""What "who" opened and the verb of the sentence closes: "An officer who had not paid has been dismissed"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "An officer who claimed for journeys that he had not made has been dismissed": what "who" opened is closed again
RELATIVE: Final = pattern(r"(?:an?|two|three|the)\s[^.;:,]{0,60}?\bwho(?:se)?+\b")
HAS_BEEN: Final = (
    r"\s++(?:has|have)\s++(?:now\s++|since\s++|today\s++|also\s++)?+been\s++"
    r"(?:(?:given|issued\s++with|handed)\s++(?:an?\s++)?+|found\s++(?:guilty\s++of\s++|to\s++(?:have|be)\s++(?:\w++\s++){0,2})?)?$"
)
CLOSED: Final = pattern(
    rf"\s++(?!that\b)[£\"'(]?+\w++[^.;:]*?(?<!\b(?:he|she|they|it|officer|constable|sergeant|who|that|{SHORT_RANK}))"
    rf"{HAS_BEEN}"
)
# "An officer whose dismissal was set aside last year has been given"
AT_ONCE: Final = pattern(HAS_BEEN)


# "While PC Vale was cleared of all allegations, PC Quill was given": a clause beside the one that tells it
WHILE: Final = quick_pattern(r"(?:while|whilst|although|though|whereas)\s")
SOMEBODY: Final = (
    rf"(?:(?:former|ex)[\s-])?+(?:{SHORT_RANK}|sergeant|inspector|constable|detective|mr|ms|mrs|miss)\s++"
    r"(?:[\w'-]++\s++){1,4}?"
)
MAIN: Final = quick_pattern(
    rf"[^.;:]{{0,80}}?,\s++{SOMEBODY}(?:was|has|had|received|will|were|have)\b[^.;:,]*+"
)


# "Former PC Vale would have been dismissed and PC Quill was dismissed": each has a verb of their own
AND_ANOTHER: Final = quick_pattern(
    r"[^.;]{0,20}?\b(?:dismissed|sacked|cleared|convicted|given|handed)\b[^.;]{0,60}?,?\s++(?:and|while|but)\s++"
    rf"{SOMEBODY}(?:was|has\s++been|received|were)\s++"
    r"(?:(?:also|then|given|handed|issued\s++with|an?|been|found|to\s++have)\s++)*+"
)


# "An officer accused of lying has been dismissed", "PC Quill, accused of lying, was given": "who was" left out
ACCUSED: Final = ("accused of", "alleged to have", "suspected of", "facing", "said to have")
BEFORE_ACCUSED: Final = pattern(
    r"(?:an?|two|three|four|the|former)\s++"
    r"(?:(?!(?:was|were|is|are|has|have|had|been|and|who|that|not)\b)[\w'-]++\s++){1,5}+(?:who\s++(?:was|were|had\s++been)\s++)?+"
)
WOULD: Final = pattern(
    r"\s++[£\"'(]?+\w++[^.;:]*?"
    rf"(?<!\b(?:he|she|they|it|i|officer|constable|sergeant|colleague|driver|man|woman|friend|partner|who|that|{SHORT_RANK}))\s++$"
)
WOULD_SET_OFF: Final = pattern(r"[^.;:,]{1,90},\s++$")
# "An officer accused of saying a colleague would have been dismissed faces a hearing": the verb comes behind
STILL_TO_FACE: Final = pattern(
    r"[^.;]{0,80}?\b(?:faces|will\s++(?:face|appear)|is\s++(?:to|due)|has\s++been\s++charged)\b"
)
SET_OFF: Final = pattern(
    r"[^.;:,]{1,90},\s++(?:was|were|has\s++been|have\s++been|received)\s++(?:(?:today|also|instead|now)\s++)*+"
    r"(?:(?:given|issued\s++with|handed|received)\s++)?+(?:an?\s++)?+"
)


def accused(lower: str, start: int, modifier: Mention[Any], mention: Mention[Any]) -> bool:
    """Whether "accused of" only tells who somebody is: "An officer accused of lying has been dismissed"."""
    if not lower.startswith(ACCUSED, modifier.start) or STILL_TO_FACE.match(lower, mention.end, mention.end + REACH):
        return False
    would = lower.startswith("would", mention.start)
    if lower.endswith(", ", start, modifier.start):
        return (WOULD_SET_OFF if would else SET_OFF).fullmatch(lower, modifier.end, mention.start) is not None
    if " that " in lower[modifier.end : mention.start] or not BEFORE_ACCUSED.fullmatch(lower, start, modifier.start):
        return False
    return (WOULD if would else CLOSED).fullmatch(lower, modifier.end, mention.start) is not None


def relative_closed(lower: str, start: int, modifier: Mention[Any], mention: Mention[Any]) -> bool:
    """Whether a "not" or "claimed" belongs to a clause about who somebody is, before what became of them."""
    relative = RELATIVE.match(lower, start, modifier.start)
    if relative is not None:
        if lower.startswith("it ", modifier.start) and relative.end() + 1 >= modifier.start:
            return False  # "The officer who it is alleged has been guilty of"
        past = modifier.value.status is Status.HISTORICAL and AT_ONCE.fullmatch(lower, modifier.end, mention.start)
        return bool(past) or CLOSED.fullmatch(lower, modifier.end, mention.start) is not None
    another = AND_ANOTHER.fullmatch(lower, modifier.end, mention.start) is not None
    if another or accused(lower, start, modifier, mention):
        return True
    beside = WHILE.match(lower, start, modifier.start) is not None
    return beside and MAIN.fullmatch(lower, modifier.end, mention.start) is not None
