"""What processes gain over the plain loop: ``python -m tests.bench.batch``.

The same documents, the project's own over and over, go through ``parse`` in a loop and through ``parse_many`` with
processes; the start of the processes counts. Memory is the most that the parent ever held.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice

import misconduct_parse as mp
from tests.bench.tables import table
from tests.documents import own


def main() -> None:
    """Measure what the arguments ask for, and print it."""
    arguments = _arguments()
    sources = list(islice(cycle([text.source for text in own()]), arguments.documents))
    for source in sources[:200]:  # rules are compiled at their first use
        _parsed(source)
    loop = _seconds(lambda: [_parsed(source) for source in sources])
    rows = [("plain loop", f"{loop:.2f}", f"{len(sources) / loop:.0f}", "1.00")]
    for processes in arguments.processes:
        took = _seconds(partial(_all, sources, processes))
        rows.append((f"{processes} processes", f"{took:.2f}", f"{len(sources) / took:.0f}", f"{loop / took:.2f}"))
    characters = sum(map(len, sources)) / len(sources)
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    title = f"{len(sources)} documents of {characters:.0f} characters, {machine}"
    print(table(title, ("how", "seconds", "a second", "ratio"), rows))
    print(f"most memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.batch", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--documents", type=int, default=5000, help="how many (default 5000)")
    parser.add_argument("--processes", type=int, nargs="+", default=[2], help="with how many processes (default 2)")
    return parser.parse_args()


def _parsed(source: str) -> mp.Case | None:
    try:
        return mp.parse(source)
    except mp.MisconductParseError:
        return None


def _all(sources: list[str], processes: int) -> int:
    """Every result is looked at and let go, as a program that writes them to a file does."""
    results = mp.parse_many(sources, processes=processes)
    return sum(len(result.case.evidence) for result in results if result.case)


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
