"""Results on their way from one process to another: in columns, and without the texts that the parent still has."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final

from misconduct_parse.batch.capture import Capture
from misconduct_parse.batch.columns import AsIs, Objects, Sparse, column_of
from misconduct_parse.batch.job import Job, Results
from misconduct_parse.batch.result import Result
from misconduct_parse.batch.rows import Rows, apart
from misconduct_parse.model.case import Case
from misconduct_parse.model.document import Document
from misconduct_parse.model.people import Subject
from misconduct_parse.model.slots import setter
from misconduct_parse.serialise.plan import record_of

Chunk = tuple[Job, ...]
"""Documents that go to a process at a time."""


def dumped(of_each: list[Results], chunk: Chunk) -> bytes:
    """The results of each document of a chunk as bytes, for ``loaded`` in the process that sent the chunk."""
    results = [*chain.from_iterable(of_each)]
    # Of a page with several cases this is one text again and again, which pickle writes once.
    texts = [_own_text(result, job) for own, job in zip(of_each, chunk, strict=True) for result in own]
    rows = apart([owner.evidence for result in results for owner in _owners(result)])
    counts = [*map(len, of_each)]
    return pickle.dumps((counts, _column().apart(results), texts, rows), pickle.HIGHEST_PROTOCOL)


def loaded(data: bytes, chunk: Chunk) -> Iterator[Results]:
    """What ``dumped`` was given; the bytes come from our own child, never from outside.

    Each gets its evidence, most of its objects, when it is asked for: those of a whole chunk at once would live long
    enough for the garbage collector to look through them, and through all else that the caller has.
    """
    counts, columns, texts, rows = pickle.loads(data)  # noqa: S301  see above
    results: list[Result] = _column().together(columns)
    results.reverse()
    texts.reverse()
    evidence = Rows(*rows)
    for job, count in zip(chunk, counts, strict=True):
        yield tuple([_whole(results.pop(), texts.pop(), job, evidence) for _ in range(count)])


def _whole(result: Result, text: str | None, job: Job, evidence: Rows) -> Result:
    """A result with the text of its case, and with its evidence."""
    if result.case:
        _put_text(result.case.document, _source(job) if text is None else text)
    for owner in _owners(result):
        _PUT_EVIDENCE[type(owner)](owner, evidence.next())
    return result


def _owners(result: Result) -> tuple[Case | Subject, ...]:
    """What carries evidence."""
    return (result.case, *result.case.subjects) if result.case else ()


def _own_text(result: Result, job: Job) -> str | None:
    """The text of a result's case; None where it is the source, as it is of a plain page, and where there is none."""
    text = result.case.document.text if result.case else None
    return None if text == _source(job) else text


def _source(job: Job) -> str | None:
    """A source that is text, and not of a class of the caller's."""
    content = job.source.content if isinstance(job.source, Capture) else job.source
    return content if type(content) is str else None


_put_text: Final = setter(Document, "text")
_PUT_EVIDENCE: Final = {cls: setter(cls, "evidence") for cls in (Case, Subject)}


@cache
def _column() -> Objects:
    case = Sparse(column_of(record_of(Case), without=("Document.text", "Case.evidence", "Subject.evidence")))
    return Objects(Result, [("source_name", AsIs()), ("case", case), ("error", AsIs())])
