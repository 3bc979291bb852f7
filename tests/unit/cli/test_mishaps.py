"""parse -o: archives, full disks, interruptions, and the two commands that need no document."""

from __future__ import annotations

import csv
import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import misconduct_parse as mp
from tests.documents import ROOT
from tests.unit.cli.calling import PAGE, SOUP, run
from tests.unit.warc.archives import PAGE as HTML
from tests.unit.warc.archives import record, response, zipped

HELD: list[int] = []
"""Ends of pipes: a reader would see the end of the file if they were closed."""


def test_pages_of_an_archive_come_with_their_address(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    archive = tmp_path / "crawl.warc.gz"
    soup = response(f"<p>{SOUP}</p>".encode(), "https://a.example/soup")
    records = [record("request", b"GET / HTTP/1.1\r\n\r\n"), response(HTML, "https://a.example/1"), soup]
    archive.write_bytes(zipped(records))
    out, errors = tmp_path / "out.csv", tmp_path / "errors.jsonl"
    result = run("parse", archive, "-o", out, "--errors", errors)
    assert result.exit_code == 0
    assert result.stdout == (
        f"1 document read, 1 of other kinds, 1 records that are no pages; 1 row written to {out}.\n"
    )
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["source"], row["url"]) == ("https://a.example/1", "https://a.example/1")
    assert row["provenance_retrieved_at"] == "2021-05-06T07:08:09+00:00"
    assert json.loads(errors.read_bytes())["source"] == "https://a.example/soup"


def test_an_archive_that_ends_early_gives_what_was_whole(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    archive = tmp_path / "crawl.warc.gz"
    archive.write_bytes(zipped([response(HTML, "https://a.example/1"), response(HTML + b" ")])[:-30])
    result = run("parse", archive, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{archive}: ends early, in or behind record ")
    assert result.stdout.startswith("1 document read, ")
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 1


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from misconduct_parse.cli import main
main(sys.argv[2:])
"""


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files as POSIX does")
@pytest.mark.parametrize(
    ("name", "space"),
    [("out.jsonl", 20_000), ("out.csv", 6_000), ("out.sqlite", 60_000), ("out.json", 20_000), ("out.parquet", 5_000)],
)
def test_a_disk_without_space_is_told_and_no_half_file_is_left(name: str, space: int, tmp_path: Path) -> None:
    if name == "out.parquet":
        pytest.importorskip("pyarrow")
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(PAGE * 20 + f"He was {number + 20}.", encoding="utf-8")
    out = tmp_path / name
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(space), "parse", str(folder), "-o", str(out)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith(f"Error: {out} cannot be written (")
    assert "free some space, or choose another place" in done.stderr
    assert "Traceback" not in done.stderr
    assert not out.exists()
    assert [path.name for path in tmp_path.iterdir() if path != folder] == [f"{name}.part"]
    again = run("parse", folder, "-o", out, "--skip-existing")
    assert again.exit_code == 0
    assert "40 documents read" in again.stdout or "in it already" in again.stdout
    assert [path.name for path in tmp_path.iterdir() if path != folder] == [name]


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("options", [["parse", "--format", "jsonl"], ["parse"], ["explain"], ["detect"]])
def test_standard_output_without_space_is_told_in_a_line(options: list[str], pages: Path) -> None:
    command = [sys.executable, "-m", "misconduct_parse.cli", *options, str(pages / "a.txt")]
    with FULL.open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        "Error: standard output cannot be written (No space left on device); free some space, or choose another place\n"
    )


def test_a_file_that_cannot_be_read_is_told_and_the_others_are(pages: Path, tmp_path: Path) -> None:
    (pages / "b2.txt").symlink_to(pages / "b2.txt")
    result = run("parse", pages, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{pages / 'b2.txt'}: cannot be read (")
    assert result.stderr.endswith("); check the path and its permissions\n")
    assert result.stdout.startswith("3 documents read, 1 not read; ")


def test_a_folder_that_cannot_be_looked_into_is_told(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = pages / "closed"
    closed.mkdir()
    scandir = os.scandir

    def refuse(path: str | Path) -> Iterator[os.DirEntry[str]]:
        if Path(path) == closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    result = run("parse", pages, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert result.stderr == f"{closed}: cannot be read (Permission denied); check the path and its permissions\n"
    assert result.stdout.startswith("3 documents read, 1 not read; ")


@pytest.mark.usefixtures("interruptible")
@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="sends a signal to a process group")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(jobs: str, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(PAGE + f"He was {number}.", encoding="utf-8")
    os.mkfifo(folder / "150a.txt")
    command = [sys.executable, "-m", "misconduct_parse.cli", "parse", str(folder), "-o", str(tmp_path / "out.jsonl")]
    running = subprocess.Popen(
        [*command, "--jobs", jobs], stderr=subprocess.PIPE, text=True, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    _wait_for_reader(folder / "150a.txt")
    os.killpg(running.pid, signal.SIGINT)
    _, words = running.communicate(timeout=60)
    assert running.returncode == 130
    assert words.startswith("interrupted after ")
    assert "the same command with --skip-existing goes on from there" in words
    assert "Traceback" not in words
    (folder / "150a.txt").unlink()
    assert not (tmp_path / "out.jsonl").exists()
    result = run("parse", folder, "-o", tmp_path / "out.jsonl", "--skip-existing")
    assert result.exit_code == 0
    lines = (tmp_path / "out.jsonl").read_bytes().splitlines()
    assert sorted(mp.from_json(line).document.text for line in lines) == sorted(
        path.read_text(encoding="utf-8") for path in folder.iterdir()
    )


def _wait_for_reader(pipe: Path) -> None:
    """Until somebody reads from a pipe: the run has come so far, and waits for what never comes."""
    for _ in range(300):
        try:
            held = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # nobody reads yet
            time.sleep(0.1)
        else:
            HELD.append(held)
            time.sleep(0.5)  # it has opened the pipe; a signal just before it reads is seen only when the read ends
            return
    pytest.fail("nobody ever read from the pipe")


def test_the_schema_is_printed() -> None:
    result = run("schema")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == mp.json_schema()


def test_the_forces_are_listed() -> None:
    lines = run("forces").stdout.splitlines()
    assert lines[0].split() == ["id", "name", "ons_code", "kind"]
    assert len(lines) == 1 + len(mp.forces.all())


def test_a_force_is_found_by_any_of_its_names() -> None:
    assert "avon-and-somerset" in run("forces", "Avon & Somerset Constabulary").stdout
    result = run("forces", "Gotham Police")
    assert result.exit_code == 1
    assert "Gotham Police: no force is called so; `misconduct-parse forces` lists them all" in result.stderr


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("west", "west: no force is called just so; did you mean west-mercia (West Mercia Police), west-midlands "),
        ("Essex Polce", "Essex Polce: no force is called just so; did you mean essex (Essex Police)"),
        ("UK Border Agency", "UK Border Agency: more than one is called so: border-force (Border Force), immigration-"),
    ],
)
def test_a_name_of_none_or_of_several_is_answered_with_those_that_may_be_meant(name: str, told: str) -> None:
    result = run("forces", name)
    assert result.exit_code == 1
    assert told in result.stderr
