"""The form of each version of plain data, kept for good, and older versions brought up to today's.

A version that only lacked fields is read as it is: each field that its schema does not know takes the model's default.
A version in which something was called or meant otherwise needs a step of its own in ``upgraded``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import attrs

from misconduct_parse.model.case import Case
from misconduct_parse.serialise.codec import Refusal
from misconduct_parse.serialise.plan import record_of
from misconduct_parse.serialise.shapes import Many, Mapped, Perhaps, Record

if TYPE_CHECKING:
    from misconduct_parse.serialise.codec import Codec

Schema = dict[str, Any]


@cache
def kept_schemas() -> dict[str, Schema]:
    """The JSON Schema of each version that was ever written, without its descriptions, by version."""
    folder = files("misconduct_parse") / "data" / "schemas"
    found = {file.name.removesuffix(".json"): file for file in folder.iterdir() if file.name.endswith(".json")}
    return {version: json.loads(found[version].read_text(encoding="utf-8")) for version in sorted(found)}


def shape_of(schema: Any) -> Any:
    """A schema without its descriptions: two versions are the same where their shapes are."""
    if isinstance(schema, dict):
        # A property may itself be called description: it is an object then, no words.
        return {
            name: shape_of(value)
            for name, value in schema.items()
            if name != "description" or not isinstance(value, str)
        }
    return [shape_of(item) for item in schema] if isinstance(schema, list) else schema


def upgraded(data: dict[str, Any], version: str) -> dict[str, Any]:
    """Plain data of an older version with what it lacked.

    Args:
        data: What ``to_dict`` of that version gave, without its ``schema_version``.
        version: A key of ``kept_schemas``.

    Returns:
        New data; what does not fit is left as it is, for the loader to refuse by its path.

    Raises:
        Refusal: if the data has a field that its version did not have.
    """
    schema = kept_schemas()[version]
    filled: dict[str, Any] = _filled(data, record_of(Case), schema["properties"], schema["$defs"])
    return filled


def _filled(data: Any, record: Record, known: Schema, definitions: Schema) -> Any:
    if not isinstance(data, dict):
        return data
    defaults = {entry.name: entry.default for entry in attrs.fields(record.cls)}
    filled = dict(data)
    for name, codec in record.fields:
        try:
            if name in known:
                filled |= {name: _below(data[name], codec, definitions)} if name in data else {}
            elif name in data:
                raise Refusal("", because="no such field in the version that the data names")
            elif defaults[name] is not attrs.NOTHING:
                filled[name] = _plain(defaults[name], codec)
        except Refusal as refusal:
            raise refusal.under(name) from None
    return filled


def _below(data: Any, codec: Codec, definitions: Schema) -> Any:
    match codec:
        case Perhaps():
            return None if data is None else _below(data, codec.inner, definitions)
        case Many() if isinstance(data, list):
            return [item for _, item in _each(enumerate(data), "[{}]", codec.inner, definitions)]
        case Mapped() if isinstance(data, dict):
            return dict(_each(data.items(), "{}", codec.inner, definitions))
        case Record() if codec.cls.__name__ in definitions:
            return _filled(data, codec, definitions[codec.cls.__name__]["properties"], definitions)
    return data


def _each(items: Iterable[tuple[Any, Any]], step: str, codec: Codec, definitions: Schema) -> Iterator[tuple[Any, Any]]:
    for place, item in items:
        try:
            yield place, _below(item, codec, definitions)
        except Refusal as refusal:
            raise refusal.under(step.format(place)) from None


def _plain(default: Any, codec: Codec) -> Any:
    value = default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]
    dump = codec.dumper()
    return dump(value) if dump else value
