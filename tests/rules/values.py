"""Values as the plain text of a fixture, and values by their path."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import Enum
from typing import Any, Final

import attrs
import regex

STEP: Final = regex.compile(r"\.?+ (?: (?P<name>[\w:-]++) | \[ (?P<number>\d++) \] )", regex.VERBOSE)


def plain(value: Any) -> str | list[Any]:
    """A value as a fixture writes it: text, or a list of texts.

    An object stands for its first field, as ``Force`` for its id and ``Date`` for its EDTF.

    Example:
        >>> plain(None), plain(True), plain(36), plain(("a", None))
        ('none', 'true', '36', ['a', 'none'])
    """
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return plain(value[0])
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(item) for item in value]
    if attrs.has(type(value)):
        return plain(getattr(value, attrs.fields(type(value))[0].name))
    return str(value)


def at_path(root: Any, path: str) -> Any:
    """The value at a path such as ``subjects[0].outcomes[0].kind``; ``.length`` gives how many there are.

    Below None everything is None.

    Raises:
        LookupError: if the path names no field, or an item that is not there.
    """
    value, at = root, 0
    while at < len(path):
        step = STEP.match(path, at)
        if step is None:
            raise LookupError(f"{path!r} is no path: see {path[at:]!r}")
        value, at = _next(value, step["name"], step["number"], path), step.end()
    return value


def _next(value: Any, name: str | None, number: str | None, path: str) -> Any:
    if value is None:
        return None
    if number is not None:
        if not isinstance(value, tuple | list) or int(number) >= len(value):
            size = len(value) if isinstance(value, tuple | list) else "no list"
            raise LookupError(f"{path!r}: there is no item [{number}] (of {size})")
        return value[int(number)]
    if name == "length" and isinstance(value, tuple | list | Mapping):
        return len(value)
    if isinstance(value, Mapping):
        return value.get(name)
    if name is None or not hasattr(value, name):
        raise LookupError(f"{path!r}: {type(value).__name__} has no field {name!r}")
    return getattr(value, name)
