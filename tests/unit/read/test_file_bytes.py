"""Files that are no documents by their mere size are refused before they fill the memory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import misconduct_parse as mp
from misconduct_parse.read.decode import MAX_CHARS
from misconduct_parse.read.file_bytes import ENOUGH, file_bytes


def test_a_document_is_read_whole(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(b"a" * MAX_CHARS)
    assert file_bytes(page) == b"a" * MAX_CHARS


def test_a_larger_file_is_read_in_part_and_refused(tmp_path: Path) -> None:
    image = tmp_path / "disk.txt"
    with image.open("wb") as file:
        file.truncate(1 << 40)  # a terabyte, of which nothing is on the disk
    assert len(file_bytes(image)) == ENOUGH
    with pytest.raises(mp.InputTooLargeError):
        mp.parse_file(image)
    (result,) = mp.parse_many([image])
    assert isinstance(result.error, mp.InputTooLargeError)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/zero")
def test_a_file_without_end_is_refused() -> None:
    with pytest.raises(mp.InputTooLargeError):
        mp.parse_file("/dev/zero")
