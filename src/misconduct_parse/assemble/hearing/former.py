"""Whether a subject had left before the hearing: "former" means three things.

Who resigned or retired before the hearing is former, and so is who "would have been dismissed". Whom this very hearing
dismissed is not, even where a headline written afterwards says "former officer".
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.all_of_them import together
from misconduct_parse.assemble.hearing.apposed_strangers import beside_stranger
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.careers import LEFT_FORCE, PLURAL, SERVING
from misconduct_parse.assemble.hearing.fared import of_another_rank
from misconduct_parse.assemble.hearing.others_left import another_left
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.taken_back import reinstated, taken_back
from misconduct_parse.assemble.outcome_kinds import DISMISSALS, LEAVING
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.prefix import of_the_police
from misconduct_parse.extract.scope import Status
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Page

STAYS: Final = frozenset(
    {
        OutcomeKind.DISMISSED_WITHOUT_NOTICE,
        OutcomeKind.DISMISSED,
        OutcomeKind.FINAL_WRITTEN_WARNING,
        OutcomeKind.WRITTEN_WARNING,
        OutcomeKind.VERBAL_WARNING,
        OutcomeKind.REDUCTION_IN_RANK,
        OutcomeKind.MANAGEMENT_ADVICE,
        OutcomeKind.MANAGEMENT_ACTION,
        OutcomeKind.REFLECTIVE_PRACTICE,
        OutcomeKind.REQUIRED_TO_RESIGN,
        OutcomeKind.NO_ACTION,
    }
)
EX: Final = pattern(r"ex[\s-]")
FORMER_NOUN: Final = pattern(
    r"\b(?:former|ex|retired)[\s-]++(?P<between>(?:[\w&'-]++\s++){0,5}?)"
    r"(?:officer|constable|sergeant|inspector"
    r"|superintendent|detective|pc|pcso|dc|ds|special|member\s++of\s++(?:police\s++)?+staff"
    r"|call\s++handler|student)\b(?!s)"
)


def put_former(story: Story, binder: Binder) -> None:
    """Put down who had left and who had not; nothing where the page does not say."""
    for person in story.people:
        outcomes = {draft.get("kind") for draft in person.draft.get("outcomes") or []}
        at = _left(story, binder, person, outcomes)
        if at is not None and not reinstated(story, binder, person):
            person.draft.put("former", True, at)
            continue
        stayed = _stayed(story, binder, person)
        if stayed is not None:
            person.draft.put("former", False, stayed)


def _left(story: Story, binder: Binder, person: Person, outcomes: set[Any]) -> Mention[Any] | None:
    """The words that say that somebody had left before the hearing."""
    would = (
        _outcome_at(story, binder, person, OutcomeKind.WOULD_HAVE_BEEN_DISMISSED)
        if OutcomeKind.WOULD_HAVE_BEEN_DISMISSED in outcomes
        else None
    )
    if would is not None:
        return _prefixed(story, person) or would
    if outcomes & DISMISSALS:
        gone = _departure(story, binder, person)
        return gone if gone is not None and _prefixed(story, person) is not None else None
    return _prefixed(story, person) or _departure(story, binder, person)


def _outcome_at(story: Story, binder: Binder, person: Person, kind: OutcomeKind) -> Mention[Any] | None:
    return next(
        (m for m in story.of(Kind.OUTCOME, spoken=True) if m.value.kind is kind and person in binder.whose(m)), None
    )


def _prefixed(story: Story, person: Person) -> Mention[Any] | None:
    """Former by a title before the name ("Former PC"), or by "a former officer" on a page with one subject."""
    if person.figure is not None:
        named = next((m for m in person.figure.namings if m.value.former), None)
        if named is not None and named.value.former:
            return named.part(*named.value.former)
    if len(story.people) != 1:
        return None
    page = story.page
    if not any_in(("former", "retired"), page.lower) and not EX.search(page.lower, page.body):
        return None
    for match in FORMER_NOUN.finditer(page.lower, page.body):
        between = page.folded[slice(*match.span("between"))]
        theirs = of_the_police(between) and _of_nobody_else(story, person, match.start())
        if theirs and not story.speech.spoken(match.start()):
            return Mention(kind=Kind.PARTY, value=None, start=match.start(), end=match.end(), rule="former.noun")
    return None


def _of_nobody_else(story: Story, person: Person, start: int) -> bool:
    """The subject as "a former officer" where nobody was named yet, or "the former officer"; nobody else who left."""
    lower = story.page.lower
    article = lower[max(0, start - 4) : start]
    first = next((ref.start for ref in story.cast.refs if ref.sentence >= 0), len(lower))
    named = next((ref for ref in story.cast.within(start - 1, start + 2) if ref.end > start), None)
    if named is not None:
        return named.figure is person.figure
    if article.endswith(("the ", "the\n")):
        if beside_stranger(story, {id(person.figure)}, start - len("the ")):
            return False
        return not any(m.start() > first for m in ANOTHER_FORMER.finditer(lower, story.page.body, start))
    return start < first


# "one of the drivers, a retired police officer whom he knew"
ANOTHER_FORMER: Final = quick_pattern(
    r"\b(?:an?|another|one)\s++(?:former|ex|retired)[\s-]++(?:[\w&'-]++\s++){0,3}?officer\b"
)


def _departure(story: Story, binder: Binder, person: Person) -> Mention[Any] | None:
    for mention in story.of(Kind.OUTCOME, spoken=True):
        if (
            mention.value.kind in LEAVING
            and not story.scope.has(mention, Status.NEGATED, Status.HYPOTHETICAL)
            and not of_another_rank(story, person, mention)
            and not taken_back(story, mention.start, mention.end)
            and not another_left(story, mention.start)
            and person in binder.whose(mention)
        ):
            return mention
    if not _may_have_left(story.page.lower):
        return None
    for start, end in _places(story, LEFT_FORCE):
        if OTHERS_LEFT.search(story.page.lower, max(0, start - 24), start):
            continue
        if COLLEAGUE_WHO.search(story.page.lower, max(0, start - 90), start) or taken_back(story, start, end):
            continue
        if another_left(story, start):
            continue
        if DEALT_WITH_APART.match(story.page.lower, end, end + REACH):
            continue
        named = story.page.lower.rfind(" not ", start, end)  # "Had former PC Quill not resigned": whose is told within
        if person in binder.whose(story.at(max(start, named), end, "former.left")):
            return story.at(start, end, "former.left")
    return None


# "One left the force as a result", "two of whom have left the force": people whom the page does not name
OTHERS_LEFT: Final = pattern(
    r"\b(?:one|two|three|four|some|several|others?|another|both|many|colleagues?|victims?|who\s++have)\s++"
    r"(?:(?:of\s++(?:them|whom)|has|have|had|later|since)\s++)*+$"
)
# "He had passed it to a colleague on the next shift, who has since left the force"
COLLEAGUE_WHO: Final = quick_pattern(
    r"\b(?:to|from|with|by|for|told|asked|and)\s++(?:an?|another|his|her|their)\s++(?:[\w-]++\s++){0,2}?"
    r"(?:colleague|constable|sergeant|inspector|officer|supervisor|friend)\b[^.;]{0,40}\bwho\s++(?:(?:has|had|have|since|later)\s++)*+$"
)
# "The officer, who has since left the force, was dealt with in separate proceedings"
DEALT_WITH_APART: Final = pattern(
    r",?+\s++(?:was|were|has\s++been|had\s++been)\s++dealt\s++with\b[^.;]{0,40}?\bseparate"
)
# Literals without which LEFT_FORCE cannot match
LEAVES: Final = ("left", "quit", "leaving", "longer", "resignation", "stepped", "ceased")
USED_TO: Final = quick_pattern(r"used\s++to\b")


def _may_have_left(lower: str) -> bool:
    """Whether a page has any word of those who leave: to look for them costs a tenth of the pattern."""
    if any_in(LEAVES, lower) or (any_in(("resigned", "retired"), lower) and "not" in lower):
        return True
    at = lower.find("used")
    while at >= 0 and not USED_TO.match(lower, at):
        at = lower.find("used", at + 1)
    return at >= 0


def _stayed(story: Story, binder: Binder, person: Person) -> Mention[Any] | None:
    """The words that say that somebody still served when the hearing decided."""
    for draft in person.draft.get("outcomes") or []:
        if draft.get("kind") in STAYS:
            return person.outcome_places.get(draft.get("kind"))
    for start, end in _places(story, SERVING):
        at = story.at(start, end, "former.serving")
        everybody = together(story.page, story.page.sentences[at.sentence].start, len(story.people))
        who = binder.whose(at)
        if story.page.lower.startswith(PLURAL, start) and (len(who) > 1 or story.page.lower.endswith("s", start, end)):
            if len(who) > 1 and person in who:  # "PC Quill and PC Vale are serving officers"
                return at
            continue
        if len(story.people) > 1 and story.page.lower.startswith("serving ", start):  # "and serving PC Tom Vale"
            named = [ref for ref in story.cast.within(start, end) if ref.figure is person.figure]
            if named:
                return at
        if story.page.lower.startswith("currently", start) and not _right_behind(story, person, start):
            continue
        if len(story.people) == 1 or everybody or who == (person,):
            return at
    return None


def _right_behind(story: Story, person: Person, start: int) -> bool:
    """Whether a subject is named right before: "PC Ada Quill, currently suspended", and no colleague of hers is."""
    if story.page.lower.startswith("currently on", start):
        return True
    return any(ref.figure is person.figure and ref.end >= start - 2 for ref in story.cast.within(start - 60, start))


def _places(story: Story, words: regex.Pattern[str]) -> Iterable[tuple[int, int]]:
    """Where words stand; looked for once where several people may ask, else only as far as the one needs."""
    if len(story.people) > 1:
        return _all_places(story.page, words)
    return (match.span() for match in words.finditer(story.page.lower, story.page.body))


@lru_cache(maxsize=4)
def _all_places(page: Page, words: regex.Pattern[str]) -> tuple[tuple[int, int], ...]:
    return tuple([match.span() for match in words.finditer(page.lower, page.body)])
