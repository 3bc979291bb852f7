"""Case.why: the words behind a value, none for what was not read, and an error for a place that is none."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import misconduct_parse as mp
from tests.documents import ROOT
from tests.unit.serialise.sample import CASE

PAGE = mp.parse_file(ROOT / "docs" / "examples" / "iopc-several-officers.txt")
OFFICER = mp.parse_file(ROOT / "docs" / "examples" / "outcome-officer-with-cipher.txt")


def words(case: mp.Case, path: str) -> list[str]:
    """What the spans of a path show."""
    return [case.document.text[span.slice] for span in case.why(path)]


@pytest.mark.parametrize("part", ["id", "name", "ons_code", "kind"])
def test_a_part_of_what_was_read_as_one_shows_the_words_of_the_whole(part: str) -> None:
    assert words(PAGE, f"force.{part}") == words(PAGE, "force") == ["Lancashire Constabulary"]
    assert words(PAGE, f"forces[0].{part}") == ["Lancashire Constabulary"]


@pytest.mark.parametrize("part", ["edtf", "earliest", "latest", "text", "inferred"])
def test_so_does_a_part_of_a_date(part: str) -> None:
    assert words(PAGE, f"subjects[0].proceedings[0].dates[0].{part}") == ["November 2020"]


def test_a_whole_shows_the_words_of_its_parts() -> None:
    chair = words(OFFICER, "subjects[0].proceedings[0].chair")
    assert chair == ["Assistant Chief Constable", "Quentin Walberswick"]
    assert words(OFFICER, "subjects[0].proceedings[0].chair.name") == ["Quentin Walberswick"]


@pytest.mark.parametrize(
    "path",
    [
        "subjects[0].age",
        "subjects[0].proceedings[0].chair.name",
        "subjects[0].base",
        "investigation.inquest",
        "document.text",
        "document.metadata.og:title",
        "restrictions",
    ],
)
def test_what_was_not_read_has_no_words(path: str) -> None:
    assert PAGE.why(path) == ()


def test_a_part_that_is_not_there_has_no_words_though_the_whole_has() -> None:
    force = mp.Force(id="btp", name="British Transport Police", kind="special_force")
    row = mp.Evidence(field="force", span=mp.Span(start=0, end=2), rule="forces.name")
    case = attrs.evolve(CASE, force=force, evidence=(row,))
    assert case.why("force.name") == (row.span,)
    assert case.why("force.ons_code") == ()


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("subject[0].name", "Case has no field 'subject'; it has format, title, "),
        ("outcomes[0].kind", "Case has no field 'outcomes'; its subjects have one: subjects[0].outcomes"),
        ("outcome", "Case has no field 'outcome'; it is worked out from other fields; ask for theirs"),
        ("subjects[9].age", "subjects has 5 items, and they are counted from 0"),
        ("subjects[1].outcomes[1].kind", "subjects[1].outcomes has 1 item, and they are counted from 0"),
        ("subjects[0].criminal[0]", "subjects[0].criminal has no items, and they are counted from 0"),
        ("subjects.age", "subjects is a list; say which item, counted from 0: subjects[0].age"),
        ("subjects[0].restriction", "Subject has no field 'restriction'; it has count, kind, "),
        ("investigation.referral.day", "Referral has no field 'day'; it has kind, matter, date"),
        ("force[0]", "force is no list, and has no item 0"),
        ("title.words", "title has no parts"),
        ("subjects[-1].age", "items are counted from 0, and from the first"),
        ("outcome.kind", "Case has no field 'outcome'; it is worked out from other fields; ask for theirs, such as s"),
    ],
)
def test_a_place_that_is_none_is_an_error_that_says_what_there_is(path: str, told: str) -> None:
    with pytest.raises(LookupError) as caught:
        PAGE.why(path)
    assert str(caught.value).startswith(f"{path}: {told}")


def test_an_empty_path_is_told_what_a_case_has() -> None:
    with pytest.raises(LookupError, match=r"the path is empty; a case has format, title, "):
        PAGE.why("")


@pytest.mark.parametrize("path", [3, None, b"title"])
def test_a_path_that_is_no_text_is_named(path: Any) -> None:
    with pytest.raises(TypeError, match=r"^path is .* \(of type \w+\); give it as text: 'subjects\[0\]\.age'$"):
        PAGE.why(path)


def test_the_barred_list_stands_for_a_dismissal_that_is_not_told() -> None:
    barred, none, warned, out = (
        mp.Subject(outcomes=(mp.Outcome(kind=kind),))
        for kind in (
            mp.OutcomeKind.BARRED_LIST,
            mp.OutcomeKind.NO_ACTION,
            mp.OutcomeKind.FINAL_WRITTEN_WARNING,
            mp.OutcomeKind.WOULD_HAVE_BEEN_DISMISSED,
        )
    )
    gravest = attrs.evolve(CASE, subjects=(none, warned, barred)).outcome
    assert gravest is not None
    assert gravest.kind is mp.OutcomeKind.BARRED_LIST
    gravest = attrs.evolve(CASE, subjects=(barred, out)).outcome
    assert gravest is not None
    assert gravest.kind is mp.OutcomeKind.WOULD_HAVE_BEEN_DISMISSED


def test_every_row_of_evidence_can_be_asked_for() -> None:
    for case in (PAGE, OFFICER):
        assert [row for row in case.evidence if row.span not in case.why(row.field)] == []
