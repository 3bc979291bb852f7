"""The text that every span points into, and where it came from."""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from misconduct_parse.model.frozen_map import FrozenMap


@frozen(kw_only=True)
class Document:
    """What was read, as one text."""

    text: str
    """The text all spans point into: the input itself for text input, decoded. For HTML, the metadata
    that was used in the shape of front matter, then the page's main text."""

    metadata: FrozenMap[str] = field(factory=FrozenMap)
    """The page's own metadata, flat, keys as written and joined with a colon: ``og:title``, ``publish:date``."""

    media_type: str = "text/plain"
    """IANA media type of the carrier: ``text/plain``, ``text/markdown`` or ``text/html`` (RFC 6838)."""


@frozen(kw_only=True)
class Provenance:
    """What a case was made from and by what: the same input and arguments give the same bytes on any day."""

    content_sha256: str
    """SHA-256 of the raw input (of its UTF-8 form where the input was a ``str``), 64 hexadecimal digits."""

    parser_version: str
    """Version of misconduct_parse, as in ``misconduct_parse.__version__``."""

    schema_version: str
    """Version of the plain-data form that ``to_dict`` gives."""

    retrieved_at: dt.datetime | None = None
    """When the page was fetched, where the source says so (WARC); never the clock of this machine."""

    case_number: int = 0
    """Which of the page's separate cases it is, counted from 0: its place in what ``parse_all`` gives."""

    case_count: int = 1
    """How many separate cases the page holds; 1 for most pages."""
