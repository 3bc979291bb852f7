"""Text files that grow at their end: JSON Lines and CSV. A document is written whole, in one piece, or not at all."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from misconduct_parse.export.sink import otherwise
from misconduct_parse.export.whole_copy import copy_whole
from misconduct_parse.model.case import Case


class TextFile(ABC):
    """A file of records, each of one or more whole lines."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    @abstractmethod
    def head(self) -> bytes:
        """What stands before the first record."""

    @abstractmethod
    def records(self, source: str, cases: tuple[Case, ...]) -> list[bytes]:
        """The records of a document's cases, each with its line's end."""

    @abstractmethod
    def ids(self, path: Path) -> Iterator[tuple[str, int]]:
        """The document's id of each whole record, with the offset behind it; first the head's, with no id."""

    def begin(self) -> None:
        """Make the file, with its head."""
        self._file = self._path.open("wb", buffering=0)
        self._write(self.head())

    def resume(self, known: Path) -> set[str]:
        """Go on behind the last whole document."""
        ids: set[str] = set()
        last, end, before = "", 0, 0
        for found, offset in self.ids(known):
            if found != last:
                before = end
            last, end = found, offset
            ids.add(found)
        torn = known.stat().st_size > end
        if known != self._path:
            if torn or (end == 0 and self.head()):  # what was finished is never torn: this is no file of ours
                raise otherwise(known)
            copy_whole(known, self._path)
        self._file = self._path.open("r+b", buffering=0)
        # A machine that stopped in the middle of a write leaves a part of a document; it is taken back, and read again.
        end = self._file.truncate(before if torn else end)
        self._file.seek(end)
        if end == 0:
            self._write(self.head())
        return ids - {last, ""} if torn else ids - {""}

    def add(self, source: str, cases: tuple[Case, ...]) -> int:
        """Append the records of a document's cases."""
        records = self.records(source, cases)
        self._write(b"".join(records))
        return len(records)

    def close(self) -> Path:
        """Nothing is left to write."""
        self.abandon()
        return self._path

    def abandon(self) -> None:
        """Let go of the file."""
        if self._file:
            self._file.close()

    @property
    def _opened(self) -> IO[bytes]:
        if self._file is None:
            raise ValueError("begin or resume comes first")
        return self._file

    def _write(self, data: bytes) -> None:
        start = self._opened.tell()
        left = memoryview(data)
        try:
            while left:
                left = left[self._put(left) :]
        except BaseException:  # also Ctrl-C: half a document is none
            self._opened.seek(start)
            self._opened.truncate()
            raise

    def _put(self, data: memoryview) -> int:
        """Write what fits; a disk may take less than it is given."""
        return self._opened.write(data)
