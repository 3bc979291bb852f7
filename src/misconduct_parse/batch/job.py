"""One document to its result, whatever happens on the way: the work of ``parse_many``, in any process."""

from __future__ import annotations

import datetime as dt
import os
import traceback
from pathlib import Path
from typing import Any, NamedTuple

import attrs
from attrs import frozen

from misconduct_parse.batch.capture import Capture
from misconduct_parse.batch.result import Result
from misconduct_parse.errors import MisconductParseError, ParserDefectError, SourceError
from misconduct_parse.model.case import Case
from misconduct_parse.model.terms import Format
from misconduct_parse.pipeline import parse, parse_all
from misconduct_parse.read.file_bytes import file_bytes


class Job(NamedTuple):
    """A source with its number in the input, counted from 1."""

    number: int
    source: object

    @property
    def name(self) -> str:
        """What the result calls it."""
        if isinstance(self.source, os.PathLike):
            return os.fsdecode(self.source)
        if isinstance(self.source, Capture) and (self.source.name or self.source.url):
            return self.source.name or self.source.url or ""
        return f"document {self.number}"


@frozen(kw_only=True)
class Options:
    """The arguments of ``parse`` for all documents."""

    format: Format | None = None
    """As in ``parse``."""

    url: str | None = None
    """As in ``parse``."""

    published: dt.date | None = None
    """As in ``parse``."""

    strict: bool = False
    """As in ``parse``."""

    every_case: bool = False
    """Whether a page with several cases gives a result for each of them."""


Results = tuple[Result, ...]
"""Those of one document: one, but for a page with several cases where all are wanted."""


def run(job: Job, options: Options) -> Results:
    """Parse one document; every error becomes its result."""
    try:
        name = job.name
        return tuple([Result(source_name=name, case=case) for case in _cases(job, options)])
    except MisconductParseError as error:
        return (Result(source_name=job.name, error=error),)
    except Exception as error:  # noqa: BLE001  one bad document never stops the others
        return (Result(source_name=job.name, error=_defect(job, error)),)


def run_all(jobs: tuple[Job, ...], options: Options) -> list[Results]:
    """Parse the documents of a chunk."""
    return [run(job, options) for job in jobs]


def _cases(job: Job, options: Options) -> tuple[Case, ...]:
    match job.source:
        case str() | bytes() as content:
            capture = Capture(content=content)
        case os.PathLike():
            capture = Capture(content=_read(job.name))
        case Capture():
            capture = job.source
        case _:
            kind = type(job.source).__name__
            raise SourceError(f"{job.name} is a {kind}; give text, bytes, a path or a Capture")
    return cases_of(capture, options)


def cases_of(capture: Capture, options: Options) -> tuple[Case, ...]:
    """The cases of a document: the first, or all of them."""
    more: dict[str, Any] = {
        "format": options.format,
        "url": capture.url or options.url,
        "published": capture.published or options.published,
        "strict": options.strict,
    }
    every = options.every_case
    cases = parse_all(capture.content, **more) if every else (parse(capture.content, **more),)
    if capture.retrieved_at is None:
        return cases
    return tuple([_retrieved(case, capture.retrieved_at) for case in cases])


def _retrieved(case: Case, moment: dt.datetime) -> Case:
    return attrs.evolve(case, provenance=attrs.evolve(case.provenance, retrieved_at=moment))


def _read(name: str) -> bytes:
    try:
        return file_bytes(name)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(f"{name} cannot be read: {reason}; check that it is a file and may be read") from error


def _defect(job: Job, error: Exception) -> ParserDefectError:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return ParserDefectError(
        f"the parser failed on {job.name} with {type(error).__name__}: {error} ({Path(place.filename).name}, line"
        f" {place.lineno}); this is a defect of misconduct_parse, please report it with the document"
    )
