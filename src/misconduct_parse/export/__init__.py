"""Cases into files: JSON Lines, JSON, CSV, Parquet and SQLite, whole or not at all."""

from misconduct_parse.export.output import FORMS, Output
from misconduct_parse.export.sink import OutputError

__all__ = ["FORMS", "Output", "OutputError"]
