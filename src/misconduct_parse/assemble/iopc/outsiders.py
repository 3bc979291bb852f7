"""Whether a clause has a subject of its own that serves with nobody here: "the steward received a warning"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.clauses import SUBJECT
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind

VERBS: Final = ("resign", "retir", "dismiss", "sack")
"""With these an outcome is a verb itself: "the councillor resigned"."""
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
    head = match["noun"].rpartition(" ")[2].removesuffix("'s")
    if any(person.noun.rpartition(" ")[2] == head for person in people):
        return False
    return not NEUTRAL.fills(head, 0, len(head))
