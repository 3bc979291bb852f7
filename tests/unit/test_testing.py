"""``misconduct_parse.testing`` as other projects meet it."""

from __future__ import annotations

import contextlib
import datetime as dt
import subprocess
import sys
import tomllib
from pkgutil import iter_modules

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse import testing
from misconduct_parse.testing.days import Days, days, stretch_forms
from misconduct_parse.testing.mangling import ENCODINGS
from misconduct_parse.testing.page import CARRIERS
from tests.documents import ROOT


def test_without_hypothesis_the_error_names_the_extra() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import misconduct_parse.testing"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stderr.splitlines()[-1] == (
        "ImportError: hypothesis is not installed: python -m pip install 'misconduct-parse[testing]'"
    )


def test_the_library_does_not_load_it() -> None:
    code = (
        "import sys, misconduct_parse as mp, misconduct_parse.cli.parse; [getattr(mp, name) for name in mp.__all__];"
        "print([name for name in sys.modules if name.startswith(('hypothesis', 'misconduct_parse.testing'))])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_the_contract_holds_every_other_module_of_the_library() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (contract,) = [each for each in contracts if each.get("forbidden_modules") == ["misconduct_parse.testing"]]
    modules = {f"misconduct_parse.{module.name}" for module in iter_modules(mp.__path__)}
    assert set(contract["source_modules"]) == modules - {"misconduct_parse.testing"}


def test_every_name_says_what_it_is() -> None:
    assert testing.__all__ == sorted(testing.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name))
    objects = [getattr(testing, name) for name in testing.__all__]
    assert [thing for thing in objects if callable(thing) and not (thing.__doc__ or "").strip()] == []


def test_every_name_has_its_place_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "testing.md").read_text(encoding="utf-8")
    silent = {"CARRIERS", "Sentence"}  # told where they are used
    assert [name for name in testing.__all__ if f".{name}\n" not in page and f"`{name}`" not in page] == sorted(silent)


@given(testing.documents())
def test_a_document_holds_its_facts_where_it_says(document: testing.Document) -> None:
    text = mp.parse(document.source).document.text
    planted = document.planted(text)
    assert len(planted) >= 3
    assert [one for one in planted if text[one.start : one.end] != one.fact.words] == []


@given(testing.documents())
def test_differences_are_told(document: testing.Document) -> None:
    case = mp.parse(document.source)
    nothing = mp.Case(format=case.format, provenance=case.provenance, document=case.document)
    assert len(testing.differences(nothing, document)) == len(document.planted(case.document.text))


@given(testing.documents())
def test_other_words_than_those_that_were_planted_are_told(document: testing.Document) -> None:
    case = mp.parse(document.source)
    rows = tuple(attrs.evolve(row, span=mp.Span(start=0, end=1)) for row in case.evidence)
    told = testing.differences(attrs.evolve(case, evidence=rows), document)
    assert len(told) == len([one for one in document.planted(case.document.text) if (one.start, one.end) != (0, 1)])


@pytest.mark.parametrize("kind", mp.Format)
@given(data=st.data())
def test_kind_and_carrier_can_be_asked_for(kind: mp.Format, data: st.DataObject) -> None:
    document = data.draw(testing.documents(kind, "html"))
    assert (document.format, document.carrier) == (kind, "html")
    assert document.source.startswith("<!DOCTYPE html>")


@given(days(), st.integers(0, 4))
def test_every_custom_of_writing_days_holds_the_last_of_them(first: dt.date, length: int) -> None:
    last = first + dt.timedelta(days=length)
    told = Days(first, last if last.month == first.month else first)
    forms = stretch_forms(told)
    assert len(forms) >= 7
    assert [form for form in forms if f"{told.last.day}" not in form or f"{told.last.year}" not in form] == []


@given(testing.any_bytes(st.just("PC Ada Quill was dismissed by Essex Police.")))
def test_any_bytes_are_read_or_refused_as_agreed(data: bytes) -> None:
    with contextlib.suppress(mp.MisconductParseError):
        assert isinstance(mp.parse(data, format="force_news").document.text, str)


def test_carriers_and_encodings_are_those_of_the_contract() -> None:
    assert CARRIERS == ("plain", "front_matter", "fenced", "html")
    assert {"utf-8", "utf-8-sig", "utf-16", "cp1252"} <= set(ENCODINGS)
