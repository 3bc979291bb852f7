"""Documents in Arrow to cases in Arrow: for Spark, Ray, Dask, DuckDB, and Parquet. Importing this needs pyarrow.

Nothing here knows an engine: each of them hands out batches and takes batches back, and this is the function between.
"""

try:
    import pyarrow  # noqa: F401  asked first, for an error that says what to install
except ImportError as error:
    words = "pyarrow is not installed: python -m pip install 'misconduct-parse[arrow]'"
    raise ImportError(words, name="pyarrow") from error

from misconduct_parse.arrow.batches import output_schema, parse_batches, spark_schema

__all__ = ["output_schema", "parse_batches", "spark_schema"]
