"""Arrow, pandas and Polars: the same rows, each column of the type that the dictionary names."""

from __future__ import annotations

import builtins
import datetime as dt
from importlib import import_module
from typing import Any

import attrs
import pytest

import misconduct_parse as mp
from misconduct_parse.tables import frames
from misconduct_parse.tables.definitions import NAMES
from tests.unit.serialise.sample import CASE

CASES = [CASE, attrs.evolve(CASE, subjects=(), published=None, published_at=None)]


@pytest.mark.parametrize("table", NAMES)
def test_arrow_holds_the_same_rows(table: str) -> None:
    pytest.importorskip("pyarrow")
    found = mp.to_arrow(CASES, table)
    wanted = mp.to_records(CASES, table)
    assert found.to_pylist() == [
        {name: value.astimezone(dt.UTC) if isinstance(value, dt.datetime) else value for name, value in row.items()}
        for row in wanted
    ]


@pytest.mark.parametrize("table", NAMES)
def test_types_are_the_same_whatever_the_rows(table: str) -> None:
    pytest.importorskip("pyarrow")
    assert mp.to_arrow([], table).schema.equals(mp.to_arrow(CASES, table).schema, check_metadata=True)


def test_arrow_types() -> None:
    pa = pytest.importorskip("pyarrow")
    schema = mp.to_arrow(CASES).schema
    words = pa.dictionary(pa.int8(), pa.string())
    assert schema.field("published").type == pa.date32()
    assert schema.field("published_at").type == pa.timestamp("us", tz="UTC")
    assert schema.field("incident_edtf").type == pa.string()
    assert schema.field("incident_inferred").type == pa.bool_()
    assert schema.field("format").type == words
    assert schema.field("forces_id").type == pa.list_(pa.string())
    assert schema.field("subject_count").type == pa.int64()
    assert schema.field("published").metadata == {b"description": b"Day of publication."}


def test_a_dictionary_holds_the_whole_enumeration_in_its_order() -> None:
    pytest.importorskip("pyarrow")
    ranks = mp.to_arrow(CASES, "subjects").column("rank").chunk(0).dictionary.to_pylist()
    assert ranks == [str(rank) for rank in mp.Rank]


def test_lone_surrogates_become_replacement_characters_and_pairs_their_character() -> None:
    pytest.importorskip("pyarrow")
    quote = mp.Quote(text="cut \ud83d here, \ud83d\udc6e there")
    restriction = mp.Restriction(kind=mp.RestrictionKind.ANONYMITY, text="\udc6e")
    case = attrs.evolve(CASE, quotes=(quote,), restrictions=(restriction,))
    assert mp.to_arrow([case], "quotes").column("text").to_pylist() == ["cut � here, 👮 there"]
    assert mp.to_arrow([case]).column("restrictions_text").to_pylist() == [["�"]]


def test_pandas_types() -> None:
    pd = pytest.importorskip("pandas")
    frame = mp.to_pandas(CASES)
    assert isinstance(frame["format"].dtype, pd.CategoricalDtype)
    assert list(frame["format"].cat.categories) == [str(kind) for kind in mp.Format]
    assert str(frame["published"].dtype) == "datetime64[ms]"
    assert str(frame["published_at"].dtype) == "datetime64[us, UTC]"
    assert (str(frame["subject_count"].dtype), str(frame["incident_inferred"].dtype)) == ("Int64", "boolean")
    assert frame["published"].isna().tolist() == [False, True]
    assert frame["published"].dt.year.dropna().tolist() == [2019]


def test_pandas_lists_can_be_exploded() -> None:
    pytest.importorskip("pandas")
    frame = mp.to_pandas(CASES, "subjects")
    assert frame.explode("outcome_kinds")["outcome_kinds"].dropna().tolist() == ["dismissed_without_notice"]


def test_a_missing_number_stays_missing_in_pandas() -> None:
    pytest.importorskip("pandas")
    ages = mp.to_pandas([CASE], "subjects")["age"]
    assert str(ages.dtype) == "Int64"
    assert ages.dropna().tolist() == [36]


def test_polars_types() -> None:
    pl = pytest.importorskip("polars")
    frame = mp.to_polars(CASES)
    assert frame.schema["format"] == pl.Enum([str(kind) for kind in mp.Format])
    assert frame.schema["published"] == pl.Date
    assert frame.schema["published_at"] == pl.Datetime("us", "UTC")
    assert frame.schema["forces_id"] == pl.List(pl.String)
    assert frame["published"].to_list() == [dt.date(2019, 11, 26), None]


@pytest.mark.parametrize("table", NAMES)
def test_polars_holds_the_same_rows(table: str) -> None:
    pytest.importorskip("polars")
    assert mp.to_polars(CASES, table).to_dicts() == mp.to_arrow(CASES, table).to_pylist()


@pytest.mark.parametrize(
    ("function", "absent", "extra"),
    [("to_arrow", "pyarrow", "arrow"), ("to_pandas", "pandas", "pandas"), ("to_polars", "polars", "polars")],
)
def test_what_is_not_installed_is_named_with_the_remedy(
    function: str, absent: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_module(name: str) -> Any:
        if name == absent:
            raise builtins.ImportError(f"No module named {name!r}")
        return import_module(name)

    monkeypatch.setattr(frames, "import_module", no_module)
    with pytest.raises(ImportError) as caught:
        getattr(mp, function)([CASE])
    assert str(caught.value) == f"{absent} is not installed: python -m pip install 'misconduct-parse[{extra}]'"


@pytest.mark.parametrize("function", ["to_arrow", "to_pandas", "to_polars"])
def test_a_single_case_or_an_unknown_table_is_refused(function: str) -> None:
    pytest.importorskip(function.removeprefix("to_").replace("arrow", "pyarrow"))
    with pytest.raises(TypeError, match="cases is one case"):
        getattr(mp, function)(CASE)
    with pytest.raises(ValueError, match="there is no table 'people'"):
        getattr(mp, function)([], "people")
