"""A level named beside a sanction, in a sentence whose verb no list has: "nothing short of gross misconduct".

Writers have more ways to say that a panel found gross misconduct than any list of verbs. But a hearing dismisses for
gross misconduct, or for misconduct under a final warning (Police (Conduct) Regulations 2020, regulation 42). Where it
dismissed somebody, the words that name gross misconduct tell what it found, unless they are said of what was alleged,
asked, feared or denied.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.claim_words import no_level
from misconduct_parse.assemble.hearing.elsewhere import not_of_this_hearing
from misconduct_parse.assemble.hearing.preliminary import of_allegations, preliminary
from misconduct_parse.assemble.hearing.reported import reported_before
from misconduct_parse.assemble.hearing.standing import NO_FINDING
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.undone import finding_undone
from misconduct_parse.assemble.outcome_kinds import FROM_OFFICE, WARNED
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.model.terms import Level
from misconduct_parse.pattern import pattern

OPEN: Final = (
    Status.NEGATED, Status.HYPOTHETICAL, Status.ALLEGED, Status.PROPOSED, Status.DENIED, Status.REVERSED,
    Status.HISTORICAL,
)  # fmt: skip
# "a hearing for gross misconduct", "investigated for misconduct", "what is meant by gross misconduct"
OF_ELSE: Final = pattern(
    r"\btype\s*+:\s*+$|\b(?:hearings?|proceedings|meetings?|charges?|cases?|notices?|investigat\w++|accus\w++|suspicion|suspect\w*+"
    r"|question|definition|meaning|meant|assess\w++|answer|indication|whether|fac(?:e|es|ed|ing)|allegations?|alleg\w++"
    r"|evidence|claims?|claimed|argu\w++|urged|submitted|risk\w*+|short\s++of(?<!nothing\sshort\sof)|not"
    r"|warn(?:s|ed|ing)?+\s++that|papers|served|reports?|figures?|root\w*|stamp\w*|tackl\w*|culture|against|called|named|titled|entitled|trained|expert\w*"
    r"|reject\w*+|no(?!\s++(?:doubt|hesitation|higher|less))|nor|rather"
    r"|less\s++than|below|if|could|may|might|would|can|potential\w*+|possible|possibly|type|types|kind|kinds|range|example"
    r"|(?:officers|anyone|those|people)\s++(?:are|is|who)|admit\w*+|denie[sd]|deny\w*+)\b[^.;:]{0,60}$"
)
IN_GENERAL: Final = pattern(
    r"\s++(?:is|are|means|mean|can|may|could|might|will|would(?!\s++(?:describe|do)\b)|if|includes?|allegations?|claims?|charges?|matters?"
    r"|and\s++misconduct|must|needs?|has\s++to|should|cannot|wherever|cases"
    r"|in\s++(?:the|our|this)\s++(?:force|police|service|ranks))\b"
)
# What decides, or goes on about what was decided: for a warning a level alone says too little
DECIDING: Final = pattern(
    r"\b(?:panel|chair|hearing|meeting|tribunal|chief\s++constable|superintendent|decided|finding)\b"
    r"|(?:\G|[,;]\s|\band\s)(?:it|they)\b"
)
# "a written warning for misconduct"
WARNED_FOR: Final = pattern(r"\bwritten\s++warning\b[^.;:,]{0,50}?\bfor\s++(?:an?\s++act\s++of\s++|acts\s++of\s++)?+$")


# "has now been dismissed without notice for gross misconduct", whatever she was cleared of last year
DISMISSED_FOR: Final = pattern(
    r"\b(?:dismissed|sacked)(?:\s++(?:him|her|them|without\s++notice|with\s++(?:immediate\s++effect|notice)))*+"
    r"(?:\s++(?:yesterday|today))?+\s++for\s++(?:an?\s++act\s++of\s++|acts\s++of\s++|(?:his|her|their)\s++)?+$"
)

# "nothing less than dismissal would be right for gross misconduct of this nature"
DESERVED: Final = pattern(
    r"\b(?:nothing|no\s++(?:\w++\s++)?\w++)\s++(?:less\s++than|short\s++of|other\s++than|but)\s++(?:\w++\s++)?dismissal\b"
    r"(?:(?!\b(?:not|if|unless|had|alleged)\b)[^.;:,]){0,60}?\sfor\s++(?:such\s++|an?\s++act\s++of\s++|acts\s++of\s++)?+$"
)


def implied_level(story: Story, person: Person) -> Mention[Any] | None:
    """The words that name what must have been found of somebody who was dismissed or warned; None where in doubt."""
    kinds = set(person.outcome_places)
    direct = _sanctioned_for(story, person)
    if direct is not None:
        return direct
    told = [m for m in story.of(Kind.LEVEL) if _deserved(story, m) or _told(story, m)]
    if kinds & FROM_OFFICE:
        return next((m for m in told if m.value is Level.GROSS_MISCONDUCT), None)
    if not kinds & WARNED or len({m.value for m in told}) != 1:
        return None
    lower, sentences = story.page.lower, story.page.sentences
    for level in told:
        start = sentences[level.sentence].start
        if DECIDING.search(lower, start, level.start) or WARNED_FOR.search(lower, start, level.start):
            return level
    return None


def _sanctioned_for(story: Story, person: Person) -> Mention[Any] | None:
    """The level for which a sanction of somebody was imposed, right behind it: "a written warning for misconduct"."""
    lower = story.page.lower
    for place in person.outcome_places.values():
        for level in story.work.mentions.in_sentence(Kind.LEVEL, place.sentence):
            if not place.end <= level.start <= place.end + 60:
                continue
            shape = WARNED_FOR if place.value.kind in WARNED else DISMISSED_FOR
            if shape.search(lower, max(place.start - 10, 0), level.start) and not IN_GENERAL.match(lower, level.end):
                return level
    return None


def _deserved(story: Story, level: Mention[Any]) -> bool:
    """Whether a level is that for which nothing less than dismissal would do."""
    start = max(story.page.sentences[level.sentence].start, level.start - 140)
    near = story.page.lower.find("dismissal", start, level.start) >= 0
    return near and DESERVED.search(story.page.lower, start, level.start) is not None


def _told(story: Story, level: Mention[Any]) -> bool:
    """Whether a level is told as a fact of this case."""
    lower, start = story.page.lower, story.page.sentences[level.sentence].start
    if story.sections.part(level.start) in NO_FINDING or story.scope.has(level, *OPEN):
        return False
    if OF_ELSE.search(lower, max(start, level.start - 90), level.start) or IN_GENERAL.match(lower, level.end):
        return False
    if no_level(lower, level.start, level.end) or preliminary(story, level):
        return False
    said = story.work.mentions.in_sentence(Kind.FINDING, level.sentence)
    if any(finding.end >= level.end and of_allegations(story, finding) for finding in said):
        return False
    return not (reported_before(story, level) or finding_undone(story, level) or not_of_this_hearing(story, level))
