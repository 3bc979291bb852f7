"""Who opens each clause of a sentence about several officers: "PC A was jailed for theft and PS B for fraud"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, quick_pattern


class Head(NamedTuple):
    """One or several officers who open a clause."""

    start: int
    end: int
    figures: frozenset[int]
    """Who they are, by id."""


# What stands between officers of one head: "PC Quill, PC Vale and Sgt Yew"
BESIDE: Final = quick_pattern(r"(?:\s*+,)?+\s*+(?:(?:and|both|former|then|as\s++well\s++as)\s++)*+")
# Before a head: nothing, or what joins its clause to the one before; in "conspired with PC Vale" he opens none
OPENING: Final = quick_pattern(
    r"(?:^|[.;:,\n]|\b(?:and|but|while|whilst|whereas|that|when))\s*+(?:(?:both|former|then|only|also)\s++)*+$"
)
# Behind a head: its verb, or what is left where the verb is that of the clause before: "and PC Vale of fraud"
GOES_ON: Final = quick_pattern(
    r"""(?: \s*+,[^.;]{1,90}?, )?+ \s*+
    (?: (?:who|each|both|all|also|later|then|had|has|have|is|are) \s++ )*+
    (?: was | were | been | pleaded | pled | admitted | denied | faces | faced | received | got | appeared | stood
      | to | of | with | for | not \s++ guilty | an? \s++ (?:[\w-]++\s++){0,3}? (?:sentence|term|order|fine)
      | at \s++ (?:the\s++)?+ \w++ (?:\s++\w++)?+ (?:\s++crown|\s++magistrates|\s++court) ) \b""",
    regex.VERBOSE,
)
LONGEST: Final = 300
"""Characters of a clause: what stands farther behind may be of anybody."""
MOST: Final = 8
"""So many clauses may leave out the verb of the one before."""
# "and both of fraud", "they were each": said of all who came before
OF_ALL: Final = quick_pattern(r"\b(?:both|they|each|the\s++(?:pair|two|officers|three|four|defendants))\b")


def heads_of(story: Story, sentence: int) -> tuple[Head, ...]:
    """The heads of a sentence in their order; none where fewer than two officers open clauses of their own."""
    known = story.clause_heads.get(sentence)
    if known is None:
        known = story.clause_heads[sentence] = _heads(story, sentence)
    return known


def _heads(story: Story, sentence: int) -> tuple[Head, ...]:
    own = {id(person.figure) for person in story.people}
    refs = [ref for ref in story.cast.in_sentence(sentence) if id(ref.figure) in own]
    if sentence < 0 or len({ref.figure for ref in refs}) < 2:
        return ()
    heads = [head for run in _runs(story, refs) if (head := _head(story, sentence, run)) is not None]
    return tuple(heads) if len({head.figures for head in heads}) > 1 else ()


def _runs(story: Story, refs: list[Ref]) -> list[list[Ref]]:
    """Officers who are named side by side."""
    runs: list[list[Ref]] = []
    for ref in refs:
        if runs and BESIDE.fullmatch(story.page.lower, runs[-1][-1].end, ref.start):
            runs[-1].append(ref)
        else:
            runs.append([ref])
    return runs


def _head(story: Story, sentence: int, run: list[Ref]) -> Head | None:
    lower, (start, end, _) = story.page.lower, story.page.sentences[sentence]
    first, last = run[0].start, run[-1].end
    before = lower[max(start, first - 60) : first]
    opens = not before.strip() or OPENING.search(before) is not None
    if not opens or not GOES_ON.match(lower, last, min(end, last + REACH)):
        return None
    return Head(first, last, frozenset(id(ref.figure) for ref in run))


def of_another_head(story: Story, figure: int, sentence: int, at: int) -> bool:
    """Whether a place of a sentence lies in the clause of another officer than the one whose id is given."""
    head = head_before(story, sentence, at)
    if head is None or figure in head.figures:
        return False
    return OF_ALL.search(story.page.lower, head.end, at) is None


# "and PC Vale to fraud", "PC Vale for 18 months": the verb is that of the clause before
NO_VERB: Final = quick_pattern(r"\s++(?:also\s++)?+(?:to|of|with|for|an?)\b")


def heads_without_verb(story: Story, step: Mention[Any]) -> list[Head]:
    """The heads behind the clause of a step that go on without a verb of their own."""
    heads = heads_of(story, step.sentence)
    found: list[Head] = []
    first = bisect_left(heads, step.end, key=attrgetter("start"))
    for head in heads[first : first + MOST]:
        if not NO_VERB.match(story.page.lower, head.end, head.end + REACH):
            break
        found.append(head)
    return found if len(heads) > len(found) else []


def in_clause(story: Story, mention: Mention[Any]) -> tuple[Person, ...]:
    """The officers who open the clause in which a mention stands; none where nothing tells."""
    head = head_before(story, mention.sentence, mention.start)
    if head is None or OF_ALL.search(story.page.lower, head.end, mention.start):
        return ()
    return tuple(person for person in story.people if id(person.figure) in head.figures)


def head_before(story: Story, sentence: int, at: int) -> Head | None:
    """The head of the clause in which a place of a sentence lies; None where nothing tells."""
    heads = heads_of(story, sentence)
    before = bisect_right(heads, at, key=attrgetter("end"))
    return heads[before - 1] if before and at - heads[before - 1].end < LONGEST else None
