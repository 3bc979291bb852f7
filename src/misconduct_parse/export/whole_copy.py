"""A copy that is there whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file."""
    with whole_copy(target) as half:
        shutil.copyfile(source, half)


@contextmanager
def whole_copy(target: Path) -> Iterator[Path]:
    """A path to write to, which takes the place of ``target`` at the end, and goes away after an error."""
    half = target.with_name(f"{target.name}.copy")
    try:
        yield half
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)
