"""Any carrier to one page."""

from __future__ import annotations

import hashlib

from misconduct_parse.diagnostics import Log
from misconduct_parse.read.fold import fold, lower
from misconduct_parse.read.layout import blocks_of, sentences_of
from misconduct_parse.read.page import Page


def read(source: str | bytes, log: Log) -> Page:
    """Read a document of any carrier."""
    text = source if isinstance(source, str) else source.decode("utf-8")
    folded = fold(text)
    blocks = tuple(blocks_of(folded, 0))
    return Page(
        text=text, folded=folded, lower=lower(folded), fields=(), body=0, blocks=blocks,
        sentences=tuple(sentences_of(folded, blocks)), media_type="text/plain",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
    )
