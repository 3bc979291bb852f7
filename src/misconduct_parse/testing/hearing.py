"""A hearing apart from any page: who was heard, when, what was found of each, and what followed."""

from __future__ import annotations

from attrs import frozen
from hypothesis import strategies as st

from misconduct_parse.testing.days import Days, stretch_forms, stretches
from misconduct_parse.testing.people import Officer, named_officers, officers
from misconduct_parse.testing.wordings import FORCES, LEVELS, SANCTIONS, STANDARDS

Worded = tuple[str, str]
"""A term as written, and its id."""


@frozen(kw_only=True)
class Heard:
    """What a hearing found of one person, and what followed for them."""

    officer: Officer
    standards: tuple[Worded, ...]
    level: Worded
    verb: str
    sanction: Worded


@frozen(kw_only=True)
class Hearing:
    """A hearing of the usual kind, with one person or several; ``when`` is how its days are written."""

    force: Worded
    days: Days
    when: str
    people: tuple[Heard, ...]


@st.composite
def hearings(draw: st.DrawFn, *, people: int = 1) -> Hearing:
    """A hearing about so many people; several have names, and no two the same surname."""
    one = officers() if people == 1 else named_officers()
    who = draw(st.lists(one, min_size=people, max_size=people, unique_by=lambda each: each.called.split()[-1]))
    told = draw(stretches())
    return Hearing(
        force=draw(st.sampled_from(FORCES)),
        days=told,
        when=draw(st.sampled_from(stretch_forms(told))),
        people=tuple(draw(_heard(officer)) for officer in who),
    )


@st.composite
def _heard(draw: st.DrawFn, officer: Officer) -> Heard:
    verb, sanction, sanction_id = draw(st.sampled_from(SANCTIONS))
    return Heard(
        officer=officer,
        standards=tuple(draw(st.lists(st.sampled_from(STANDARDS), min_size=1, max_size=3, unique=True))),
        level=draw(st.sampled_from(LEVELS)),
        verb=verb,
        sanction=(sanction, sanction_id),
    )
