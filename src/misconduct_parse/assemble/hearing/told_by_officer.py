"""What one officer says of another, or of themselves: "PC Yew said PC Quill had committed gross misconduct".

Nobody of that rank decides a case; a superintendent or a chief officer who says so tells what was decided.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.figure import CONDUCTING
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.terms import Rank
from misconduct_parse.pattern import pattern, quick_pattern

RANKS: Final = (Rank.CONSTABLE, Rank.SERGEANT)
SAYING: Final = (
    "said", "says", "claimed", "alleged", "thought", "believed", "felt", "maintained", "insisted", "suggested",
    "complained", "reported", "told",
)  # fmt: skip
"""Literals without which ``TELLS`` cannot match."""
TELLS: Final = (
    r"\s++(?:(?:has|had|have|also|later|then)\s++)*+(?:said|says|claimed|alleged|thought|believed|felt|maintained"
    r"|insisted|suggested|complained|reported|told\s++(?:him|her|them|(?:the|an?|his|her|their)\s++(?:[\w-]++\s++)?[\w-]++))\s++"
    r"(?:that\s++)?+(?:he|she|they|it|this|what|his|her|their|the|former|pc|ps|dc|ds|sgt|sergeant|inspector|constable"
    r"|detective|mr|mrs|ms|miss)\b"
)
BY_NAME: Final = quick_pattern(TELLS)
BY_NOUN: Final = pattern(
    r"\b(?:an?|the|his|her|their|one|another)\s++(?:(?!chief\b)[\w-]++\s++){0,2}?(?:colleague|crewmate|constable|sergeant"
    rf"|tutor|neighbour|driver|passenger|man|woman){TELLS}"
)
# "said that she was sorry, and", "said the panel had found": no longer what they said
TURNED: Final = pattern(
    r"[.;:,]|\b(?:and|but|which|who|whom|panel|hearing|chair|tribunal|found|guilty|decided|ruled)\b"
)


def told_by_officer(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """The words that give a claim as what a constable, a sergeant or a colleague says; None where none do."""
    lower, start = story.page.lower, story.page.sentences[claim.sentence].start
    if not any_in(SAYING, lower[start : claim.start]):
        return None
    for ref in story.cast.in_sentence(claim.sentence):
        if ref.end > claim.start:
            break
        if ref.figure.rank in RANKS and not ref.figure.roles & CONDUCTING:
            said = BY_NAME.match(lower, ref.end, claim.start)
            if said is not None and TURNED.search(lower, said.end(), claim.start) is None:
                return story.at(said.start(), said.end(), "allegations.reported")
    said = BY_NOUN.search(lower, start, claim.start)
    if said is None or TURNED.search(lower, said.end(), claim.start):
        return None
    return story.at(said.start(), said.end(), "allegations.reported")
