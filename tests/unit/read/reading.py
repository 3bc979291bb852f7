"""How the tests of the readers look at a page."""

from __future__ import annotations

from misconduct_parse.diagnostics import Log
from misconduct_parse.read.page import Page
from misconduct_parse.read.read import read


def page_of(source: str | bytes) -> Page:
    """The page of a source."""
    return read(source, Log())


def codes_of(source: str | bytes) -> list[str]:
    """The codes of the diagnostics that reading a source leaves."""
    log = Log()
    read(source, log)
    return [entry.code for entry in log.freeze()]


def fields_of(source: str | bytes) -> dict[str, str]:
    """The metadata of a source; every value must stand where its span says."""
    return {entry.key: entry.value for entry in page_of(source).fields}


def body_of(source: str | bytes) -> str:
    """The main text of a source."""
    page = page_of(source)
    return page.text[page.body :]


def blocks_of(source: str | bytes) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    page = page_of(source)
    return [(block.kind.value, page.words(block.start, block.end)) for block in page.blocks]


def sentences_of(source: str | bytes) -> list[str]:
    """The words of each sentence."""
    page = page_of(source)
    return [page.words(sentence.start, sentence.end) for sentence in page.sentences]
