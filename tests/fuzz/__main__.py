"""Fuzz the parser on bytes: ``python -m tests.fuzz --seconds 60``.

Atheris (the extra ``fuzz``) changes the seeds and follows the code that each change reaches. A run goes on after a
finding: each kind of finding is written once into ``tests/fuzz/crashes``, where pytest replays it from then on. The
inputs that reached new code stay in the folder ``--corpus``, so that a later run goes on from there.
"""

from __future__ import annotations

import argparse
import importlib
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.fuzz.findings import Findings

MISSING = "skipped: atheris is not installed here (python -m pip install '.[fuzz]')"

LONGEST = 8000
"""Bytes of the longest input that is made."""

SLOW = 20
"""Seconds after which an input is a finding: some hundred times what the slowest seed takes under the fuzzer."""


def main() -> None:
    """Fuzz for the time that was asked for; the status tells whether something was found."""
    arguments = _arguments()
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        print(MISSING)
        return
    with tempfile.TemporaryDirectory() as folder:
        corpus = arguments.corpus or Path(folder) / "corpus"
        _fuzz(atheris, arguments, corpus, Path(folder) / "dictionary")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--seconds", type=int, default=60, help="how long (default 60)")
    parser.add_argument("--corpus", type=Path, help="keep what reached new code in this folder")
    parser.add_argument("--seed", type=int, default=0, help="seed of the changes; 0 draws one")
    return parser.parse_args()


def _fuzz(atheris: Any, arguments: argparse.Namespace, corpus: Path, dictionary: Path) -> None:
    # Only what is imported now is followed: the package and nothing that it brings along.
    with atheris.instrument_imports(include=["misconduct_parse"]):
        seeds = importlib.import_module("tests.fuzz.seeds")
        check = importlib.import_module("tests.fuzz.property").check
        for reader in ("front_matter", "html"):
            importlib.import_module(f"misconduct_parse.read.{reader}")
    print(f"{seeds.write_seeds(corpus)} seeds, {seeds.write_dictionary(dictionary)} words")
    findings = Findings(seeds.CRASHES, check)
    options = (
        f"-max_total_time={arguments.seconds}",
        f"-max_len={LONGEST}",
        f"-timeout={SLOW}",
        f"-dict={dictionary}",
        f"-seed={arguments.seed}",
        f"-artifact_prefix={seeds.CRASHES}/",
        "-print_final_stats=1",
        "-rss_limit_mb=4096",
    )
    atheris.Setup([sys.argv[0], *options, str(corpus)], findings.take)
    # libFuzzer ends the process by itself, so that what is to be said at the end is said by a child that waits.
    _ends_with(findings)
    atheris.Fuzz()


def _ends_with(findings: Findings) -> None:
    """Let a child fuzz and this process wait, and end with the child's findings."""
    child = os.fork()
    if child == 0:
        return
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _, status = os.waitpid(child, 0)
    new = findings.written_since()
    print(f"findings: {len(new)}")
    for path in new:
        print(f"  {path}")
    sys.exit(1 if new or os.waitstatus_to_exitcode(status) else 0)


if __name__ == "__main__":
    main()
