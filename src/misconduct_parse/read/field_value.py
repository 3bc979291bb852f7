"""What both readers of front matter hold of an entry: how its key looks, how deep it may lie, what its value says."""

from __future__ import annotations

from html import unescape
from typing import Final

from misconduct_parse.model.spans import span_of
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Field

DEEPEST: Final = 8
"""Levels of nesting that are read; the front matter of a published page has two."""

KEY: Final = r"""
(?: "[^"]{1,80}+" | '[^']{1,80}+' | [^\s:\#"'<>]++ (?: :[^\s:]++ )*+ (?: [ ] [^\s:]++ (?: :[^\s:]++ )*+ ){0,3} )
"""
"""Verbose pattern of a key up to its colon: ``title``, ``og:title``, ``"quoted key"``, ``Date published``."""

# "&amp;" and "&#8217;", but not the "&copy" of "?page=1&copy=2": in an address it is no entity.
ENTITY = quick_pattern(r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def field(key: str, value: str, text: str, start: int, end: int) -> Field | None:
    """A field whose words are ``text[start:end]``, without outer space; None if there are no words.

    Args:
        key: The flat key.
        value: What the words say, entities still escaped.
        text: The document.
        start: Where the words begin, quotes left out.
        end: Where they end.
    """
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    value = unescaped(value.strip())
    if start >= end or not value.strip():
        return None
    return Field(key=key, value=value, span=span_of(start, end))


def unescaped(value: str) -> str:
    """A value with its entities resolved, once."""
    return ENTITY.sub(lambda match: unescape(match[0]), value) if "&" in value else value
