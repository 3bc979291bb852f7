"""Whose a finding or sanction is by the name right behind it: "gross misconduct in respect of Sergeant Quill"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.spots import Group, Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

TOLD: Final = frozenset({Kind.FINDING, Kind.LEVEL, Kind.OUTCOME})
OF_WHOM: Final = pattern(
    r"\s++(?:in\s++respect\s++of|in\s++relation\s++to|in\s++the\s++case\s++of|as\s++regards|against|for|by|on\s++the\s++part\s++of)\s++"
)


def named_behind(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Those who are named behind what is said of them; None where nobody is.

    Behind an outcome "by" names who imposed it, and "for" mostly what for: only somebody known as a subject counts.
    """
    if mention.kind not in TOLD or len(spots.everybody) < 2:
        return None
    link = OF_WHOM.match(story.page.lower, mention.end)
    if link is None:
        return None
    told = [spot for spot in spots.at(mention.sentence) if spot.who and spot.start >= link.end()]
    if not told or told[0].start != link.end():
        return None
    who, end = list(told[0].who), told[0].end
    for spot in told[1:]:
        if story.page.lower[end : spot.start].strip(" ()") not in (",", "and", ", and", "&"):
            break
        who.extend(spot.who)
        end = spot.end
    return tuple(dict.fromkeys(who))
