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
    kind = f"a path ({os.fsdecode(given)})" if isinstance(given, os.PathLike) else shown(given)
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
    raise TypeError(f"published is {shown(given)}; give a datetime.date{made}")


def checked_retrieved_at(moment: dt.datetime | None) -> dt.datetime | None:
    """A moment; one without a zone is in UTC, as web archives tell theirs.

    Raises:
        TypeError: if it is none.

    Example:
        >>> checked_retrieved_at(dt.datetime(2024, 1, 1)).isoformat()
        '2024-01-01T00:00:00+00:00'
    """
    given: object = moment
    if given is None:
        return None
    if isinstance(given, dt.datetime):
        return given.replace(tzinfo=dt.UTC) if given.utcoffset() is None else given
    raise TypeError(f"retrieved_at is {shown(given)}; give a datetime.datetime with its zone")


def checked_url(url: str | None) -> str | None:
    """An address.

    Raises:
        TypeError: if it is no text.
    """
    given: object = url
    if given is None or isinstance(given, str):
        return given
    raise TypeError(f"url is {shown(given)}; give the address as text")


def checked_flag(name: str, flag: bool) -> bool:
    """A yes or no: of a text such as "no" nobody knows whether it was meant.

    Raises:
        TypeError: if it is none.

    Example:
        >>> checked_flag("strict", "no")
        Traceback (most recent call last):
        TypeError: strict is 'no' (of type str); give True or False
    """
    given: object = flag
    if isinstance(given, bool):
        return given
    raise TypeError(f"{name} is {shown(given)}; give True or False")


def checked_count(name: str, count: int) -> int:
    """A number of things, 1 or more.

    Raises:
        TypeError: if it is no whole number.
        ValueError: if it is less.

    Example:
        >>> checked_count("processes", "2")
        Traceback (most recent call last):
        TypeError: processes is '2' (of type str); give a whole number
    """
    given: object = count
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError(f"{name} is {shown(given)}; give a whole number")
    if given < 1:
        raise ValueError(f"{name} is {given}; give 1 or more")
    return given


def shown(value: object) -> str:
    """A value as a message shows it: ``'2023-06-10' (of type str)``; None as itself."""
    if value is None:
        return "None"
    words = repr(value)
    return f"{words if len(words) <= LONGEST else words[:LONGEST] + '…'} (of type {type(value).__name__})"
