"""JSON text that every encoding of Unicode can hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from misconduct_parse.pattern import pattern

LONE: Final = pattern(r"[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")


def json_text(data: Any, *, indent: int | None = None, default: Callable[[Any], Any] | None = None) -> str:
    r"""Plain data as JSON (RFC 8259), characters beyond ASCII as themselves, a lone surrogate as JSON's escape.

    Two surrogates that make a pair stay two: JSON's escapes for them would mean one character.

    Args:
        data: The data.
        indent: Spaces by level; None writes one line.
        default: Makes plain what JSON has no form for.

    Example:
        >>> json_text({"cut": "\ud83d"})
        '{"cut": "\\ud83d"}'
    """
    text = json.dumps(data, ensure_ascii=False, indent=indent, default=default)
    try:
        text.encode()
    except UnicodeEncodeError:
        return LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


def encoded(text: str) -> bytes:
    """JSON in UTF-8; a surrogate pair becomes its character, as it does for whoever reads its escapes."""
    return text.encode("utf-8", "backslashreplace")
