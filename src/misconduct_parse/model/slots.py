"""Values put into the slots of frozen objects that are being made, past the way of their class."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def setter(cls: type[Any], name: str) -> Callable[[Any, Any], None]:
    """What puts a value into a field: a frozen class refuses setattr, the descriptors of its slots do not ask."""
    put: Callable[[Any, Any], None] = getattr(cls, name).__set__
    return put
