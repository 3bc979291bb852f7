"""An output file: made beside its place and put there when it is whole."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NoReturn

from misconduct_parse.export.sink import OutputError, Sink
from misconduct_parse.model.case import Case
from misconduct_parse.tables.definitions import TABLES, table_of
from misconduct_parse.tables.table import Table

FORMS: Final = {
    ".jsonl": "json_lines.JsonLines",
    ".ndjson": "json_lines.JsonLines",
    ".json": "json_file.JsonFile",
    ".csv": "csv_file.CsvFile",
    ".parquet": "parquet_file.ParquetFile",
    ".sqlite": "sqlite_file.SqliteFile",
    ".db": "sqlite_file.SqliteFile",
}
"""Where each kind of file lives, by the suffix of its name."""

WHOLE_CASES: Final = ("json_lines.JsonLines", "json_file.JsonFile")
"""What holds whole cases where no table is named."""


class Output:
    """A context that takes cases; at its end the file stands in its place, whole.

    Where it ends with an error, nothing is in the file's place but what was there before. What was written so far is
    kept beside it in ``NAME.part``, to go on from.

    Attributes:
        known: Ids of the documents of which the output holds cases already.
        documents: Of how many documents cases were added.
        cases: How many cases were added.
        rows: How many rows were added.
    """

    def __init__(self, path: Path, *, table: str | None = None, keep: bool = False, overwrite: bool = False) -> None:
        """Prepare an output.

        Args:
            path: Where; the suffix says what kind of file.
            table: Which table; None means whole cases in JSON, every table in SQLite, ``cases`` elsewhere.
            keep: Go on from what is there, finished or not.
            overwrite: Replace what is there.

        Raises:
            OutputError: if the file cannot be made there, or must not be, or if its kind needs an extra.
            ValueError: if there is no such table.
        """
        self.path, self.part = path, path.with_name(f"{path.name}.part")
        self.known: set[str] = set()
        self.documents = self.cases = self.rows = 0
        self._keep = keep
        self._sink: Sink = _sink(path, self.part, table)
        _check_place(path)
        if not (keep or overwrite):
            self._check_empty()

    def __enter__(self) -> Output:
        goes_on = self._keep and self.part.exists()
        known = self.part if goes_on else self.path if self._keep and self.path.exists() else None
        try:
            if not goes_on:
                self.part.unlink(missing_ok=True)
            if known:
                self.known = self._sink.resume(known)
            else:
                self._sink.begin()
        except BaseException as error:  # noqa: BLE001  told, and raised again
            self._leave()
            if not goes_on:
                self.part.unlink(missing_ok=True)
            self._refuse(error)
        return self

    def add(self, source: str, *cases: Case) -> None:
        """Write the case of a document, or the several cases of a page: all of them, or none.

        Raises:
            OutputError: if it cannot be written, for want of space, say.
        """
        try:
            self.rows += self._sink.add(source, cases)
        except Exception as error:  # noqa: BLE001  told, and raised again
            self._refuse(error)
        self.documents += 1
        self.cases += len(cases)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._leave()
            return
        try:
            whole = self._sink.close()
            with whole.open("r+b") as file:
                os.fsync(file.fileno())
            whole.replace(self.path)
            self.part.unlink(missing_ok=True)
        except BaseException as failure:  # noqa: BLE001  as above
            self._leave()
            self._refuse(failure)

    @property
    def kept(self) -> str:
        """What is left after an error, and what to do with it; empty where nothing is."""
        if not self.part.exists():
            return ""
        return f"what was written is kept in {self.part}, and the same command with --skip-existing goes on from there"

    def _check_empty(self) -> None:
        if self.path.exists():
            raise OutputError(
                f"{self.path} exists; add --overwrite to replace it, or --skip-existing to add what it lacks"
            )
        if self.kept:
            raise OutputError(
                f"{self.part} is left from a run that was interrupted; add --skip-existing to go on from it, or"
                " --overwrite to start anew"
            )

    def _leave(self) -> None:
        # A second error would hide the first.
        with contextlib.suppress(Exception):
            self._sink.abandon()

    def _refuse(self, error: BaseException) -> NoReturn:
        if not isinstance(error, OSError | sqlite3.Error):
            raise error
        reason = getattr(error, "strerror", None) or str(error)
        words = f"{self.path} cannot be written ({reason}); free some space, or choose another place"
        raise OutputError(f"{words}; {self.kept}" if self.kept else words) from error


def _sink(path: Path, part: Path, table: str | None) -> Sink:
    kind = FORMS.get(path.suffix.lower())
    if kind is None:
        raise OutputError(f"{path}: the name says no kind of file that is written; end it in {', '.join(FORMS)}")
    module, _, name = kind.partition(".")
    try:
        sink: Any = getattr(import_module(f"misconduct_parse.export.{module}"), name)
    except ImportError as error:
        words = f"{path}: {error.name} is not installed: python -m pip install 'misconduct-parse[arrow]'"
        raise OutputError(words) from error
    made: Sink = sink(part, _tables(kind, table))
    return made


def _tables(kind: str, table: str | None) -> tuple[Table, ...]:
    if table is not None:
        return (table_of(table),)
    if kind in WHOLE_CASES:
        return ()
    return TABLES if kind == "sqlite_file.SqliteFile" else (table_of("cases"),)


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise OutputError(f"{path} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise OutputError(f"{path}: there is no folder {path.parent}; make it first")
