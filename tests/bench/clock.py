"""Times of calls: the best of several, and the spread over documents."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable, Iterable
from time import perf_counter_ns
from typing import NamedTuple


class Spread(NamedTuple):
    """How long the documents of a set take, in milliseconds."""

    documents: int
    median: float
    p95: float
    total: float


def best_of(call: Callable[[], object], repeat: int) -> float:
    """The shortest of ``repeat`` calls, in milliseconds: what disturbs a run only ever makes it longer."""
    shortest = None
    for _ in range(repeat):
        started = perf_counter_ns()
        call()
        took = perf_counter_ns() - started
        shortest = took if shortest is None else min(shortest, took)
    return (shortest or 0) / 1e6


def spread(calls: Iterable[Callable[[], object]], repeat: int) -> Spread:
    """Each call's best time, over all calls; the garbage collector waits meanwhile."""
    gc.collect()
    gc.disable()
    try:
        times = sorted(best_of(call, repeat) for call in calls)
    finally:
        gc.enable()
    last = times[min(len(times) - 1, round(0.95 * len(times)))]
    return Spread(len(times), statistics.median(times), last, sum(times))
