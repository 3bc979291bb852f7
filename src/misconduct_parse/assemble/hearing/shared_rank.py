"""One rank told of all subjects at once: "Officer B and Officer D were both constables", "Both were sergeants"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.naming import HEADS
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import pattern

PLURALS: Final = ("constables", "sergeants", "inspectors", "superintendents")
WERE: Final = pattern(
    r"\b(?:were|are)\s++(?:(?:both|all|each|then|now|serving|experienced|probationary|police|at\s++(?:the|that)\s++time)\s++)*+"
    r"(?P<rank>(?:detective\s++|chief\s++|police\s++)?+(?:constable|sergeant|inspector|superintendent))s\b"
    r"(?!\s++(?:with|whom|who)\b)"
)
ALL: Final = pattern(
    r"(?:both|all\s++(?P<count>two|three|four|five|six))(?:\s++(?:of\s++them|(?:former\s++)?+officers))?+\s++$"
)
JOINING: Final = pattern(r"\W*+(?:(?:and|former|both|then)\W++)*+")
# "In 2018", "At the time of the incident", before the first name: not "the witnesses told by"
FRONT: Final = pattern(
    r"(?:\d{1,2}[.)]\s++)?+(?:(?:in|at|on|during|from|between)\s[^.;]{1,60}?[\s,]\s*+)?(?:former\s++|both\s++)?+"
)


def share_rank(story: Story) -> None:
    """Put down the rank that one sentence gives all subjects, for those of whom nothing else tells theirs."""
    bare = [person for person in story.people if _may_take(person)]
    lower = story.page.lower
    if len(story.people) < 2 or not bare or not any_in(PLURALS, lower):
        return
    for told in WERE.finditer(lower, story.page.body):
        head = HEADS.get(" ".join(told["rank"].split()))
        at = story.at(*told.span("rank"), "people.shared-rank")
        if head is None or at.sentence < 0 or not _of_all(story, at.sentence, told.start()):
            continue
        for person in bare:
            person.draft.put("rank", head.rank, at)
            if head.detective:
                person.draft.put("detective", True, at)
        return


def _may_take(person: Person) -> bool:
    known = person.draft.get("kind") in (None, SubjectKind.OFFICER, SubjectKind.UNKNOWN)
    return known and person.draft.get("rank") is None


def _of_all(story: Story, sentence: int, end: int) -> bool:
    """Whether what stands right before is the names of all subjects, or "both" of them."""
    start = story.page.sentences[sentence].start
    everybody = ALL.fullmatch(story.page.lower, start, end)
    if everybody is not None:
        return number(everybody["count"] or "two") == len(story.people)
    refs = [ref for ref in story.cast.in_sentence(sentence) if ref.end <= end]
    run = _run(story, refs, end)
    if {id(ref.figure) for ref in run} != {id(person.figure) for person in story.people}:
        return False
    return FRONT.fullmatch(story.page.lower, start, run[-1].start) is not None


def _run(story: Story, refs: list[Ref], end: int) -> list[Ref]:
    """The names right before an offset that "and" and commas join."""
    run: list[Ref] = []
    for ref in reversed(refs):
        if JOINING.fullmatch(story.page.lower, ref.end, end) is None:
            break
        run.append(ref)
        end = ref.start
    return run
