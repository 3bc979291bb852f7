"""Cases as plain data and as JSON, and back."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from misconduct_parse.errors import SchemaError
from misconduct_parse.model.case import Case
from misconduct_parse.serialise.checks import check_evidence
from misconduct_parse.serialise.codec import Dump, Load, Refusal, shown
from misconduct_parse.serialise.json_text import json_text
from misconduct_parse.serialise.plan import record_of
from misconduct_parse.serialise.versions import kept_schemas, upgraded
from misconduct_parse.version import SCHEMA_VERSION

VERSION_KEY = "schema_version"


def to_dict(case: Case) -> dict[str, Any]:
    """A case as plain JSON types, exactly and in full.

    Enumerations become their values, dates ISO 8601, moments ISO 8601 with offset, tuples lists. Every field
    is present, null or empty where the document is silent; ``schema_version`` comes first.

    Args:
        case: The case.

    Returns:
        A new dictionary, as ``json_schema`` describes it; ``from_dict`` gives the equal case back.

    Raises:
        TypeError: if it is no case: a result has one, a list holds several.

    Example:
        >>> import misconduct_parse as mp
        >>> data = to_dict(mp.parse("PC A was dismissed by Essex Police after a misconduct hearing."))
        >>> data["schema_version"], data["format"]
        ('1.0', 'force_news')
    """
    given: object = case  # whatever its type says
    if not isinstance(given, Case):
        one = "give its case, where it has one: result.case" if hasattr(given, "case") else "give one case"
        raise TypeError(f"case is of type {type(given).__name__}; {one}")
    return {VERSION_KEY: SCHEMA_VERSION, **_dump()(case)}


def from_dict(data: dict[str, Any]) -> Case:
    """The case that ``to_dict`` was given.

    Args:
        data: What ``to_dict`` gave, perhaps by way of JSON.

    Returns:
        A case equal to the one that was written; fields that the data's version did not have are at their default.

    Raises:
        SchemaError: if a field is missing, unknown or of a wrong type, if a span ends past the text or evidence is
            for a field that no case has, or if the data was written in a version of the form that this release does
            not know; the message names the path, as ``Case.why`` takes it.

    Example:
        >>> import misconduct_parse as mp
        >>> case = mp.parse("PC A was dismissed by Essex Police after a misconduct hearing.")
        >>> from_dict(to_dict(case)) == case
        True
        >>> from_dict({**to_dict(case), "url": 7})
        Traceback (most recent call last):
        misconduct_parse.errors.SchemaError: url: expected a string or null, got 7
    """
    if not isinstance(data, dict):
        raise SchemaError(str(Refusal("an object", data)))
    if VERSION_KEY not in data:
        raise SchemaError(f"{VERSION_KEY}: missing; give what to_dict or to_json wrote, of which it is the first field")
    version = data[VERSION_KEY]
    if version != SCHEMA_VERSION and not (isinstance(version, str) and version in kept_schemas()):
        raise SchemaError(
            f"{VERSION_KEY}: expected {SCHEMA_VERSION!r}, got {shown(version)}; read it with the release that"
            " wrote it (provenance.parser_version), or parse the document again"
        )
    fields = {name: value for name, value in data.items() if name != VERSION_KEY}
    try:
        case: Case = _load()(fields if version == SCHEMA_VERSION else upgraded(fields, version))
        check_evidence(case)
    except Refusal as refusal:
        raise SchemaError(str(refusal)) from None
    return case


def to_json(case: Case, *, indent: int | None = None) -> str:
    """A case as JSON text (RFC 8259); characters beyond ASCII are written as themselves.

    A lone surrogate, which a ``str`` may hold and UTF-8 may not, is written as JSON's escape.

    Args:
        case: The case.
        indent: Spaces by level; None writes one line, fit for JSON Lines.

    Returns:
        The text, without a newline at its end.

    Raises:
        TypeError: if it is no case.
    """
    return json_text(to_dict(case), indent=indent)


def from_json(text: str | bytes) -> Case:
    """The case that ``to_json`` was given.

    Args:
        text: JSON, as bytes in UTF-8, UTF-16 or UTF-32.

    Returns:
        A case equal to the one that was written.

    Raises:
        SchemaError: if it is no JSON (naming line and column), or no case (as ``from_dict``).
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SchemaError(f"no valid JSON: {error}; give it the text that to_json wrote") from error
    return from_dict(data)


@cache
def _dump() -> Dump:
    return record_of(Case).dumper()


@cache
def _load() -> Load:
    return record_of(Case).loader()
