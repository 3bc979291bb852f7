"""What is written out comes back as it was."""

import copy
import json
import pickle

import jsonschema
from hypothesis import HealthCheck, given, settings

from misconduct_parse import Case, from_dict, from_json, json_schema, to_dict, to_json
from misconduct_parse.testing import cases

slow_to_draw = settings(
    max_examples=settings().max_examples // 2, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
VALIDATOR = jsonschema.Draft202012Validator(json_schema())


@given(cases())
@slow_to_draw
def test_a_case_survives_plain_data(case: Case) -> None:
    back = from_dict(to_dict(case))
    assert back == case
    assert hash(back) == hash(case)


@given(cases())
@slow_to_draw
def test_a_case_survives_json(case: Case) -> None:
    assert from_json(to_json(case)) == case


@given(cases())
@slow_to_draw
def test_a_case_survives_json_with_sorted_keys(case: Case) -> None:
    assert from_dict(json.loads(json.dumps(to_dict(case), sort_keys=True, ensure_ascii=False))) == case


@given(cases())
@slow_to_draw
def test_plain_data_holds_json_types_alone_and_obeys_the_schema(case: Case) -> None:
    data = to_dict(case)
    assert _classes(data) <= {dict, list, str, int, bool, type(None)}
    VALIDATOR.validate(data)


@given(cases())
@slow_to_draw
def test_a_case_survives_pickle_and_copy(case: Case) -> None:
    assert pickle.loads(pickle.dumps(case)) == case
    assert copy.deepcopy(case) == case


def _classes(data: object) -> set[type]:
    found = {type(data)}
    if isinstance(data, dict):
        found.update(type(key) for key in data)
    for item in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        found |= _classes(item)
    return found
