"""What a fuzzing run finds: each kind once, told by the error's type and the line that raised it."""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable
from pathlib import Path


class Findings:
    """Runs inputs and writes those that break something.

    Args:
        folder: Where they are written.
        check: What an input is given to.
    """

    def __init__(self, folder: Path, check: Callable[[bytes], None]) -> None:
        self._folder = folder
        self._check = check
        self._known: set[str] = set()
        self._before = set(folder.iterdir())

    def take(self, data: bytes) -> None:
        """Run one input."""
        try:
            self._check(data)
        except Exception as error:  # noqa: BLE001  whatever it is, it is a finding
            self._note(error, data)

    def written_since(self) -> list[Path]:
        """The files that were written since this object was made."""
        return sorted(set(self._folder.iterdir()) - self._before)

    def _note(self, error: Exception, data: bytes) -> None:
        kind = kind_of(error)
        if kind not in self._known:
            self._known.add(kind)
            name = hashlib.sha256(kind.encode()).hexdigest()[:12]
            (self._folder / f"{name}.bin").write_bytes(data)
            print(f"finding {name}: {kind}: {str(error)[:200]}", flush=True)


def kind_of(error: Exception) -> str:
    """The type of an error and the two places that it came through last."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-2:]]
    return f"{type(error).__name__} {' '.join(places)}"
