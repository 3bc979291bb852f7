"""What the parser noticed while reading."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from misconduct_parse.model.spans import Span


class Severity(StrEnum):
    """How much a diagnostic matters."""

    INFO = "info"
    """Something was worked out, and how."""
    WARNING = "warning"
    """Something does not add up; the body's reading was kept."""
    ERROR = "error"
    """Something could not be read; ``strict=True`` raises it."""


@frozen(kw_only=True)
class Diagnostic:
    """One thing that a reader should know about how a page was read."""

    code: str
    """Stable code, such as ``year-inferred``; all are listed in ``misconduct_parse.diagnostics``."""

    severity: Severity
    """How much it matters."""

    message: str
    """What, where and what to do, in a sentence."""

    span: Span | None = None
    """Where in the text, if it has a place."""
