"""What could not be parsed, a line of JSON each."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from misconduct_parse.errors import MisconductParseError
from misconduct_parse.export.sink import OutputError
from misconduct_parse.serialise.json_text import encoded, json_text


class ErrorLog:
    """A context that takes errors; the file stands in its place at the end, and not at all after an error of its own.

    A run that is gone on from meets the same errors again, so that nothing is lost.
    """

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        """Prepare the file.

        Raises:
            OutputError: if it exists, and ``overwrite`` does not allow to replace it, or if it cannot be made there.
        """
        if path.is_dir() or not path.parent.is_dir():
            raise OutputError(f"{path}: no file can be made there; name a file in a folder that exists")
        if path.exists() and not overwrite:
            raise OutputError(f"{path} exists; add --overwrite to replace it")
        self.path, self._part = path, path.with_name(f"{path.name}.part")

    def __enter__(self) -> ErrorLog:
        try:
            self._file = self._part.open("wb")
        except OSError as error:
            raise self._unwritable(error) from error
        return self

    def add(self, source: str, error: MisconductParseError, words: str | None = None) -> None:
        """Write what became of a document, in the error's own words or in others."""
        line = {"source": source, "error": type(error).__name__, "message": words or str(error)}
        try:
            self._file.write(encoded(json_text(line)) + b"\n")
        except OSError as failure:
            raise self._unwritable(failure) from failure

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._file.close()
        except OSError as failure:
            self._part.unlink(missing_ok=True)
            raise self._unwritable(failure) from failure
        if kind is None:
            self._part.replace(self.path)
        else:
            self._part.unlink(missing_ok=True)

    def _unwritable(self, error: OSError) -> OutputError:
        words = f"{self.path} cannot be written ({error.strerror}); free some space, or choose another place"
        return OutputError(words)
