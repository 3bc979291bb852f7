"""A copy that is there whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file."""
    half = target.with_name(f"{target.name}.copy")
    try:
        shutil.copyfile(source, half)
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)
