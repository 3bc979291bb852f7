"""Words around a name that look like those of whoever chairs and are none: "she left before Sergeant Vale arrived"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.literals import any_in
from misconduct_parse.model.terms import Rank
from misconduct_parse.pattern import pattern, quick_pattern

# "The panel heard she swore in front of Inspector Vale"; "the case was heard before Chief Constable Vale" is his
IN_THE_TALE: Final = pattern(
    r"(?<!\b(?:was|were|is|be|been|being)\s)\b(?:heard(?!\s++(?:on|at|in|by|before|over)\b)|told|said|claimed|alleged|accused|evidence|swore|shouted|left|arrived|got|put)\b"
    r"[^.;]{0,90}\b(?:before|in\s++front\s++of)\s++(?:the\s++|an?\s++)?+$"
)
CAME: Final = (
    " arrived", " came", " got ", " left", " returned", " saw", " could", " knew", " went", " had left", " was told",
)  # fmt: skip
"""How a sentence goes on behind "before" and a name that tell only which was earlier."""
LED: Final = r"(?:led|headed|run|overseen|chaired|conducted|managed|supervised)"
# "The team led by Inspector Vale searched", "She had lied to a meeting chaired by Inspector Vale"
ANOTHER_BODY: Final = pattern(
    rf"\b(?:team|unit|charity|club|search|operation|squad|group|conference|department|company|school|board|committee|council|class"
    rf"|course|shift|crew|patrol|raid|project|campaign|service),?+\s++(?:(?:which|that)\s++)?+(?:(?:was|were|is|being)\s++)?+{LED}\s++by\s++[^.;]{{0,60}}$"
    rf"|\b(?:to|told|attended|interrupted|left)\s++an?\s++(?!(?:gross\s++)?+misconduct\b)(?:[\w-]++\s++){{0,3}}?(?:meeting|conference)\s++{LED}"
    r"\s++by\s++[^.;]{0,60}$"
    r"|\b(?:trust|club|party|charity|company|group|association|governors|parish|branch|union|school|ward|committee|council|board)\s++"
    r"chair(?:man|woman|person)?+,?+\s++[^.;]{0,12}$"
)
BODIES: Final = (" by ", "chair")
# "An earlier hearing chaired by Mr Vale had been abandoned"
EARLIER: Final = pattern(
    rf"\b(?:earlier|previous|first|original)\s++(?:\w++\s++)?(?:hearing|panel|meeting),?+\s++{LED}\s++by\s++[^.;]{{0,30}}$"
)
GIVEN_UP: Final = quick_pattern(
    r"[^.;]{0,20}\s(?:had\s++been|was|were)\s++(?:abandoned|adjourned|quashed|set\s++aside|stopped|postponed|cancelled|halted)\b"
)
# "Ms Vale, chairwoman of the residents' association", "who chaired the meeting at which she lied"
OF_ANOTHER: Final = quick_pattern(
    r",?+\s++(?:the\s++|its\s++)?+(?:\w++\s++)?chair(?:man|woman|person)?+\s++of\s++"
    r"(?!(?:[\w'-]++\s++){0,4}?(?:panel|hearing|tribunal|meeting|proceedings|case)\b)"
    r"|,?+\s++who\s++chaired\s++(?:the|a)\s++meeting\s++(?:at\s++which|where|in\s++which)\b"
)
# "found her sleeping", "concluded the investigation", "decided she should face a hearing"
NO_RULING: Final = quick_pattern(
    r"\s*+(?:found|saw)\s++(?:him|her|them|pc\s++\w++)\s++(?:\w{2,}?ing|asleep|in|at|on)\b"
    r"|\s*+(?:concluded|conducted|led)\s++(?:the|an?|his|her)\s++(?:[\w-]++\s++){0,2}?(?:investigation|inquiry|enquiry|review|interview)\b"
    r"|\s*+(?:decided|determined|ruled|concluded|found)\b[^.;]{0,70}?\b(?:should\s++(?:face|attend|appear)|case\s++to\s++answer|suspended)\b"
)
NEVER: Final = frozenset({Rank.CONSTABLE, Rank.SERGEANT})
"""Ranks before which no panel sits."""
RULED: Final = (" found", " decided", " determined", " concluded", " ruled", " directed")
OF_A_CASE: Final = (
    "breach", "misconduct", "allegation", "prove", "standard", "dismiss", "warning", "case", "hearing", "heard",
    "presid", "chair", "conduct", "imposed", "sat ",
)  # fmt: skip
"""Words of which one stands behind a superintendent who decides."""


def no_chair(before: str, after: str, rank: Rank | None) -> bool:
    """Whether the words around a name only look like those of whoever chairs.

    Args:
        before: The words before the name, in lower case.
        after: The words behind it.
        rank: The rank of whoever is named, if any.
    """
    met = any_in(("before ", "front of "), before[-16:])
    if met and (rank in NEVER or after.startswith(CAME) or IN_THE_TALE.search(before)):
        return True
    if "chair" in after and OF_ANOTHER.match(after):
        return True
    if any_in(BODIES, before) and ANOTHER_BODY.search(before):
        return True
    return "by " in before and GIVEN_UP.match(after) is not None and EARLIER.search(before) is not None


def no_ruling(after: str, rank: Rank | None) -> bool:
    """Whether what a senior officer "found" or "decided" is nothing that a hearing decides."""
    if NO_RULING.match(after):
        return True
    told = rank is not None and rank.endswith("superintendent") and after.startswith(RULED)
    return told and not any_in(OF_A_CASE, after)
