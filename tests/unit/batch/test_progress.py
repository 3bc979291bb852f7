"""The bar: on a terminal alone, and only where it was asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents import ROOT
from tests.unit.batch.sources import NEWS

pty = pytest.importorskip("pty", reason="pseudo-terminals are POSIX")

MANY = f"""
import misconduct_parse as mp
print(len(list(mp.parse_many([{NEWS!r}] * 3, format='force_news'ASKED))))
"""


def on_terminal(command: list[str]) -> tuple[str, str]:
    """What a command prints, and what it shows on standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, text=True, env=environment) as running:
        os.close(theirs)
        shown = b""
        try:
            while more := os.read(ours, 65536):
                shown += more
        except OSError:  # Linux says so that the other end is closed
            pass
        os.close(ours)
        assert running.stdout
        printed = running.stdout.read()
    assert running.returncode == 0, shown
    return printed, shown.decode()


def test_parse_many_shows_a_bar_where_it_is_asked_to() -> None:
    printed, shown = on_terminal([sys.executable, "-c", MANY.replace("ASKED", ", progress=True")])
    assert printed == "3\n"
    assert "documents" in shown
    assert "3/3" in shown


def test_parse_many_shows_nothing_unasked() -> None:
    assert on_terminal([sys.executable, "-c", MANY.replace("ASKED", "")]) == ("3\n", "")


def test_the_command_shows_a_bar_while_it_writes_a_file(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"{NEWS} {number}", encoding="utf-8")
    command = [sys.executable, "-m", "misconduct_parse.cli", "parse", str(tmp_path), "-o", str(tmp_path / "out.jsonl")]
    printed, shown = on_terminal(command)
    assert printed.startswith("3 documents read; ")
    assert "3/3" in shown
