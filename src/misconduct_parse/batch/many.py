"""``parse_many``: any number of documents, one result each, in order."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Sized
from itertools import islice
from typing import Literal

from misconduct_parse.arguments import (
    checked_count,
    checked_flag,
    checked_format,
    checked_published,
    checked_url,
    shown,
)
from misconduct_parse.batch.capture import Capture
from misconduct_parse.batch.job import Job, Options, Results, run
from misconduct_parse.batch.passing import Chunk
from misconduct_parse.batch.pool import parsed_by_processes
from misconduct_parse.batch.result import Result
from misconduct_parse.model.terms import Format

Source = str | bytes | os.PathLike[str] | Capture


def parse_many(  # noqa: PLR0913  the contract's arguments
    sources: Iterable[Source],
    *,
    on_error: Literal["raise", "collect"] = "collect",
    processes: int | None = None,
    chunksize: int = 32,
    progress: bool = False,
    format: Format | str | None = None,  # noqa: A002  the contract's name
    url: str | None = None,
    published: dt.date | None = None,
    strict: bool = False,
    every_case: bool = False,
) -> Iterator[Result]:
    r"""Parse many documents, each to one result, in the order of the input.

    Sources are taken as results are asked for, so that a generator without end is fine.

    Args:
        sources: Texts, bytes, paths and captures, mixed as you like. A ``str`` is always text, a path never is.
        on_error: ``collect`` puts an error into its document's result; ``raise`` raises the first one.
        processes: Parse in so many child processes; None and 1 parse in this one. The children import the calling
            script: call beneath ``if __name__ == "__main__":`` there.
        chunksize: Documents that go to a process at a time; at most three chunks a process are held in memory.
        progress: Show a bar on standard error, if that is a terminal.
        format: As in ``parse``, for all documents.
        url: As in ``parse``, for all documents that do not say their own.
        published: As in ``parse``, for all documents that do not say their own.
        strict: As in ``parse``.
        every_case: Give a result for each case of a page with several, one after the other under the page's name, as
            ``parse_all`` does; else such a page gives its first case, with the warning ``several-cases``.

    Returns:
        An iterator of results. A file that cannot be read is a ``SourceError``, a process that dies a
        ``WorkerError`` of the document it was at; the others are parsed all the same.

    Raises:
        TypeError: if ``sources`` is a single document, or an argument of another type than it says.
        ValueError: if an argument makes no sense.
        WorkerError: while iterating, if no process can be started.
        MisconductParseError: while iterating with ``on_error="raise"``.

    Example:
        >>> page = "PC A was dismissed by Essex Police after a misconduct hearing."
        >>> for result in parse_many([page, "A recipe for soup"]):
        ...     print(result.source_name, result.case.force.name if result.case else type(result.error).__name__)
        document 1 Essex Police
        document 2 UnknownFormatError
        >>> table = (
        ...     "Misconduct hearing outcomes\n\nDate | Officer | Type | Outcome\n"
        ...     "4 May 2022 | PC Ada Quill | Misconduct hearing | Dismissed without notice\n"
        ...     "9 June 2022 | PC Ben Yew | Misconduct hearing | Final written warning\n"
        ... )
        >>> results = parse_many([table], format="hearing_outcome", every_case=True)
        >>> [(result.source_name, str(result.case.outcome.kind)) for result in results]
        [('document 1', 'dismissed_without_notice'), ('document 1', 'final_written_warning')]
    """
    if isinstance(sources, str | bytes | os.PathLike | Capture):
        raise TypeError("sources is one document; give a list of documents, or call parse or parse_file")
    if on_error not in ("raise", "collect"):
        raise ValueError(f"on_error is 'raise' or 'collect', not {on_error!r}")
    if not isinstance(sources, Iterable):
        raise TypeError(f"sources is {shown(sources)}; give a list of documents, or anything that yields them")
    processes = 1 if processes is None else checked_count("processes", processes)
    options = Options(
        format=checked_format(format),
        url=checked_url(url),
        published=checked_published(published),
        strict=checked_flag("strict", strict),
        every_case=checked_flag("every_case", every_case),
    )
    size = checked_count("chunksize", chunksize)
    by_document = parse_by_document(sources, options, processes=processes, chunksize=size)
    if checked_flag("progress", progress):
        # Rich takes longer to load than this whole package, and most calls never need it.
        from misconduct_parse.batch.progress import with_bar  # noqa: PLC0415

        by_document = with_bar(by_document, total=len(sources) if isinstance(sources, Sized) else None)
    results = _one_after_another(by_document)
    return _raising(results) if on_error == "raise" else results


def parse_by_document(
    sources: Iterable[Source], options: Options, *, processes: int, chunksize: int = 32
) -> Iterator[Results]:
    """The same with the results of each document together, so that all cases of a page can be kept or none.

    Args:
        sources: As in ``parse_many``.
        options: The arguments of ``parse``.
        processes: As in ``parse_many``.
        chunksize: As in ``parse_many``.

    Yields:
        The results of each document, in the order of the input.
    """
    jobs = (Job(number, source) for number, source in enumerate(sources, start=1))
    if processes == 1:
        for job in jobs:
            yield run(job, options)
        return
    chunks = _Chunks(jobs, chunksize)
    yield from parsed_by_processes(chunks, processes, options)
    if chunks.error:
        raise chunks.error


def _one_after_another(by_document: Iterator[Results]) -> Iterator[Result]:
    for results in by_document:
        yield from results


def _raising(results: Iterator[Result]) -> Iterator[Result]:
    for result in results:
        if result.error:
            raise result.error
        yield result


class _Chunks(Iterator[Chunk]):
    """Jobs in chunks; where the source itself fails, what it gave before still goes out, and the error after it."""

    def __init__(self, jobs: Iterator[Job], size: int) -> None:
        self._jobs, self._size = jobs, size
        self.error: Exception | None = None

    def __next__(self) -> Chunk:
        chunk: list[Job] = []
        if self.error is None:
            try:
                chunk.extend(islice(self._jobs, self._size))
            except Exception as error:  # noqa: BLE001  raised again when the rest has been given out
                self.error = error
        if not chunk:
            raise StopIteration
        return tuple(chunk)
