"""What became of one document among many."""

from __future__ import annotations

from attrs import frozen

from misconduct_parse.errors import MisconductParseError
from misconduct_parse.model.case import Case


@frozen(kw_only=True)
class Result:
    """One document's case, or why there is none: one of ``case`` and ``error`` is None."""

    source_name: str
    """The file's path, the capture's name or address, else ``document 7`` (counted from 1)."""

    case: Case | None = None
    """The case; None where the document could not be read."""

    error: MisconductParseError | None = None
    """Why there is no case; None where there is one."""
