"""Cases as tables: plain rows, Arrow, pandas and Polars, all from one definition of each table."""

from misconduct_parse.tables.frames import to_arrow, to_pandas, to_polars
from misconduct_parse.tables.records import to_records

__all__ = ["to_arrow", "to_pandas", "to_polars", "to_records"]
