"""The project's own documents as strategies: as they are, and mangled."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from misconduct_parse.testing import mangling
from tests.documents import own


@cache
def documents() -> tuple[str, ...]:
    """The project's own documents: examples and labelled ones."""
    return tuple(text.source for text in own())


def good_documents() -> st.SearchStrategy[str]:
    """A document as it was published."""
    return st.sampled_from(documents())


def formats() -> st.SearchStrategy[str | None]:
    """A format to force upon a document, or none."""
    return st.sampled_from([None, "force_news", "iopc_summary", "hearing_outcome", "hearing_notice"])


def mangled_documents() -> st.SearchStrategy[str]:
    """A good document, mangled in up to four ways."""
    return mangling.mangled(good_documents())


def texts() -> st.SearchStrategy[str]:
    """Any text: random, hurting, mangled."""
    return mangling.texts(good_documents())


def any_bytes() -> st.SearchStrategy[bytes]:
    """Bytes of every kind."""
    return mangling.any_bytes(good_documents())
