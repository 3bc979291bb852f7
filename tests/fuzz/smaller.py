"""Make a finding smaller while it breaks the parser in the same place: ``python -m tests.fuzz.smaller FILE...``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.findings import kind_of
from tests.fuzz.property import check


def smaller(data: bytes, breaks: Callable[[bytes], bool]) -> bytes:
    """Take away ever smaller pieces as long as what is left still breaks.

    Args:
        data: What breaks.
        breaks: Whether something still does.

    Returns:
        Bytes of which no single one can be taken away.
    """
    size = max(1, len(data) // 2)
    while True:
        at, before = 0, len(data)
        while at < len(data):
            less = data[:at] + data[at + size :]
            if breaks(less):
                data = less
            else:
                at += size
        if size == 1 and len(data) == before:
            return data
        size = max(1, size // 2)


def broken_by(data: bytes) -> str | None:
    """What kind of finding the bytes are; None where they are none."""
    try:
        check(data)
    except Exception as error:  # noqa: BLE001  whatever it is
        return kind_of(error)
    return None


def main(paths: list[str]) -> None:
    """Replace each file by the least that still breaks in the same place."""
    for path in map(Path, paths):
        data = path.read_bytes()
        kind = broken_by(data)
        if kind is not None:
            data = smaller(data, lambda less, kind=kind: broken_by(less) == kind)  # type: ignore[misc]
            path.write_bytes(data)
        print(f"{path.name}: {kind or 'fine'}: {data!r}")


if __name__ == "__main__":
    main(sys.argv[1:])
