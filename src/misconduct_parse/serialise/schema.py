"""The JSON Schema of ``to_dict``'s result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from misconduct_parse.model.case import Case
from misconduct_parse.model.docstrings import class_doc, field_docs, member_docs
from misconduct_parse.serialise.plain import VERSION_KEY
from misconduct_parse.serialise.plan import record_of
from misconduct_parse.serialise.scalars import Iso, Plain, Word
from misconduct_parse.serialise.shapes import Many, Mapped, Perhaps, Record
from misconduct_parse.version import SCHEMA_VERSION

if TYPE_CHECKING:
    from misconduct_parse.serialise.codec import Codec

Schema = dict[str, Any]


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of what ``to_dict`` gives, described in the words of the model's docstrings.

    The descriptions are read from the package's source when this is called; where the source was not
    installed (byte code alone) the schema is the same without them.

    Returns:
        A new dictionary.

    Example:
        >>> json_schema()["$defs"]["Subject"]["properties"]["age"]["description"]
        'Age in years, as written.'
    """
    definitions: dict[str, Schema] = {}
    case = _object(record_of(Case), definitions)
    version = {"const": SCHEMA_VERSION, "description": "Version of this form."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:misconduct-parse:case:{SCHEMA_VERSION}",
        "title": "Case",
        **case,
        "properties": {VERSION_KEY: version, **case["properties"]},
        "required": [VERSION_KEY, *case["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def _object(record: Record, definitions: dict[str, Schema]) -> Schema:
    words = field_docs(record.cls)
    properties = {
        name: {**_schema(codec, definitions), **_described(words.get(name))} for name, codec in record.fields
    }
    return {
        **_described(class_doc(record.cls)),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(codec: Codec, definitions: dict[str, Schema]) -> Schema:
    match codec:
        case Plain():
            return {"type": codec.json_type}
        case Iso():
            return {"type": "string", "format": codec.json_format}
        case Perhaps():
            return _or_null(_schema(codec.inner, definitions))
        case Many():
            return {"type": "array", "items": _schema(codec.inner, definitions)}
        case Mapped():
            return {"type": "object", "additionalProperties": _schema(codec.inner, definitions)}
        case Word() | Record():
            return _reference(codec, definitions)
    raise TypeError(f"no schema for {codec!r}: add one to serialise/schema.py")


def _reference(codec: Word | Record, definitions: dict[str, Schema]) -> Schema:
    name = codec.cls.__name__
    if name not in definitions:
        definitions[name] = _object(codec, definitions) if isinstance(codec, Record) else _words(codec)
    return {"$ref": f"#/$defs/{name}"}


def _words(codec: Word) -> Schema:
    """The values of an enumeration; each member's own words go into the description, as a list."""
    members = [f"- `{value}`: {words}" for value, words in member_docs(codec.cls).items()]
    description = "\n".join([class_doc(codec.cls) or codec.cls.__name__, "", *members]) if members else None
    return {"type": "string", "enum": [str(member) for member in codec.cls], **_described(description)}


def _or_null(schema: Schema) -> Schema:
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return {**schema, "type": [schema["type"], "null"]}


def _described(words: str | None) -> Schema:
    return {"description": words} if words else {}
