"""Reads one document after another, and tells on standard error what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import click

from misconduct_parse.cli.advice import in_a_shell
from misconduct_parse.cli.printable import printable
from misconduct_parse.cli.sources import Source
from misconduct_parse.errors import MisconductParseError

T = TypeVar("T")


class Reading:
    """Goes through sources and remembers whether any of them failed."""

    def __init__(self) -> None:
        self.failed = 0

    def each(self, sources: Iterable[Source], read: Callable[[bytes], T]) -> Iterator[tuple[str, T]]:
        """What ``read`` makes of each source, by name; failures go to standard error and are left out."""
        for source in sources:
            try:
                yield source.name, read(source.read())
            except OSError as error:
                self.fail(source.name, f"cannot be read ({error.strerror}); check the path and its permissions")
            except MisconductParseError as error:
                self.fail(source.name, in_a_shell(str(error)))

    def fail(self, name: str, words: str) -> None:
        """Tell of one failure: ``file: what, where, what to do``."""
        self.failed += 1
        click.echo(printable(f"{name}: {words}"), err=True)

    def finish(self) -> None:
        """End with status 1 if anything failed."""
        if self.failed:
            click.get_current_context().exit(1)
