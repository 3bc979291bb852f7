"""The JSON Schema says in full what to_dict gives."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from misconduct_parse import OutcomeKind, json_schema, to_dict
from misconduct_parse.model import docstrings
from tests.unit.serialise.sample import CASE


def test_it_is_a_valid_schema_of_2020_12() -> None:
    schema = json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema


def test_it_accepts_a_case_and_refuses_what_from_dict_refuses() -> None:
    validator = jsonschema.Draft202012Validator(json_schema())
    data = to_dict(CASE)
    assert validator.is_valid(data)
    assert not validator.is_valid({**data, "titel": "x"})
    assert not validator.is_valid({**data, "schema_version": "0.9"})
    assert not validator.is_valid({name: value for name, value in data.items() if name != "title"})
    broken = copy.deepcopy(data)
    broken["subjects"][0]["age"] = "36"
    assert not validator.is_valid(broken)


def test_every_class_and_every_field_is_described() -> None:
    silent = [path for path, node in _nodes(json_schema()) if "description" not in node]
    assert silent == []


def test_the_words_of_each_member_are_there() -> None:
    outcome = json_schema()["$defs"]["OutcomeKind"]
    assert outcome["enum"] == [str(kind) for kind in OutcomeKind]
    assert "- `retired`: Left by retirement; an event of employment, no sanction." in outcome["description"]


def test_without_source_the_schema_stands_without_descriptions(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_source(_module: object) -> str:
        raise OSError("could not get source code")

    docstrings._docs_in.cache_clear()
    monkeypatch.setattr("inspect.getsource", no_source)
    bare = json_schema()
    docstrings._docs_in.cache_clear()
    assert "description" not in bare["$defs"]["Subject"]["properties"]["age"]
    assert jsonschema.Draft202012Validator(bare).is_valid(to_dict(CASE))


def test_each_call_gives_a_schema_of_its_own() -> None:
    json_schema()["properties"].clear()
    assert json_schema()["properties"]


def _nodes(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every definition and every property of it, by path."""
    for name, definition in {"Case": schema, **schema["$defs"]}.items():
        yield name, definition
        for field, node in definition.get("properties", {}).items():
            yield f"{name}.{field}", node
