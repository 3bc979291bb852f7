"""What stands beside the name of somebody else: "a joke about Rufus Vale, the former officer who was jailed"."""

from __future__ import annotations

from collections.abc import Container
from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

# Read from right to left: "about Rufus Vale, ", "to PC Rufus Vale, 34, "; not "at Hove Crown Court, "
NAME_BEFORE: Final = pattern(
    r"(?r)\b(?:about|to|with|by|for|from|of|against|knew|met|told|named|called|(?i:pc|dc|sgt|ds|ps|mr|ms|mrs|miss|dr|constable|sergeant"
    r"|inspector|officer|detective))\s(?P<name>\p{Lu}[\p{Ll}'-]++\s(?!(?:Court|Centre|Police|Station|Unit|Team|Road|Street|Hall|House)\b)"
    r"\p{Lu}[\p{Ll}'-]++)(?:,\s(?:aged\s)?\d\d)?,\s"
)
# "a former Kent officer convicted of", "the former officer who was"
APPOSED: Final = pattern(
    r",\s(?:an?|the)\s(?:[\w'-]++\s){1,6}?(?:who\s(?:was|is|had\sbeen|has\sbeen|later|pleaded|admitted)|convicted|jailed|sentenced|imprisoned"
    r"|accused|acquitted|charged|dismissed|sacked)\b[^,.;]{0,80}$"
)
REACHED: Final = 150
"""Characters before a mention in which the apposition begins."""


def beside_stranger(story: Story, people: Container[int], start: int) -> bool:
    """Whether what begins at an offset follows, behind a comma, the name of somebody who is no subject."""
    folded = story.page.folded
    if folded[start - 2 : start] != ", " or not people:
        return False
    named = NAME_BEFORE.match(folded, max(0, start - 80), start)
    if named is None:
        return False
    first, last = named.span("name")
    ref = next((ref for ref in story.cast.within(first - 40, last) if ref.end >= last > ref.start), None)
    ref = ref or next((ref for ref in story.cast.within(first, last)), None)
    return ref is None or id(ref.figure) not in people


def of_apposed(story: Story, people: Container[int], mention: Mention[Any]) -> bool:
    """Whether a mention tells what became of somebody named and described before it, who is no subject."""
    page = story.page
    start = max(page.sentences[mention.sentence].start, mention.start - REACHED)
    said = APPOSED.search(page.lower, start, mention.end)
    return said is not None and beside_stranger(story, people, said.start() + 2)
