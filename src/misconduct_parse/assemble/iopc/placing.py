"""Whether a forum's words place what follows in it: "At the hearing", and for whom the IOPC wants one."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners import groups_of
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.model.proceedings import ProceedingKind
from misconduct_parse.pattern import quick_pattern

DETERMINERS: Final = frozenset(
    [
        "the", "a", "an", "his", "her", "their", "this", "that", "both", "these", "those", "subsequent",
        "gross", "misconduct", "disciplinary", "first", "second", "same", "independent",
    ]
)
PLACING: Final = frozenset(["at", "of", "following", "after", "by", "during", "in"])


# "In one case", "In the other": of which of several people is not said
IN_ONE: Final = quick_pattern(r"[\s,;]*+(?:and\s++)?+in\s++(?:one|the\s++other|another)(?:\s++of\s++(?:the|these|those)(?:\s++two)?+\s++cases|\s++case)?+\s++(?!of\b)[a-z]")
# "The former was dismissed and the latter received a warning"; "the former officer" is no such word
LATTER: Final = quick_pattern(r"the\s++(?:former|latter)\s++(?:was|were|received|had|got|accepted|attended|resigned|retired)\b")


def in_one_case(line: Line, at: int) -> bool:
    """Whether a clause tells of one of several whom it does not name: "In one case misconduct was proven", "the latter"."""
    if LATTER.match(line.page.lower, line.start):
        return True
    return IN_ONE.match(line.page.lower, line.clause_start(at)) is not None or IN_ONE.match(line.page.lower, line.start) is not None


def at_sitting(line: Line, forum: Mention[ProceedingKind | None]) -> bool:
    """Whether what follows a forum's words happened there."""
    before = line.gap(max(line.start, forum.start - 40), forum.start).split()
    leading = [word for word in before if word not in DETERMINERS]
    if leading[-3:] == ["by", "way", "of"]:
        return False  # "could be dealt with by way of the performance procedure"
    return not leading or leading[-1] in PLACING


def wanted_of(line: Line, mention: Mention[ProceedingKind | None]) -> Mention[Party] | None:
    """The one person of whom the IOPC says so: "We did not agree as to the sergeant and recommended a meeting"."""
    before = [group for group in groups_of(line) if group[-1].end <= mention.start]
    alone = len(before) == len(before[0]) == 1 and before[0][0].value.definite if before else False
    return before[0][0] if alone and not before[0][0].value.plural else None
