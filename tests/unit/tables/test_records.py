"""to_records: the rows of each table, value by value, on a case built by hand."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import attrs
import pytest

import misconduct_parse as mp
from misconduct_parse.tables.definitions import NAMES, TABLES
from misconduct_parse.tables.keys import document_id, document_of
from tests.unit.batch.sources import OUTCOMES
from tests.unit.serialise.sample import CASE, day

KEY = "0" * 16


def rows(table: str) -> list[dict[str, Any]]:
    return mp.to_records([CASE], table)


def test_a_case_is_one_row_with_what_is_nested_flattened() -> None:
    (row,) = rows("cases")
    assert row["case_id"] == KEY
    assert (row["format"], type(row["format"])) == ("force_news", str)
    assert (row["force_id"], row["force_name"], row["forces_id"]) == ("essex", "Essex Police", ["essex"])
    assert row["published"] == dt.date(2019, 11, 26)
    assert row["published_at"] == CASE.published_at
    assert (row["investigation_reference"], row["investigation_referral_kind"]) == ("2020/146999", "mandatory")
    assert row["investigation_began_edtf"] is None
    assert (row["restrictions_kind"], row["restrictions_text"]) == (["anonymity"], ["PC B was not named"])
    assert row["provenance_content_sha256"] == "0" * 64
    assert (row["subject_count"], row["gravest_outcome"]) == (2, "dismissed_without_notice")


def test_the_cases_of_a_page_have_ids_of_their_own_that_begin_with_that_of_the_page() -> None:
    cases = mp.parse_all(OUTCOMES, format="hearing_outcome")
    page = document_id(OUTCOMES)
    for table in ("cases", "subjects", "outcomes"):
        ids = [row["case_id"] for row in mp.to_records(cases, table)]
        assert ids == [page, f"{page}-1", f"{page}-2"]
        assert {document_of(identity) for identity in ids} == {page}
    assert mp.to_records([mp.parse(OUTCOMES, format="hearing_outcome")])[0]["case_id"] == page
    again = [mp.from_json(mp.to_json(case)) for case in cases]
    assert mp.to_records(again, "evidence") == mp.to_records(cases, "evidence")


def test_a_date_is_five_columns() -> None:
    (row,) = rows("cases")
    assert {name: value for name, value in row.items() if name.startswith("incident_")} == {
        "incident_edtf": "2018-03-01",
        "incident_earliest": dt.date(2018, 3, 1),
        "incident_latest": dt.date(2018, 3, 1),
        "incident_inferred": True,
        "incident_text": "March",
    }


def test_a_date_without_a_year_has_no_days() -> None:
    open_date = mp.Date(edtf="XXXX-06-12", earliest=None, latest=None, text="12 June")
    (row,) = mp.to_records([attrs.evolve(CASE, incident=open_date)])
    assert (row["incident_edtf"], row["incident_earliest"], row["incident_latest"]) == ("XXXX-06-12", None, None)


def test_one_row_for_a_subject_says_what_became_of_them() -> None:
    named, unnamed = rows("subjects")
    assert (named["case_id"], named["subject_number"], unnamed["subject_number"]) == (KEY, 0, 1)
    assert (named["name"], named["rank"], named["age"], named["former"]) == ("Ada Quill", "constable", 36, False)
    assert (named["case_to_answer_decision"], named["case_to_answer_level"]) == (True, "gross_misconduct")
    assert named["proceeding_kinds"] == ["misconduct_hearing"]
    assert named["findings"] == ["gross_misconduct"]
    assert named["outcome_kinds"] == ["dismissed_without_notice"]
    assert (named["gravest_outcome"], named["verdicts"]) == ("dismissed_without_notice", ["convicted"])
    assert (named["title"], named["published"]) == ("Officer dismissed", dt.date(2019, 11, 26))
    assert (unnamed["cipher"], unnamed["age"], unnamed["former"]) == ("PC B", None, None)
    assert (unnamed["outcome_kinds"], unnamed["gravest_outcome"]) == ([], None)


def test_what_lies_below_a_subject_carries_its_number() -> None:
    second = attrs.evolve(CASE.subjects[1], outcomes=(mp.Outcome(kind=mp.OutcomeKind.RETIRED),) * 2)
    case = attrs.evolve(CASE, subjects=(CASE.subjects[0], second))
    found = mp.to_records([case, CASE], "outcomes")
    assert [(row["subject_number"], row["outcome_number"], row["kind"]) for row in found] == [
        (0, 0, "dismissed_without_notice"),
        (1, 0, "retired"),
        (1, 1, "retired"),
        (0, 0, "dismissed_without_notice"),
    ]


def test_an_allegation_never_loses_its_status() -> None:
    (row,) = rows("allegations")
    assert (row["standards"], row["status"]) == (["discreditable_conduct"], "proven")


def test_several_sittings_have_a_first_and_a_last_day() -> None:
    sittings = (day("2021-03-09", "9 March"), day("2021-02-01", "1 February"))
    hearing = mp.Proceeding(kind=mp.ProceedingKind.APPEAL, dates=sittings)
    case = attrs.evolve(CASE, subjects=(mp.Subject(proceedings=(hearing, attrs.evolve(hearing, dates=()))),))
    both, none = mp.to_records([case], "proceedings")
    assert both["dates_edtf"] == ["2021-03-09", "2021-02-01"]
    assert (both["dates_earliest"], both["dates_latest"]) == (dt.date(2021, 2, 1), dt.date(2021, 3, 9))
    assert (none["dates_edtf"], none["dates_earliest"], none["dates_latest"]) == ([], None, None)


def test_criminal_proceedings_have_a_date_for_each_stage() -> None:
    (row,) = rows("criminal")
    assert (row["dates_sentence_edtf"], row["dates_charge_edtf"]) == ("2019-11-04", None)
    assert (row["offences_text"], row["offences_id"]) == (["common assault"], ["common_assault"])
    assert (row["plea"], row["verdict"]) == ("not_guilty", "convicted")
    assert (row["sentence_kind"], row["sentence_duration"]) == ("immediate_custody", "P8M")


def test_events_are_in_the_order_of_the_timeline() -> None:
    found = rows("events")
    assert [row["event_number"] for row in found] == list(range(len(CASE.events)))
    assert [(row["date_edtf"], row["kind"]) for row in found] == [(e.date.edtf, e.kind) for e in CASE.events]


def test_evidence_shows_value_words_and_line() -> None:
    age, kind = rows("evidence")
    assert (age["field"], age["subject_number"], age["value"], age["text"]) == ("subjects[0].age", 0, "36", "36")
    assert age["context"] == "PC Ada Quill, 36, was dismissed without notice on 26 November. PC B was not named."
    assert (kind["value"], kind["text"]) == ("dismissed_without_notice", "dismissed without notice")
    assert (kind["span_start"], kind["span_end"], kind["rule"]) == (22, 46, "outcomes.dismissed")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("force", "essex"),
        ("published", "2019-11-26"),
        ("published_at", "2019-11-26T13:48:00+00:00"),
        ("incident", "2018-03-01"),
        ("subjects[0].former", "false"),
        ("subjects[0].criminal[0].dates.sentence", "2019-11-04"),
        ("subjects[0]", None),
        ("subjects[7].age", None),
        (f"subjects[{'9' * 5000}].age", None),
        ("no_such_field", None),
    ],
)
def test_evidence_writes_any_value_as_text(field: str, value: str | None) -> None:
    row = mp.Evidence(field=field, span=mp.Span(start=0, end=4), rule="x.y")
    (found,) = mp.to_records([attrs.evolve(CASE, evidence=(row,))], "evidence")
    assert found["value"] == value


def test_context_ends_with_the_line_and_within_reach() -> None:
    text = "before\n" + "a" * 500 + " HERE " + "b" * 20 + "\nafter"
    row = mp.Evidence(field="title", span=mp.Span(start=508, end=512), rule="x.y")
    (found,) = mp.to_records([attrs.evolve(CASE, document=mp.Document(text=text), evidence=(row,))], "evidence")
    assert found["text"] == "HERE"
    assert found["context"] == "a" * 159 + " HERE " + "b" * 20


def test_diagnostics_without_a_place_have_no_words() -> None:
    (row,) = rows("diagnostics")
    assert (row["code"], row["severity"], row["span_start"], row["text"]) == ("year-inferred", "info", None, None)


@pytest.mark.parametrize("table", NAMES)
def test_every_row_has_every_column_in_the_same_order(table: str) -> None:
    (definition,) = [found for found in TABLES if found.name == table]
    assert {tuple(row) for row in rows(table)} == {tuple(column.name for column in definition.columns)}


@pytest.mark.parametrize("table", NAMES)
def test_values_are_plain(table: str) -> None:
    plain = {str, int, bool, dt.date, dt.datetime, type(None)}
    values = [value for row in rows(table) for value in row.values()]
    flat = [item for value in values for item in (value if isinstance(value, list) else [value])]
    assert {type(value) for value in flat} <= plain
    assert json.dumps(values, default=str)


def test_cases_may_be_any_iterable() -> None:
    assert len(mp.to_records(case for case in (CASE, CASE))) == 2
    assert mp.to_records([]) == []


def test_a_single_case_is_refused() -> None:
    with pytest.raises(TypeError, match=r"give a list of cases: \[case\]"):
        mp.to_records(CASE)  # type: ignore[arg-type]


@pytest.mark.parametrize("other", [mp.Result(source_name="a", case=CASE), None, "a page"])
def test_what_is_no_case_is_refused_with_what_to_give(other: Any) -> None:
    words = rf"cases holds a {type(other).__name__}; give cases alone, .*\(result.case for result in results"
    with pytest.raises(TypeError, match=words):
        mp.to_records([CASE, other])


def test_an_unknown_table_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(ValueError, match="there is no table 'people'; there are cases, subjects, allegations, "):
        mp.to_records([CASE], "people")
