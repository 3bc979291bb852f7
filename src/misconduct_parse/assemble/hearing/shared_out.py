"""Who got which of the sanctions that a lead counts out: "Two officers have been dismissed and a third was warned".

Further down the page says who is who: by what each was given there, or by what was found against each. Where the counts
and the people do not come out even, nobody gets anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse.assemble.hearing.remaining import finding_of, was_cleared
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.outcome_kinds import DISMISSED_OR_GONE
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.proceedings import Finding, OutcomeKind
from misconduct_parse.pattern import pattern

OFFICER: Final = (
    r"(?:officers?|constables?|sergeants?|inspectors?|detectives?|pcs?|dcs?|pcsos?|colleagues?|supervisors?|managers?|tutors?"
    r"|members?\s++of\s++(?:police\s++)?+staff)"
)
# "Two Essex Police officers", "a colleague", "their supervisor", "another was", "a third has been"
COUNTED: Final = pattern(
    rf"""\b (?: (?P<count>two|three|four|five|six) (?: \s++ of \s++ (?:the|our|its) )?+
            (?: \s++ (?!and\b)[\w&'-]++ ){{0,5}}? \s++ {OFFICER}
          | (?:an?|one|his|her|their|the) (?: \s++ (?!and\b)[\w&'-]++ ){{0,5}}? \s++ {OFFICER}
          | (?:another | one | (?P<many>two|three|four|five) | an? \s++ (?:third|fourth|fifth) )
            (?= \s++ (?:was|were|has|have|had|will|would|received|given|handed|got|is|are) \b ) ) \b
        (?! \s++ (?:to|by|for) \b | '
          | \s++ (?:told|heard|found|concluded) \b )""",
    regex.VERBOSE,
)
# What tells who somebody is, and counts nobody: "a constable who hit a colleague has been"
RELATIVE: Final = pattern(
    r"\bwho\b[^;]{0,120}?(?=\b(?:has|have|was|were|had)\s++(?:\w++\s++)?(?:been|given|dismissed|handed)\b|,\s|$)"
)


BARRED: Final = OutcomeKind.BARRED_LIST


class Share(NamedTuple):
    """One sanction of the lead, and how many got it."""

    mention: Mention[Any]
    people: int


def shared_out(story: Story, told: Sequence[Mention[Any]]) -> list[tuple[Person, Mention[Any]]]:
    """The people and the sanctions of the lead that must be theirs.

    Args:
        story: The page, with what each was given and what was found.
        told: The sanctions of one sentence that stands before anybody is named, in order.
    """
    people = [person for person in story.people if not was_cleared(person)]
    shares = _shares(story, told)
    if sum(share.people for share in shares) != len(people) or len(people) < 2:
        return []
    for person in list(people):
        own = next((share for share in shares if _has(person, share.mention.value.kind)), None)
        if own is None and set(person.outcome_places) - {BARRED}:
            return []
        if own is not None:
            people.remove(person)
            shares = [share._replace(people=share.people - (share is own)) for share in shares]
    shares = [share for share in shares if share.people > 0]
    return _by_number(shares, people) or _by_finding(shares, people)


def _shares(story: Story, told: Sequence[Mention[Any]]) -> list[Share]:
    """Each sanction with how many got it; nothing where the words before one do not say."""
    shares: list[Share] = []
    start = story.page.sentences[told[0].sentence].start
    for mention in told:
        words = RELATIVE.sub("who ", story.page.lower[start : mention.start])
        counts = [number(said["count"] or said["many"] or "one") or 0 for said in COUNTED.finditer(words)]
        if len(counts) != 1:
            return []
        shares.append(Share(mention, counts[0]))
        start = mention.end
    return shares


def _has(person: Person, kind: OutcomeKind) -> bool:
    own = set(person.outcome_places)
    return kind in own or (kind in DISMISSED_OR_GONE and bool(own & DISMISSED_OR_GONE))


def _by_number(shares: Sequence[Share], people: Sequence[Person]) -> list[tuple[Person, Mention[Any]]]:
    """All who are left, where one sanction is left and is theirs."""
    if len(shares) != 1 or shares[0].people != len(people):
        return []
    return [(person, shares[0].mention) for person in people]


def _by_finding(shares: Sequence[Share], people: Sequence[Person]) -> list[tuple[Person, Mention[Any]]]:
    """Those whose misconduct was gross, or who were barred, were dismissed, and the others got what is left."""
    gross = [person for person in people if finding_of(person) is Finding.GROSS_MISCONDUCT]
    others = [person for person in people if finding_of(person) is Finding.MISCONDUCT]
    barred = [person for person in people if BARRED in person.outcome_places]
    if barred:  # nobody is barred who was not dismissed (Police Act 1996, section 88B)
        gross, others = barred, [person for person in people if person not in barred]
    office = [share for share in shares if share.mention.value.kind in DISMISSED_OR_GONE]
    warned = [share for share in shares if share.mention.value.kind not in DISMISSED_OR_GONE]
    if len(office) != 1 or len(warned) != 1 or len(gross) + len(others) != len(people):
        return []
    if office[0].people != len(gross) or warned[0].people != len(others):
        return []
    return [(person, office[0].mention) for person in gross] + [(person, warned[0].mention) for person in others]

