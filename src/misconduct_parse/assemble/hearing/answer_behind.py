"""What somebody answered to a claim behind it: "was admitted", ", which she denied,", "admitted, and of B denied"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.list_ends import end_of_list, start_of_list
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Modifier, Status
from misconduct_parse.pattern import pattern, quick_pattern

# "(confidentiality) was admitted", "of A and B were both denied", "A, which PC Quill denied,"
ANSWERED: Final = quick_pattern(
    r"\)?,?\s++(?:(?:was|were|is|are)\s++(?:(?:also|all|both|fully|each|later)\s++)*+"
    r"|(?:all\s++of\s++|both\s++of\s++)?+which\s++(?:(?:he|she|they|\w++\s++\w++)\s++)?+(?:(?:had|has|also|was|were)\s++)*+)"
    r"(?:(?P<admitted>admitted|accepted|admits|accepts)|denied|disputed|denies|disputes|contested)\b"
)
# "Breaches of A were admitted and of B denied"
GAP: Final = quick_pattern(r"\s++(?:(?P<admitted>admitted|accepted)|denied|disputed)\s*+(?:[.;,]|$)")
AND_OF: Final = pattern(r"\b(?:and|but)\s++(?:those\s++|that\s++)?+(?:of|in\s++respect\s++of)\s++$")
ANSWERS: Final = ("admit", "accept", "denie", "disputed", "contested")
NOT_CONTENT: Final = quick_pattern(r"\s++that\s|\s++by\s++the\s++(?:panel|chair|hearing)")


def answered_behind(story: Story, claim: Mention[Any]) -> Told | None:
    """Whether a claim is admitted or denied by what follows its list."""
    lower, end = story.page.lower, story.page.sentences[claim.sentence].end
    if not any_in(ANSWERS, lower[claim.end : end]):
        return None
    last = end_of_list(story, claim)
    said = ANSWERED.match(lower, last, end)
    if said is None and AND_OF.search(lower, max(0, start_of_list(story, claim) - 30), start_of_list(story, claim)):
        said = GAP.match(lower, last, end)
    if said is None or NOT_CONTENT.match(lower, said.end()):
        return None
    standing = Standing.ADMITTED if said["admitted"] else Standing.DENIED
    if standing is Standing.DENIED and proven_after(lower, said.end(), end):
        standing = Standing.FOUND
    return Told(standing, story.at(claim.start, said.end(), "allegations.answered"))


# "denied breaches of A and B but both were found proven"
THEN_PROVEN: Final = quick_pattern(
    r",?\s++(?:but|and|though|although)\s++(?:(?:it|they|both|all|each|these|this|that|the\s++allegations?|was|were|also|later|then"
    r"|nonetheless|nevertheless|found|held|to\s++be|of|them)\s++)*+(?:prove[nd]|upheld|substantiated|made\s++out|established)\b"
)


def proven_after(lower: str, start: int, end: int) -> bool:
    """Whether a denial is overtaken by what follows it at once: "but was found proven"."""
    return THEN_PROVEN.match(lower, start, end) is not None


WHICH: Final = pattern(r",\s++(?:all\s++of\s++|both\s++of\s++)?+which\s++(?:\w++\s++){0,3}?$")
# "withdrew an earlier admission that", "denied admitting"
TAKEN_BACK: Final = pattern(
    r"\b(?:(?:withdr[ae]w(?:n|s|ing)?+|retract(?:ed|s|ing)|went\s++back\s++on|disowned)\s++(?:(?:an?|her|his|their|the)\s++)?+"
    r"(?:(?:earlier|previous|initial|first|original)\s++)?+|(?:denie[sd]|denying)\s++(?:(?:ever|having)\s++)*+)$"
)


def answer_of(lower: str, claim: Mention[Any], reached: dict[Status, Mention[Modifier]]) -> Status | None:
    """Which answer bears on a claim: the nearer one, unless it is set off with another, or was taken back."""
    admitted, denied = reached.get(Status.ADMITTED), reached.get(Status.DENIED)
    if admitted is not None and admitted.end <= claim.start:
        first = max(0, admitted.start - 60)
        if WHICH.search(lower, first, admitted.start) and lower.startswith(",", admitted.end):
            admitted = None
        elif TAKEN_BACK.search(lower, first, admitted.start):
            return Status.DENIED
    if admitted is None:
        return Status.DENIED if denied is not None else None
    if denied is not None and AND_DENIED.search(lower, admitted.end, min(denied.end, claim.start)):
        return Status.DENIED
    return Status.ADMITTED


# "It was admitted that she breached A and denied that she"
AND_DENIED: Final = pattern(r"\b(?:and|but)\s++(?:it\s++was\s++)?+(?:also\s++)?+(?:denied|disputed|denies|disputes)$")
