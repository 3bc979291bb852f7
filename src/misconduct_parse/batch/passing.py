"""Results on their way from one process to another: in columns, and without the texts that the parent still has."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from functools import cache
from typing import Final

from misconduct_parse.batch.capture import Capture
from misconduct_parse.batch.columns import AsIs, Objects, Sparse, column_of
from misconduct_parse.batch.job import Job
from misconduct_parse.batch.result import Result
from misconduct_parse.batch.rows import Rows, apart
from misconduct_parse.model.case import Case
from misconduct_parse.model.document import Document
from misconduct_parse.model.people import Subject
from misconduct_parse.model.slots import setter
from misconduct_parse.serialise.plan import record_of

Chunk = tuple[Job, ...]
"""Documents that go to a process at a time."""


def dumped(results: list[Result], chunk: Chunk) -> bytes:
    """The results of a chunk as bytes, for ``loaded`` in the process that sent the chunk."""
    texts = [_own_text(result, job) for result, job in zip(results, chunk, strict=True)]
    rows = apart([owner.evidence for result in results for owner in _owners(result)])
    return pickle.dumps((_column().apart(results), texts, rows), pickle.HIGHEST_PROTOCOL)


def loaded(data: bytes, chunk: Chunk) -> Iterator[Result]:
    """The results that ``dumped`` was given; the bytes come from our own child, never from outside.

    Each gets its evidence, most of its objects, when it is asked for: those of a whole chunk at once would live long
    enough for the garbage collector to look through them, and through all else that the caller has.
    """
    columns, texts, rows = pickle.loads(data)  # noqa: S301  see above
    results: list[Result] = _column().together(columns)
    results.reverse()
    evidence = Rows(*rows)
    for job, text in zip(chunk, texts, strict=True):
        result = results.pop()
        if result.case:
            _put_text(result.case.document, _source(job) if text is None else text)
        for owner in _owners(result):
            _PUT_EVIDENCE[type(owner)](owner, evidence.next())
        yield result


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
