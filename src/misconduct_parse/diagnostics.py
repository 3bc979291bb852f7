"""The table of diagnostics, and the log that collects them.

A code is stable: programs may act on it. The message says what, where and what to do.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.errors import MetadataError
from misconduct_parse.model.diagnostic import Diagnostic, Severity
from misconduct_parse.model.spans import Span

INFO, WARNING, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR

CODES: Final[dict[str, tuple[Severity, str]]] = {
    # reading
    "front-matter-invalid": (
        ERROR,
        "the front matter is no valid YAML ({reason}); its lines were read one by one, check the values",
    ),
    "front-matter-unclosed": (
        WARNING,
        "the front matter has no closing fence; it was taken to end at the first line that is no key",
    ),
    "front-matter-refused": (
        ERROR,
        "the front matter uses {reason}, which no published page needs; that part was left out",
    ),
    "decoding-guessed": (INFO, "the bytes are not UTF-8; they were read as {encoding}"),
    "bytes-replaced": (
        WARNING,
        "not all bytes are valid {encoding}: {count} stretches became U+FFFD each, check the words around them",
    ),
    "html-metadata-invalid": (WARNING, "a {what} block of the page could not be read and was left out"),
    # dates
    "year-inferred": (INFO, "the year of {text!r} is not written; {year} was worked out from {source}"),
    "year-unknown": (WARNING, "the year of {text!r} stands nowhere; pass published= to settle it"),
    "date-inferred": (INFO, "{text!r} was worked out as {date} from the publication date"),
    "weekday-wrong": (WARNING, "{text!r} was no {weekday}; the date was kept as written"),
    "date-impossible": (WARNING, "{text!r} is no day of the calendar; it was left out"),
    "no-publication-date": (INFO, "the page does not say when it was published; pass published= if you know"),
    # content
    "several-cases": (WARNING, "the page holds {count} separate cases; this is the first, parse_all gives all"),
    "list-lost": (
        WARNING,
        "the text ends in a colon and no list follows; what it listed was lost before it reached us",
    ),
    "text-cut": (WARNING, "the text stops in the middle of a sentence; what is absent may have been cut off"),
    "no-subject": (INFO, "the page names nobody whose conduct it decides upon"),
    "force-unknown": (WARNING, "no force was found in text, metadata or address; pass url= if you know it"),
    # reconciliation
    "headline-differs": (WARNING, "headline and body disagree ({headline} against {body}); the body was kept"),
    "counts-differ": (
        WARNING,
        "{outcomes} people have an outcome but only {subjects} had a case to answer; check the sentences",
    ),
    "hearing-before-incident": (WARNING, "the hearing of {hearing} lies before the conduct of {incident}"),
    "level-differs": (
        INFO,
        "the investigation said {opinion}, what came after it found {final}; both were kept",
    ),
}
"""Every code with its severity and its message."""


class Log:
    """Collects diagnostics; with ``strict`` the first of severity "error" is raised."""

    __slots__ = ("_entries", "_strict")

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._entries: dict[Diagnostic, None] = {}

    def add(self, code: str, span: Span | None = None, **details: object) -> None:
        """Note one thing, once.

        Args:
            code: A key of ``CODES``.
            span: Where in the text.
            **details: What the message's placeholders need.

        Raises:
            MetadataError: if the log is strict and the code's severity is "error".
        """
        severity, template = CODES[code]
        entry = Diagnostic(code=code, severity=severity, message=template.format(**details), span=span)
        if self._strict and severity is Severity.ERROR:
            place = f" at characters {span.start} to {span.end}" if span else ""
            raise MetadataError(f"{code}{place}: {entry.message}", entry)
        self._entries[entry] = None

    def copy(self) -> Log:
        """Another log that begins with what this one holds."""
        twin = Log(strict=self._strict)
        twin._entries = dict(self._entries)
        return twin

    def freeze(self) -> tuple[Diagnostic, ...]:
        """All diagnostics, by place in the text, then code."""
        return tuple(sorted(self._entries, key=_place))


def _place(entry: Diagnostic) -> tuple[int, str, str]:
    return (entry.span.start if entry.span else -1, entry.code, entry.message)
