"""What to_dict and to_json write."""

import datetime as dt
import json

import attrs
import pytest

from misconduct_parse import from_dict, from_json, to_dict, to_json
from misconduct_parse.serialise.plan import codec_of
from tests.unit.serialise.sample import CASE


def test_values_become_plain_json_types() -> None:
    data = to_dict(CASE)
    assert data["format"] == "force_news"
    assert type(data["format"]) is str
    assert data["published"] == "2019-11-26"
    assert data["published_at"] == "2019-11-26T13:48:00+00:00"
    assert data["provenance"]["retrieved_at"] == "2020-01-02T03:04:05+00:00"
    assert data["document"]["metadata"] == {"og:title": "Officer dismissed"}
    assert data["subjects"][0]["outcomes"][0] == {
        "kind": "dismissed_without_notice",
        "date": {
            "edtf": "2019-11-26",
            "earliest": "2019-11-26",
            "latest": "2019-11-26",
            "inferred": True,
            "text": "26 November",
        },
        "duration": None,
    }


def test_every_field_is_present_and_in_the_order_of_the_class() -> None:
    data = to_dict(CASE)
    assert list(data) == ["schema_version", *(entry.name for entry in attrs.fields(type(CASE)))]
    assert list(data["subjects"][1]) == [entry.name for entry in attrs.fields(type(CASE.subjects[1]))]
    assert data["subjects"][1]["age"] is None
    assert data["subjects"][1]["criminal"] == []


def test_the_version_of_the_form_stands_at_the_top_and_in_the_provenance() -> None:
    data = to_dict(CASE)
    assert data["schema_version"] == data["provenance"]["schema_version"] == "1.0"


def test_json_keeps_characters_as_they_are_and_fits_one_line() -> None:
    text = to_json(CASE)
    assert "“Trust” is everything." in text
    assert "\n" not in text
    assert to_json(CASE, indent=2).startswith('{\n  "schema_version": "1.0",\n')
    assert json.loads(text) == to_dict(CASE)


def test_half_a_surrogate_pair_is_escaped_so_that_the_text_can_be_written() -> None:
    case = attrs.evolve(CASE, title="Zo\xeb \udc00 \U0001f600")
    text = to_json(case)
    assert "Zo\xeb \\udc00 \U0001f600" in text.encode().decode()
    assert from_json(text.encode()) == case


def test_a_moment_in_the_doubled_hour_of_october_comes_back_equal() -> None:
    zone = CASE.published_at.tzinfo if CASE.published_at else None
    for fold in (0, 1):
        moment = dt.datetime(2019, 10, 27, 1, 30, tzinfo=zone, fold=fold)
        case = attrs.evolve(CASE, published_at=moment)
        back = from_dict(to_dict(case))
        assert back == case
        assert back.published_at is not None
        assert back.published_at.utcoffset() == moment.utcoffset()


def test_nesting_deeper_than_any_case_is_refused_before_it_costs_anything() -> None:
    depth = 100_000
    with pytest.raises(ValueError, match="no valid JSON"):
        from_json("[" * depth + "]" * depth)


def test_a_type_without_a_plain_form_is_named() -> None:
    with pytest.raises(TypeError, match="no plain form for <class 'complex'>"):
        codec_of(complex)
