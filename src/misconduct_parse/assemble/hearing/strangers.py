"""How long a page goes on about a stranger: "The suspect was charged. He pleaded guilty and was jailed".

A sentence whose subject is a member of the public, or somebody named who is no figure of the case, is theirs, and so
is each behind it that goes on with "he", "she" or no subject, until an officer or the panel is spoken of again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.named_strangers import stranger_named_at
from misconduct_parse.assemble.hearing.story import Story, Talk
from misconduct_parse.assemble.hearing.stranger_nouns import (
    ANYONE,
    CHARGED,
    COURT_OPENS,
    COURTLY,
    FREE,
    FREED,
    FRONTED,
    FULL_NAME,
    GOES_ON,
    HARMED,
    HE,
    IN_CONTACT,
    IN_COURT,
    IN_POLICE,
    MET,
    NAME,
    OFFENDER,
    OFFICER_BESIDE,
    SIDES,
    STEMS,
    SUBJECT,
    SURNAME,
    TRIED_THEMSELVES,
    WITHIN_NAME,
    YOUNGEST,
    side_of,
)
from misconduct_parse.assemble.hearing.traits import named_beside
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.names import whole
from misconduct_parse.extract.rules.criminal import CrimeStep, Step
from misconduct_parse.pattern import REACH, quick_pattern
from misconduct_parse.read.page import BlockKind


def told_of_stranger(story: Story, mention: Mention[Any]) -> bool:
    """Whether a step in court is told of a stranger, whom this sentence or one before it is about."""
    sentence = story.page.sentences[mention.sentence]
    behind = story.page.lower[mention.end : sentence.end]
    if any_in(FREE, behind) and FREED.search(story.page.lower, mention.end, sentence.end) is not None:
        return True
    if story.strangers is None:
        story.strangers = dict(_talks(story))
    talk = story.strangers.get(mention.sentence)
    if talk is None or talk.end > mention.start:
        return False
    if talk.unsure:  # "The 19-year-old, who was not charged": perhaps the officer, whose age nobody told
        return isinstance(mention.value, CrimeStep) and mention.value.step is Step.NOT_CHARGED
    return not _turns(story, talk, mention.start)


def _talks(story: Story) -> Iterator[tuple[int, Talk]]:
    """The stranger of whom each sentence tells, of those that tell of one."""
    page = story.page
    last: Talk | None = None
    names: set[str] = set()
    for number, (start, end, block) in enumerate(page.sentences):
        if story.speech.spoken(start):
            continue
        if page.blocks[block].kind is not BlockKind.PARAGRAPH:
            last = None
        talk = _named(story, number, names)
        if talk is None and last is not None:
            talk = _going_on(story, number, last)
        if talk is not None:
            yield number, talk
            last = _carried(story, talk, end)
        elif last is not None and _of_trial(story, start, end):
            yield number, last._replace(end=start)  # "The prosecution offered no evidence"
        elif last is None or not _of_nobody(story, start, end):
            last = None


def _named(story: Story, number: int, names: set[str]) -> Talk | None:
    """The stranger who is the subject of a sentence; ``names`` are the surnames of those whom the page has named."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[number]
    tried = _tried(story, start, end)
    if tried is not None:
        return tried
    if STEMS.any_in(lower[start : min(end, start + FARTHEST)]):
        said = SUBJECT.match(lower, start, end)
        if said is not None:
            return _talk_of(story, said)
    opened = FRONTED.match(lower, start, end)
    begin = opened.end() if opened is not None else start
    at = stranger_named_at(story, number, begin)
    if at is not None:
        names.add(_surname(story.page.folded, begin, at))
    elif names and (again := SURNAME.match(story.page.folded, begin, end)) is not None and again[0] in names:
        at = again.end()
    if at is None:
        return None
    put_in = PUT_IN.match(lower, at, end)  # "Lee Marsh, who complained about PC Quill, pleaded guilty"
    return Talk(side=None, end=put_in.end() if put_in else at, suspect=False, unsure=False)


def _surname(text: str, start: int, end: int) -> str:
    named = NAME.match(text, start, end)
    return named[0].split()[-1] if named is not None else ""


FARTHEST: Final = 260
"""Characters from the start of a sentence to the end of its subject."""


# "PC Quill's husband, a former officer, was": who he is
PUT_IN: Final = quick_pattern(r",\s++(?:an?|the|also|himself|herself|who|whose|then)\s[^.;,]{2,100},")


def _talk_of(story: Story, said: regex.Match[str]) -> Talk | None:
    lower, end = story.page.lower, said.end("np")
    head = said["kin"] or said["noun"]
    beside = said["kin"] is None and OFFICER_BESIDE.match(lower, end)  # "PC Quill's husband, a former officer," is he
    if (head in HARMED and not TRIED_THEMSELVES.match(lower, end)) or beside:
        return None
    if any(ref.end == end for ref in story.cast.within(said.start("np"), end)):
        return None
    unsure = False
    if said["years"] is not None:
        theirs = _aged(story, int(said["years"]), said.start("years"))
        if theirs is False:
            return None
        unsure = theirs is None
    if said["kin"] and (put_in := PUT_IN.match(lower, end, end + REACH)) is not None:
        end = put_in.end()
    suspect = bool(said["matter"]) or (head is not None and OFFENDER.fullmatch(head) is not None)
    return Talk(side=side_of(head), end=end, suspect=suspect, unsure=unsure)


# "The trial of the man she gave evidence about went ahead": what befell him stands behind; "A jury convicted the man"
MATTER_OF: Final = quick_pattern(
    r"\b(?:case|charges?|prosecution|trial|proceedings|conviction|sentence)\s++(?:against|of)\s"
)


def _tried(story: Story, start: int, end: int) -> Talk | None:
    """The stranger whom a sentence about a court names behind its verb: "A jury convicted the man"."""
    lower = story.page.lower
    opened = COURT_OPENS.match(lower, start, end) if any_in(COURTLY, lower[start:end]) else None
    if opened is None or OFFICER_BESIDE.match(lower, opened.end()) is not None:
        return None
    noun = opened["noun"]
    if noun is None:  # "The judge jailed Rufus Pell"
        named = FULL_NAME.match(story.page.folded, opened.end(), end)
        if named is None or story.cast.touch(*named.span()) or whole(story.page.folded, named.span()) != named.span():
            return None
    at = opened.end("noun") if noun is not None and MATTER_OF.search(opened[0]) else start
    return Talk(side=side_of(noun), end=at, suspect=True, unsure=False)


def _aged(story: Story, years: int, at: int) -> bool | None:
    """Whether "the 19-year-old" is a stranger; None where no age of the officer is told, nor of anybody else."""
    if years < YOUNGEST:
        return True
    if story.own_ages is None:
        own, ages = {id(person.figure) for person in story.people}, story.of(Kind.AGE, spoken=True)
        beside = ((m.value, ref) for m in ages for ref in named_beside(story, m))
        story.own_ages = {age for age, ref in beside if id(ref.figure) in own}
    if story.own_ages:
        return years not in story.own_ages
    return True if story.first_ages.get(years, at) < at else None


def _going_on(story: Story, number: int, last: Talk) -> Talk | None:
    """The stranger of the sentence before, where this one goes on about them: "He pleaded guilty"."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[number]
    said = GOES_ON.match(lower, start, end)
    if said is None:
        return None
    side = SIDES.get(said["who"] or "")
    if side is not None and last.side not in (None, side):
        return None
    return last._replace(side=last.side or side, end=start)


def _carried(story: Story, talk: Talk, end: int) -> Talk | None:
    """Whom the next sentence may go on about: a suspect, whom nobody took the place of."""
    if talk.unsure:
        return None
    lower = story.page.lower
    charged = CHARGED.search(lower, talk.end, end)
    if charged is not None and not _turns(story, talk, charged.start()):
        talk = talk._replace(suspect=True)
    return talk if talk.suspect and not _turns(story, talk, end) else None


def _of_nobody(story: Story, start: int, end: int) -> bool:
    """Whether a sentence speaks of no person, so that "he" behind it is still the same: "It was raining"."""
    if ANYONE.search(story.page.lower, start, end) is not None or story.cast.within(start, end):
        return False
    return not story.nouns_within(start, end)


def _of_trial(story: Story, start: int, end: int) -> bool:
    """Whether a sentence is about the court alone, behind which "he" is still the same."""
    lower = story.page.lower
    if IN_COURT.search(lower, start, end) is None or IN_POLICE.search(lower, start, end) is not None:
        return False
    return not story.cast.within(start, end)


def _turns(story: Story, talk: Talk, at: int) -> bool:
    """Whether somebody else comes in between: an officer, or "he" behind a woman or behind no suspect."""
    lower, start = story.page.lower, talk.end
    contact = IN_CONTACT.match(lower, start)
    after = contact.end() if contact is not None else start
    own = {id(person.figure) for person in story.people}
    places = [ref.start for ref in story.cast.within(start, at) if id(ref.figure) in own]
    places += [noun.start for noun in story.nouns if start <= noun.start < at and not noun.value.headless]
    if any(not WITHIN_NAME.fullmatch(lower, start, place) and not _only_met(lower, start, place) for place in places):
        return True
    charged = CHARGED.search(lower, start, at)
    for he in HE.finditer(lower, min(after, at), at):
        if talk.side not in (None, SIDES.get(he["who"], talk.side)):
            return True
        if not talk.suspect and (charged is None or charged.start() > he.start()):
            return True
    return False


def _only_met(lower: str, start: int, place: int) -> bool:
    """Whether somebody is spoken of at a place as one who met the stranger: "was arrested by PC Quill and charged"."""
    return MET.search(lower, max(start, place - 16), place) is not None
