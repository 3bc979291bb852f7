"""What is said of each of a run of people: "PC Quill, who began it, and PC Yew, 34, were each found to have"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.spots import Group, Spots
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

APPOSED: Final = r"(?:,[^.;]{1,110},|\s++\([^)]{1,60}\))?"
EACH: Final = quick_pattern(
    rf"{APPOSED}\s++(?:(?:were|have|had|are)\s++(?P<one>both|each)|(?P<other>both|each)\s++(?!of\b)\w++)\b"
)
AND: Final = quick_pattern(rf"{APPOSED}\s*+(?:,?+\s*+(?:and|&)|,)\s++(?:former\s++)?+")


# "All but PC Quill were found to have committed gross misconduct"
ALL_BUT: Final = quick_pattern(
    r"(?:all|both|everyone|everybody|each)\s++(?:of\s++them\s++)?+(?:but|except(?:\s++for)?+|apart\s++from|bar|save(?:\s++for)?+)\s++"
)


def each_of(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """All of the run with which a sentence begins, where its verb is said of each; None where it is not."""
    start, lower = story.page.sentences[mention.sentence].start, story.page.lower
    if (but := ALL_BUT.match(lower, start, mention.start)) is not None:
        out = next((spot.who for spot in spots.at(mention.sentence) if spot.start == but.end()), ())
        return tuple(person for person in story.people if person not in out) if out else None
    if lower.find(" each ", start, mention.start) < 0 and lower.find(" both ", start, mention.start) < 0:
        return None
    before = [spot for spot in spots.at(mention.sentence) if spot.start < mention.start and spot.who]
    if len(before) < 2 or before[0].start - start > OPENING:
        return None
    end = before[0].end
    who: list[Person] = list(before[0].who)
    for spot in before[1:]:
        if AND.fullmatch(lower, end, spot.start) is None:
            break
        who.extend(spot.who)
        end = spot.end
    people = tuple(dict.fromkeys(who))
    said = EACH.match(lower, end, mention.start) if len(people) > 1 else None
    if said is None or ("both" in (said["one"], said["other"]) and len(people) != 2):
        return None
    return people


OPENING: Final = 9
"""Characters that may stand before the first of the run: "Former PC Quill", "- PC Quill"."""


def named_here(story: Story, spots: Spots, mention: Mention[Any]) -> Group:
    """The subjects whom a paragraph has spoken of before a mention, in the order of the page."""
    sentences = story.page.sentences
    who: set[int] = set()
    block = sentences[mention.sentence].block
    for number in range(mention.sentence, max(-1, mention.sentence - FARTHEST), -1):
        if sentences[number].block != block:
            break
        for spot in spots.at(number):
            if spot.start < mention.start:
                who.update(id(person) for person in spot.who)
    return tuple(person for person in story.people if id(person) in who)


FARTHEST: Final = 12
"""Sentences of a paragraph that are gone back for whom it has spoken of."""
