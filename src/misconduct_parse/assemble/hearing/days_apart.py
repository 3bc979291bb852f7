"""Days of hearings that officers had apart: "PC A was dismissed on 3 May. PS B's case was heard on 10 May"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.dates import Date
from misconduct_parse.pattern import pattern, quick_pattern

Day = tuple[Date, tuple[Mention[Any], ...]]

# What says that somebody had the hearing of that day: neither gave evidence in it, nor was seen on that day
HAD_IT: Final = pattern(
    r"""'?s?+ (?: (?<=s) \s++ (?:own\s++|gross\s++|accelerated\s++)*+ (?:misconduct\s++)?+ (?:hearing|meeting|case)
          | (?<=') \s++ (?:misconduct\s++)?+ (?:hearing|meeting)
          | (?<='s) (?=\s++(?:was\s++)?+(?:on|for)\b) )
      | (?: ,[^.;]{1,80},)?+ \s++ (?:who\s++)?+
        (?: (?:later|then|also|himself|herself|had|has|have|been|was|were) \s++ )*+
        (?: dismissed | sacked | given | handed | issued | found | appeared | attended | faced | received | answered
          | cleared | demoted | reduced ) \b""",
    regex.VERBOSE,
)
HEARING_OF: Final = quick_pattern(
    r"\b(?:hearing|meeting|case|that)\s++(?:of|for|against|involving)\s++(?:former\s++)?+$"
)


def days_of_each(story: Story, days: list[Day]) -> dict[int, list[Day]]:
    """The days of each subject, by its number, where every day is told of one of them and every one has a day."""
    if len(story.people) < 2 or len(days) < 2:
        return {}
    shared: dict[int, list[Day]] = {}
    for day in days:
        owners = {_owner(story, at) for at in day[1]}
        if len(owners) != 1:
            return {}
        owner = owners.pop()
        if owner is None:
            return {}
        shared.setdefault(owner, []).append(day)
    return shared if len(shared) == len(story.people) else {}


def _owner(story: Story, at: Mention[Any]) -> int | None:
    """The number of the one subject who is told to have had a hearing on a day, in the clause that names it."""
    if at.sentence < 0:
        return None
    lower = story.page.lower
    start = story.page.sentences[at.sentence].start
    for mark in (";", " while ", " and "):
        cut = lower.rfind(mark, start, at.start)
        if cut >= 0 and any(_had_it(story, ref, at.start) for ref in _named(story, cut, at.start)):
            start = cut
    named = _named(story, start, at.start)
    owners = {_number(story, ref) for ref in named}
    if len(owners) != 1 or not any(_had_it(story, ref, at.start) for ref in named):
        return None
    return owners.pop()


def _named(story: Story, start: int, end: int) -> list[Ref]:
    people = {id(person.figure) for person in story.people}
    return [ref for ref in story.cast.within(start, end) if start <= ref.start and id(ref.figure) in people]


def _had_it(story: Story, ref: Ref, end: int) -> bool:
    lower = story.page.lower
    return (
        HAD_IT.match(lower, ref.end, end) is not None
        or HEARING_OF.search(lower, max(0, ref.start - 40), ref.start) is not None
    )


def _number(story: Story, ref: Ref) -> int:
    return next(number for number, person in enumerate(story.people) if _is(person, ref))


def _is(person: Person, ref: Ref) -> bool:
    return person.figure is ref.figure
