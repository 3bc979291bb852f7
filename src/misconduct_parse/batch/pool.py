"""Processes that parse: started the same way on every system, and one that dies takes only its document with it."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType

from misconduct_parse.batch.job import Job, Options, Results, run_all
from misconduct_parse.batch.passing import Chunk, dumped, loaded
from misconduct_parse.batch.result import Result
from misconduct_parse.errors import WorkerError
from misconduct_parse.pattern import KNOWN, Patterns

AHEAD = 3
"""Chunks in flight for each process: one at work, one in its queue, one done and not yet taken."""

PATIENCE = (20_000, 20, 50)
"""The collector's thresholds in a child: the results of a chunk live until it is sent, and pages leave few cycles."""

MOST = 61 if sys.platform == "win32" else None
"""Processes that a pool can have: Windows waits for no more than 63 things at a time."""


def parsed_by_processes(chunks: Iterator[Chunk], processes: int, options: Options) -> Iterator[Results]:
    """Parse chunks in child processes, a bounded number at a time; results by document, in the order of the input."""
    processes = min(processes, MOST or processes)
    waiting: deque[tuple[Chunk, Future[bytes]]] = deque()
    with _Pool(processes, options) as pool:
        for chunk in chunks:
            waiting.append((chunk, pool.submit(chunk)))
            if len(waiting) >= processes * AHEAD:
                yield from pool.collect(*waiting.popleft())
        while waiting:
            yield from pool.collect(*waiting.popleft())


class _Pool:
    """A ``ProcessPoolExecutor`` that is replaced when a process of it dies."""

    def __init__(self, processes: int, options: Options) -> None:
        self._processes, self._options = processes, options

    def __enter__(self) -> _Pool:
        self._executor = _started(self._processes)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    def submit(self, chunk: Chunk) -> Future[bytes]:
        try:
            return self._executor.submit(_run, chunk, self._options)
        except BrokenProcessPool:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = _started(self._processes)
            return self._executor.submit(_run, chunk, self._options)

    def collect(self, chunk: Chunk, future: Future[bytes]) -> Iterator[Results]:
        try:
            return loaded(future.result(), chunk)
        except BrokenProcessPool:
            return _one_by_one(chunk, self._options)


def _one_by_one(chunk: Chunk, options: Options) -> Iterator[Results]:
    """Parse documents one at a time in a process of their own, so that it is known which of them ends it."""
    left = deque(chunk)
    while left:
        with _started(1) as executor:
            alive = True
            while left and alive:
                job = left.popleft()
                try:
                    (results,) = loaded(executor.submit(_run, (job,), options).result(), (job,))
                except BrokenProcessPool:
                    alive, results = False, (_died(job),)
                yield results


def _died(job: Job) -> Result:
    words = (
        f"the process that parsed {job.name} ended, killed by the system (for want of memory, perhaps) or by a crash;"
        " the other documents were parsed all the same; parse this one alone to see why"
    )
    return Result(source_name=job.name, error=WorkerError(words))


def _started(processes: int) -> ProcessPoolExecutor:
    """Processes that are up and have loaded the parser.

    Raises:
        WorkerError: if they end before their first document.
    """
    executor = ProcessPoolExecutor(
        processes,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_prepare,
        initargs=(dict(KNOWN),),
    )
    try:
        with _deaf_to_interrupts():
            ready = [executor.submit(_ready) for _ in range(processes)]
        for future in ready:
            future.result()
    except BrokenProcessPool:
        executor.shutdown(wait=True, cancel_futures=True)
        raise WorkerError(
            "the processes ended before their first document; on a script's top level, call parse_many with"
            " processes= beneath `if __name__ == '__main__':`, for each process imports the script anew"
        ) from None
    except BaseException:
        executor.shutdown(wait=True, cancel_futures=True)
        raise
    return executor


def _run(chunk: Chunk, options: Options) -> bytes:
    return dumped(run_all(chunk, options), chunk)


def _prepare(patterns: Patterns) -> None:
    """Leave Ctrl-C to the parent, take what it has compiled, and let the collector look at less, less often."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    KNOWN.update(patterns)
    gc.freeze()
    gc.set_threshold(*PATIENCE)


def _ready() -> None:
    """Nothing: that it returns says that the process is up."""


@contextlib.contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ignore Ctrl-C for the moment in which processes start: they inherit it, until they can see to it themselves."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
