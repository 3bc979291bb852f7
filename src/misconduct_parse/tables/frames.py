"""Cases as data frames, by way of Arrow, so that every library sees the same types."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from misconduct_parse.model.case import Case
from misconduct_parse.tables.definitions import table_of
from misconduct_parse.tables.records import several

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa


def to_arrow(cases: Iterable[Case], table: str = "cases") -> pa.Table:
    """Cases as an Arrow table; needs the extra ``arrow``.

    Days are ``date32``, moments ``timestamp[us, UTC]``, words of an enumeration dictionaries over all its members;
    the rest is ``string``, ``int64``, ``bool`` and lists. A lone surrogate, which UTF-8 cannot hold, is U+FFFD.

    Args:
        cases: The cases.
        table: As in ``to_records``.

    Returns:
        The table, each field with its description as metadata.

    Raises:
        ImportError: if pyarrow is not installed; it says how to install it.
        TypeError: if ``cases`` is a single case, or holds anything but cases.
        ValueError: if there is no such table.
    """
    _needed("pyarrow", extra="arrow")
    definition = table_of(table)
    arrow = import_module("misconduct_parse.tables.arrow")
    result: pa.Table = arrow.arrow_table(definition, definition.records(several(cases)))
    return result


def to_pandas(cases: Iterable[Case], table: str = "cases") -> pd.DataFrame:
    """Cases as a pandas data frame; needs the extra ``pandas``.

    Words of an enumeration are categories, days ``datetime64[ms]``, moments ``datetime64[us, UTC]``, numbers
    ``Int64`` and truth values ``boolean``, so that what a document does not say stays missing. Lists are Arrow lists.

    Args:
        cases: The cases.
        table: As in ``to_records``.

    Returns:
        The data frame.

    Raises:
        ImportError: if pandas or pyarrow is not installed; it says how to install them.
        TypeError: if ``cases`` is a single case, or holds anything but cases.
        ValueError: if there is no such table.
    """
    pandas, pyarrow = _needed("pandas", extra="pandas"), _needed("pyarrow", extra="pandas")
    plain = {
        pyarrow.int64(): pandas.Int64Dtype(),
        pyarrow.bool_(): pandas.BooleanDtype(),
        pyarrow.string(): pandas.StringDtype(),
    }

    def dtype(kind: pa.DataType) -> Any:
        return pandas.ArrowDtype(kind) if pyarrow.types.is_list(kind) else plain.get(kind)

    frame: pd.DataFrame = to_arrow(cases, table).to_pandas(types_mapper=dtype, date_as_object=False)
    return frame


def to_polars(cases: Iterable[Case], table: str = "cases") -> pl.DataFrame:
    """Cases as a Polars data frame; needs the extra ``polars``.

    Words of an enumeration are ``Enum``, days ``Date``, moments ``Datetime`` in UTC.

    Args:
        cases: The cases.
        table: As in ``to_records``.

    Returns:
        The data frame.

    Raises:
        ImportError: if Polars or pyarrow is not installed; it says how to install them.
        TypeError: if ``cases`` is a single case, or holds anything but cases.
        ValueError: if there is no such table.
    """
    polars = _needed("polars", extra="polars")
    _needed("pyarrow", extra="polars")
    frame: pl.DataFrame = polars.from_arrow(to_arrow(cases, table))
    single = [column for column in table_of(table).columns if not column.many]
    # As text: Polars took no enumeration before 1.15.
    words = {column.name: list(map(str, column.enumeration)) for column in single if column.enumeration}
    return frame.cast({name: polars.Enum(members) for name, members in words.items()})


def _needed(module: str, *, extra: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        words = f"{module} is not installed: python -m pip install 'misconduct-parse[{extra}]'"
        raise ImportError(words, name=module) from error
