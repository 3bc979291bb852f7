"""Codecs of what holds other values: perhaps nothing, arrays, mappings, objects of the model."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.serialise.codec import Codec, Dump, Load, Refusal


@frozen(kw_only=True)
class Perhaps:
    """A value, or None for silence."""

    inner: Codec
    """The codec of the value."""

    @property
    def words(self) -> str:
        """What is expected."""
        return f"{self.inner.words} or null"

    def dumper(self) -> Dump | None:
        """Null for None."""
        inner = self.inner.dumper()
        return inner and (lambda value: None if value is None else inner(value))

    def loader(self) -> Load:
        """None for null."""
        inner, words = self.inner.loader(), self.words

        def load(data: Any) -> Any:
            if data is None:
                return None
            try:
                return inner(data)
            except Refusal as refusal:
                if not refusal.path:
                    refusal.words = words
                raise

        return load


@frozen(kw_only=True)
class Many:
    """A tuple, as an array."""

    inner: Codec
    """The codec of its items."""

    words: str = "an array"
    """What is expected."""

    def dumper(self) -> Dump:
        """A list."""
        inner = self.inner.dumper()
        return list if inner is None else (lambda values: [inner(value) for value in values])

    def loader(self) -> Load:
        """A tuple."""
        inner, words = self.inner.loader(), self.words

        def load(data: Any) -> tuple[Any, ...]:
            if type(data) is not list:
                raise Refusal(words, data)
            items: list[Any] = []
            try:
                items.extend(map(inner, data))
            except Refusal as refusal:
                raise refusal.under(f"[{len(items)}]") from None
            return tuple(items)

        return load


@frozen(kw_only=True)
class Mapped:
    """A mapping, as an object."""

    inner: Codec
    """The codec of its values."""

    words: str = "an object"
    """What is expected."""

    def dumper(self) -> Dump:
        """A dictionary."""
        inner = self.inner.dumper()
        return dict if inner is None else (lambda values: {key: inner(values[key]) for key in values})

    def loader(self) -> Load:
        """A frozen mapping."""
        inner, words = self.inner.loader(), self.words

        def load(data: Any) -> FrozenMap[Any]:
            if type(data) is not dict or not all(type(key) is str for key in data):
                raise Refusal(f"{words} whose keys are strings", data)
            values = {}
            for key, value in data.items():
                try:
                    values[key] = inner(value)
                except Refusal as refusal:
                    raise refusal.under(key) from None
            return FrozenMap(values)

        return load


@frozen(kw_only=True)
class Record:
    """An object of the model, every field always present."""

    cls: type[Any]
    """Its class."""

    fields: tuple[tuple[str, Codec], ...]
    """Its fields in the order of the class."""

    words: str = "an object"
    """What is expected."""

    def dumper(self) -> Dump:
        """A dictionary in the order of the class."""
        fields = [(name, codec.dumper()) for name, codec in self.fields]

        def dump(value: Any) -> dict[str, Any]:
            return {
                name: inner(getattr(value, name)) if inner else getattr(value, name)
                for name, inner in fields
            }

        return dump

    def loader(self) -> Load:
        """An object of the class."""
        cls, names = self.cls, {name for name, _ in self.fields}
        loaders = [(name, codec.loader()) for name, codec in self.fields]

        def load(data: Any) -> Any:
            if type(data) is not dict:
                raise Refusal(self.words, data)
            if data.keys() != names:
                raise self._misnamed(data)
            values = {}
            for name, inner in loaders:
                try:
                    values[name] = inner(data[name])
                except Refusal as refusal:
                    raise refusal.under(name) from None
            try:
                return cls(**values)
            except ValueError as error:
                raise Refusal(self.words, because=str(error)) from error

        return load

    def _misnamed(self, data: dict[Any, Any]) -> Refusal:
        known = [name for name, _ in self.fields]
        for name in known:
            if name not in data:
                because = "missing; to_dict writes every field, null where silent"
                return Refusal("", because=because).under(name)
        unknown = next(name for name in data if name not in known)
        because = f"no such field; {self.cls.__name__} has {', '.join(known)}"
        return Refusal("", because=because).under(str(unknown))
