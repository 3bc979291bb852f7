"""A bar on the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

T = TypeVar("T")


def with_bar(items: Iterable[T], *, total: int | None, words: str = "documents") -> Iterator[T]:
    """The same items, with a bar on standard error where that is a terminal.

    Args:
        items: Whatever is gone through.
        total: How many there are; None where nobody knows.
        words: What they are called.

    Yields:
        The items.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        # Up to rich 14.0 even a bar that is disabled ends with a line break.
        yield from items
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(words, total=total)
        for item in items:
            yield item
            bar.advance(task)
