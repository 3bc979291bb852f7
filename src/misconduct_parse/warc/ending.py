"""Whether an archive is wholly there: a download that broke off looks to readers like one that ended."""

from __future__ import annotations

import zlib
from typing import BinaryIO, Final

import regex

GZIP: Final = b"\x1f\x8b"
BLOCK: Final = 1 << 16
LENGTH: Final = regex.compile(rb"^content-length:\s*+(?P<length>\d++)", regex.IGNORECASE | regex.MULTILINE)


def ends_early(file: BinaryIO, place: int) -> bool:
    """Whether a file ends in the middle of its last record, or of one that begins behind it.

    Args:
        file: The archive.
        place: Offset in bytes of the last record that was read.
    """
    file.seek(place)
    if file.read(2) == GZIP:
        file.seek(place)
        return not _whole_member(file)
    file.seek(place)
    return not _whole_record(file)


def _whole_member(file: BinaryIO) -> bool:
    decompressor = zlib.decompressobj(zlib.MAX_WBITS | 16)
    while not decompressor.eof:
        block = decompressor.unconsumed_tail or file.read(BLOCK)
        if not block:
            return False
        decompressor.decompress(block, BLOCK)
    return not (decompressor.unused_data + file.read()).strip(b"\0")


def _whole_record(file: BinaryIO) -> bool:
    head = b""
    while not head.endswith((b"\r\n\r\n", b"\n\n")):
        line = file.readline()
        if not line:
            return False
        head += line
    length = LENGTH.search(head)
    if length is None:  # an ARC record states its length in a line of its own form
        return True
    left = int(length["length"])
    while left > 0:
        block = file.read(min(left, BLOCK))
        if not block:
            return False
        left -= len(block)
    return not file.read().strip()
