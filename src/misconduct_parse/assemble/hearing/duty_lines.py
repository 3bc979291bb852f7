"""Posts in lines that are no sentences: "Officer: PC 8214 Ada Quill, Hove response", "Post: Call handler, Leek"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse import forces
from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.functions import ROLE, role_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.units import FUNCTIONS, PLACE, TEAM, WORDS, Stretch, of_force, unit_of
from misconduct_parse.pattern import pattern, quick_pattern

# Behind a name up to the end of its line, cell or sentence: ", Neighbourhood Policing, Leek"
BEHIND: Final = quick_pattern(
    r"(?:,|[^\S\n]*+\(|\s[-–])[^\S\n]*+(?P<rest>[^\n|]{3,90}?)[^\S\n]*+(?=\)?[.;]?[^\S\n]*+(?:\n|\||$)|\)|\.\s)"
)
LINE: Final = pattern(r"[^\n|]{3,90}+")
PART: Final = quick_pattern(r"(?:(?!,|\s\(|\s[-–]\s).)++")
LEAD: Final = quick_pattern(
    r"[\s,(–*:-]*+(?:(?:formerly|previously|then|currently)\s++)?+(?:(?:of|from|on|at|in|with)\s++(?!\d))?+"
)
OPENS: Final = quick_pattern(r"(?:\W|\d|(?:subject|officer|name|who|against|former|ex|case|of|re)\b)*+")
WHOLE_UNIT: Final = quick_pattern(rf"(?:the\s++)?+{TEAM}", regex.VERBOSE)
WHOLE_ROLE: Final = quick_pattern(ROLE, regex.VERBOSE)
WHOLE_PLACE: Final = pattern(PLACE, regex.VERBOSE)
NO_BASE: Final = WORDS["no_base"]
CENTRES: Final = ("Centre", "Room", "Suite", "Station", "Headquarters", "Office", "Unit")


def put_lines(story: Story) -> None:
    """Put down what lines of an officer's details tell of their post."""
    for person in story.people:
        for ref in [ref for ref in story.cast.of(person.figure) if ref.start >= story.page.body][:6]:
            _behind_name(story, person, ref)
    if len(story.people) == 1:
        for section in story.sections.of(Part.UNIT, Part.RANK):
            start, end = story.stretch(section)
            line = LINE.match(story.page.folded, start, end) if start < end else None
            if line is not None and not (section.part is Part.UNIT and _whole(story, *line.span())):
                _parts(story, story.people[0], *line.span(), place=section.part is Part.UNIT)


def _whole(story: Story, start: int, end: int) -> bool:
    """Put down the whole of a line that says only where: "OCU: North Area BCU (Haringey and Enfield)"."""
    text, person = story.page.folded, story.people[0]
    lead = LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while end > start and text[end - 1] in " *.":
        end -= 1
    told = _told(text, start, end, place=True) if start < end else None
    if start >= end or "," in text[start:end] or "role" in (told or {}) or person.draft.get("base") is not None:
        return False
    if of_force(text[start:end]):
        return True  # "Station: Essex Police" says no more than who employs them
    mention = Mention(kind=Kind.POST, value=None, start=start, end=end, rule="posts.label")
    person.draft.put("base", story.page.words(start, end), mention)
    return True


def _behind_name(story: Story, person: Person, ref: Ref) -> None:
    """What stands behind a name in a line that begins with it, or under the label of the officer."""
    page = story.page
    line = page.folded.rfind("\n", 0, ref.start) + 1
    labelled = story.sections.part(ref.start) is Part.OFFICER
    if not labelled and not OPENS.fullmatch(page.lower, max(line, page.body), ref.start):
        return
    found = BEHIND.match(page.folded, ref.end)
    if found is not None:
        _parts(story, person, *found.span("rest"), place=labelled)


def _parts(story: Story, person: Person, start: int, end: int, *, place: bool) -> None:
    """Read every part of a line between commas; all of them must be told apart, or none counts."""
    text = story.page.folded
    known: dict[str, Stretch] = {}
    for part in PART.finditer(text, start, end):
        lead = LEAD.match(text, part.start(), part.end())
        at = lead.end() if lead else part.start(), part.start() + len(part[0].rstrip(" .)"))
        if at[0] >= at[1]:
            continue
        told = _told(text, *at, place=place or "role" in known)
        if told is None:
            if known and text[part.start()] == "(":
                break  # "Hove response (joined in 2014)"
            return
        for field, stretch in told.items():
            known.setdefault(field, stretch)
    for field, stretch in known.items():
        if person.draft.get(field) is None:
            mention = Mention(kind=Kind.POST, value=None, start=stretch[0], end=stretch[1], rule="posts.line")
            person.draft.put(field, story.page.words(*stretch), mention)


def _told(text: str, start: int, end: int, *, place: bool) -> dict[str, Stretch] | None:
    """What a part of a line says; None where it is no post."""
    words = text[start:end]
    lower = words.lower().split()
    if WHOLE_ROLE.fullmatch(text, start, end) and (role := role_of(text, start, end)) is not None:
        return {"role": role.role} | ({"base": role.base} if role.base else {})
    if words.endswith(LARGE) and FUNCTIONS.intersection(lower):
        return {"base": (start, end)}
    if WHOLE_UNIT.fullmatch(text, start, end) and (unit := unit_of(text, start, end)) is not None:
        found = {"role": unit.role, "base": unit.base}
        return {field: stretch for field, stretch in found.items() if stretch is not None}
    if not (place and _place(text, start, end)):
        return None
    first, _, behind = words.partition(" ")
    own = behind and first.isupper() and forces.get(first) is not None  # "MDP Coulport"
    return {"base": (end - len(behind) if own else start, end)}


LARGE: Final = ("Operations", "Crime", "Enforcement", "Support")
"""Ends of the names of commands: "Specialist Crime"."""


def _place(text: str, start: int, end: int) -> bool:
    """Whether a part of a line is a place or a building of the police."""
    words = text[start:end]
    lower = words.lower().split()
    if words.endswith(CENTRES):
        return words[:1].isupper() and NO_BASE.isdisjoint({*lower} - {"police", "service", "force"})
    return NO_BASE.isdisjoint(lower) and WHOLE_PLACE.fullmatch(text, start, end) is not None and not of_force(words)
