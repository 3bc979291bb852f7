"""Parquet: DuckDB and Polars see the types and the values that were written, in every table."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

import misconduct_parse as mp
from misconduct_parse.export import Output
from misconduct_parse.tables.definitions import NAMES
from tests.unit.export.cases import case

pytest.importorskip("pyarrow")

each_table = pytest.mark.parametrize("table", NAMES)

CASES = [case(1), case(2, "one\ntwo", "Zoë")]


def written(path: Path, table: str) -> Path:
    """A file of both cases."""
    with Output(path, table=table) as output:
        for number, one in enumerate(CASES, start=1):
            output.add(f"page {number}", one)
    return path


def plain(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows without their source, moments left out: DuckDB gives these in the zone of the machine."""
    return [
        {name: value for name, value in row.items() if name != "source" and not isinstance(value, dt.datetime)}
        for row in rows
    ]


@each_table
def test_polars_reads_it_back(table: str, tmp_path: Path) -> None:
    pl = pytest.importorskip("polars")
    found = pl.read_parquet(written(tmp_path / "out.parquet", table))
    assert plain(found.to_dicts()) == plain(mp.to_records(CASES, table))


@each_table
def test_duckdb_reads_it_back(table: str, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = written(tmp_path / "out.parquet", table)
    names = [name for row in plain(mp.to_records(CASES, table))[:1] for name in row]
    columns = ", ".join(f'"{name}"' for name in names)
    found = duckdb.sql(f"SELECT {columns} FROM '{path}'").fetchall()  # noqa: S608  our own names
    assert [dict(zip(names, row, strict=True)) for row in found] == plain(mp.to_records(CASES, table))


def test_duckdb_sees_the_types(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = written(tmp_path / "out.parquet", "cases")
    types = {row[0]: row[1] for row in duckdb.sql(f"DESCRIBE SELECT * FROM '{path}'").fetchall()}  # noqa: S608
    assert types["published"] == types["incident_earliest"] == "DATE"
    assert types["incident_edtf"] == types["format"] == "VARCHAR"
    assert types["published_at"] == "TIMESTAMP WITH TIME ZONE"
    assert types["forces_id"] == "VARCHAR[]"
    assert (types["subject_count"], types["incident_inferred"]) == ("BIGINT", "BOOLEAN")


def test_polars_sees_the_types(tmp_path: Path) -> None:
    pl = pytest.importorskip("polars")
    schema = pl.read_parquet(written(tmp_path / "out.parquet", "cases")).schema
    assert schema["published"] == pl.Date
    assert schema["incident_edtf"] == pl.String
    assert schema["published_at"] == pl.Datetime("us", "UTC")
    assert schema["format"] in (pl.Categorical, pl.Enum)
    assert schema["forces_id"] == pl.List(pl.String)
