"""Drafts: no value without evidence, and paths that lead to the values."""

from __future__ import annotations

import pytest

from misconduct_parse import (
    Allegation,
    Case,
    CriminalProceeding,
    Date,
    FrozenMap,
    Outcome,
    OutcomeKind,
    Span,
    Standard,
    Subject,
    Verdict,
)
from misconduct_parse.assemble.draft import Draft
from misconduct_parse.extract.mention import Mention


def place(start: int, end: int, rule: str = "test.rule") -> Mention[None]:
    return Mention(kind="test", value=None, start=start, end=end, rule=rule)


def day() -> Date:
    return Date(edtf="2021", earliest=None, latest=None)


def test_a_value_comes_with_its_places() -> None:
    draft = Draft(Subject)
    draft.put("age", 36, place(4, 6), place(10, 12))
    subject, rows = draft.build()
    assert subject.age == 36
    assert [(row.field, row.span.start, row.rule) for row in rows] == [
        ("age", 4, "test.rule"),
        ("age", 10, "test.rule"),
    ]
    assert subject.evidence == rows


def test_a_value_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match=r"Subject\.age = 36 has no evidence"):
        Draft(Subject).put("age", 36)
    with pytest.raises(ValueError, match="has no evidence"):
        Draft(Allegation).append("standards", Standard.USE_OF_FORCE)
    with pytest.raises(ValueError, match="has no evidence"):
        Draft(CriminalProceeding).map("dates", "plea", day())


def test_silence_needs_no_place_and_keeps_what_is_there() -> None:
    draft = Draft(Subject)
    draft.put("age", 36, place(4, 6))
    draft.put("age", None)
    assert draft.get("age") == 36
    assert draft.get("name") is None


def test_a_later_value_replaces_the_earlier_and_its_evidence() -> None:
    draft = Draft(Subject)
    draft.put("age", 35, place(4, 6))
    draft.put("age", 36, place(10, 12))
    subject, rows = draft.build()
    assert subject.age == 36
    assert [row.span.start for row in rows] == [10]


def test_a_value_said_twice_is_one_value_with_two_places() -> None:
    draft = Draft(Allegation)
    draft.append("standards", Standard.USE_OF_FORCE, place(0, 4))
    draft.append("standards", Standard.CONFIDENTIALITY, place(5, 9))
    draft.append("standards", Standard.USE_OF_FORCE, place(20, 24))
    allegation, rows = draft.build()
    assert allegation.standards == (Standard.USE_OF_FORCE, Standard.CONFIDENTIALITY)
    assert sorted((row.field, row.span.start) for row in rows) == [
        ("standards[0]", 0), ("standards[0]", 20), ("standards[1]", 5),
    ]  # fmt: skip


def test_paths_go_all_the_way_down() -> None:
    outcome = Draft(Outcome)
    outcome.put("kind", OutcomeKind.DISMISSED, place(40, 49))
    crime = Draft(CriminalProceeding)
    crime.map("dates", "verdict", day(), place(60, 64))
    crime.put("verdict", Verdict.CONVICTED, place(50, 59))
    subject = Draft(Subject)
    subject.add("outcomes", outcome)
    subject.add("criminal", crime)
    built, rows = subject.build()
    assert built.criminal[0].dates == FrozenMap({"verdict": day()})
    assert {row.field for row in rows} == {"outcomes[0].kind", "criminal[0].dates.verdict", "criminal[0].verdict"}


def test_subjects_keep_their_own_evidence_and_the_case_has_it_all() -> None:
    subject = Draft(Subject)
    subject.put("age", 36, place(4, 6))
    case = Draft(Case)
    case.put("title", "Officer dismissed", place(0, 3))
    case.add("subjects", subject)
    for name in ("format", "provenance", "document"):
        case.given(name, None)
    built, rows = case.build()
    assert {row.field for row in rows} == {"title", "subjects[0].age"}
    assert [row.field for row in built.subjects[0].evidence] == ["age"]
    assert built.why("subjects[0]") == (Span(start=4, end=6),)
    assert built.why("subjects[0].age") == (Span(start=4, end=6),)
    assert built.why("subjects[0].name") == ()


def test_the_same_evidence_counts_once() -> None:
    draft = Draft(Subject)
    draft.put("age", 36, place(4, 6), place(4, 6))
    assert len(draft.build()[1]) == 1
