"""Whether a clause has a subject of its own that serves with nobody here: "the steward received a warning"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.clauses import RELATIVE, SUBJECT
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind

VERBS: Final = ("resign", "retir", "dismiss", "sack")
"""With these an outcome is a verb itself: "the councillor resigned"."""
ANTECEDENT: Final = 90
"""How far before what is said of somebody the noun of a relative clause may stand."""
NEUTRAL: Final = Cue("neutral_subject")


def of_outsider(line: Line, at: int, people: Iterable[Individual]) -> bool:
    """Whether what stands at an offset is said of somebody, or something, that the lists do not know.

    A noun phrase that opens the clause is its subject. Where no police person is in it, and its noun is none of those
    that decide or are decided (a panel, a force, a sanction), what follows is told of an outsider; "the driver" is none
    where one of the people is a police driver.
    """
    start = line.clause_start(at)
    match = SUBJECT.match(line.page.lower, start, at)
    if match is None or any(start <= party.start < match.end() for party in line.of(Kind.PARTY)):
        return False
    if match["verb"] is None and not line.page.lower.startswith(VERBS, at):
        return False
    return _unknown(match["noun"], people)


def of_antecedent(line: Line, at: int, people: Iterable[Individual]) -> bool:
    """Whether a relative clause says it of somebody whom the lists do not know: "a councillor, who then resigned"."""
    match = RELATIVE.search(line.page.lower, max(line.start, at - ANTECEDENT), at)
    if match is None or any(match.start() < party.end and party.start < at for party in line.of(Kind.PARTY)):
        return False
    return _unknown(match["noun"], people)


def _unknown(noun: str, people: Iterable[Individual]) -> bool:
    head = noun.rpartition(" ")[2].removesuffix("'s")
    if any(person.noun.rpartition(" ")[2] == head for person in people):
        return False
    return not NEUTRAL.fills(head, 0, len(head))
