"""Days that stand beside words of hearings and are another's: a colleague's hearing, a trial, an inquest."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.fared import AT_WORK, KIN
from misconduct_parse.assemble.hearing.other_events import of_other_event
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "A five-day hearing for her colleague PC Yew, which starts on 4 July"
OF_ANOTHER: Final = pattern(
    rf"\b(?:hearings?|meeting|proceedings|cases?)\s++(?:for|of|against|into|involving|concerning)\s++(?:(?:his|her|their)\s++"
    rf"(?:[\w-]++\s++){{0,2}}?(?:{KIN}|{AT_WORK})|an?(?:other)?+\s++(?:(?:second|third|different|fellow)\s++)?+(?:officer"
    r"|colleague|constable|sergeant|member\s++of\s++staff)(?!\s++(?:who|accused|from|based|of)\b)|(?:two\s++|three\s++)?+other"
    r"\s++(?:officers|constables))\b[^.;]{0,100}+$"
)
# "A hearing for PC Yew lasted four days and ended on 6 May"
HEARING_OF: Final = pattern(
    r"\b(?:hearings?|meeting|proceedings|cases?|that)\s++(?:for|of|against|into|involving|concerning)\s++(?:\w++\s++){0,3}$"
)
# "at the same hearing centre on 5 September"
PLACE: Final = pattern(r"\s++(?:centre|rooms?|suite)\b")
EVENTS: Final = (
    "began", "begins", "opened", "took place", "takes place", "ended", "concluded", "finished", "sat", "resumed",
    "commenced", "adjourned", "started on", "starts on", "opens on", "held",
)  # fmt: skip
OF_COURT: Final = ("trial", "court", "inquest", "sentencing", "pre-hearing", "preliminary hearing")
NEAR: Final = 200
"""Characters before a day in which whose hearing it is may be told."""
CLOSE: Final = 4
"""Words that may stand between a trial and what it did."""


BEFORE_WHOSE: Final = ("for", "of", "against", "into", "involving", "concerning")


def of_another(story: Story, mention: Mention[Any]) -> bool:
    """Whether a day is that of the hearing of somebody who is no subject."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if of_other_event(lower, start, mention, story.page.sentences[mention.sentence].end):
        return True
    if not any_in(("ing", "case"), lower[start : mention.start]):
        return False
    of_somebody = any_in(BEFORE_WHOSE, lower[start : mention.start])
    if of_somebody and OF_ANOTHER.search(lower, start, mention.start):
        return True
    own = {id(person.figure) for person in story.people if person.figure is not None}
    before = story.cast.within(max(start, mention.start - NEAR), mention.start)
    if not own or any(id(ref.figure) in own for ref in before):
        return False
    if any(HEARING_OF.search(lower, max(start, ref.start - 60), ref.start) for ref in before):
        return True
    return _opens_with_another(story, start, mention)


# "Another officer admitted", "His supervisor, a sergeant, received", up to "at a hearing on"
ANOTHER: Final = quick_pattern(
    rf"(?:another|an?\s++(?:second|third|different|fellow)|(?:his|her|their)\s++(?:[\w-]++\s++){{0,2}}?(?:{KIN}|{AT_WORK}))\b[^.;]{{0,60}}?\s"
    r"(?:(?:was|were|has\s++been|had\s++been)\s++(?:found|dismissed|given|handed|issued)|received|admitted|faced|appeared|attended)\b"
)
# "Sgt Hannah Dale, his supervisor, was found"
FOUND: Final = quick_pattern(
    r"(?:,[^.;]{2,60}?,)?\s++(?:(?:was|were|has\s++been|had\s++been)\s++(?:found|dismissed|given|handed|issued)"
    r"|received|admitted|faced|appeared\s++before)\b"
)


def _opens_with_another(story: Story, start: int, mention: Mention[Any]) -> bool:
    """Whether a sentence is about somebody who is no subject, and what came of them at a hearing of their own."""
    lower = story.page.lower
    if ANOTHER.match(lower, start, mention.start):
        return True
    first = next(iter(story.cast.within(start, mention.start)), None)
    opens = first is not None and first.start == start and first.figure.police and not first.figure.roles
    return first is not None and opens and FOUND.match(lower, first.end, mention.start) is not None


def is_place(lower: str, cue: Mention[bool]) -> bool:
    """Whether a cue is a part of the name of a room: "hearing centre"."""
    follows = lower[cue.end : cue.end + REACH].lstrip()
    return follows.startswith(("centre", "room", "suite")) and PLACE.match(lower, cue.end, cue.end + REACH) is not None


def of_trial(lower: str, cues: list[Mention[bool]], event: Mention[bool]) -> bool:
    """Whether "began" tells of a trial or the like: "her trial at Barlby Crown Court began on 10 January"."""
    before = [cue for cue in cues if cue.end <= event.start]
    if not before or lower[event.start : event.end] not in EVENTS:
        return False
    last = before[-1]
    between = lower[last.end : event.start]
    if lower[last.start : last.end] not in OF_COURT or len(between.split()) >= CLOSE or "," in between:
        return False
    # "The hearing at Barlby Crown Court began"
    return not (len(before) > 1 and before[-2].value and last.start - before[-2].end < 40)
