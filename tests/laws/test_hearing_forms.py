"""A hearing says the same as news, label by label, as a table, and as HTML of each."""

from __future__ import annotations

from hypothesis import given, settings

import misconduct_parse as mp
from misconduct_parse.testing import FORMS, Hearing, hearings, said_by, said_in


@given(hearings())
def test_every_form_says_what_was_heard(hearing: Hearing) -> None:
    cases = {form.name: mp.parse_all(form.write(hearing)) for form in FORMS}
    wrong = {name: said_in(told) for name, told in cases.items() if said_in(told) != said_by(hearing)}
    assert wrong == {}, said_by(hearing)
    assert {name for name, told in cases.items() if len(told) != 1} == set()
    assert {case.force.id for told in cases.values() for case in told if case.force} == {hearing.force[1]}


@settings(max_examples=settings().max_examples // 2)
@given(hearings(people=2) | hearings(people=3))
def test_every_form_says_of_each_what_was_heard_of_them(hearing: Hearing) -> None:
    told = {form.name: said_in(mp.parse_all(form.write(hearing))) for form in FORMS}
    assert {name: said for name, said in told.items() if said != said_by(hearing)} == {}, said_by(hearing)
