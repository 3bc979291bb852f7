"""Spark runs parse_batches as it is, and its rows are the local ones."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import misconduct_parse as mp
from tests.documents import own

pytest.importorskip("pyspark")
pa = pytest.importorskip("pyarrow")
arrow = pytest.importorskip("misconduct_parse.arrow")

if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("Spark needs Java, and there is none here", allow_module_level=True)

# Spark itself warns of this and that: of its own deprecations, of pandas, of sockets that its end leaves open.
pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("ignore")]

DOCUMENTS = 2000
KEYS = {"source", "subject_number", "evidence_number"}
SOUP = "Chop two leeks and simmer them in stock for half an hour."


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Spark on two threads of this machine."""
    from pyspark.sql import SparkSession  # noqa: PLC0415  an optional dependency

    folder = tmp_path_factory.mktemp("spark")
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    options = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.memory": "1g",
        "spark.driver.extraJavaOptions": f"-Djava.io.tmpdir={folder} -Dderby.system.home={folder}",
        "spark.local.dir": str(folder),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "250",
    }
    builder = SparkSession.builder.master("local[2]").appName("misconduct_parse")
    for name, value in options.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def pages() -> Any:
    """Two thousand pages as an Arrow table: the project's own, over and over, and every fiftieth none of ours."""
    texts = [text.source for text in own()]
    fetched = dt.datetime(2022, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    return pa.table(
        {
            "name": [f"page {number}" for number in range(DOCUMENTS)],
            "text": [SOUP if number % 50 == 7 else texts[number % len(texts)] for number in range(DOCUMENTS)],
            "published": [None if number % 3 else dt.date(2022, 5, 6) for number in range(DOCUMENTS)],
            "retrieved_at": pa.array([fetched] * DOCUMENTS, pa.timestamp("us", "UTC")),
        }
    )


@pytest.fixture(scope="module")
def results(pages: Any) -> list[mp.Result]:
    """The same pages parsed here, without Arrow."""
    sources = [
        mp.Capture(content=row["text"], name=row["name"], published=row["published"], retrieved_at=row["retrieved_at"])
        for row in pages.to_pylist()
    ]
    return list(mp.parse_many(sources))


@pytest.mark.parametrize(("table", "count"), [("subjects", DOCUMENTS), ("cases", 200), ("evidence", 200)])
def test_rows_of_spark_are_the_local_ones(
    table: str, count: int, spark: Any, pages: Any, results: list[mp.Result]
) -> None:
    def parsed(batches: Iterator[Any]) -> Iterator[Any]:
        yield from arrow.parse_batches(batches, table=table)

    frame = spark.createDataFrame(pages.slice(0, count).to_pandas()).repartition(4)
    found = [_plain(row.asDict()) for row in frame.mapInArrow(parsed, arrow.spark_schema(table)).collect()]
    rows, errors = [row for row in found if not row["error"]], [row for row in found if row["error"]]
    local = results[:count]
    assert _sorted(rows) == _sorted(
        row | {"source": result.source_name, "error": None}
        for result in local
        if result.case
        for row in mp.to_records([result.case], table)
    )
    assert {row["source"]: row["error"] for row in errors} == {
        result.source_name: f"{type(result.error).__name__}: {result.error}" for result in local if result.error
    }
    assert len(errors) >= count // 50
    assert len({row["source"] for row in rows}) >= count // 2


def test_parquet_written_by_spark_is_read_back_by_duckdb_and_polars(spark: Any, pages: Any, tmp_path: Path) -> None:
    duckdb, pl = pytest.importorskip("duckdb"), pytest.importorskip("polars")
    target = tmp_path / "cases.parquet"
    frame = spark.createDataFrame(pages.slice(0, 200).to_pandas())
    frame.mapInArrow(arrow.parse_batches, arrow.spark_schema()).write.parquet(str(target))
    local = [row for batch in arrow.parse_batches([pages.slice(0, 200)]) for row in batch.to_pylist()]
    wanted = {row["source"]: (row["case_id"], row["format"], row["published"]) for row in local}
    query = f"SELECT source, case_id, format, published FROM '{target}/*.parquet'"  # noqa: S608  our own path
    assert {row[0]: row[1:] for row in duckdb.sql(query).fetchall()} == wanted
    read = pl.read_parquet(target / "*.parquet")
    assert {row["source"]: (row["case_id"], row["format"], row["published"]) for row in read.to_dicts()} == wanted


def test_a_column_of_the_wrong_type_fails_with_our_words(spark: Any) -> None:
    frame = spark.createDataFrame([(1,)], "text bigint")
    with pytest.raises(Exception, match="column 'text' is int64, which is not string or binary: cast it"):
        frame.mapInArrow(arrow.parse_batches, arrow.spark_schema()).collect()


def test_spark_agrees_with_the_schema_in_its_words(spark: Any) -> None:
    for table in ("cases", "criminal", "evidence"):
        frame = spark.createDataFrame([], arrow.spark_schema(table))
        assert frame.columns == arrow.output_schema(table).names


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Spark hands moments out naive, in the time zone of this machine."""
    return {name: value.astimezone(dt.UTC) if isinstance(value, dt.datetime) else value for name, value in row.items()}


def _sorted(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows by source and number, moments in UTC."""
    return sorted(map(_plain, rows), key=lambda row: [str(row[name]) for name in row if name in KEYS])
