"""Keep the small inputs of a run that reach lines which no seed reaches: ``python -m tests.fuzz.keep CORPUS``.

Run it after a long run; what was kept before and reaches nothing of its own any more is deleted.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path
from types import FrameType
from typing import Any, Final

import misconduct_parse as mp
from tests.fuzz.property import check
from tests.fuzz.seeds import CRASHES, KEPT, seeds
from tests.fuzz.smaller import broken_by

PACKAGE: Final = str(Path(mp.__file__).parent)

LARGEST: Final = 3000
"""Bytes of the largest input that is kept."""

Line = tuple[str, int]


def lines_of(data: bytes) -> set[Line]:
    """The lines of the package that an input runs."""
    lines: set[Line] = set()

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        if not frame.f_code.co_filename.startswith(PACKAGE):
            return None
        if event == "line":
            lines.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        check(data)
    finally:
        sys.settrace(before)
    return lines


def chosen(inputs: Iterable[bytes], known: set[Line]) -> list[bytes]:
    """Of the inputs, the smallest first, those that each add a line."""
    found = []
    for data in sorted(inputs, key=lambda data: (len(data), data)):
        more = lines_of(data) - known
        if more:
            known |= more
            found.append(data)
    return found


def main(corpus: Path) -> None:
    """Choose among what was kept and what a corpus holds, and write it."""
    inputs = {path.read_bytes() for folder in (KEPT, corpus) for path in folder.iterdir() if path.name[0] != "."}
    small = [data for data in inputs if len(data) <= LARGEST and broken_by(data) is None]
    known: set[Line] = set()
    for data in [*seeds(), *(path.read_bytes() for path in CRASHES.glob("*.bin"))]:
        known |= lines_of(data)
    for path in KEPT.glob("*.bin"):
        path.unlink()
    kept = chosen(small, known)
    for data in kept:
        (KEPT / f"{hashlib.sha256(data).hexdigest()[:12]}.bin").write_bytes(data)
    print(f"{len(inputs)} inputs, {len(kept)} kept, {sum(map(len, kept))} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
