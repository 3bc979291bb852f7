"""parse_batches: columns in, columns out, whatever is wrong with a row."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import misconduct_parse as mp
from misconduct_parse.tables.definitions import NAMES
from misconduct_parse.tables.keys import document_id
from tests.unit.batch.sources import OUTCOMES

pa = pytest.importorskip("pyarrow")
arrow = pytest.importorskip("misconduct_parse.arrow")

NEWS = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing."
SOUP = "Chop two leeks and simmer them in stock for half an hour."
UTC = dt.UTC


def batch(**columns: Any) -> Any:
    return pa.RecordBatch.from_pydict(columns)


def rows(*batches: Any, **options: Any) -> list[dict[str, Any]]:
    return [row for out in arrow.parse_batches(batches, **options) for row in out.to_pylist()]


@pytest.mark.parametrize("table", NAMES)
def test_rows_are_those_of_to_records(table: str) -> None:
    wanted = mp.to_records([mp.parse(NEWS, url="https://www.essex.police.uk/1")], table)
    found = rows(batch(text=[NEWS], url=["https://www.essex.police.uk/1"]), table=table)
    known = {"source": "https://www.essex.police.uk/1", "error": None}
    assert found == [row | known for row in wanted]


@pytest.mark.parametrize("table", NAMES)
def test_every_batch_has_the_schema_whatever_its_rows(table: str) -> None:
    batches = [batch(text=[NEWS, SOUP, None]), batch(text=[NEWS]).slice(0, 0)]
    out = list(arrow.parse_batches(batches, table=table))
    assert [found.schema.equals(arrow.output_schema(table), check_metadata=True) for found in out] == [True, True]
    assert out[1].num_rows == 0


@pytest.mark.parametrize("table", NAMES)
def test_the_columns_beside_the_table_are_new_names(table: str) -> None:
    names = arrow.output_schema(table).names
    assert len(set(names)) == len(names)
    assert names[-2:] == ["source", "error"]


def test_a_row_that_cannot_be_parsed_is_one_row_with_its_error() -> None:
    good, soup, nothing = rows(batch(text=[NEWS, SOUP, None], name=["a", "b", "c"]))
    assert (good["error"], good["source"], good["format"]) == (None, "a", "force_news")
    assert soup["error"].startswith("UnknownFormatError: ")
    assert (soup["source"], soup["format"], soup["forces_id"]) == ("b", None, None)
    assert len(soup["case_id"]) == len(good["case_id"]) == 16
    assert (nothing["error"], nothing["source"]) == ("SourceError: the row has no text and no html", "c")


def test_html_goes_before_text_where_a_row_has_both() -> None:
    page = f"<html><body><h1>Officer dismissed</h1><p>{NEWS}</p></body></html>"
    first, second = rows(batch(text=[SOUP, NEWS], html=[page, None]), format="force_news")
    assert (first["document_media_type"], second["document_media_type"]) == ("text/html", "text/plain")


def test_dates_and_addresses_go_into_the_case() -> None:
    moment = dt.datetime(2021, 5, 6, 7, 8, 9, tzinfo=UTC)
    (row,) = rows(
        batch(text=[NEWS], url=["https://a.example/1"], published=[dt.date(2021, 5, 1)], retrieved_at=[moment])
    )
    case = mp.parse(NEWS, url="https://a.example/1", published=dt.date(2021, 5, 1))
    assert (row["url"], row["published"]) == (case.url, case.published)
    assert row["provenance_retrieved_at"] == moment


@pytest.mark.parametrize(
    ("published", "retrieved"),
    [
        (pa.array(["2021-05-01"]), pa.array(["2021-05-06T07:08:09+00:00"])),
        (pa.array(["2021-05-01T22:00:00"]), pa.array(["2021-05-06 07:08:09"])),
        (pa.array([dt.datetime(2021, 5, 1, 9)], pa.timestamp("s")), pa.array([1620284889], pa.timestamp("s"))),
        (pa.array([dt.date(2021, 5, 1)], pa.date64()), pa.array([1620284889 * 10**9 + 1], pa.timestamp("ns", "UTC"))),
    ],
    ids=["text", "text without offset", "naive timestamps", "milliseconds and nanoseconds"],
)
def test_dates_may_come_in_many_types(published: Any, retrieved: Any) -> None:
    (row,) = rows(batch(text=[NEWS], published=published, retrieved_at=retrieved))
    assert row["error"] is None
    assert row["provenance_retrieved_at"] == dt.datetime(2021, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert row["published"] == mp.parse(NEWS, published=dt.date(2021, 5, 1)).published


def test_a_date_that_is_none_is_an_error_of_its_row() -> None:
    wrong, right = rows(batch(text=[NEWS, NEWS], published=["soon", "2021-05-01"]))
    assert wrong["error"].startswith("SourceError: a date of the row is no ISO 8601: ")
    assert right["error"] is None


@pytest.mark.parametrize("name", ["string", "large_string", "string_view", "binary", "large_binary", "binary_view"])
def test_documents_may_be_any_kind_of_text_or_bytes(name: str) -> None:
    kind = getattr(pa, name, None)
    if kind is None:
        pytest.skip(f"pyarrow {pa.__version__} knows no {name}")
    page = NEWS.encode() if "binary" in name else NEWS
    (row,) = rows(pa.RecordBatch.from_arrays([pa.array([page], kind())], ["text"]))
    assert (row["error"], row["format"]) == (None, "force_news")


def test_dictionaries_and_tables_are_taken() -> None:
    texts = pa.array([NEWS, NEWS]).dictionary_encode()
    assert [row["format"] for row in rows(pa.table({"text": texts}))] == ["force_news"] * 2


def test_text_that_is_no_utf8_is_read_as_bytes() -> None:
    raw = NEWS.replace("Ada", "Zo\xeb").encode("cp1252")
    texts = pa.array([raw]).view(pa.string())
    (row,) = rows(batch(text=texts), table="cases")
    assert (row["error"], row["format"]) == (None, "force_news")


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"body": [NEWS]}, "no column 'text' or 'html' (there is 'body'); rename the one that holds the documents"),
        ({}, "no column 'text' or 'html' (there is no column); rename the one that holds the documents"),
        ({"text": [1]}, "column 'text' is int64, which is not string or binary: cast it, or rename it"),
        ({"text": [NEWS], "url": [3.5]}, "column 'url' is double, which is not string: cast it, or rename it"),
        (
            {"text": [NEWS], "published": [20210501]},
            "column 'published' is int64, which is not date, timestamp or string: cast it, or rename it",
        ),
        (
            {"text": [NEWS], "retrieved_at": [dt.date(2021, 5, 1)]},
            "column 'retrieved_at' is date32[day], which is not timestamp or string: cast it, or rename it",
        ),
    ],
)
def test_a_column_that_is_missing_or_of_a_wrong_type_is_named(columns: dict[str, Any], words: str) -> None:
    with pytest.raises(mp.SourceError) as caught:
        rows(batch(**columns))
    assert str(caught.value) == words


def test_a_parquet_column_of_a_wrong_type_is_named(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"text": [[NEWS]], "url": ["https://a.example/1"]}), tmp_path / "pages.parquet")
    with parquet.ParquetFile(tmp_path / "pages.parquet") as file, pytest.raises(mp.SourceError) as caught:
        list(arrow.parse_batches(file.iter_batches(100)))
    assert str(caught.value).startswith("column 'text' is list<")
    assert str(caught.value).endswith("which is not string or binary: cast it, or rename it")


def test_pages_of_a_parquet_file_are_read_batch_by_batch(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"text": [NEWS] * 5}), tmp_path / "pages.parquet")
    with parquet.ParquetFile(tmp_path / "pages.parquet") as file:
        found = [batch.num_rows for batch in arrow.parse_batches(file.iter_batches(2))]
    assert found == [2, 2, 1]


def test_batches_are_taken_one_at_a_time() -> None:
    taken = []

    def batches() -> Any:
        for number in range(3):
            taken.append(number)
            yield batch(text=[NEWS])

    out = arrow.parse_batches(batches())
    next(out)
    assert taken == [0]


@pytest.mark.parametrize("wrong", [{"table": "people"}, {"format": "blog"}])
def test_arguments_that_make_no_sense_are_refused_at_the_call(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"no table|format is 'blog'; give "):
        arrow.parse_batches([], **wrong)


def test_without_pyarrow_the_import_says_what_to_install() -> None:
    code = "import sys; sys.modules['pyarrow'] = None; import misconduct_parse.arrow"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    last = done.stderr.splitlines()[-1]
    assert last == "ImportError: pyarrow is not installed: python -m pip install 'misconduct-parse[arrow]'"


def test_every_case_of_a_page_has_rows_of_its_own() -> None:
    pages = batch(text=[OUTCOMES, SOUP], name=["a", "b"])
    first, soup = rows(pages)
    assert (first["provenance_case_count"], first["case_id"]) == (3, document_id(OUTCOMES))
    wanted = mp.to_records(mp.parse_all(OUTCOMES), "subjects")
    *every, again = rows(pages, every_case=True, table="subjects")
    assert every == [row | {"source": "a", "error": None} for row in wanted]
    assert again["error"] == soup["error"] is not None
