"""Forums of somebody who is no subject: "DC Yew, who was dismissed following an accelerated hearing, gave evidence"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.some_others import in_others_line
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

WHO_WAS: Final = pattern(
    r"\bwho\s++(?:was|had\s++been|has\s++been|has\s++since\s++been)\s[^.;,]{3,60}?"
    r"\b(?:following|after|at|by)\s++(?:an?|the)\s++(?:\w++\s++)?$"
)


# "Sergeant Yew was dealt with in January at a misconduct meeting", of somebody who is no subject
DEALT_WITH: Final = pattern(
    r"(?:,[^.;]{1,80},)?\s++(?:was|were|had\s++been|has\s++been)\s++(?:\w++\s++)?(?:dealt\s++with|dismissed|sanctioned|disciplined|heard)\b"
    r"[^.;,]{0,50}?\b(?:at|by|in|following|after)\s++(?:an?|the|another)\s++(?:\w++\s++){0,2}$"
)


def _of_bystander(story: Story, mention: Mention[Any], start: int) -> bool:
    """Whether a sentence begins with somebody who is no subject and was dealt with in that forum."""
    refs = [ref for ref in story.cast.within(start, mention.start) if ref.figure.police]
    if not refs or any(refs[-1].figure is person.figure for person in story.people):
        return False
    return not refs[-1].figure.roles and DEALT_WITH.fullmatch(story.page.lower, refs[-1].end, mention.start) is not None


def of_another_forum(story: Story, mention: Mention[Any]) -> bool:
    """Whether a forum is told of as that of somebody who is no subject."""
    if in_others_line(story, mention):
        return True
    start = max(story.page.sentences[mention.sentence].start, mention.start - 90)
    if _of_bystander(story, mention, start):
        return True
    if story.page.lower.find("who ", start, mention.start) < 0:
        return False
    who = WHO_WAS.search(story.page.lower, start, mention.start)
    near = story.cast.within(who.start() - 60, who.start()) if who else []
    return bool(near) and all(near[-1].figure is not person.figure for person in story.people)
