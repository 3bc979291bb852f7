"""What a colleague of the officer breached or admitted, who has no name: "found that her supervisor had breached"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

KIN: Final = (
    "colleague", "supervisor", "sergeant", "inspector", "partner", "crewmate", "manager", "boss", "husband", "wife",
    "superior",
)  # fmt: skip
# "PC Quill's sergeant admitted breaching", "her supervisor had breached the standards of"
OF_KIN: Final = pattern(
    r"""(?: \b(?:her|his|their) | 's | (?<=s)' ) \s++
        (?: (?:then|own|fellow|line|former|immediate|senior|male|female) \s++ ){0,2}
        (?:colleague|supervisor|sergeant|inspector|partner|crewmate|manager|boss|husband|wife|superior)s?+
        (?:,\s++[^.;:,]{1,40},)?+ \s++
        (?: (?: had | has | have | was | were | did | not | also | never | been | found | to | both | be ) \s++ )*+
        (?: breach(?:ed)?+ | (?:in\s++)?+breach\s++of | (?:admitted|accepted|denied|denies|admits) \s++
            (?: (?:that\s++)?+ (?:he|she|they) \s++ (?:had\s++)?+ (?:breached|been\s++in\s++breach)
              | breaching | an?\s++breach | breaches ) ) \b
        (?: (?! \b(?:and|but)\s++(?:that\s++)?+(?:he|she|they|pc|ps|dc|ds|sgt|the|said|found)\b ) [^.;:] ){0,120} $""",
    regex.VERBOSE,
)


def of_companion(story: Story, claim: Mention[Any]) -> bool:
    """Whether it is somebody without a name, beside the officer, who breached or admitted it."""
    lower, start = story.page.lower, story.page.sentences[claim.sentence].start
    near = max(start, claim.start - 260)
    if not any_in(KIN, lower[near : claim.start]):
        return False
    said = OF_KIN.search(lower, near, claim.start)
    if said is None:
        return False
    named = {id(person.figure) for person in story.people if person.figure is not None}
    return not any(id(ref.figure) in named for ref in story.cast.within(said.start(), said.end()))
