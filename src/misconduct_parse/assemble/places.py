"""Where a value stands that no rule for the main text has read: in the metadata, in a heading."""

from __future__ import annotations

from html import escape
from typing import Generic, TypeVar

from attrs import frozen

from misconduct_parse.assemble.draft import Place
from misconduct_parse.model.spans import Span
from misconduct_parse.read.page import Field, Page

T_co = TypeVar("T_co", covariant=True)


@frozen(kw_only=True)
class Spot:
    """A place, and the name of what read it."""

    span: Span
    """Where."""

    rule: str
    """Which reading: ``head.title``, ``head.publication.metadata``."""


@frozen(kw_only=True)
class Found(Generic[T_co]):
    """A value with every place that says it."""

    value: T_co
    """What is said."""

    at: tuple[Place, ...]
    """Where; never empty but for what the caller has told."""


def in_field(page: Page, entry: Field, rule: str, words: str | None = None) -> Spot:
    """The place of a metadata value, narrowed to ``words`` where these stand in it as they are.

    Front matter may write "&amp;" for "&"; what it spells in other ways still keeps the whole field as its place.
    """
    start, end = entry.span.start, entry.span.end
    for spelled in (words, escape(words, quote=False)) if words else ():
        at = page.text.find(spelled, start, end)
        if at >= 0:
            return Spot(span=Span(start=at, end=at + len(spelled)), rule=rule)
    return Spot(span=entry.span, rule=rule)


def stretch(start: int, end: int, rule: str) -> Spot:
    """A place in the main text."""
    return Spot(span=Span(start=start, end=end), rule=rule)
