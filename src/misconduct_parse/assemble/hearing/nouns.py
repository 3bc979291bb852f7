"""Whether a noun phrase can mean somebody."""

from __future__ import annotations

from collections.abc import Container, Iterable

from misconduct_parse.assemble.hearing.figure import Figure
from misconduct_parse.assemble.hearing.story import Person
from misconduct_parse.extract.party import Party
from misconduct_parse.model.terms import SubjectKind


def matches(person: Person, party: Party) -> bool:
    """Whether a noun can mean a person: "the sergeant" is no constable."""
    rank = person.draft.get("rank")
    if party.rank is not None and rank is not None:
        return bool(party.rank == rank)
    kind = person.draft.get("kind") or SubjectKind.UNKNOWN
    if party.rank is not None and kind in (SubjectKind.PCSO, SubjectKind.POLICE_STAFF):
        return False
    told_apart = (SubjectKind.PCSO, SubjectKind.POLICE_STAFF, SubjectKind.SPECIAL_CONSTABLE)
    return party.kind not in told_apart or kind is SubjectKind.UNKNOWN or bool(kind == party.kind)


def one_called_former(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """The only one whom a page names as somebody who left: "the former officer", of "Former PC T" and "PC W"."""
    left = [p for p in people if p.figure is not None and any(n.value.former for n in p.figure.namings)]
    return tuple(left) if len(left) == 1 else ()


def another_left(figures: Iterable[Figure], people: Container[int]) -> bool:
    """Whether a page names nobody of its subjects as somebody who left, and somebody else: "the former officer"."""
    left = [id(figure) for figure in figures if any(naming.value.former for naming in figure.namings)]
    return bool(left) and not any(figure in people for figure in left)
