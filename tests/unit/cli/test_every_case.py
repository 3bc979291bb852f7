"""Pages that hold several cases: what is left out is told, and --all leaves out nothing."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

import misconduct_parse as mp
from misconduct_parse.tables.keys import document_id
from tests.unit.batch.sources import OUTCOMES
from tests.unit.cli.calling import run
from tests.unit.docs.pages import shown


@pytest.fixture
def page(pages: Path) -> Path:
    """A table of three outcomes, beside three pages of one case each."""
    path = pages / "table.txt"
    path.write_text(OUTCOMES, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl", "out.sqlite"])
def test_the_last_line_says_how_many_cases_were_not_written(name: str, page: Path, tmp_path: Path) -> None:
    out = tmp_path / name
    result = run("parse", page, "-o", out)
    assert result.exit_code == 0
    first, last = result.stdout.splitlines()
    assert first.startswith("1 document read; ")
    assert last == "2 further cases of 1 page were not written: --all writes every case."


def test_all_writes_every_case_with_an_id_of_its_own(page: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    result = run("parse", page.parent, "-o", out, "--table", "outcomes", "--all")
    assert result.stdout == f"4 documents read, 6 cases; 6 rows written to {out}.\n"
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] == str(page)]
    known = document_id(OUTCOMES)
    assert [row["case_id"] for row in rows] == [known, f"{known}-1", f"{known}-2"]
    assert [row["kind"] for row in rows] == [
        "dismissed_without_notice", "would_have_been_dismissed", "final_written_warning",
    ]  # fmt: skip
    again = run("parse", page.parent, "-o", out, "--table", "outcomes", "--all", "--skip-existing")
    assert again.stdout == f"0 documents read, 4 in it already; 0 rows written to {out}.\n"


@pytest.mark.slow
def test_jobs_change_nothing(page: Path, tmp_path: Path) -> None:
    run("parse", page.parent, "-o", tmp_path / "one.jsonl", "--all")
    run("parse", page.parent, "-o", tmp_path / "two.jsonl", "--all", "--jobs", "2")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_json_of_every_case_reads_back(page: Path) -> None:
    result = run("parse", page, "--all", "--format", "json")
    assert result.stderr == ""
    assert tuple(map(mp.from_dict, json.loads(result.stdout_bytes))) == mp.parse_all(OUTCOMES.encode())
    first = run("parse", page, "--format", "jsonl")
    assert mp.from_json(first.stdout_bytes) == mp.parse(OUTCOMES.encode())
    assert first.stderr == "2 further cases of 1 page were not written: --all writes every case.\n"


def test_the_table_shows_every_case_if_asked_and_tells_of_them_if_not(page: Path) -> None:
    whole = run("parse", page, "--all").stdout
    assert [name in whole for name in ("Ada Quill", "Ben Yew", "Cy Penn")] == [True] * 3
    assert "further" not in whole
    first = run("parse", page).stdout
    assert "Ben Yew" not in first
    assert "\n2 further cases of 1 page were not shown: --all shows every case.\n" in first
    assert shown(["parse", str(page), "--all"]).count("hearing outcome") == 1


def test_explain_names_the_option_and_obeys_it(page: Path) -> None:
    first = run("explain", page).stdout
    assert "warning several-cases: the page holds 3 separate cases; this is the first, --all gives all" in first
    assert "case 1 of 3" in first
    every = run("explain", page, "--all").stdout
    assert [f"case {number} of 3" in every for number in (1, 2, 3)] == [True] * 3
    assert "several-cases" not in every


def test_one_case_is_told_as_one(pages: Path) -> None:
    result = run("parse", pages, "--all")
    assert "further" not in result.stdout
    assert " of 1" not in run("explain", pages / "a.txt").stdout
