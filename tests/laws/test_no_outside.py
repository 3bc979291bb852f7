"""Parsing reaches for nothing outside: no socket, no process, and no file but the package's own, at first use.

Told by Python's own audit events (PEP 578), which also see what C code opens. A hook cannot be taken away again, so
that it is set in processes of their own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final
from zoneinfo import TZPATH

import pytest

import misconduct_parse as mp

LURES: Final = (
    "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>PC A was dismissed. &x;</p></body></html>",
    "<html><base href='https://192.0.2.1/'><link rel=stylesheet href=a.css><script src=a.js></script><img src=a.png>",
    "<html><body><iframe src='file:///etc/passwd'></iframe><p>PC A was dismissed.</p></body></html>",
    "---\ntitle: !!python/object/apply:os.system [id]\nother: !include /etc/passwd\n---\n\nPC A was dismissed.\n",
    "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: Outcome\n---\n\nPC A was dismissed.\n",
    "https://192.0.2.1/page.html",
    "/etc/passwd",
)
"""What would make a careless reader fetch, open or run something."""

LISTEN: Final = """
import json, sys

events, listening = [], False

def hear(name, arguments):
    if listening and name != "builtins.id":
        events.append([name, *(item if isinstance(item, int) else str(item) for item in arguments)])

sys.addaudithook(hear)

import misconduct_parse as mp
from tests.documents import own

DOCUMENTS = [text.source for text in own()][::3]

def parse(source, format=None):
    try:
        mp.parse(source, format=format)
    except mp.MisconductParseError:
        pass

def parse_all():
    for source in DOCUMENTS:
        parse(source)
        parse(source.encode("utf-8", "surrogatepass"))
    for source in json.load(sys.stdin):
        for format in (None, *mp.Format):
            parse(source, format)
"""

# One document of each carrier loads its reader, one with an hour the time zone, one of each format its tables.
WARM: Final = r"""
for format in mp.Format:
    parse("PC A was dismissed.", format)
    parse("---\ntitle: x\npublish:\n  date: 10:30 03/03/2021\n---\n\nPC A was dismissed.", format)
    parse("<html><p>PC A was dismissed.</p></html>", format)
parse("PC A was dismissed.")
"""


def heard(before: str) -> list[list[Any]]:
    """The audit events of parsing the project's own documents and the lures, after ``before`` was run."""
    code = f"{LISTEN}\nlistening = False\n{before}\nlistening = True\nparse_all()\nlistening = False"
    run = subprocess.run(
        [sys.executable, "-c", f"{code}\nprint(json.dumps(events))"],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        input=json.dumps(LURES),
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[list[Any]] = json.loads(run.stdout)
    return found


def test_parsing_opens_nothing_connects_to_nothing_and_runs_nothing() -> None:
    assert heard(WARM) == []


@pytest.fixture(scope="module")
def cold() -> list[list[Any]]:
    """The events where nothing is at hand yet: modules and tables are loaded by the first documents."""
    return heard("")


def test_the_first_parse_connects_to_nothing_and_runs_nothing(cold: list[list[Any]]) -> None:
    families = {event[0].partition(".")[0] for event in cold}
    assert families.isdisjoint({"socket", "subprocess", "urllib", "http", "ftplib", "shutil", "tempfile", "webbrowser"})
    assert "os.system" not in {event[0] for event in cold}


def test_the_first_parse_opens_only_what_is_installed(cold: list[list[Any]]) -> None:
    installed = [str(Path(mp.__file__).parent), sys.prefix, sys.base_prefix, *TZPATH]
    opened = [event for event in cold if event[0] == "open"]
    assert opened, "nothing was loaded at first use: the warm-up of the test above is not needed any more"
    assert [path for _, path, *_ in opened if not path.startswith(tuple(installed))] == []
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT
    assert [path for _, path, _, flags in opened if flags & writing] == []


def test_the_listening_itself_hears() -> None:
    events = heard(f"{WARM}\nDOCUMENTS = (open(name).read() for name in ['/dev/null'])")
    assert [event[:2] for event in events] == [["open", "/dev/null"]]
