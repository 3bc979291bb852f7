"""Cases for files: the sample, and others of their own documents."""

from __future__ import annotations

import hashlib

import attrs

import misconduct_parse as mp
from tests.unit.serialise.sample import CASE


def case(document: int, *quotes: str, number: int = 0) -> mp.Case:
    """The sample as if it came from another document, with other quotes if any are given."""
    digest = hashlib.sha256(str(document).encode()).hexdigest()
    said = tuple(mp.Quote(text=text) for text in quotes) or CASE.quotes
    provenance = attrs.evolve(CASE.provenance, content_sha256=digest, case_number=number)
    return attrs.evolve(CASE, provenance=provenance, quotes=said)


def identity(number: int) -> str:
    """Its id."""
    return hashlib.sha256(str(number).encode()).hexdigest()[:16]
