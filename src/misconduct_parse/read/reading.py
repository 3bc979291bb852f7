"""What the reader of a carrier gives: the text, its metadata, and where the main text begins."""

from __future__ import annotations

from typing import NamedTuple

from misconduct_parse.read.page import Field


class Reading(NamedTuple):
    """A document out of its carrier, not yet cut into blocks."""

    text: str
    """What all spans point into."""

    fields: tuple[Field, ...]
    """The metadata, in the order of the text."""

    body: int
    """Offset at which the main text begins."""

    media_type: str
    """IANA media type of the carrier."""
