"""The path language of ``Case.why`` and ``Evidence.field``: ``subjects[0].outcomes[1].kind``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import regex

from misconduct_parse.model.frozen_map import FrozenMap

STEP: Final = regex.compile(r"\[(?P<place>\d++)\]|(?P<name>[^.\[]++)")


def steps(path: str) -> Iterator[int | str]:
    """The steps of a path: names of fields, and numbers of items.

    Example:
        >>> list(steps("subjects[0].age"))
        ['subjects', 0, 'age']
    """
    for step in STEP.finditer(path):
        yield int(step["place"]) if step["place"] else step["name"]


def below(value: Any, step: int | str) -> Any:
    """What lies one step below a value.

    Raises:
        LookupError: if there is no such item.
        AttributeError: if there is no such field.
    """
    if isinstance(step, int) or isinstance(value, FrozenMap):
        return value[step]
    return getattr(value, step)


def value_at(root: Any, path: str) -> Any:
    """What lies at a path; raises as ``below`` does."""
    for step in steps(path):
        root = below(root, step)
    return root
