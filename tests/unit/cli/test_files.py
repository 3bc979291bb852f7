"""parse -o: files from outside, and everything that may stand in their way."""

from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path

import pytest

import misconduct_parse as mp
from tests.unit.cli.calling import PAGE, SOUP, run


def test_each_kind_of_file_is_known_by_its_name(pages: Path, tmp_path: Path) -> None:
    for name in ("out.jsonl", "out.json", "out.csv", "out.sqlite"):
        result = run("parse", pages, "-o", tmp_path / name)
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout.startswith("3 documents read; ")
        assert result.stdout.endswith(f"written to {tmp_path / name}.\n")
    lines = (tmp_path / "out.jsonl").read_bytes().splitlines()
    assert [mp.from_json(line) for line in lines] == [mp.parse_file(path) for path in sorted(pages.iterdir())]
    assert [mp.from_dict(data) for data in json.loads((tmp_path / "out.json").read_bytes())] == [
        mp.from_json(line) for line in lines
    ]
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["source"] for row in csv.DictReader(file)] == [str(path) for path in sorted(pages.iterdir())]
    database = sqlite3.connect(tmp_path / "out.sqlite")
    assert database.execute("SELECT count(*), count(DISTINCT case_id) FROM cases").fetchall() == [(3, 3)]
    database.close()


def test_parquet_holds_the_table(pages: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert run("parse", pages, "-o", tmp_path / "out.parquet", "--table", "evidence").exit_code == 0
    found = parquet.read_table(tmp_path / "out.parquet")
    wanted = mp.to_records([mp.parse_file(path) for path in sorted(pages.iterdir())], "evidence")
    assert found.drop_columns(["source"]).to_pylist() == wanted


@pytest.mark.slow
def test_jobs_change_nothing(pages: Path, tmp_path: Path) -> None:
    run("parse", pages, "-o", tmp_path / "one.jsonl")
    assert run("parse", pages, "-o", tmp_path / "two.jsonl", "--jobs", "2").exit_code == 0
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_skip_existing_adds_what_is_new(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    run("parse", pages, "-o", out)
    (pages / "d.txt").write_text(PAGE.replace("Quill", "Brook"), encoding="utf-8")
    (pages / "a.txt").rename(pages / "moved.txt")
    result = run("parse", pages, "-o", out, "--skip-existing")
    assert result.stdout == f"1 document read, 3 in it already; 1 row written to {out}.\n"
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [Path(row["source"]).name for row in csv.DictReader(file)] == ["a.txt", "b.md", "c.html", "d.txt"]


def test_an_output_that_exists_is_left_alone(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("mine", encoding="utf-8")
    result = run("parse", pages, "-o", out)
    assert result.exit_code == 2
    assert f"{out} exists; add --overwrite to replace it, or --skip-existing to add what it lacks" in result.stderr
    assert out.read_text(encoding="utf-8") == "mine"
    assert run("parse", pages, "-o", out, "--skip-existing").exit_code == 1
    assert out.read_text(encoding="utf-8") == "mine"
    assert run("parse", pages, "-o", out, "--overwrite").exit_code == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbfsource,")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["-o", "out.xlsx"], "the name says no kind of file that is written; end it in .jsonl"),
        (["-o", "gone/out.csv"], "there is no folder gone; make it first"),
        (["-o", "out.csv", "--format", "json"], "--format has no meaning with -o: the name of the file says its kind"),
        (["-o", "out.csv", "--overwrite", "--skip-existing"], "choose one of them"),
        (["--table", "cases"], "--table needs -o FILE, or --format json or jsonl"),
        (["--skip-existing"], "--skip-existing needs -o FILE"),
        (["--overwrite"], "--overwrite needs -o FILE"),
        (["-o", "out.csv", "--table", "people"], "'people' is not one of 'cases', 'subjects',"),
        (["--jobs", "0"], "0 is not in the range x>=1"),
        (["--errors", "gone/errors.jsonl"], "no file can be made there; name a file in a folder that exists"),
    ],
)
def test_options_that_make_no_sense_are_usage_errors(
    options: list[str], words: str, pages: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("parse", pages, *options)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pages"]


def test_what_cannot_be_read_is_told_and_the_rest_is_written(pages: Path, tmp_path: Path) -> None:
    (pages / "soup.txt").write_text(SOUP, encoding="utf-8")
    result = run("parse", pages, tmp_path / "gone.txt", "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert result.stdout.startswith("3 documents read, 2 not read; 3 rows written to ")
    first, second = sorted(result.stderr.splitlines(), key=len, reverse=True)
    assert first.startswith(f"{pages / 'soup.txt'}: ")
    assert second == (
        f"{tmp_path / 'gone.txt'}: cannot be read (No such file or directory); check the path and its permissions"
    )


def test_errors_go_to_a_file_if_asked(pages: Path, tmp_path: Path) -> None:
    (pages / "soup.txt").write_text(SOUP, encoding="utf-8")
    errors = tmp_path / "errors.jsonl"
    result = run("parse", pages, tmp_path / "gone.txt", "-o", tmp_path / "out.jsonl", "--errors", errors)
    assert (result.exit_code, result.stderr) == (1, "")
    assert f"2 not read (see {errors})" in result.stdout
    soup, gone = [json.loads(line) for line in errors.read_bytes().splitlines()]
    assert (soup["source"], soup["error"]) == (str(pages / "soup.txt"), "UnknownFormatError")
    assert (gone["source"], gone["error"]) == (str(tmp_path / "gone.txt"), "SourceError")
    again = run("parse", pages, "-o", tmp_path / "other.jsonl", "--errors", errors)
    assert again.exit_code == 2
    assert f"{errors} exists; add --overwrite to replace it" in again.stderr


def test_errors_go_to_a_file_beside_a_table_too(pages: Path, tmp_path: Path) -> None:
    (pages / "soup.txt").write_text(SOUP, encoding="utf-8")
    result = run("parse", pages, "--errors", tmp_path / "errors.jsonl")
    assert (result.exit_code, result.stderr) == (1, "")
    assert "3 documents read" in result.stdout
    assert len((tmp_path / "errors.jsonl").read_bytes().splitlines()) == 1


def test_a_folder_without_documents_is_a_usage_error_and_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run("parse", tmp_path / "empty", "-o", tmp_path / "out.csv", "--errors", tmp_path / "errors.jsonl")
    assert result.exit_code == 2
    assert "this folder holds no document (.txt, .md, .html, .htm)" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_the_rows_of_a_table_go_to_standard_output_as_json(form: str, pages: Path) -> None:
    out = run("parse", pages, "--table", "subjects", "--format", form).stdout_bytes
    rows = json.loads(out) if form == "json" else [json.loads(line) for line in out.splitlines()]
    assert [row.pop("source") for row in rows] == [str(path) for path in sorted(pages.iterdir())]
    wanted = mp.to_records([mp.parse_file(path) for path in sorted(pages.iterdir())], "subjects")
    assert [row["name"] for row in rows] == [row["name"] for row in wanted]
    assert [row.keys() for row in rows] == [row.keys() for row in wanted]
