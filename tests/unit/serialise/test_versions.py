"""A version of the form, once published, stays readable and never changes."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterator
from typing import Any

import pytest

from misconduct_parse import FrozenMap, SchemaError, from_dict, json_schema, to_dict
from misconduct_parse.serialise import plain, versions
from misconduct_parse.serialise.versions import kept_schemas, shape_of
from misconduct_parse.version import SCHEMA_VERSION
from tests.unit.serialise.keep_schema import FOLDER, PUBLISHED, page_of, today
from tests.unit.serialise.sample import CASE


def test_the_kept_schema_is_that_of_todays_model() -> None:
    advice = (
        "the model has changed: raise SCHEMA_VERSION in version.py if it is published, then"
        " python -m tests.unit.serialise.keep_schema"
    )
    assert page_of(SCHEMA_VERSION).read_text(encoding="utf-8") == today(), advice


def test_published_schemas_never_change() -> None:
    digests = {path.stem: hashlib.sha256(path.read_bytes()).hexdigest() for path in FOLDER.glob("*.json")}
    assert {version: digests[version] for version in PUBLISHED} == PUBLISHED
    assert digests.keys() - PUBLISHED.keys() == {SCHEMA_VERSION} - PUBLISHED.keys()


def test_every_version_is_kept_under_its_own_name() -> None:
    for version, schema in kept_schemas().items():
        assert schema["properties"]["schema_version"]["const"] == version


def test_descriptions_make_no_version() -> None:
    shape = shape_of(json_schema())
    assert "description" not in shape["properties"]["title"]
    assert shape["$defs"]["Allegation"]["properties"]["description"] == {"type": ["string", "null"]}


@pytest.fixture
def _older(monkeypatch: pytest.MonkeyPatch) -> None:
    """A version 0.9 that had no ``quotes``, no ``age``, no ``criminal``, no ``metadata`` and no ``inferred`` dates."""
    schema = shape_of(json_schema())
    del schema["properties"]["quotes"]
    for cls, field in ABSENT:
        del schema["$defs"][cls]["properties"][field]
    both = {SCHEMA_VERSION: kept_schemas()[SCHEMA_VERSION], "0.9": schema}
    for module in (versions, plain):
        monkeypatch.setattr(module, "kept_schemas", lambda: both)


ABSENT = (("Subject", "age"), ("Subject", "criminal"), ("Document", "metadata"), ("Date", "inferred"))


def older_data() -> dict[str, Any]:
    """The sample as version 0.9 would have written it."""
    data = to_dict(CASE) | {"schema_version": "0.9"}
    del data["quotes"], data["document"]["metadata"]
    for subject in data["subjects"]:
        del subject["age"], subject["criminal"]
    for date in (data["incident"], *_dates(data)):
        del date["inferred"]
    return data


def _dates(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    first = data["subjects"][0]
    yield first["outcomes"][0]["date"]
    yield from first["proceedings"][0]["dates"]


@pytest.mark.usefixtures("_older")
def test_an_older_version_is_read_and_what_it_lacked_is_at_its_default() -> None:
    data = older_data()
    before = copy.deepcopy(data)
    case = from_dict(data)
    assert data == before
    assert case.quotes == ()
    assert [subject.age for subject in case.subjects] == [None, None]
    assert case.subjects[0].criminal == ()
    assert case.document.metadata == FrozenMap()
    assert case.incident is not None
    assert case.incident.inferred is False
    assert (case.title, case.subjects[0].name) == (CASE.title, "Ada Quill")
    assert from_dict(to_dict(case)) == case


@pytest.mark.usefixtures("_older")
def test_an_older_version_is_held_to_what_it_had() -> None:
    missing = older_data()
    del missing["subjects"][1]["name"]
    with pytest.raises(SchemaError, match=r"^subjects\[1\]\.name: missing"):
        from_dict(missing)
    wrong = older_data()
    wrong["subjects"] = [7, {"kind": 3}]
    with pytest.raises(SchemaError, match=r"^subjects\[0\]: expected an object, got 7"):
        from_dict(wrong)
    wrong["subjects"] = 7
    with pytest.raises(SchemaError, match=r"^subjects: expected an array, got 7"):
        from_dict(wrong)


@pytest.mark.usefixtures("_older")
def test_an_unknown_field_of_an_older_version_is_refused() -> None:
    data = older_data() | {"titel": "x"}
    with pytest.raises(SchemaError, match=r"^titel: no such field"):
        from_dict(data)


@pytest.mark.usefixtures("_older")
def test_a_field_that_an_older_version_did_not_have_is_refused_by_its_path() -> None:
    words = "no such field in the version that the data names"
    with pytest.raises(SchemaError, match=rf"^quotes: {words}"):
        from_dict(older_data() | {"quotes": []})
    data = older_data()
    data["subjects"][1]["age"] = 36
    with pytest.raises(SchemaError, match=rf"^subjects\[1\]\.age: {words}"):
        from_dict(data)
    data = older_data()
    data["incident"]["inferred"] = True
    with pytest.raises(SchemaError, match=rf"^incident\.inferred: {words}"):
        from_dict(data)
