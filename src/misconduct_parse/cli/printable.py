"""Makes words from documents fit for a terminal."""

from __future__ import annotations

from typing import Final

# A document may hold escape sequences that would move a cursor or hide text: C0 and C1 controls, and the
# marks that turn the direction of writing. A lone surrogate cannot be written at all.
UNSAFE: Final = dict.fromkeys((*range(32), *range(127, 160), *range(0xD800, 0xE000)), "\N{REPLACEMENT CHARACTER}")
TURNING: Final = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def printable(words: str) -> str:
    """The words on one line, with single spaces and without control characters."""
    return " ".join(words.split()).translate(UNSAFE | TURNING)
