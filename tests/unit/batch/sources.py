"""Sources that misbehave; in a module of their own, for child processes import them by name."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator

NEWS = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing."

OUTCOMES = """Misconduct hearing outcomes

Date | Officer | Type | Outcome
4 May 2022 | PC Ada Quill | Misconduct hearing | Dismissed without notice
9 June 2022 | Former DC Ben Yew | Misconduct hearing | Would have been dismissed
10 June 2022 | PC Cy Penn | Misconduct hearing | Final written warning
"""


class Killing(os.PathLike[str]):
    """A path that ends the process that opens it; the parent only asks its name."""

    def __fspath__(self) -> str:
        if multiprocessing.parent_process() is not None:
            os._exit(9)
        return "killing.txt"


class Breaking(os.PathLike[str]):
    """A path whose reading fails in a way that nobody foresaw."""

    def __init__(self) -> None:
        self.asked = 0

    def __fspath__(self) -> str:
        self.asked += 1
        if self.asked == 2:
            raise ZeroDivisionError("at the second look")
        return "breaking.txt"


def endless() -> Iterator[str]:
    """The same document for ever."""
    while True:
        yield NEWS


def failing(after: int) -> Iterator[str]:
    """Some documents, then an error of the source itself."""
    for _ in range(after):
        yield NEWS
    raise ConnectionError("the feed ended early")
