"""Sanctions of people outside the case: "was dismissed from a bank", "gave the driver a written warning"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.stranger_nouns import SOMEBODY
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

EMPLOYERS: Final = (
    "bank", "company", "supermarket", "army", "navy", "raf", "club", "firm", "university", "college", "council",
    "restaurant", "pub", "hotel", "hospital", "charity", "factory", "employer", "airline", "warehouse", "nursery",
    "bakery", "garage", "library",
)  # fmt: skip
SHOPS: Final = ("shop", "school", "store")
EMPLOYER: Final = rf"(?:[\w-]{{0,20}}?(?:{'|'.join(SHOPS)})|{'|'.join(EMPLOYERS)})"
# "dismissed from a bank", "dismissed by the supermarket"
FROM_EMPLOYER: Final = pattern(
    rf"\s++(?:from|by)\s++(?:(?:his|her|their|an?)\s++(?:\w++\s++)?(?:job|post|role|work)\s++(?:at|with|in)\s++)?+"
    rf"(?:an?|the|his|her|their)\s++(?:[\w-]++\s++){{0,2}}?{EMPLOYER}\b"
)
# "The main witness against her has been", "by a civilian worker who had been"
A_WITNESS: Final = pattern(
    r"\G(?:the|an?|her|his|their|another|one)\s++(?:[\w-]++\s++){0,2}?(?:witness|accuser|complainant|informant)(?:\s++against\s++\w++)?+\s++"
    r"(?:(?:has|had|have|was|were|been|since|later|also|then)\s++)++$|\b(?:by|from|with)\s++an?\s++(?:[\w-]++\s++){1,3}?who\s++(?:(?:has|had|was|been|since|later)\s++)++$"
)
# "The man she arrested was"
WHOM_THEY_MET: Final = pattern(
    rf"\G(?:an?|the|one)\s++(?:[\w-]++\s++){{0,2}}?(?:{SOMEBODY})\s++(?:whom?\s++|that\s++)?+(?:he|she|they|(?:{SHORT_RANK})\s++[\w'-]++)\s++(?:had\s++)?+"
    r"[\w-]++\s++(?:(?:was|were|has|had|been|later|then)\s++)++$"
)
# "a bookshop had dismissed her"
BY_EMPLOYER: Final = pattern(
    rf"\b(?:an?|the|his|her|their)\s++(?:[\w'-]++\s++){{0,2}}?{EMPLOYER}\s++(?:(?:had|has|then|later|once)\s++)*+$"
)
# "Before she joined the police she was"
BEFORE_JOINING: Final = pattern(
    r"\bbefore\s++(?:joining|becoming|(?:he|she|they)\s++(?:joined|became))\b[^.;,]{0,60},?+\s[^.;,]{0,40}$"
)
MEMBER: Final = rf"(?:{SOMEBODY}|passer-by|passers-by|shopper|shopkeeper|householder|couple|speeding\s++\w++)"
# "PC Quill gave the driver a", "issued the woman with a"; not "PC Quill issued with", of what she was given
GAVE_THEM: Final = quick_pattern(
    r"\b(?:gave|given|giving|issued|issuing|handed|handing|served|offered|sent)\s++(?:an?|the|this|that|his|her|their|two|three"
    rf"|another|one)\s++(?:[\w-]++\s++){{0,2}}?{MEMBER}\s++(?:with\s++)?+(?:an?\s++|the\s++)?+$"
    rf"|\blet(?:ting)?+\s++(?:an?|the|him|her|them)\s++(?:(?:[\w-]++\s++){{0,2}}?{MEMBER}\s++)?off\s++with\s++(?:an?\s++)?+$"
)
# "A passer-by was given a"
GOT_ONE: Final = pattern(
    rf"\G(?:an?|another|one)\s++(?:[\w-]++\s++){{0,2}}?{MEMBER}\s++(?:(?:was|were|has|had|been|also|later)\s++)*+"
    r"(?:given|issued\s++with|handed|received|got)\s++(?:an?\s++|the\s++)?+$"
)
BY: Final = pattern(r"\s++by\s++(?:the\s++)?+")
# "had dismissed a Kent officer"
SOME_OFFICER: Final = pattern(
    rf"\s++an?(?:other)?\s++(?:[\w-]++\s++){{0,2}}?(?:officer|constable|sergeant|{SHORT_RANK}|inspector|detective|superintendent)\b"
)
# "a dismissed gardener"; not "a dismissed officer", "the dismissed former detective"
ONE: Final = pattern(r"\b(?:an?|the|another|any|every)\s++$")
NO_OFFICER: Final = pattern(
    rf"\s++(?!(?:[\w'-]++\s++){{0,2}}?(?:officers?|constables?|sergeants?|inspectors?|detectives?|(?:{SHORT_RANK})s?|police|pcso|staff|superintendent)\b)"
    r"(?!(?:from|by|for|without|with|after|in|on|at|over|and|or)\b)[a-z]"
)
WITNESSES: Final = ("witness", "accuser", "complainant", "informant", "who")
GIVING: Final = ("gave", "giv", "issu", "hand", "served", "offered", "sent", "let")
GOT: Final = ("given", "issued", "handed", "received", "got")
"""Literals without which ``A_WITNESS``, ``GAVE_THEM`` and ``GOT_ONE`` cannot match."""
ENDS_WAS: Final = ("was", "were", "has", "had", "have", "been", "since", "later", "also", "then")
ENDS_BY_EMPLOYER: Final = (*SHOPS, *EMPLOYERS, "had", "has", "then", "later", "once")
ENDS_ONE: Final = ("a", "an", "the", "another", "any", "every")
"""How the words end of which ``A_WITNESS`` and ``WHOM_THEY_MET``, ``BY_EMPLOYER`` and ``ONE`` are some."""
HAD: Final = pattern(r"\bhad\s++(?:\w++\s++)?$")


def of_outsider(story: Story, mention: Mention[Any], *, dismissal: bool) -> bool:
    """Whether a sanction befell somebody outside the case, or the subject before they joined."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    before = max(start, mention.start - 200)
    words = lower[start : mention.start]
    if "before" in words and BEFORE_JOINING.search(lower, before, mention.start):
        return True
    ended = words.rstrip()
    if ended.endswith(ENDS_WAS) and (
        (any_in(WITNESSES, words) and A_WITNESS.search(lower, start, mention.start))
        or (words.startswith(("a", "the", "one")) and WHOM_THEY_MET.match(lower, start, mention.start))
    ):
        return True
    follows = lower[mention.end : end].lstrip()
    if follows.startswith(("from", "by")) and FROM_EMPLOYER.match(lower, mention.end, end):
        return True
    if dismissal:
        return (
            (ended.endswith(ENDS_BY_EMPLOYER) and BY_EMPLOYER.search(lower, before, mention.start) is not None)
            or _of_some_officer(story, mention, end)
            or _attributive(lower, mention)
        )
    got = words.startswith(("a", "one")) and any_in(GOT, words)
    if (any_in(GIVING, words) and GAVE_THEM.search(lower, before, mention.start)) or (
        got and GOT_ONE.match(lower, start, mention.start)
    ):
        return True
    return follows.startswith("by") and _by_subject(story, mention, end)


def _of_some_officer(story: Story, mention: Mention[Any], end: int) -> bool:
    """Whether "dismissed a Kent officer" is told of earlier days; where a page begins, it is the news."""
    lower = story.page.lower
    near = max(0, mention.start - 20)
    return (
        lower.find("had", near, mention.start) >= 0
        and SOME_OFFICER.match(lower, mention.end, end) is not None
        and HAD.search(lower, near, mention.start) is not None
    )


def _attributive(lower: str, mention: Mention[Any]) -> bool:
    """Whether it only says what sort of somebody else is meant: "a dismissed gardener"."""
    near = max(0, mention.start - 12)
    if not lower.startswith(("dismissed", "sacked"), mention.start):
        return False
    if not lower[near : mention.start].rstrip().endswith(ENDS_ONE) or ONE.search(lower, near, mention.start) is None:
        return False
    return NO_OFFICER.match(lower, mention.end) is not None


def _by_subject(story: Story, mention: Mention[Any], end: int) -> bool:
    """Whether a subject is who gave it: "a written warning by PC Quill"."""
    by = BY.match(story.page.lower, mention.end, end)
    if by is None:
        return False
    own = {id(person.figure) for person in story.people}
    return any(ref.start == by.end() and id(ref.figure) in own for ref in story.cast.within(by.end(), end))
