"""The tables as a whole: nothing of the model is forgotten, names and keys hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from misconduct_parse.model.case import Case
from misconduct_parse.model.dates import Date
from misconduct_parse.serialise.plan import record_of
from misconduct_parse.serialise.shapes import Many, Mapped, Perhaps, Record
from misconduct_parse.tables.column import Kind
from misconduct_parse.tables.definitions import LEFT_OUT, NAMES, TABLES
from misconduct_parse.tables.table import Table
from tests.unit.serialise.sample import CASE

EXPECTED = (
    "cases", "subjects", "allegations", "proceedings", "outcomes", "criminal", "events", "quotes", "evidence",
    "diagnostics",
)  # fmt: skip

WITHOUT_A_TABLE = {"document.text", "document.metadata"}
"""What no table holds: the text itself, and keys that every site makes up for itself."""

each_table = pytest.mark.parametrize("table", TABLES, ids=NAMES)


def test_there_are_the_ten_tables() -> None:
    assert NAMES == EXPECTED


@each_table
def test_names_of_columns_are_unique_and_keys_come_first(table: Table) -> None:
    names = [column.name for column in table.columns]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert tuple(names[: len(table.keys)]) == table.keys
    assert [name for name in names if not name.isidentifier() or name != name.lower()] == []


@each_table
def test_keys_tell_rows_apart(table: Table) -> None:
    found = [tuple(row[name] for name in table.keys) for row in table.records([CASE])]
    assert found
    assert len(set(found)) == len(found)


@each_table
def test_every_column_is_described_and_every_word_belongs_to_an_enumeration(table: Table) -> None:
    assert [column.name for column in table.columns if not column.words.strip().endswith(".")] == []
    assert [c.name for c in table.columns if (c.kind is Kind.WORD) != (c.enumeration is not None)] == []


def test_every_field_of_the_model_has_a_column_or_a_reason() -> None:
    columns = {column.name for table in TABLES for column in table.columns}
    missing = [path for path in _leaves(record_of(Case), "") if path.replace(".", "_") not in columns]
    assert [path for path in missing if path not in WITHOUT_A_TABLE] == []


def _leaves(record: Record, prefix: str) -> Iterator[str]:
    """The path of every value below a class, from the class whose table shows it."""
    for name, codec in record.fields:
        path = f"{prefix}{name}"
        inner: Any = codec.inner if isinstance(codec, Perhaps) else codec
        if isinstance(inner, Many):
            inner = inner.inner
            prefix_below = "" if name in NAMES else f"{path}."
        else:
            prefix_below = f"{path}."
        if isinstance(inner, Mapped):
            yield from [] if path in WITHOUT_A_TABLE else [f"{path}.sentence.edtf"]
        elif isinstance(inner, Record) and inner.cls is Date:
            yield f"{path}.edtf"
        elif isinstance(inner, Record):
            only = {"forces.": ["forces.id"]}.get(prefix_below)
            yield from only or _leaves(inner, prefix_below)
        else:
            yield path


def test_what_is_left_out_exists() -> None:
    for cls, paths in LEFT_OUT.items():
        fields = {entry.name for entry in attrs.fields(cls)}
        assert {path.partition(".")[0] for path in paths} <= fields
