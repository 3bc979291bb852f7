"""The case's force on its people."""

from __future__ import annotations

from misconduct_parse import parse

NEWS = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing."


def test_people_serve_with_the_force_of_the_case() -> None:
    case = parse(NEWS)
    assert [subject.force for subject in case.subjects] == [case.force]
    assert case.why("subjects[0].force") == case.why("force")


def test_a_force_that_only_the_caller_told_has_no_evidence() -> None:
    text = "PC Ada Quill was dismissed without notice after a misconduct hearing."
    case = parse(text, url="https://www.essex.police.uk/news/essex/a-title/")
    assert case.force is not None
    assert case.force.id == "essex"
    assert [subject.force for subject in case.subjects] == [case.force]
    assert case.why("subjects[0].force") == ()


def test_of_several_forces_none_is_given_to_people() -> None:
    text = (
        "Missing boy - Essex Police and Suffolk Police, August 2017\n\n"
        "We found that one officer had a case to answer for misconduct."
    )
    case = parse(text)
    assert [force.id for force in case.forces] == ["essex", "suffolk"]
    assert all(subject.force is None for subject in case.subjects)
