"""What from_dict and from_json refuse, and how they say so."""

from __future__ import annotations

import copy
from typing import Any

import attrs
import pytest

from misconduct_parse import (
    Case,
    Diagnostic,
    Evidence,
    SchemaError,
    Severity,
    Span,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from tests.unit.serialise.sample import CASE

DATES = "subjects[0].criminal[0].dates"
A_DATE = "expected a date such as '2024-01-10' or null"

WRONG = [
    ("subjects[0].age", "x", "expected an integer or null, got 'x'"),
    ("subjects[0].age", True, "expected an integer or null, got true"),
    ("subjects[0].age", 36.0, "expected an integer or null, got 36.0"),
    ("subjects[0].detective", None, "expected true or false, got null"),
    ("subjects[0].detective", 0, "expected true or false, got 0"),
    ("subjects", {}, "expected an array, got an object of 0 fields"),
    ("subjects[1]", [], "expected an object, got an array of 0 items"),
    ("subjects[0].outcomes[0].kind", "sacked", "expected one of dismissed_without_notice, dismissed, "),
    ("subjects[0].outcomes[0].kind", None, "expected one of dismissed_without_notice, dismissed, "),
    (f"{DATES}.sentence.edtf", 2019, "expected a string, got 2019"),
    (f"{DATES}.sentence.earliest", "2019-W48-2", f"{A_DATE}, got '2019-W48-2'"),
    (f"{DATES}.sentence.earliest", "2019-02-30", f"{A_DATE}, got '2019-02-30'"),
    (DATES, [], "expected an object whose keys are strings, got an array of 0 items"),
    (DATES, {1: None}, "expected an object whose keys are strings, got an object of 1 fields"),
    ("published_at", "2019-11-26T13:48:00", "expected a moment with its offset such as "),
    ("published_at", "today", "expected a moment with its offset such as "),
    ("published_at", 0, "expected a moment with its offset such as "),
    ("published", "26/11/2019", f"{A_DATE}, got '26/11/2019'"),
    ("investigation.referral.kind", "asked", "expected one of mandatory, voluntary, call_in or null, got "),
    ("evidence[0].span", {"start": 4, "end": 4}, "a span needs 0 <= start < end, not 4 and 4"),
    ("document", None, "expected an object, got null"),
    ("title", ["a", "b", "c"], "expected a string or null, got an array of 3 items"),
]


@pytest.mark.parametrize(("path", "value", "words"), WRONG, ids=[f"{p}={v!r:.20}" for p, v, _ in WRONG])
def test_a_wrong_value_is_refused_by_its_path(path: str, value: Any, words: str) -> None:
    data = to_dict(CASE)
    _put(data, path, value)
    with pytest.raises(SchemaError) as caught:
        from_dict(data)
    assert str(caught.value).startswith(f"{path}: {words}")


def test_what_the_model_refuses_is_refused_by_the_path_of_the_object() -> None:
    data = to_dict(CASE)
    _put(data, f"{DATES}.sentence.earliest", "2019-11-05")
    with pytest.raises(SchemaError) as caught:
        from_dict(data)
    words = "2019-11-04 ends (2019-11-04) before it begins (2019-11-05)"
    assert str(caught.value) == f"{DATES}.sentence: {words}"


@pytest.mark.parametrize("path", ["title", "subjects[0].age", "provenance.retrieved_at", "document.metadata"])
def test_a_missing_field_is_refused_by_its_path(path: str) -> None:
    data = to_dict(CASE)
    _put(data, path, _GONE)
    with pytest.raises(SchemaError) as caught:
        from_dict(data)
    assert str(caught.value) == f"{path}: missing; to_dict writes every field, null where silent"


@pytest.mark.parametrize(("path", "cls"), [("titel", "Case"), ("subjects[1].ages", "Subject")])
def test_an_unknown_field_is_refused_and_the_known_ones_are_named(path: str, cls: str) -> None:
    data = to_dict(CASE)
    _put(data, path, 1)
    with pytest.raises(SchemaError) as caught:
        from_dict(data)
    assert str(caught.value).startswith(f"{path}: no such field; {cls} has ")


@pytest.mark.parametrize("version", ["0.9", None, 1.0])
def test_another_version_of_the_form_is_refused(version: object) -> None:
    with pytest.raises(SchemaError, match=r"^schema_version: expected '1\.0', .* parse the document again"):
        from_dict({**to_dict(CASE), "schema_version": version})


def test_data_without_a_version_is_refused() -> None:
    with pytest.raises(SchemaError, match=r"^schema_version: missing; give what to_dict or to_json wrote"):
        from_dict({})


@pytest.mark.parametrize("where", ["evidence[0]", "subjects[0].evidence[0]", "diagnostics[0]"])
def test_a_span_past_the_text_is_refused_by_its_path(where: str) -> None:
    path = f"{where}.span.end"
    row = Evidence(field="age", span=Span(start=0, end=2), rule="ages.figure")
    case = attrs.evolve(
        CASE, subjects=(attrs.evolve(CASE.subjects[0], evidence=(row,)), *CASE.subjects[1:]),
        diagnostics=(Diagnostic(code="x", severity=Severity.INFO, message="x", span=row.span),),
    )  # fmt: skip
    data = to_dict(case)
    _put(data, path, len(CASE.document.text))
    assert from_dict(data)
    _put(data, path, 10**9)
    with pytest.raises(SchemaError) as caught:
        from_dict(data)
    end = f"1000000000 is past the end of document.text, which has {len(CASE.document.text)} characters"
    assert str(caught.value) == f"{path}: {end}"


@pytest.mark.parametrize("path", ["no path!", "", "subject[0].age", "subjects.age"])
def test_evidence_for_no_field_is_refused(path: str) -> None:
    data = to_dict(CASE)
    _put(data, "evidence[0].field", path)
    with pytest.raises(SchemaError, match=r"^evidence\[0\]\.field: expected the path of a value, got "):
        from_dict(data)


@pytest.mark.parametrize("data", [None, [], "case", 3])
def test_what_is_no_object_is_refused(data: Any) -> None:
    with pytest.raises(SchemaError, match=r"^the case: expected an object, got "):
        from_dict(data)


def test_a_long_value_is_shown_short() -> None:
    with pytest.raises(SchemaError) as caught:
        from_dict({**to_dict(CASE), "published": "x" * 10_000})
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    "text",
    ["", "{", "nul", b"\xff\xfe\xfd", "[" * 100_000, '{"a": ' + "9" * 5_000 + "}", "\ud83d"],
    ids=["empty", "unclosed", "typo", "bytes", "deep", "huge number", "surrogate"],
)
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(SchemaError, match=r"^no valid JSON: "):
        from_json(text)


def test_json_that_is_no_case_is_refused() -> None:
    with pytest.raises(SchemaError, match=r"^the case: expected an object, got an array of 0 items"):
        from_json("[]")


def test_json_as_bytes_is_read() -> None:
    assert from_json(to_json(CASE).encode()) == CASE
    assert from_json(to_json(CASE, indent=2).encode("utf-16")) == CASE


def test_the_data_given_is_left_as_it_was() -> None:
    data = to_dict(CASE)
    before = copy.deepcopy(data)
    assert isinstance(from_dict(data), Case)
    assert data == before


_GONE = object()


def _put(data: Any, path: str, value: Any) -> None:
    """Set what lies at a path such as ``subjects[0].age``, or take it away."""
    steps = path.replace("[", ".[").split(".")
    for step in steps[:-1]:
        data = data[int(step[1:-1])] if step.startswith("[") else data[step]
    last = int(steps[-1][1:-1]) if steps[-1].startswith("[") else steps[-1]
    if value is _GONE:
        del data[last]
    else:
        data[last] = value
