"""Whom of several a description means: "the 51-year-old", "the serving officer", "the female officer"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

import regex

from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern

OFFICER: Final = r"(?:(?:police\s++)?+officer|constable|sergeant|inspector|detective|pc)"
DESCRIBED: Final = pattern(
    rf"\bthe\s++(?:(?P<years>\d\d)-year-old(?!\s++(?:man|woman|boy|girl|driver|victim|suspect|passenger|complainant))"
    rf"(?:\s++(?:former\s++)?+{OFFICER})?+|(?:still\s++)?+(?P<serving>serving)\s++{OFFICER}"
    rf"|(?P<sex>female|male)\s++{OFFICER})\b(?!'|\s++(?:who|whom|whose)\b)"
)
HINTS: Final = ("-year-old", "the serving ", "still serving ", "the female ", "the male ")
BESIDE: Final = 14
"""Characters between a name and the age that stands beside it."""

Told = tuple[int, int, int, tuple[Person, ...]]


def described(story: Story, everybody: Sequence[Person]) -> Iterator[Told]:
    """The places that describe one of several subjects: sentence, start, end and who; nobody where it is unclear."""
    if len(everybody) < 2 or not any_in(HINTS, story.page.lower):
        return
    for said in DESCRIBED.finditer(story.page.lower, story.page.body):
        sentence = bisect_right(story.starts, said.start()) - 1
        if sentence < 0 or story.speech.spoken(said.start()):
            continue
        who = _meant(story, everybody, said)
        if who is not None:
            yield sentence, said.start(), said.end(), who


def _meant(story: Story, everybody: Sequence[Person], said: regex.Match[str]) -> tuple[Person, ...] | None:
    """Whom a description means; nobody where it is one of them and cannot be told which."""
    if said["years"] is not None:
        aged = tuple(person for person in everybody if int(said["years"]) in _ages(story, person))
        return aged if len(aged) == 1 else None
    if said["serving"] is not None:
        left = [p for p in everybody if p.figure is not None and any(n.value.former for n in p.figure.namings)]
        serving = tuple(person for person in everybody if person not in left)
        return serving if left and len(serving) == 1 else None
    sides = [person.figure.side if person.figure is not None else None for person in everybody]
    side = said["sex"][0]
    meant = tuple(person for person, own in zip(everybody, sides, strict=True) if own == side)
    return meant if len(meant) == 1 else ()


def _ages(story: Story, person: Person) -> set[int]:
    """The ages told right behind somebody's name: "PC Quill, 34, and PC Yew, 51"."""
    if person.figure is None:
        return set()
    ends = {ref.end for ref in story.cast.refs if ref.figure is person.figure}
    return {m.value for m in story.of(Kind.AGE, spoken=True) if any(0 <= m.start - end < BESIDE for end in ends)}
