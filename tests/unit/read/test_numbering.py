"""Numbers of ordered lists."""

from __future__ import annotations

import pytest

from misconduct_parse.read.numbering import numeral


@pytest.mark.parametrize(
    ("kind", "number", "written"),
    [
        ("1", 12, "12"),
        ("a", 1, "a"),
        ("A", 26, "Z"),
        ("a", 27, "27"),
        ("a", 0, "0"),
        ("i", 4, "iv"),
        ("i", 1989, "mcmlxxxix"),
        ("I", 14, "XIV"),
        ("I", 4000, "4000"),
        ("x", 3, "3"),
    ],
)
def test_numerals(kind: str, number: int, written: str) -> None:
    assert numeral(kind, number) == written
