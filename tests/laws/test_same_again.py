"""The same input gives the same bytes, on any day and any machine."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

DIGEST = """
import hashlib
import misconduct_parse as mp
from tests.documents import own
digest = hashlib.sha256()
for text in own()[::5]:
    try:
        digest.update(mp.to_json(mp.parse(text.source)).encode("utf-8", "surrogatepass"))
    except mp.MisconductParseError as error:
        digest.update(str(error).encode("utf-8", "surrogatepass"))
print(digest.hexdigest())
"""


def digest(**environment: str) -> str:
    """The digest of all that the project's own documents say, in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", DIGEST], env={**os.environ, **environment}, capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


@pytest.fixture(scope="module")
def usual() -> str:
    return digest(PYTHONHASHSEED="0", TZ="Europe/London", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "1", "TZ": "America/Anchorage", "LC_ALL": "C", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "99", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONOPTIMIZE": "1"},
    ],
    ids=["far east", "C locale", "Turkish, optimised"],
)
def test_another_process_says_the_same(usual: str, environment: dict[str, str]) -> None:
    assert digest(**environment) == usual


THREADS = """
from concurrent.futures import ThreadPoolExecutor
import misconduct_parse as mp
from tests.documents import own
def said(text):
    try:
        return mp.to_json(mp.parse(text.source))
    except mp.MisconductParseError as error:
        return str(error)
with ThreadPoolExecutor(8) as pool:  # the very first parses of the process, all at once
    at_once = list(pool.map(said, own()[::5]))
print(at_once == [said(text) for text in own()[::5]])
"""


def test_threads_do_not_disturb_each_other() -> None:
    run = subprocess.run([sys.executable, "-c", THREADS], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "True"
