"""The path language of ``Case.why`` and ``Evidence.field``: ``subjects[0].outcomes[1].kind``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs
import regex

from misconduct_parse.model.frozen_map import FrozenMap

STEP: Final = regex.compile(r"\[(?P<place>\d{1,9}+)\]|(?P<name>[^.\[]++)")


WORKED_OUT: Final = {"outcome": "subjects[0].outcomes[0]", "events": "subjects[0].proceedings[0].dates"}
"""Properties of a case, and where their values are told."""


@lru_cache(maxsize=4096)  # the same few hundred paths come with every case
def steps(path: str) -> tuple[int | str, ...]:
    """The steps of a path: names of fields, and numbers of items.

    Example:
        >>> steps("subjects[0].age")
        ('subjects', 0, 'age')
    """
    return tuple(int(step["place"]) if step["place"] else step["name"] for step in STEP.finditer(path))


def below(value: Any, step: int | str) -> Any:
    """What lies one step below a value.

    Raises:
        LookupError: if there is no such item.
        AttributeError: if there is no such field.
    """
    if isinstance(step, int) or isinstance(value, FrozenMap):
        return value[step]
    return getattr(value, step)


def part_at(root: Any, path: str) -> Any:
    """What lies at a path; None where something above it was not read.

    Raises:
        LookupError: if there is no such place: no field of that name, or no item of that number.
        TypeError: if the path is no text.
    """
    if not isinstance(path, str):
        raise TypeError(f"path is {path!r} (of type {type(path).__name__}); give it as text: 'subjects[0].age'")
    if not steps(path):
        names = ", ".join(entry.name for entry in attrs.fields(type(root)))
        raise LookupError(f"the path is empty; a case has {names}")
    if "[-" in path:
        raise LookupError(f"{path}: items are counted from 0, and from the first")
    value, kind, walked = root, type(root), ""
    for step in steps(path):
        kind = _kind_below(kind, step, path, walked)
        if isinstance(value, tuple) and isinstance(step, int) and step >= len(value):
            count = f"{len(value) or 'no'} item{'' if len(value) == 1 else 's'}"
            raise LookupError(f"{path}: {walked} has {count}, and they are counted from 0")
        if value is not None:
            value = value.get(str(step)) if isinstance(value, FrozenMap) else below(value, step)
        walked += f"[{step}]" if isinstance(step, int) else f".{step}"
        walked = walked.removeprefix(".")
    return value


def kind_at(kind: Any, path: str) -> Any:
    """The type of what lies at a path of a class.

    Raises:
        LookupError: if there is no such field.
    """
    walked = ""
    for step in steps(path) or ("",):
        kind = _kind_below(kind, step, path, walked)
        walked = "".join((walked, f"[{step}]" if isinstance(step, int) else f".{step}")).removeprefix(".")
    return kind


def _kind_below(kind: Any, step: int | str, path: str, walked: str) -> Any:
    """The type of what lies one step below a value of a type."""
    kind = next((each for each in get_args(kind) if each is not NoneType), kind) if _may_be_none(kind) else kind
    origin = get_origin(kind)
    if origin is tuple:
        if isinstance(step, int):
            return get_args(kind)[0]
        raise LookupError(f"{path}: {walked} is a list; say which item, counted from 0: {walked}[0].{step}")
    if isinstance(step, int):
        raise LookupError(f"{path}: {walked} is no list, and has no item {step}")
    if origin is FrozenMap:
        return get_args(kind)[0]
    if not attrs.has(kind):
        raise LookupError(f"{path}: {walked} has no parts")
    hints = _hints(kind)
    if step not in hints:
        raise LookupError(f"{path}: {kind.__name__} has no field {step!r}; {_instead(kind, step)}")
    return hints[step]


def _instead(kind: Any, name: str) -> str:
    """What to ask for where a class has no field of a name."""
    if isinstance(getattr(kind, name, None), property):
        theirs = WORKED_OUT.get(name)
        return f"it is worked out from other fields; ask for theirs{f', such as {theirs}' if theirs else ''}"
    hints = _hints(kind)
    for field, hint in hints.items():
        item: Any = get_args(hint)[0] if get_origin(hint) is tuple else None
        if item and attrs.has(item) and name in _hints(item):
            return f"its {field} have one: {field}[0].{name}"
    return f"it has {', '.join(hints)}"


def _may_be_none(kind: Any) -> bool:
    return get_origin(kind) is UnionType


@cache
def _hints(cls: Any) -> dict[str, Any]:
    """The types of the fields of a class, in their order."""
    hints = get_type_hints(cls)
    return {entry.name: hints[entry.name] for entry in attrs.fields(cls)}


def wholes(path: str) -> Iterator[str]:
    """The paths of what a path lies in, the nearest first.

    Example:
        >>> list(wholes("subjects[0].force.name"))
        ['subjects[0].force', 'subjects[0]', 'subjects']
    """
    while end := max(path.rfind("."), path.rfind("["), 0):
        path = path[:end]
        yield path


def value_at(root: Any, path: str) -> Any:
    """What lies at a path; raises as ``below`` does."""
    for step in steps(path):
        root = below(root, step)
    return root
