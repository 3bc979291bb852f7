"""Any case becomes rows, and Arrow holds what the rows hold."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from misconduct_parse import Case, to_arrow, to_records
from misconduct_parse.tables.definitions import NAMES, table_of
from misconduct_parse.testing import cases

slow_to_draw = settings(
    max_examples=settings().max_examples // 2, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
PLAIN = (str, int, bool, date, datetime, type(None))


@given(cases(), st.sampled_from(NAMES))
@slow_to_draw
def test_any_case_becomes_plain_rows(case: Case, table: str) -> None:
    columns = [column.name for column in table_of(table).columns]
    for row in to_records([case], table):
        assert list(row) == columns
        assert [value for value in _flat(row) if not isinstance(value, PLAIN)] == []


@given(cases())
@slow_to_draw
def test_there_is_a_row_for_each_thing(case: Case) -> None:
    assert len(to_records([case], "cases")) == 1
    assert len(to_records([case], "subjects")) == len(case.subjects)
    assert len(to_records([case], "outcomes")) == sum(len(subject.outcomes) for subject in case.subjects)
    assert len(to_records([case], "evidence")) == len(case.evidence)


@given(cases(), st.sampled_from(NAMES))
@slow_to_draw
def test_arrow_holds_the_rows(case: Case, table: str) -> None:
    pytest.importorskip("pyarrow")
    rows = to_records([case], table)
    # Arrow has 64 bits for a number, and no way to write a time before the year 1.
    assume(all(abs(value) < 2**63 for row in rows for value in _flat(row) if isinstance(value, int)))
    found = to_arrow([case], table).to_pylist()
    assert [_comparable(row) for row in found] == [_comparable(row) for row in rows]


def _flat(row: dict[str, Any]) -> list[Any]:
    return [item for value in row.values() for item in (value if isinstance(value, list) else [value])]


def _comparable(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _one(value) for name, value in row.items()}


def _one(value: Any) -> Any:
    if isinstance(value, list):
        return [_one(item) for item in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value
