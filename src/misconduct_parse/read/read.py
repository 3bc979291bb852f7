"""Any carrier to one page: decode, take the carrier off, fold, cut into blocks and sentences."""

from __future__ import annotations

import hashlib

from misconduct_parse.diagnostics import Log
from misconduct_parse.model.spans import Span
from misconduct_parse.read.carrier import read_carrier
from misconduct_parse.read.decode import Decoded, check_length, decode
from misconduct_parse.read.fold import fold, lower, rejoin
from misconduct_parse.read.layout import blocks_of
from misconduct_parse.read.page import Page
from misconduct_parse.read.sentences import sentences_of


def read(source: str | bytes, log: Log) -> Page:
    """Read a document of any carrier.

    Args:
        source: Plain text, Markdown with front matter or HTML; as bytes in UTF-8, UTF-16 or Windows-1252.
        log: Where diagnostics go.

    Returns:
        The page. For plain text and Markdown its text is the source itself, decoded.

    Raises:
        DecodeError: if the bytes are no text.
        InputTooLargeError: if the document is longer than ``MAX_CHARS`` characters.
        MetadataError: if the log is strict and the metadata cannot be read as it stands.
    """
    decoded = None
    if isinstance(source, str):
        check_length(len(source))
        text, raw = source, source.encode("utf-8", "surrogatepass")
    else:
        decoded = decode(source)
        text, raw = decoded.text, source
    reading = read_carrier(text, log)
    if decoded is not None:
        _note(decoded, reading.text, log)
    folded = fold(reading.text)
    blocks = tuple(blocks_of(folded, reading.body))
    folded = rejoin(folded)  # once lines are told apart: a broken word shows that its line goes on
    return Page(
        text=reading.text,
        folded=folded,
        lower=lower(folded),
        fields=reading.fields,
        body=reading.body,
        blocks=blocks,
        sentences=tuple(sentences_of(folded, blocks)),
        media_type=reading.media_type,
        sha256=hashlib.sha256(raw).hexdigest(),
    )


def _note(decoded: Decoded, text: str, log: Log) -> None:
    """Say what was done to the bytes, and where the first that were lost would stand."""
    if decoded.guessed:
        log.add("decoding-guessed", encoding=decoded.encoding)
    if decoded.broken:
        first = text.find("\ufffd")
        span = Span(start=first, end=first + 1) if first >= 0 else None
        log.add("bytes-replaced", span, count=decoded.broken, encoding=decoded.encoding)
