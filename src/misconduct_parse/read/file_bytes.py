"""The bytes of a file, however large it is: no more of them than a document can have."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from misconduct_parse.read.decode import MAX_CHARS, MOST_BYTES_OF_A_CHARACTER

ENOUGH: Final = MOST_BYTES_OF_A_CHARACTER * (MAX_CHARS + 1)
"""Bytes that hold more than ``MAX_CHARS`` characters in any encoding, so that ``decode`` refuses them."""


def file_bytes(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a file; of one that is too long to be read as a document, as many as show that.

    A disk image among the pages, or a link to ``/dev/zero``, would otherwise fill the memory before it is refused.

    Args:
        path: The file.

    Raises:
        OSError: if it cannot be read.
    """
    with Path(path).open("rb") as file:
        return file.read(ENOUGH)
