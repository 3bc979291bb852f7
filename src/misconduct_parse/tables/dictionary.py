"""The data dictionary: every table and column in words, written from the definitions themselves.

``python -m misconduct_parse.tables.dictionary`` prints it as Markdown.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Final

from misconduct_parse.model.docstrings import class_doc, member_docs
from misconduct_parse.tables.column import Column, Kind
from misconduct_parse.tables.definitions import TABLES
from misconduct_parse.tables.table import Table

TYPES: Final = {
    Kind.TEXT: "text",
    Kind.WORD: "word",
    Kind.INTEGER: "integer",
    Kind.BOOLEAN: "true/false",
    Kind.DAY: "day",
    Kind.MOMENT: "moment",
}

OPENING: Final = """\
# Data dictionary

Every column of every table of `to_records`, `to_pandas`, `to_polars`, `to_arrow`, `parse_batches` and of the command
line's `--table`. This page is written by `python -m misconduct_parse.tables.dictionary` from the model itself.

- Tables are joined by `case_id`, and by `subject_number` where they have it. Numbers count from 0, as in the paths of
  `Case.why` and of the table `evidence`: subject 0, outcome 1 is `subjects[0].outcomes[1]`.
- A cell without a value (null, None, NaN, empty) means that the document does not say. Where it does not, some columns
  have a value all the same: `detective` and `temporary` are false (a rank is written without the word), the `status` of
  an allegation is `alleged`, the `kind` of a subject `unknown`.
- A date has five columns: `_edtf` holds it as fine as the text has it (`2021-05`), `_earliest` and `_latest` are the
  first and last day that this can mean, `_inferred` tells whether a part was worked out, `_text` is as written.
- A column of the type "list" holds several values; in CSV and SQLite they stand in one cell, parted by `; `.
- Only `status`, `finding` and `verdict` say what was decided: an allegation is no finding.

| type | Python, JSON | Arrow, Parquet | pandas | Polars | CSV, SQLite |
|---|---|---|---|---|---|
| text | str | string | string | String | text |
| word | str | dictionary of strings | category | Enum | text |
| integer | int | int64 | Int64 | Int64 | integer |
| true/false | bool | bool | boolean | Boolean | `true`, `false`; in SQLite 1, 0 |
| day | datetime.date, ISO 8601 | date32 | datetime64[ms] | Date | ISO 8601 |
| moment | datetime.datetime, ISO 8601 | timestamp[us, UTC] | datetime64[us, UTC] | Datetime (UTC) | ISO 8601 |
| list | list | list | Arrow list | List | text |
"""


def data_dictionary() -> str:
    """The page, as Markdown."""
    found = [column.enumeration for table in TABLES for column in table.columns if column.enumeration]
    words = (_words(cls) for cls in sorted(set(found), key=lambda cls: cls.__name__))
    return "\n".join([OPENING, *map(_section, TABLES), *words])


def _section(table: Table) -> str:
    keys = ", ".join(f"`{name}`" for name in table.keys)
    head = f"## Table {table.name}\n\n{table.words} Key: {keys}.\n\n| column | type | meaning |\n|---|---|---|\n"
    return head + "".join(f"| `{c.name}` | {_type(c)} | {_plain(c.words)} |\n" for c in table.columns)


def _type(column: Column) -> str:
    name = TYPES[column.kind]
    if column.enumeration:
        name += f" of [{column.enumeration.__name__}](#words-of-{column.enumeration.__name__.lower()})"
    return f"list of {name}" if column.many else name


def _words(cls: type[StrEnum]) -> str:
    described = member_docs(cls)
    head = f"## Words of {cls.__name__}\n\n{class_doc(cls)}\n\n| word | meaning |\n|---|---|\n"
    return head + "".join(f"| `{word}` | {_plain(described[word])} |\n" for word in cls)


def _plain(words: str) -> str:
    return words.replace("``", "`").replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(data_dictionary())
