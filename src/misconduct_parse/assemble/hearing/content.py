"""What belongs to an allegation itself: "alleged that she did not report it", "(Use of Force)" behind what was done.

A "not" inside what is alleged denies no breach, and who "accepted a gift" admitted none.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.affirmed import affirmed
from misconduct_parse.assemble.hearing.answer_behind import answer_of, proven_after
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.list_ends import end_of_list
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Modifier, Status
from misconduct_parse.pattern import pattern

# "A was dismissed and that of B upheld": the next one has a verdict of its own
# A verdict of a court and what a panel found are of two forums: "was cleared last year of assault, has been found to"
FOUND_SINCE: Final = pattern(
    r"\b(?:(?:was|were|been)\s++(?:now\s++|also\s++|later\s++)?+found\s++(?:by\s++(?:an?|the)\s++(?:\w++\s++){1,3})?(?:to|guilty)"
    r"|(?:has|had|have|nevertheless|nonetheless|still|since|now|also|then|panel|hearing|meeting|chair)\s++(?:now\s++)?+"
    r"(?:found|ruled|decided|concluded|determined)|(?:was|were)\s++in\s++breach)\b"
    r"|\band\s++(?:that|those)\s++(?:of|in\s++respect\s++of|in\s++relation\s++to|concerning|relating\s++to)\b"
)


def decided_since(lower: str, cleared: int, claim: int) -> bool:
    """Whether words between a clearing and a claim tell a decision of its own, so that the clearing is another's."""
    return FOUND_SINCE.search(lower, cleared, claim) is not None


def cleared_elsewhere(lower: str, denied: Mention[Modifier], claim: Mention[Any]) -> bool:
    """Whether "cleared of" before a claim is said of something else, of which a decision follows."""
    return lower.startswith(CLEARED, denied.start) and decided_since(lower, denied.end, claim.start)


CLEARED: Final = ("cleared", "acquitted", "exonerated", "not guilty", "found not guilty")

# "not in breach of", "no breach", "was not proven", "not persuaded": what a "not" of the decision is said of
DENIES: Final = pattern(
    r"\s*+(?:[\w'-]++\s++){0,4}?(?:breach\w*+|contraven\w*+|prove[nd]|upheld|uphold|made\s++out|found|find|establish\w*+"
    r"|substantiat\w*+|satisfied|persuaded|amount\w*+|engaged?|sustained|consider\w*+|concern\w*+|accept\w*+|admit\w*+"
    r"|misconduct|standards?|allegations?|guilty|case|part)\b"
)
# "Alleged: that he", "it was alleged that", "alleged not to have"
CONTENT: Final = pattern(
    rf"(?:\s*+:|\s++(?:(?:is|was|are|were)\s++)?+that\b|\s++(?:not\s++)?+to\s++have\b|\s++not\b|\s++(?:he|she|they|{SHORT_RANK})\b)"
)
# "accepted a holiday", "accepted cash"; not "accepted a breach", "accepted an allegation of"
ACCEPTS_THING: Final = pattern(
    r"accept(?:ed|s)\s++(?:an?|money|cash|free|gifts?|payments?|hospitality|bribes?)\b(?!\s++(?:[\w'-]++\s++){0,4}?(?:breach\w*+"
    r"|allegations?|findings?|misconduct|charges?|standards?|particulars?|failings?|failures?|responsibility|fault|count)\b)"
)
OF_THE: Final = pattern(r"\s++(?:(?:the|this|that|these|those|all|both|each|one|two|three|of|her|his|further)\s++)*+")
IN_BRACKETS: Final = pattern(r"\([^()\n]{0,120}$")


STANDARD: Final = Kind.STANDARD


def admitted_before(lower: str, admitted: Mention[Modifier] | None, alleged: Mention[Modifier]) -> bool:
    """Whether an allegation is what was admitted: "admitted the allegation that"."""
    return admitted is not None and OF_THE.fullmatch(lower, admitted.end, alleged.start) is not None


def in_brackets(story: Story, claim: Mention[Any]) -> bool:
    """Whether a standard is set off behind what was done: "stopped the boy without grounds (Duties and ...)"."""
    first = max(story.page.sentences[claim.sentence].start, claim.start - 130)
    return story.page.lower.find("(", first, claim.start) >= 0 and (
        IN_BRACKETS.search(story.page.lower, first, claim.start) is not None
    )


def of_content(story: Story, claim: Mention[Any], denied: Mention[Modifier]) -> bool:
    """Whether a "not" before a claim is a part of what was alleged."""
    lower = story.page.lower
    if denied.end > claim.start or DENIES.match(lower, denied.end, claim.start):
        return False
    if claim.kind == STANDARD and lower.startswith("without", denied.start):  # "entered without queueing"
        return True
    alleged = story.scope.of(claim).get(Status.ALLEGED)
    if alleged is not None and alleged.end <= denied.start + 1 and CONTENT.match(lower, alleged.end):
        return True
    decisions = story.work.mentions.in_sentence(Kind.DECISION, claim.sentence)
    if any(decision.end <= claim.start for decision in decisions) or not in_brackets(story, claim):
        return False
    in_list = story.page.sentences[claim.sentence].block in story.leads  # "The panel found that: she did not (Orders)"
    return story.sections.part(claim.start) is Part.ALLEGATION or in_list


def answered(story: Story, claim: Mention[Any], reached: dict[Status, Mention[Modifier]]) -> Told | None:
    """What somebody answered to a claim: admitted, or denied, unless "the panel found against her" behind that."""
    answer = answer_of(story.page.lower, claim, reached)
    if answer is Status.ADMITTED:
        return admission(story, reached[answer])
    if answer is None:
        return None
    denied = reached.get(answer, reached.get(Status.ADMITTED))
    proven = proven_after(story.page.lower, end_of_list(story, claim), story.page.sentences[claim.sentence].end)
    return Told(Standing.FOUND if proven or affirmed(story, claim) else Standing.DENIED, denied)


def admission(story: Story, admitted: Mention[Modifier]) -> Told:
    """What "accepted" says of a claim: an admission, but where "the panel accepted" it, that it was found."""
    for decision in story.work.mentions.in_sentence(Kind.DECISION, admitted.sentence):
        if decision.start < admitted.start and admitted.end <= decision.end:
            return Told(Standing.FOUND, decision)
    return Told(Standing.ADMITTED, admitted)
