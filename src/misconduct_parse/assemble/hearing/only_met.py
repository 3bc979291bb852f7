"""Whom a clause only meets: "PC Quill lied to Sgt Vale and was dismissed", "PC Quill, unlike Sgt Vale, was dismissed".

What is said behind them is said of whoever the clause is about: one named as an object has no verb of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from misconduct_parse.assemble.hearing.fared import AT_WORK, KIN
from misconduct_parse.assemble.hearing.spots import CLAUSE, OTHERS, Spot
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

ALSO: Final = (
    r"(?:(?:then|later|also|now|so|today|since|subsequently|therefore|accordingly|instead|himself|herself)\s++)*+"
)
VERB: Final = (
    r"(?:was|is|has|had|will|would|received|receives|got|gets|lost|keeps|kept|denied|admitted|accepted|faced|resigned"
    r"|retired|pleaded)\b"
)
# "PC Quill told Sgt Vale to say nothing and was", "struck Sgt Vale, causing an injury, and has"
SHARED: Final = pattern(
    r"(?P<tail>'s?\s[^.;:,]{1,80}?|,\s++\w{2,}+(?<=ing)\b[^.;:]{1,120}?"
    r"|\s++(?:to|in|into|onto|at|with|on|by|for|about|of|from|during|over|under|after|before|without|as|because|while|when"
    r"|where|that|the|an?|his|her|their|no|some|more|nothing|twice|again|repeatedly|out|off|up|down|away"
    r"|messages|texts|images|photographs|emails|money|details|information)\b[^.;:]{0,160}?)?"
    rf"(?:,?+\s++(?:and|but)\s++{ALSO}|,?+\s++for\s++which\s++(?:he|she)\s++)(?={VERB})"
)
# "PC Quill was cleared but the panel upheld the case against Sgt Vale and was": somebody else acts there
RESTART: Final = pattern(
    r"\b(?:and|but|while|whilst|whereas)\s++(?:the|an?|its|their|no|both|all|it|they|we|misconduct|gross|allegations?"
    r"|findings?|breach(?:es)?|complaints?|charges?)\b"
)
# ", while he was given": the clause behind has a subject of its own
HE_AGAIN: Final = pattern(r"(?:[,;]|\b(?:and|but|while|whilst|whereas))\s++(?:he|she)\s++[^.;]{0,40}$")
DIRECT: Final = quick_pattern(
    rf"{VERB}\s++(?:(?:been|given|handed|issued|with|an?|later|also|then)\s++)*+|(?:received|got)?\s*+(?:an?\s++)?+"
)
# "PC Quill, 34, of Kent Police, supported by Sgt Vale": no verb has come yet
AROUND: Final = pattern(
    r"(?:\s++\(\d\d\))?+(?:,\s++(?:aged\s++)?+\d\d(?=[,\s]))?+(?:,?+\s++(?:of|from)\s[^,.;:()]{2,40}?(?=,|\s[-–—(]))?+"
    r"(?:,|\s[-–—]|\s(?=\())\s*+\(?+(?P<opens>(?!(?:(?:and|but)(?!\snot\b)|or|nor|while|whilst|whereas|so|yet|then|former|ex"
    r"|retired|serving|fellow|special|detective|acting|temporary|his|her|their|the|an?)\b)"
    r"\w[^.;:,()]{0,80}\s)"
)
JOINED: Final = ("and ", "or ", "nor ", "& ")
# "Sgt Vale was given advice, was dismissed": behind the second comma stands a verb without anybody before it
GOES_ON: Final = pattern(
    r"(?P<more>[^.;:,()]{0,120}?)(?:,|\s[-–—]|\)),?+\s++"
    rf"{ALSO}(?={VERB}|\w{{2,}}ed\b|(?:did|took|told|lied|went|made|hit|struck|left|gave|sent|said|drove|used|stood|began"
    r"|wrote|stole|saw|held|can|could|may|must)\b)"
)
ALIKE: Final = (
    "like ", "just like ", "along with ", "together with ", "as well as ", "alongside ", "as with ", "in common with ",
)  # fmt: skip
"""What puts somebody beside whoever the clause is about: both fared so."""
# "PC Quill's treatment of Sgt Vale was", "PC Quill's failure to supervise Sgt Vale amounted"
IN_PHRASE: Final = pattern(
    rf"'s?\s++(?!(?:[\w-]++\s++){{0,3}}?(?:allegations?|complaints?|claims?|accusations?|evidence|(?<!to\s)reports?|statements?"
    rf"|account|case|hearing|{KIN}|{AT_WORK}|was|were|had|is|has|said|told|found)\b)"
    r"(?:[\w-]++\s++){1,4}?(?:of|to|towards|with|against|about|on|by|for|from|at|in)\s++(?:[\w-]++\s++){0,2}?"
)
OF_PHRASE: Final = pattern(
    r"(?:'s\s++\w++)?+\s++(?:was|were|is|has|had|amounted|constituted|breached|fell)\b"
)
VERB_AT: Final = len("constituted")
"""Characters of the verb that the mention itself may hold: "amounted to misconduct"."""
# "Unlike Sgt Vale, she was"
APART: Final = pattern(r"(?:but\s++|and\s++)?+(?:unlike|like|as\s++with|along\s++with|together\s++with|alongside)\s++")
PRONOUN: Final = ("he ", "she ", "they ")


def without_met(lower: str, start: int, before: Sequence[Spot], mention: Mention[Any]) -> list[Spot]:
    """Those of the people named before a mention whom it can be about; somebody else where it is about none of them.

    Args:
        lower: The page in small letters.
        start: Where the sentence begins.
        before: The people whom it names before the mention.
        mention: What was found or imposed.
    """
    left = list(before)
    while left:
        fewer = _around(lower, start, left, mention.start)
        if fewer is None and (_in_phrase(lower, start, left, mention.start) or _apart(lower, start, left[-1])):
            fewer = left[:-1]
        if fewer is None and _shares(lower, start, left[-1], mention.start):
            fewer = left[:-1]
        if fewer is None:
            break
        if len(fewer) == len(left):  # both of them
            return fewer
        left = fewer
    if len(left) == len(before):
        return left
    return _checked(lower, start, left, before, mention)


def _checked(lower: str, start: int, left: list[Spot], before: Sequence[Spot], mention: Mention[Any]) -> list[Spot]:
    """Those left where the clause is indeed about them; all where it is not told whom it is about."""
    if left:
        behind = before[len(left)].start
        own = _opens(lower, start, left[-1].start) and RESTART.search(lower, left[-1].end, behind) is None
        return left if own else list(before)
    if lower.startswith(PRONOUN, start) or APART.match(lower, start):
        return left
    shared = SHARED.match(lower, before[0].end, mention.start + 1) if mention.kind == Kind.OUTCOME else None
    direct = shared is not None and DIRECT.fullmatch(lower, shared.end(), mention.start) is not None
    return [Spot(start, start, OTHERS)] if direct else list(before)


def _opens(lower: str, start: int, at: int) -> bool:
    """Whether whoever is named at an offset opens a clause."""
    return at == start or CLAUSE.search(lower, max(start, at - 40), at) is not None


def _shares(lower: str, start: int, met: Spot, end: int) -> bool:
    """Whether a verb behind an object goes back to whom the clause opens with: "hit PC Vale and was given"."""
    shared = SHARED.match(lower, met.end, end + 1)
    if shared is None or shared.end() > end or HE_AGAIN.search(lower, shared.end(), end):
        return False
    joined = shared["tail"] is None and lower.endswith(" and ", start, met.start)
    return joined or not _opens(lower, start, met.start)


def _around(lower: str, start: int, left: list[Spot], end: int) -> list[Spot] | None:
    """Without those whom a parenthesis names, as in "PC Quill, supported by Sgt Vale, denied"; both for "like"."""
    met = left[-1]
    goes_on = GOES_ON.match(lower, met.end, end + 1) if len(left) > 1 else None
    if goes_on is None or goes_on.end() > end:
        return None
    for at in range(len(left) - 2, -1, -1):
        own = left[at]
        said = AROUND.fullmatch(lower, own.end, met.start) if _opens(lower, start, own.start) else None
        if said is None or (at == len(left) - 2 and said["opens"].endswith(JOINED)):
            continue
        if said["opens"] in ALIKE and not goes_on["more"]:
            return [*left[:at], Spot(own.start, met.end, tuple(dict.fromkeys((*own.who, *met.who))))]
        return left[: at + 1]
    return None


def _in_phrase(lower: str, start: int, left: list[Spot], end: int) -> bool:
    """Whether the one named last only tells what somebody else did: "PC Quill's treatment of Sgt Vale was"."""
    if len(left) < 2 or not lower.startswith("'", left[-2].end):
        return False
    own, met = left[-2:]
    if _opens(lower, start, met.start) or OF_PHRASE.match(lower, met.end, end + VERB_AT) is None:
        return False
    return IN_PHRASE.fullmatch(lower, own.end, met.start) is not None


def _apart(lower: str, start: int, met: Spot) -> bool:
    """Whether a sentence only sets whom it is about apart from somebody: "Unlike Sgt Vale, she was"."""
    return lower.startswith((", he ", ", she "), met.end) and APART.fullmatch(lower, start, met.start) is not None
