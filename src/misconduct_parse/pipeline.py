"""The whole flow: read a carrier into one page, detect its format, extract mentions, assemble a case."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator

import attrs

from misconduct_parse.arguments import checked_flag, checked_format, checked_published, checked_source, checked_url
from misconduct_parse.assemble.assembly import Assembly, Step
from misconduct_parse.assemble.hearing.several import cut
from misconduct_parse.detection.detect import format_of, weigh
from misconduct_parse.detection.explain import no_page, refusal
from misconduct_parse.diagnostics import Log
from misconduct_parse.errors import UnknownFormatError
from misconduct_parse.formats import FORMATS
from misconduct_parse.model.case import Case
from misconduct_parse.model.detection import Detection
from misconduct_parse.model.document import Document, Provenance
from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.model.spans import Span
from misconduct_parse.model.terms import Format
from misconduct_parse.read.file_bytes import file_bytes
from misconduct_parse.read.page import Page
from misconduct_parse.read.read import read
from misconduct_parse.version import PARSER_VERSION, SCHEMA_VERSION


def parse(
    source: str | bytes,
    *,
    format: Format | str | None = None,  # noqa: A002  the contract's name
    url: str | None = None,
    published: dt.date | None = None,
    strict: bool = False,
) -> Case:
    """Read one document into a case.

    Args:
        source: The document: plain text, Markdown with YAML front matter, or HTML; as bytes in UTF-8,
            UTF-16 or Windows-1252. A ``str`` is always text, never a path.
        format: What it is; None detects it.
        url: Address of the page, used where the page does not give its own.
        published: Day of publication, used where the page does not give it; of a ``datetime`` its date is taken.
        strict: Raise at the first diagnostic of severity "error" instead of noting it.

    Returns:
        The case. Whatever the text does not say is None or empty.

    Raises:
        UnknownFormatError: if the page is none of the four formats; carries the ``Detection``.
        DecodeError: if the bytes are no text.
        InputTooLargeError: if the document is longer than ``MAX_CHARS`` characters.
        MetadataError: in strict mode.
        MisconductParseError: the base of all these; nothing else is raised for any ``str`` or ``bytes``.
        TypeError: if an argument is of another type than it says, such as a path for ``source``.
        ValueError: if there is no such ``format``.

    Example:
        >>> case = parse("PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing.")
        >>> case.force.name, str(case.format)
        ('Essex Police', 'force_news')
    """
    cases = _cases(source, format=format, url=url, published=published, strict=strict)
    return next(cases)


def parse_all(
    source: str | bytes,
    *,
    format: Format | str | None = None,  # noqa: A002  the contract's name
    url: str | None = None,
    published: dt.date | None = None,
    strict: bool = False,
) -> tuple[Case, ...]:
    r"""Read a page that may hold several separate cases: a table of outcomes, a rolling page.

    Args:
        source: As in ``parse``.
        format: As in ``parse``.
        url: As in ``parse``.
        published: As in ``parse``.
        strict: As in ``parse``.

    Returns:
        The cases in the order of the page, one for most pages. All spans point into the one text.

    Raises:
        MisconductParseError: as ``parse`` does.

    Example:
        >>> page = (
        ...     "Misconduct hearing outcomes\n\nDate | Officer | Type | Outcome\n"
        ...     "4 May 2022 | PC Ada Quill | Misconduct hearing | Dismissed without notice\n"
        ...     "9 June 2022 | Former DC Ben Yew | Misconduct hearing | Would have been dismissed\n"
        ... )
        >>> [(case.subjects[0].name, str(case.outcome.kind)) for case in parse_all(page, format="hearing_outcome")]
        [('Ada Quill', 'dismissed_without_notice'), ('Ben Yew', 'would_have_been_dismissed')]
    """
    return tuple(_cases(source, format=format, url=url, published=published, strict=strict, warn=False))


def parse_file(
    path: str | os.PathLike[str],
    *,
    format: Format | str | None = None,  # noqa: A002  the contract's name
    url: str | None = None,
    published: dt.date | None = None,
    strict: bool = False,
) -> Case:
    """Read one document from a file into a case.

    Args:
        path: The file.
        format: As in ``parse``.
        url: As in ``parse``.
        published: As in ``parse``.
        strict: As in ``parse``.

    Returns:
        The case.

    Raises:
        OSError: if the file cannot be read.
        MisconductParseError: as ``parse`` does.
    """
    return parse(file_bytes(path), format=format, url=url, published=published, strict=strict)


def detect(source: str | bytes) -> Detection:
    """Tell what kind of document a page is.

    Args:
        source: As in ``parse``.

    Returns:
        The format with the signals that decided; ``format`` is None where the page is none of the four.

    Raises:
        DecodeError: if the bytes are no text.
        InputTooLargeError: if the document is longer than ``MAX_CHARS`` characters.
        TypeError: if ``source`` is neither text nor bytes.
    """
    return weigh(read(checked_source(source), Log()), url=None)


def _cases(
    source: str | bytes,
    *,
    format: Format | str | None,  # noqa: A002  the contract's name
    url: str | None,
    published: dt.date | None,
    strict: bool,
    warn: bool = True,
) -> Iterator[Case]:
    """The cases of a page, each made when it is asked for."""
    published, url = checked_published(published), checked_url(url)
    source, given = checked_source(source), checked_format(format)
    log = Log(strict=checked_flag("strict", strict))
    page = read(source, log)
    kind = given or _detected(page, url, source)
    origin = next(known for known in FORMATS if known.format is kind)
    mentions = origin.extractor(page)
    whole = Assembly(page=page, mentions=mentions, log=log, format=kind, url=url, published=published)
    _take_steps(origin.head, whole)
    parts = origin.split(page, mentions)
    if not parts:
        _take_steps(origin.steps, whole)
        yield _finish(whole, page, number=0, count=1)
    if len(parts) > 1 and warn:
        log.add("several-cases", Span(start=parts[0].start, end=parts[0].end), count=len(parts))
    for number, part in enumerate(parts):
        piece = cut(page, part)
        work = attrs.evolve(
            whole,
            page=piece,
            mentions=origin.extractor(piece),
            log=log.copy(),
            case=whole.case.copy(),
            year=part.year,
            columns=part.columns,
            heading=part.heading,
        )
        _take_steps(origin.steps, work)
        yield _finish(work, page, number=number, count=len(parts))


def _take_steps(steps: tuple[Step, ...], work: Assembly) -> None:
    for step in steps:
        step(work)


def _detected(page: Page, url: str | None, source: str | bytes) -> Format:
    kind = format_of(page, url=url)
    if kind is None:
        detection = weigh(page, url=url)
        hint = no_page(source) if isinstance(source, str) else ""
        raise UnknownFormatError(hint + refusal(detection, page), detection)
    return kind


def _finish(work: Assembly, page: Page, *, number: int, count: int) -> Case:
    case = work.case
    case.given("format", work.format)
    case.given("diagnostics", work.log.freeze())
    case.given(
        "provenance",
        Provenance(
            content_sha256=page.sha256,
            parser_version=PARSER_VERSION,
            schema_version=SCHEMA_VERSION,
            case_number=number,
            case_count=count,
        ),
    )
    metadata = FrozenMap({entry.key: entry.value for entry in page.fields})
    case.given("document", Document(text=page.text, metadata=metadata, media_type=page.media_type))
    built: Case = case.build()[0]
    return built
