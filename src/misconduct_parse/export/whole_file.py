"""Files that cannot grow at their end, such as Parquet: until they are finished, their rows are kept as JSON Lines."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from misconduct_parse.export.json_lines import JsonLines, id_of, line_of
from misconduct_parse.export.whole_copy import whole_copy
from misconduct_parse.serialise.json_text import encoded


class WholeFile(JsonLines):
    """A file that is written in one go, at its end."""

    @abstractmethod
    def items(self, known: Path) -> Iterator[dict[str, Any]]:
        """The cases or rows in a finished file."""

    @abstractmethod
    def write(self, path: Path, lines: Iterable[bytes]) -> None:
        """Write a file whole, of JSON Lines."""

    def resume(self, known: Path) -> set[str]:
        """Go on behind the last whole document; of a finished file the rows become JSON Lines again."""
        if known == self._path:
            return super().resume(known)
        with whole_copy(self._path) as half, half.open("wb") as lines:
            ids = {self._copied(item, known, lines) for item in self.items(known)}
        self._file = self._path.open("ab", buffering=0)
        return ids

    def close(self) -> Path:
        """Write the file whole, beside its lines: if that fails, nothing is lost."""
        lines = super().close()
        whole = lines.with_name(f"{lines.name}.whole")
        try:
            with lines.open("rb") as file:
                self.write(whole, file)
        except BaseException:
            whole.unlink(missing_ok=True)
            raise
        return whole

    def _copied(self, item: dict[str, Any], known: Path, lines: IO[bytes]) -> str:
        lines.write(encoded(line_of(item)) + b"\n")
        return id_of(item, self._table, known)
