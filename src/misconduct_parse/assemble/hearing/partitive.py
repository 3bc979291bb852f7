"""Parts of a whole that the words do not tell apart: "Two of our officers have been sacked", of three."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from misconduct_parse.assemble.hearing.fared import FARED as SOME_FARED
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import pattern

SOME_OF: Final = pattern(
    r"\b(?:(?P<count>one|two|three|four|five|six|seven|eight|nine|ten)|some|several|most|many|a\s++number)\s++of\s++$"
)


def only_some(text: str, start: int, people: int) -> bool:
    """Whether the words right before a noun make it mean fewer people than there are."""
    if people < 2 or not text.endswith("of ", 0, start):
        return False
    some = SOME_OF.search(text, max(0, start - 18), start)
    return some is not None and (some["count"] is None or number(some["count"]) != people)


# "One officer was dismissed, and PC Quill was cleared"
AND: Final = pattern(r"\b(?:and|but|while|whereas)\s++(?:former\s++)?+$")
FARED: Final = pattern(r"\s++(?:was|has|had|is|received|will|did)\b")


# "The two constables each received", "who each had a relationship": said of those right before
EACH_OF: Final = pattern(r"(?:\bwho|\b(?:officers|constables|sergeants|detectives|pcs|men|women|people|staff))\s++$")


def of_those_before(story: Story, noun: Mention[Party]) -> bool:
    """Whether "each" or "both" only goes on about a noun right before it."""
    return EACH_OF.search(story.page.lower, max(0, noun.start - 20), noun.start) is not None


def some_fared(story: Story, noun: Mention[Party]) -> bool:
    """Whether some of the subjects are meant and the words do not tell which: "Two have been dismissed"."""
    if noun.value.select is Select.PART:
        return True
    return not noun.value.definite and SOME_FARED.match(story.page.lower, noun.end) is not None


def points(story: Story, noun: Mention[Party]) -> bool:
    """Whether a count goes back to people spoken of: "the three had"."""
    return noun.value.definite or story.page.lower.endswith("the ", 0, noun.start)


def two_of_more(story: Story, noun: Mention[Party], people: int) -> bool:
    """Whether several are meant who are not all the subjects: "the two who were officers have been dismissed"."""
    several = 1 < (noun.value.count or 0) != people
    return several and points(story, noun) and story.page.lower.startswith(" who ", noun.end)


# "Three in court, two dismissed"
SEVERAL_WERE: Final = pattern(
    r"(?<!\ball\s)\b(?P<count>two|three|four|five|six)\s++(?:(?:were|are|have\s++been|more|now)\s++)*+$"
)


def several_were(text: str, start: int, end: int, people: int) -> bool:
    """Whether words right before a sanction give it to several who are not all the subjects."""
    said = SEVERAL_WERE.search(text, max(start, end - 40), end)
    return said is not None and number(said["count"]) != people


JOINTS: Final = (",", "and", ", and", "&", "and former", ", former")


def last_list(story: Story, people: Mapping[int, Person], before: int, count: int) -> tuple[Person, ...] | None:
    """The last run of just so many subjects whom only commas and "and" part: "the three", behind their names."""
    found: tuple[Person, ...] | None = None
    run: list[Person] = []
    end = -1
    for ref in story.cast.within(story.page.body, before):
        joined = end >= 0 and story.page.lower[end : ref.start].strip() in JOINTS
        person = people.get(id(ref.figure))
        run = [*(run if joined else []), *([person] if person is not None else [])]
        end = ref.end
        if len(run) == count:
            found = tuple(run)
        elif joined and len(run) == count + 1 and found == tuple(run[:-1]):
            found = None
    return found


def all_of_block(story: Story, people: Mapping[int, Person], noun: Mention[Party]) -> tuple[Person, ...] | None:
    """The subjects whom a paragraph names before "All three" or "both officers", where they are as many.

    Before "each of them" those of several whom it names.
    """
    page, many = story.page, noun.value.count
    if not page.lower.startswith(ALL_OF, noun.start):
        return None
    start = page.blocks[page.sentences[noun.sentence].block].start
    figures = dict.fromkeys(id(ref.figure) for ref in story.cast.within(start, noun.start))
    named = tuple(people[figure] for figure in figures if figure in people)
    if many is None and page.lower.startswith(("each of them", "all of them"), noun.start):
        return named if len(named) > 1 else None
    return named if len(named) == many else None


ALL_OF: Final = ("all ", "both ", "each of them")


def alone_meant(people: Sequence[Person], matching: Sequence[Person], party: Party) -> bool:
    """Whether a lead can mean one alone of several: "An inspector has been reduced in rank, and the sergeant"."""
    told = party.rank is not None or party.kind in (SubjectKind.PCSO, SubjectKind.POLICE_STAFF)
    return told and len(matching) == 1 < len(people) and party.count == 1


def beside_named(story: Story, mention: Mention[Any], people: Mapping[int, Any]) -> bool:
    """Whether "one officer" is not whom the same sentence names behind it, with a result of their own."""
    lower = story.page.lower
    return any(
        ref.start > mention.end
        and id(ref.figure) in people
        and AND.search(lower, ref.start - 20, ref.start) is not None
        and FARED.match(lower, ref.end) is not None
        for ref in story.cast.in_sentence(mention.sentence)
    )
