"""How far a claim got: found, admitted, denied, not found, or only alleged; and the words that say so."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final, NamedTuple

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.extract.mention import Mention


class Standing(StrEnum):
    """How far a claim got on the page."""

    FOUND = "found"
    """Decided against the person."""
    ADMITTED = "admitted"
    """Accepted by the person."""
    NOT_FOUND = "not_found"
    """Decided in favour of the person, or withdrawn."""
    ALLEGED = "alleged"
    """Said, and nothing decided."""
    DENIED = "denied"
    """Disputed by the person, and nothing decided."""
    LISTED = "listed"
    """Under a label that does not tell, such as "Standards": the finding of the page tells."""
    NOTHING = "nothing"
    """No claim at all: "no breach of that standard was alleged"."""


BY_PART: Final = {
    Part.ALLEGATION: Standing.ALLEGED,
    Part.STANDARDS_ALLEGED: Standing.ALLEGED,
    Part.STANDARDS: Standing.LISTED,
    Part.STANDARDS_BREACHED: Standing.FOUND,
    Part.FINDING: Standing.FOUND,
    Part.OUTCOME: Standing.FOUND,
    Part.RESPONSE: Standing.ADMITTED,
}

NO_FINDING: Final = frozenset({Part.ALLEGATION, Part.STANDARDS_ALLEGED, Part.RESPONSE, Part.TYPE})


class Told(NamedTuple):
    """How far a claim got, and the words that say so; None where only silence does."""

    standing: Standing
    at: Mention[Any] | None = None


def reach_between(one: Mention[Any], other: Mention[Any]) -> Mention[Any]:
    """The stretch from one mention to another: "was not" and "proven" say together what neither says alone."""
    start, end = min(one.start, other.start), max(one.end, other.end)
    return Mention(kind=other.kind, value=other.value, start=start, end=end, rule=other.rule, sentence=other.sentence)
