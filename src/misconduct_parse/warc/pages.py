"""The pages of an archive as sources, with a count of what was passed over."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

from misconduct_parse.batch.capture import Capture


class WarcPages(Iterator[Capture]):
    """The HTML pages of an archive, in its order, one at a time.

    Attributes:
        path: The archive.
        taken: How many pages have been given out so far.
        passed_over: How many records have been passed over so far, by reason.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.taken = 0
        self.passed_over: Counter[str] = Counter()
        self._captures: Iterator[Capture] = _records().captures(path, self.passed_over)

    def __next__(self) -> Capture:
        capture = next(self._captures)
        self.taken += 1
        return capture


def read_warc(path: str | os.PathLike[str]) -> WarcPages:
    """The HTML pages of a web archive, as sources for ``parse_many``; needs the extra ``warc``.

    Taken are the responses with status 200 and an HTML content type, unchunked and decompressed. Other records
    (requests, redirects, images, pages that the crawler cut off) are passed over and counted.

    Args:
        path: A WARC file, ``.warc`` or ``.warc.gz``; the older ARC is read as well.

    Returns:
        An iterator of captures, each with its address and the moment of its retrieval; ``passed_over`` of the iterator
        counts by reason what was not taken.

    Raises:
        ImportError: if warcio is not installed; it says how to install it.
        SourceError: while iterating, if the file cannot be opened, is no archive, or ends early; what was given out
            before stands.

    Example:
        >>> for result in parse_many(read_warc("crawl.warc.gz")):  # doctest: +SKIP
        ...     print(result.source_name, result.case)
    """
    return WarcPages(Path(path))


def _records() -> ModuleType:
    try:
        return import_module("misconduct_parse.warc.records")
    except ImportError as error:
        words = f"{error.name} is not installed: python -m pip install 'misconduct-parse[warc]'"
        raise ImportError(words, name=error.name) from error
