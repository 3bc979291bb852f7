"""JSON text that every encoding of Unicode can hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def json_text(data: Any, *, indent: int | None = None, default: Callable[[Any], Any] | None = None) -> str:
    r"""Plain data as JSON (RFC 8259), characters beyond ASCII as themselves, a lone surrogate as JSON's escape.

    Args:
        data: The data.
        indent: Spaces by level; None writes one line.
        default: Makes plain what JSON has no form for.

    Example:
        >>> json_text({"name": "Zo\xeb", "cut": "\ud83d"})
        '{"name": "Zo\xeb", "cut": "\\ud83d"}'
    """
    text = json.dumps(data, ensure_ascii=False, indent=indent, default=default)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text
