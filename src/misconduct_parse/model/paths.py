"""The path language of ``Case.why`` and ``Evidence.field``: ``subjects[0].outcomes[1].kind``."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import regex

from misconduct_parse.model.frozen_map import FrozenMap

STEP: Final = regex.compile(r"\[(?P<place>\d{1,9}+)\]|(?P<name>[^.\[]++)")


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


def value_at(root: Any, path: str) -> Any:
    """What lies at a path; raises as ``below`` does."""
    for step in steps(path):
        root = below(root, step)
    return root
