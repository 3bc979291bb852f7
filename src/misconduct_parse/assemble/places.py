"""Where a value stands that no rule for the main text has read: in the metadata, in a heading."""

from __future__ import annotations

from html import escape
from typing import Generic, NamedTuple, TypeVar

from misconduct_parse.assemble.draft import Place
from misconduct_parse.model.spans import Span, span_of
from misconduct_parse.read.page import Field, Page

T_co = TypeVar("T_co", covariant=True)


class Spot(NamedTuple):
    """A place, and the name of what read it."""

    span: Span
    """Where."""

    rule: str
    """Which reading: ``head.title``, ``head.publication.metadata``."""


class Found(NamedTuple, Generic[T_co]):
    """A value with every place that says it."""

    value: T_co
    """What is said."""

    at: tuple[Place, ...]
    """Where; never empty but for what the caller has told."""


def in_field(page: Page, entry: Field, rule: str, words: str | None = None) -> Spot:
    """The place of a metadata value, narrowed to ``words`` where these stand in it as they are.

    Front matter may write "&amp;" for "&"; what it spells in other ways still keeps the whole field as its place.
    """
    span = entry.span
    if not words:
        return Spot(span, rule)
    at = page.text.find(words, span.start, span.end)
    if at < 0:
        words = escape(words, quote=False)
        at = page.text.find(words, span.start, span.end)
    return Spot(span_of(at, at + len(words)) if at >= 0 else span, rule)


def stretch(start: int, end: int, rule: str) -> Spot:
    """A place in the main text."""
    return Spot(span_of(start, end), rule)
