"""What the options of ``parse`` say about files to write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from attrs import frozen

from misconduct_parse.cli.printable import printable
from misconduct_parse.export import OutputError
from misconduct_parse.export.error_log import ErrorLog


@frozen(kw_only=True)
class Target:
    """Where to write, and what to do where something stands already."""

    path: Path | None
    """``-o``; None for standard output."""

    table: str | None
    """``--table``."""

    errors: Path | None
    """``--errors``; None for standard error."""

    keep: bool
    """``--skip-existing``."""

    overwrite: bool
    """``--overwrite``."""

    def check(self, form: str | None) -> None:
        """Refuse options that have no meaning together.

        Raises:
            click.UsageError: naming the first of them.
        """
        if self.path and form:
            raise click.UsageError("--format has no meaning with -o: the name of the file says its kind")
        if self.keep and self.overwrite:
            raise click.UsageError("--skip-existing keeps what --overwrite replaces; choose one of them")
        if self.table and not self.path and form not in ("json", "jsonl"):
            raise click.UsageError("--table needs -o FILE, or --format json or jsonl")
        if not self.path and (self.keep or (self.overwrite and not self.errors)):
            raise click.UsageError(f"{'--skip-existing' if self.keep else '--overwrite'} needs -o FILE")

    @contextmanager
    def error_log(self) -> Iterator[ErrorLog | None]:
        """The file of errors, if there is to be one.

        Raises:
            click.UsageError: if it cannot be made there, or must not be.
        """
        if self.errors is None:
            yield None
            return
        try:
            log = ErrorLog(self.errors, overwrite=self.keep or self.overwrite)
        except OutputError as error:
            raise click.UsageError(printable(str(error))) from error
        with log:
            yield log
