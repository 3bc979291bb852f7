"""A mapping that can be hashed, compared, pickled, and never changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

V = TypeVar("V")


class FrozenMap(Mapping[str, V], Generic[V]):
    """An immutable mapping from strings, in the order in which it was given.

    Two maps are equal when they hold the same pairs, in whatever order, so that
    a case read back from JSON with sorted keys equals the case it came from.

    Example:
        >>> titles = FrozenMap({"og:title": "Officer dismissed"})
        >>> titles["og:title"], hash(titles) == hash(FrozenMap(titles))
        ('Officer dismissed', True)
    """

    __slots__ = ("_items",)

    _items: dict[str, V]

    def __init__(self, items: Mapping[str, V] | None = None) -> None:
        object.__setattr__(self, "_items", dict(items or {}))

    def __getitem__(self, key: str) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMap):
            return self._items == other._items
        return NotImplemented

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"FrozenMap cannot be changed: {name!r} was not set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"FrozenMap cannot be changed: {name!r} was not deleted")

    def __reduce__(self) -> tuple[type[FrozenMap[V]], tuple[dict[str, V]]]:
        return (FrozenMap, (dict(self._items),))
