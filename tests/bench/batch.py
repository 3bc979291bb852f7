"""What processes gain over the plain loop: ``python -m tests.bench.batch``.

The same documents, the project's own over and over, go through ``parse`` in a loop and through ``parse_many`` with
processes; the start of the processes counts. On a machine that does other work as well the seconds say little: the
ratio by work is that of the seconds of computing, and what free cores would give. Memory is the most that the parent
ever held.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from typing import NamedTuple

import misconduct_parse as mp
from tests.bench.tables import table
from tests.documents import own


def main() -> None:
    """Measure what the arguments ask for, and print it."""
    arguments = _arguments()
    sources = list(islice(cycle([text.source for text in own()]), arguments.documents))
    for source in sources[:200]:  # rules are compiled at their first use
        _parsed(source)
    ways = {1: partial(_loop, sources), **{count: partial(_all, sources, count) for count in arguments.processes}}
    rounds = [{count: _cost(way) for count, way in ways.items()} for _ in range(arguments.rounds)]
    best = {count: Cost(*map(min, zip(*(costs[count] for costs in rounds), strict=True))) for count in ways}
    rows = [
        (f"{count} processes" if count > 1 else "plain loop", *_row(cost, best[1], count, len(sources)))
        for count, cost in best.items()
    ]
    characters = sum(map(len, sources)) / len(sources)
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    title = f"{len(sources)} documents of {characters:.0f} characters, {machine}"
    print(table(title, ("how", "seconds", "of computing", "a second", "ratio", "ratio by work"), rows))
    print(f"most memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.batch", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--documents", type=int, default=5000, help="how many (default 5000)")
    parser.add_argument("--processes", type=int, nargs="+", default=[2], help="with how many processes (default 2)")
    parser.add_argument("--rounds", type=int, default=1, help="take the best of so many, one after another (default 1)")
    return parser.parse_args()


def _parsed(source: str) -> mp.Case | None:
    try:
        return mp.parse(source)
    except mp.MisconductParseError:
        return None


def _loop(sources: list[str]) -> int:
    return sum(len(case.evidence) for case in map(_parsed, sources) if case)


def _all(sources: list[str], processes: int) -> int:
    """Every result is looked at and let go, as a program that writes them to a file does."""
    results = mp.parse_many(sources, processes=processes)
    return sum(len(result.case.evidence) for result in results if result.case)


class Cost(NamedTuple):
    """Seconds that passed, and seconds that this process and its children computed."""

    passed: float
    computed: float


def _cost(call: Callable[[], object]) -> Cost:
    began, computed = time.perf_counter(), _computed()
    call()
    return Cost(time.perf_counter() - began, _computed() - computed)


def _computed() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _row(cost: Cost, loop: Cost, processes: int, documents: int) -> tuple[str, ...]:
    by_work = loop.computed / (cost.computed / processes)
    return (
        f"{cost.passed:.2f}",
        f"{cost.computed:.2f}",
        f"{documents / cost.passed:.0f}",
        f"{loop.passed / cost.passed:.2f}",
        f"{by_work:.2f}",
    )


if __name__ == "__main__":
    main()
