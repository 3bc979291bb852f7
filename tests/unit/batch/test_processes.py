"""parse_many in several processes: the same results, whoever dies on the way."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

import misconduct_parse as mp
from misconduct_parse.batch import pool
from tests.documents import ROOT
from tests.unit.batch.sources import NEWS, Breaking, Killing, endless, failing

pytestmark = pytest.mark.slow


def test_results_are_those_of_one_process_in_the_same_order(tmp_path: Path) -> None:
    sources = [*(f"{NEWS} {number}" for number in range(70)), tmp_path / "gone.txt", None, Breaking(), "soup"]
    alone = list(mp.parse_many(sources))  # type: ignore[arg-type]
    sources[-2] = Breaking()
    spread = list(mp.parse_many(sources, processes=2, chunksize=4))  # type: ignore[arg-type]
    assert [(result.source_name, result.case) for result in spread] == [(r.source_name, r.case) for r in alone]
    assert [(type(r.error), str(r.error)) for r in spread] == [(type(r.error), str(r.error)) for r in alone]
    assert isinstance(spread[-1].error, mp.UnknownFormatError)
    assert spread[-1].error.detection.format is None


def test_memory_is_bounded_for_an_endless_source() -> None:
    taken = 0

    def sources() -> Iterator[str]:
        nonlocal taken
        for page in endless():
            taken += 1
            yield page

    results = mp.parse_many(sources(), format="force_news", processes=2, chunksize=5)
    list(itertools.islice(results, 100))
    assert taken <= 100 + 2 * 3 * 5
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_a_process_that_dies_takes_only_its_document_with_it() -> None:
    sources = [NEWS if number not in (11, 12, 40) else Killing() for number in range(60)]
    results = list(mp.parse_many(sources, format="force_news", processes=2, chunksize=8))
    assert [number for number, result in enumerate(results) if result.error] == [11, 12, 40]
    assert isinstance(results[11].error, mp.WorkerError)
    assert str(results[11].error).startswith("the process that parsed killing.txt ended")
    assert all(result.case for number, result in enumerate(results) if number not in (11, 12, 40))


def test_no_more_processes_are_started_than_the_system_can_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    def refuse(processes: int) -> NoReturn:
        started.append(processes)
        raise mp.WorkerError("enough")

    monkeypatch.setattr(pool, "MOST", 61)
    monkeypatch.setattr(pool, "_started", refuse)
    for asked in (2, 100):
        with pytest.raises(mp.WorkerError):
            next(mp.parse_many([NEWS], processes=asked))
    assert started == [2, 61]


def test_an_error_of_the_source_itself_comes_after_the_results_before_it() -> None:
    given: list[mp.Result] = []
    with pytest.raises(ConnectionError):
        given.extend(mp.parse_many(failing(after=13), format="force_news", processes=2, chunksize=5))
    assert [result.source_name for result in given] == [f"document {number}" for number in range(1, 14)]


def test_a_script_without_the_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "unguarded.py"
    script.write_text(
        "import misconduct_parse as mp\nprint(list(mp.parse_many(['soup'] * 3, processes=2, chunksize=1)))\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    # Behind it the tracker of shared resources may speak: children that were never started hold some
    told = [line for line in done.stderr.splitlines() if "beneath `if __name__ == '__main__':`" in line]
    assert told


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(os.name != "posix", reason="sends a signal to a process group")
def test_ctrl_c_ends_all_processes_without_a_word_from_the_children(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(
        "import misconduct_parse as mp\nfrom tests.unit.batch.sources import endless\n"
        "if __name__ == '__main__':\n"
        "    for number, result in enumerate(mp.parse_many(endless(), format='force_news', processes=2)):\n"
        "        if number == 100:\n            print('running', flush=True)\n",
        encoding="utf-8",
    )
    running = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
    )  # fmt: skip
    assert running.stdout
    assert running.stdout.readline() == "running\n"
    os.killpg(running.pid, signal.SIGINT)
    _, words = running.communicate(timeout=60)
    assert words.count("Traceback") == 1
    assert words.rstrip().endswith("KeyboardInterrupt")
    assert _gone(running.pid)


def _gone(group: int) -> bool:
    """Whether no process of a group is left; the tracker of resources takes a moment to go."""
    for _ in range(50):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
