"""Outputs: whole cases, and what is refused: places, tables, full disks."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest

import misconduct_parse as mp
from misconduct_parse.export import FORMS, Output, OutputError
from misconduct_parse.export.text_file import TextFile
from tests.unit.export.cases import case, identity
from tests.unit.export.reading import ids_in, rows_in
from tests.unit.export.writing import FILES, each_file, write


@pytest.mark.parametrize("name", ["out.jsonl", "out.json"])
def test_without_a_table_json_holds_whole_cases(name: str, tmp_path: Path) -> None:
    with Output(tmp_path / name) as output:
        output.add("page 1", case(1))
    assert [mp.from_dict(row) for row in rows_in(tmp_path / name)] == [case(1)]
    with Output(tmp_path / name, keep=True) as output:
        assert output.known == {identity(1)}


def test_without_a_table_sqlite_holds_all_of_them(tmp_path: Path) -> None:
    with Output(tmp_path / "out.sqlite") as output:
        output.add("page 1", case(1))
    database = sqlite3.connect(tmp_path / "out.sqlite")
    query = "SELECT name, kind, duration FROM outcomes JOIN subjects USING (case_id, subject_number)"
    with pytest.raises(sqlite3.OperationalError, match="ambiguous column name: kind"):
        database.execute(query)
    found = database.execute(query.replace("kind", "outcomes.kind")).fetchall()
    database.close()
    assert found == [("Ada Quill", "dismissed_without_notice", None)]
    assert output.rows == sum(len(mp.to_records([case(1)], table)) for table in _tables())


def _tables() -> tuple[str, ...]:
    from misconduct_parse.tables.definitions import NAMES  # noqa: PLC0415

    return NAMES


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("out.xlsx", "says no kind of file that is written; end it in .jsonl, .ndjson, .json, .csv, .parquet, "),
        ("out", "says no kind of file that is written"),
        ("gone/out.csv", "make it first"),
        ("folder.csv", "is a folder; name a file in it"),
    ],
)
def test_a_place_where_nothing_can_be_written_is_refused_at_once(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(OutputError) as caught:
        Output(tmp_path / name)
    assert words in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / name))


def test_an_unknown_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="there is no table 'people'"):
        Output(tmp_path / "out.csv", table="people")


def test_parquet_without_pyarrow_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def absent(name: str) -> Any:
        raise ImportError("No module named 'pyarrow'", name="pyarrow")

    monkeypatch.setattr("misconduct_parse.export.output.import_module", absent)
    with pytest.raises(
        OutputError, match=r"pyarrow is not installed: python -m pip install 'misconduct-parse\[arrow\]'"
    ):
        Output(tmp_path / "x.parquet")


@each_file
def test_a_full_disk_is_told_with_what_to_do_and_keeps_whole_cases(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name

    def run() -> None:
        with Output(path, table="cases") as output:
            output.add("page 1", case(1))
            if name == "out.sqlite":
                _fill(output)
            else:
                monkeypatch.setattr(TextFile, "_put", _full)
            for number in range(2, 400):
                output.add(f"page {number}", case(number))

    with pytest.raises(OutputError) as caught:
        run()
    monkeypatch.undo()
    assert str(caught.value).startswith(f"{path} cannot be written (")
    assert "free some space, or choose another place; what was written is kept in " in str(caught.value)
    with Output(path, table="cases", keep=True) as output:
        assert output.known <= {identity(1)}
    assert set(ids_in(path)) == output.known


def _full(self: TextFile, data: memoryview) -> int:
    """A disk that takes all but a little of what it is given, then nothing."""
    return self._opened.write(data[:-7]) if len(data) > 7 else _no_space()


def _no_space() -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _fill(output: Output) -> None:
    """A database that may not grow any more."""
    connection = output._sink._connection  # type: ignore[attr-defined]
    connection.commit()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")


@pytest.mark.parametrize("name", ["out.json", "out.parquet"])
def test_a_disk_that_is_full_at_the_end_keeps_what_was_read(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: object, path: Path, lines: object) -> None:
        path.write_bytes(b"half")
        _no_space()

    def run() -> None:
        with Output(tmp_path / name, table="cases") as output:
            output.add("page 1", case(1))
            monkeypatch.setattr(type(output._sink), "write", full)

    with pytest.raises(OutputError, match=r"cannot be written \(No space left .*what was written is kept in "):
        run()
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == [f"{name}.part"]
    with Output(tmp_path / name, table="cases", keep=True) as output:
        assert output.known == {identity(1)}
    assert ids_in(tmp_path / name) == [identity(1)]
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_every_suffix_has_its_file() -> None:
    assert {f"out{suffix}" for suffix in FORMS} == {*FILES, "out.ndjson", "out.db"}


def test_json_lines_of_a_table_are_its_rows(tmp_path: Path) -> None:
    write(tmp_path / "out.jsonl", 1, table="quotes")
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line) == {
        "source": "page 1", "case_id": identity(1), "quote_number": 0, "speaker": "Ines Marl", "role": None,
        "text": "“Trust” is everything.",
    }  # fmt: skip
