"""The keys that tie the tables together."""

from __future__ import annotations

import hashlib
from typing import Final

from misconduct_parse.model.case import Case

LENGTH: Final = 16
"""Hexadecimal digits of a case's id: 64 bits, so that among ten million documents two share one by chance once in
some 370,000 such collections."""


def case_id(case: Case) -> str:
    """The id of a case: the first digits of the SHA-256 of the document that it was read from.

    The same document has the same id on every machine and in every version, and ``sha256sum`` gives it too. Of a page
    with several cases the first has that id, whether the others are asked for or not; theirs end in their number.
    """
    number = case.provenance.case_number
    return case.provenance.content_sha256[:LENGTH] + (f"-{number}" if number else "")


def document_of(identity: str) -> str:
    """The id of the document of a case, by the case's id: the same for all cases of a page."""
    return identity[:LENGTH]


def document_id(content: str | bytes) -> str:
    """The id that the case of a document has or would have: known without parsing it."""
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(raw).hexdigest()[:LENGTH]
