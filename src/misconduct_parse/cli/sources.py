"""From the paths of the command line to the documents they mean."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import click

from misconduct_parse.read.file_bytes import ENOUGH, file_bytes

SUFFIXES: Final = (".txt", ".md", ".html", ".htm")
"""What is taken from a folder; a file that is named itself may have any suffix."""

STANDARD_INPUT: Final = "-"

STANDARD_INPUT_NAME: Final = "standard input"


class Source(NamedTuple):
    """One document that is yet to be read."""

    name: str
    read: Callable[[], bytes]


def sources_of(paths: Iterable[str]) -> list[Source]:
    """The documents that the paths mean: a file itself, a folder all that it holds, ``-`` standard input.

    Args:
        paths: As given on the command line.

    Returns:
        The sources; those of a folder sorted by path, hidden files and folders left out.

    Raises:
        click.UsageError: if a folder holds no document.
    """
    return [source for path in paths for source in _sources_at(path)]


def _sources_at(path: str) -> list[Source]:
    if path == STANDARD_INPUT:
        return [Source(STANDARD_INPUT_NAME, partial(sys.stdin.buffer.read, ENOUGH))]
    if not Path(path).is_dir():
        return [Source(path, partial(file_bytes, path))]
    found = sorted(_documents_in(Path(path)), key=lambda source: Path(source.name))
    if not found:
        raise click.UsageError(
            f"{path}: this folder holds no document ({', '.join(SUFFIXES)}); "
            "name another folder, or the files themselves"
        )
    return found


def _documents_in(folder: Path) -> Iterator[Source]:
    """The documents below a folder; a folder that cannot be looked into fails when it is read, as a file does."""
    closed: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield Source(str(Path(root, name)), partial(file_bytes, Path(root, name)))
    for error in closed:
        yield Source(str(error.filename), partial(_refuse, error))


def _refuse(error: OSError) -> bytes:
    raise error
