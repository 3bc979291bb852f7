"""Documents of every kind in every carrier, with the facts that were planted in them."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from misconduct_parse.model.terms import Format
from misconduct_parse.testing.hearing_pages import notice_pages, outcome_pages
from misconduct_parse.testing.news import news_pages
from misconduct_parse.testing.page import CARRIERS, Document, Page
from misconduct_parse.testing.summaries import summary_pages

PAGES: Final = {
    Format.FORCE_NEWS: news_pages(),
    Format.IOPC_SUMMARY: summary_pages(),
    Format.HEARING_OUTCOME: outcome_pages(),
    Format.HEARING_NOTICE: notice_pages(),
}
"""What makes the pages of each kind."""


def pages(kind: Format | str | None = None) -> st.SearchStrategy[Page]:
    """A page that has no carrier yet.

    Args:
        kind: What it is to be; any of the four if None.
    """
    return PAGES[Format(kind)] if kind is not None else st.one_of(*PAGES.values())


@st.composite
def documents(draw: st.DrawFn, kind: Format | str | None = None, carrier: str | None = None) -> Document:
    """A document with the facts that were planted in it.

    Args:
        draw: Given by Hypothesis.
        kind: What it is to be; any of the four if None.
        carrier: One of ``CARRIERS``; any that the kind is published in if None.
    """
    page = draw(pages(kind))
    known = carrier if carrier is not None else draw(st.sampled_from(carriers_of(page)))
    return page.written(known)


def carriers_of(page: Page) -> tuple[str, ...]:
    """The carriers in which a page can be told for what it is.

    News in plain text without its address, and summaries under front matter, lack what they are known by.
    """
    if page.format is Format.IOPC_SUMMARY:
        return ("plain", "html")
    return CARRIERS
