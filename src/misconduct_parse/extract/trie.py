"""Many wordings as one pattern that shares their ends: tried in the time of the longest, not of all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import regex

Node = dict[str, Any]

END = ""


def endings(words: Iterable[str]) -> str:
    r"""A verbose pattern for any of the words, for a lookbehind: it is tried from right to left, so ends are shared.

    Example:
        >>> endings(["police", "local police", "office"])
        '(?>(?:(?:local\\s)?pol|off)ice)'
    """
    root: Node = {}
    for word in words:
        node = root
        for character in reversed(" ".join(word.split())):
            node = node.setdefault(character, {})
        node[END] = {}
    if not root:
        raise ValueError("a pattern of nothing would match everywhere")
    return f"(?>{_mirrored(root)})"


def _mirrored(node: Node) -> str:
    branches = [_mirrored(below) + _single(character) for character, below in node.items() if character != END]
    if not branches:
        return ""
    if END in node:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _single(character: str) -> str:
    return r"\s" if character == " " else regex.escape(character)
