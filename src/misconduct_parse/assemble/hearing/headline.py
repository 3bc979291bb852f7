"""What the title says: the people it names and the forum, as mentions that stand in the metadata."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rule import Phrases, Rule
from misconduct_parse.extract.rules import people, proceedings
from misconduct_parse.read.page import BlockKind, Page

TITLES: Final = ("h1", "og:title", "title", "headline")


def title_span(page: Page) -> tuple[int, int] | None:
    """Where the title stands: in the metadata, else the first heading of the main text."""
    field = page.field(*TITLES)
    if field is not None:
        return field.span.start, field.span.end
    first = page.blocks[0] if page.blocks else None
    if first is not None and first.kind is BlockKind.HEADING:
        return first.start, first.end
    return None


def read_headline(page: Page) -> list[Mention[Any]]:
    """The mentions of a title in the metadata; titles in the main text are read with it."""
    field = page.field(*TITLES)
    if field is None:
        return []
    start, end = field.span.start, field.span.end
    found = [*_named(page, start, end), *_forums(page, start, end)]
    return sorted(found, key=lambda m: (m.start, -m.end))


def _named(page: Page, start: int, end: int) -> Iterator[Mention[Any]]:
    taken = -1
    found: list[Mention[Any]] = []
    for rule in people.RULES:
        if isinstance(rule, Rule):
            for match in rule.compiled.finditer(page.folded, start, end):
                value = rule.read(match, page)
                if value is not None:
                    found.append(Mention(kind=rule.kind, value=value, start=match.start(), end=match.end(), rule=rule.name))
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= taken:
            yield mention
            taken = mention.end


def _forums(page: Page, start: int, end: int) -> Iterator[Mention[Any]]:
    text = page.lower[start:end]
    for rule in proceedings.RULES:
        if isinstance(rule, Phrases):
            words = max((w for w in rule.values if w in text), key=len, default=None)
            if words is not None:
                at = start + text.find(words)
                yield Mention(kind=rule.kind, value=rule.values[words], start=at, end=at + len(words), rule=rule.name)
