"""Cases for files: the sample, and others of their own documents."""

from __future__ import annotations

import hashlib

import attrs

import misconduct_parse as mp
from tests.unit.serialise.sample import CASE


def case(number: int, *quotes: str) -> mp.Case:
    """The sample as if it came from another document, with other quotes if any are given."""
    digest = hashlib.sha256(str(number).encode()).hexdigest()
    said = tuple(mp.Quote(text=text) for text in quotes) or CASE.quotes
    return attrs.evolve(CASE, provenance=attrs.evolve(CASE.provenance, content_sha256=digest), quotes=said)


def identity(number: int) -> str:
    """Its id."""
    return hashlib.sha256(str(number).encode()).hexdigest()[:16]
