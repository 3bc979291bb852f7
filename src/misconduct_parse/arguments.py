"""The arguments of ``parse`` and its kin, checked where they are given: what is wrong with one, and what to give."""

from __future__ import annotations

import datetime as dt
import os
from typing import Final

from misconduct_parse.model.terms import Format

LONGEST: Final = 40
"""Characters of a value that a message shows."""


def checked_source(source: str | bytes) -> str | bytes:
    """A document, as ``parse`` takes it.

    Raises:
        TypeError: if it is none.

    Example:
        >>> from pathlib import Path
        >>> checked_source(Path("page.html"))
        Traceback (most recent call last):
        TypeError: source is a path (page.html); give the document's text or bytes, or call parse_file for a file
    """
    given: object = source  # whatever its type says
    if isinstance(given, str | bytes):
        return given
    if isinstance(given, bytearray | memoryview):
        return bytes(given)
    kind = f"a path ({os.fsdecode(given)})" if isinstance(given, os.PathLike) else _shown(given)
    raise TypeError(f"source is {kind}; give the document's text or bytes, or call parse_file for a file")


def checked_format(kind: Format | str | None) -> Format | None:
    """A format, by its name or as a member.

    Raises:
        ValueError: if there is no such format; it names the four.

    Example:
        >>> checked_format("news")
        Traceback (most recent call last):
        ValueError: format is 'news'; give force_news, iopc_summary, hearing_outcome or hearing_notice
    """
    try:
        return None if kind is None else Format(kind)
    except ValueError:
        *others, last = Format
        raise ValueError(f"format is {kind!r}; give {', '.join(others)} or {last}") from None


def checked_published(day: dt.date | None) -> dt.date | None:
    """A day of the calendar; of a ``datetime`` its date, as it stands there.

    Raises:
        TypeError: if it is none.

    Example:
        >>> checked_published(dt.datetime(2023, 6, 10, 9, 30))
        datetime.date(2023, 6, 10)
        >>> checked_published("2023-06-10")
        Traceback (most recent call last):
        TypeError: published is '2023-06-10' (of type str); give a datetime.date, as its fromisoformat makes
    """
    given: object = day
    if isinstance(given, dt.datetime):
        return given.date()
    if given is None or isinstance(given, dt.date):
        return given
    made = ", as its fromisoformat makes" if isinstance(given, str) else ""
    raise TypeError(f"published is {_shown(given)}; give a datetime.date{made}")


def checked_retrieved_at(moment: dt.datetime | None) -> dt.datetime | None:
    """A moment.

    Raises:
        TypeError: if it is none.
    """
    given: object = moment
    if given is None or isinstance(given, dt.datetime):
        return given
    raise TypeError(f"retrieved_at is {_shown(given)}; give a datetime.datetime with its zone")


def checked_url(url: str | None) -> str | None:
    """An address.

    Raises:
        TypeError: if it is no text.
    """
    given: object = url
    if given is None or isinstance(given, str):
        return given
    raise TypeError(f"url is {_shown(given)}; give the address as text")


def _shown(value: object) -> str:
    """``'2023-06-10' (of type str)``; None as itself."""
    if value is None:
        return "None"
    words = repr(value)
    return f"{words if len(words) <= LONGEST else words[:LONGEST] + '…'} (of type {type(value).__name__})"
