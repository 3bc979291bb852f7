"""The same input gives the same bytes, on any day and any machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse.testing import Document, documents
from tests.documents import own

DIGEST = """
import hashlib, json, sys
import misconduct_parse as mp
digest = hashlib.sha256()
for source in json.loads(sys.stdin.buffer.read()):
    try:
        digest.update(mp.to_json(mp.parse(source)).encode("utf-8", "surrogatepass"))
    except mp.MisconductParseError as error:
        digest.update(str(error).encode("utf-8", "surrogatepass"))
print(digest.hexdigest())
"""

MADE = 100
"""So many documents are made for the processes."""


@pytest.fixture(scope="module")
def sources() -> list[str]:
    """Some of the project's own documents, and made ones of every kind."""
    made: list[str] = []

    @settings(max_examples=MADE, database=None, phases=[Phase.generate])
    @given(documents())
    def gather(document: Document) -> None:
        made.append(document.source)

    gather()
    return [text.source for text in own()[::5]] + made


def digest(sources: list[str], **environment: str) -> str:
    """The digest of all that documents say, in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", DIGEST],
        input=json.dumps(sources).encode(),
        env={**os.environ, **environment},
        capture_output=True,
        check=True,
    )
    return run.stdout.decode().strip()


@pytest.fixture(scope="module")
def usual(sources: list[str]) -> str:
    return digest(sources, PYTHONHASHSEED="0", TZ="Europe/London", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "1", "TZ": "America/Anchorage", "LC_ALL": "C", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "99", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONOPTIMIZE": "1"},
    ],
    ids=["far east", "C locale", "Turkish, optimised"],
)
def test_another_process_says_the_same(sources: list[str], usual: str, environment: dict[str, str]) -> None:
    assert digest(sources, **environment) == usual


THREADS = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
import misconduct_parse as mp
def said(source):
    try:
        return mp.to_json(mp.parse(source))
    except mp.MisconductParseError as error:
        return str(error)
sources = json.loads(sys.stdin.buffer.read())
sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(8) as pool:  # the very first parses of the process, all at once
    at_once = list(pool.map(said, sources))
print(at_once == [said(source) for source in sources])
"""


def test_the_first_parses_of_a_process_may_come_from_many_threads(sources: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", THREADS], input=json.dumps(sources).encode(), capture_output=True, check=True
    )
    assert run.stdout.strip() == b"True"


@settings(max_examples=settings().max_examples // 10)
@given(st.lists(documents().map(lambda document: document.source), min_size=4, max_size=12, unique=True))
def test_threads_that_parse_different_documents_do_not_disturb_each_other(sources: list[str]) -> None:
    alone = [mp.to_json(mp.parse(source)) for source in sources]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)  # they take turns within a parse, not only between two
    try:
        with ThreadPoolExecutor(len(sources)) as pool:
            at_once = list(pool.map(lambda source: mp.to_json(mp.parse(source)), sources))
    finally:
        sys.setswitchinterval(before)
    assert at_once == alone
