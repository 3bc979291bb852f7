"""Bytes to text."""

from typing import Final

MAX_CHARS: Final = 2_000_000
"""Longest document that is read, in characters."""
