"""Cases as plain data, JSON and JSON Schema."""

from misconduct_parse.serialise.plain import from_dict, from_json, to_dict, to_json
from misconduct_parse.serialise.schema import json_schema

__all__ = ["from_dict", "from_json", "json_schema", "to_dict", "to_json"]
