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


# "One of them, PC Yew, sent it on and was dismissed after an accelerated hearing", "Adjourned after PC Yew, who"
DID_AND: Final = pattern(
    r"(?:,[^.;]{1,80},|,)?\s++[^.;]{1,90}?\band\s++(?:was|were|had\s++been|has\s++been)\s++(?:\w++\s++)?"
    r"(?:dealt\s++with|dismissed|sanctioned|disciplined|sacked|given|issued\s++with)\b(?![^.;]{0,60}\b(?:he|she|they)\b)"
    r"[^.;,]{0,50}?\b(?:at|by|in|following|after)\s++(?:an?|the|another)\s++(?:\w++\s++){0,2}$"
)
# What stands before whoever acts: "One of them, ", "and ", "after "; not "She told PC Yew"
ACTS: Final = pattern(
    r"(?:\G|(?:,|\band|\bafter|\bwhen|\bwhile|\bbecause|\bbut)\s)\s*+(?:(?:his|her|their|a|another)\s++"
    r"(?:[\w-]++\s++)?(?:colleague|supervisor|sergeant|inspector|partner|crewmate)s?,?+\s++)?+$"
)
# "told his sergeant, who was given a written warning at a misconduct meeting": nobody who is named
SOMEBODY_WHO: Final = pattern(
    r"\b(?:his|her|their|an?|another|one)\s++(?:[\w-]++\s++){0,2}?(?:colleague|supervisor|sergeant|inspector|manager"
    r"|constable|officer|detective|partner|crewmate|brother|sister|husband|wife|friend|tutor),?+\s++$"
)
TOLD_OF: Final = pattern(r"\b(?:was|is|became|as|by|against|for|of)\s++(?:an?|another|one)\s++[^.;,]{1,40},?+\s++$")


def _of_bystander(story: Story, mention: Mention[Any], start: int) -> bool:
    """Whether a sentence begins with somebody who is no subject and was dealt with in that forum."""
    refs = [ref for ref in story.cast.within(start, mention.start) if ref.figure.police]
    if not refs or any(refs[-1].figure is person.figure for person in story.people):
        return False
    last = refs[-1]
    if last.figure.roles:
        return False
    if DEALT_WITH.fullmatch(story.page.lower, last.end, mention.start) is not None:
        return True
    acts = ACTS.search(story.page.lower, start, last.start) is not None
    return acts and DID_AND.fullmatch(story.page.lower, last.end, mention.start) is not None


# "The matter was first listed as an accelerated hearing"
WAS_TO_BE: Final = pattern(
    r"\b(?:first|originally|initially|previously)\s++(?:been\s++)?+(?:listed|set\s++down|arranged|scheduled|planned|intended|convened)\s++"
    r"(?:as|to\s++be|for)\s++(?:an?\s++)?+$"
    r"|\b(?:application|request|bid)\s++for\s++(?:an?\s++)?+$"
)


def of_another_forum(story: Story, mention: Mention[Any]) -> bool:
    """Whether a forum is told of as that of somebody who is no subject."""
    first = story.page.sentences[mention.sentence].start
    was_to_be = WAS_TO_BE.search(story.page.lower, max(first, mention.start - 60), mention.start)
    if was_to_be or in_others_line(story, mention):
        return True
    start = max(first, mention.start - 90)
    if _of_bystander(story, mention, max(first, mention.start - 180)):
        return True
    if story.page.lower.find("who ", start, mention.start) < 0:
        return False
    who = WHO_WAS.search(story.page.lower, start, mention.start)
    if who is not None and _of_unnamed(story.page.lower, first, who.start()):
        return True
    near = story.cast.within(who.start() - 60, who.start()) if who else []
    return bool(near) and all(near[-1].figure is not person.figure for person in story.people)


def _of_unnamed(lower: str, first: int, who: int) -> bool:
    """Whether "who" at an offset means a colleague or relative whom the page only mentions."""
    if who - first < 12:  # "An officer who was dismissed following an accelerated hearing"
        return False
    told = SOMEBODY_WHO.search(lower, max(first, who - 60), who)
    return told is not None and told.start() > first and not TOLD_OF.search(lower, max(first, who - 70), who)
