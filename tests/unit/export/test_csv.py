"""CSV: what a spreadsheet sees, and what no spreadsheet calculates."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from misconduct_parse.export import Output
from misconduct_parse.export.cells import harmless, text_of
from misconduct_parse.tables.surrogates import mended
from tests.unit.export.cases import case, identity
from tests.unit.export.reading import rows_in


def written(path: Path, table: str, *texts: str) -> Path:
    """A file of one case with these quotes."""
    with Output(path, table=table, overwrite=True) as output:
        output.add("page 1", case(1, *texts))
    return path


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_cell_that_would_be_calculated_gets_an_apostrophe(start: str, tmp_path: Path) -> None:
    formula = f"{start}HYPERLINK(1)"
    (row,) = rows_in(written(tmp_path / "out.csv", "quotes", formula))
    assert row["text"] == f"'{formula}"


def test_the_source_is_no_exception(tmp_path: Path) -> None:
    with Output(tmp_path / "out.csv", table="cases") as output:
        output.add("=cmd|x", case(1))
    assert rows_in(tmp_path / "out.csv")[0]["source"] == "'=cmd|x"


def test_other_cells_are_as_they_are(tmp_path: Path) -> None:
    (row,) = rows_in(written(tmp_path / "out.csv", "quotes", "it was “him” = guilty, 'so'"))
    assert row["text"] == "it was “him” = guilty, 'so'"
    assert (row["case_id"], row["quote_number"], row["speaker"]) == (identity(1), "0", "")


def test_values_are_written_as_the_dictionary_says(tmp_path: Path) -> None:
    person, group = rows_in(written(tmp_path / "out.csv", "subjects"))
    assert (person["age"], person["detective"], person["former"]) == ("36", "false", "false")
    assert (person["published"], person["outcome_kinds"]) == ("2019-11-26", "dismissed_without_notice")
    assert (group["age"], group["former"], group["outcome_kinds"]) == ("", "", "")


def test_a_list_is_one_cell() -> None:
    assert text_of(["2019-11-26", "2019-11-28"]) == "2019-11-26; 2019-11-28"
    assert text_of([True, None]) == "true"
    assert text_of([]) is None


def test_the_file_begins_with_the_mark_of_utf_8_and_ends_lines_as_rfc_4180_does(tmp_path: Path) -> None:
    data = written(tmp_path / "out.csv", "quotes", "one\ntwo").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfsource,case_id,quote_number,")
    assert data.endswith(b'"one\ntwo"\r\n')


@given(st.lists(st.text() | st.sampled_from(["a\r\nb", '"', '""\n"', ",", "\ud83d", "\x00", "=1"]), max_size=3))
@example(['"\r\n"'])
@example(["a" * 200_000])
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("csv")
    written(folder / "out.csv", "quotes", *texts)
    if texts and max(map(len, texts)) < csv.field_size_limit():
        rows = rows_in(folder / "out.csv")
        assert [row["text"] for row in rows] == [harmless(mended(text)) for text in texts]
    with Output(folder / "out.csv", table="quotes", keep=True) as output:
        assert output.known == {identity(1)}


def test_pandas_duckdb_and_polars_read_it(tmp_path: Path) -> None:
    pd, pl = pytest.importorskip("pandas"), pytest.importorskip("polars")
    duckdb = pytest.importorskip("duckdb")
    path = written(tmp_path / "out.csv", "quotes", "one\ntwo", "Zoë")
    assert pd.read_csv(path)["text"].tolist() == ["one\ntwo", "Zoë"]
    assert pl.read_csv(path)["source"].to_list() == ["page 1", "page 1"]
    assert duckdb.sql(f"SELECT source, text FROM '{path}'").fetchall() == [("page 1", "one\ntwo"), ("page 1", "Zoë")]  # noqa: S608
