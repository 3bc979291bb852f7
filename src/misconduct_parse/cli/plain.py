"""Tables for files and pipes: no colour, no width but that of the words, one line a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def columns(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows as aligned columns, two spaces apart.

    Example:
        >>> print(columns(["file", "kind"], [["a.txt", "force news"], ["long name.md", ""]]))
        file          kind
        a.txt         force news
        long name.md  -
    """
    lines = [[cell or "-" for cell in line] for line in (heads, *rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    padded = ("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
    return "\n".join(padded)
