"""The tables, each a class of the model in columns: a new field of the model is a column the day it is added."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.model.case import Case, Quote
from misconduct_parse.model.criminal import CriminalProceeding
from misconduct_parse.model.diagnostic import Diagnostic
from misconduct_parse.model.people import Subject
from misconduct_parse.model.proceedings import Allegation, Outcome, Proceeding
from misconduct_parse.model.spans import Evidence
from misconduct_parse.model.timeline import Event
from misconduct_parse.tables import passages, rows, summaries
from misconduct_parse.tables.column import Column, Kind
from misconduct_parse.tables.flatten import columns_of
from misconduct_parse.tables.table import Table, key

CASE_ID: Final = key(
    "case_id",
    "Id of the case: the first 16 hexadecimal digits of the document's SHA-256; of the further cases of a page with"
    " several followed by their number (`-1`, `-2`).",
    lambda row: row.case_id,
    Kind.TEXT,
)
SUBJECT: Final = key(
    "subject_number",
    "Number of the subject in its case, from 0: the one in `subjects[0].age`.",
    lambda row: row.subject,
)

LEFT_OUT: Final = {
    # The text is in the documents themselves, and its metadata has keys of every kind.
    Case: frozenset({"subjects", "quotes", "diagnostics", "evidence", "document.text", "document.metadata"}),
    Subject: frozenset({"allegations", "proceedings", "outcomes", "criminal", "evidence"}),
}
"""Fields that have a table of their own, or no place in any."""


def _number(name: str) -> Column:
    return key(f"{name}_number", "Number of the row among its like, from 0.", lambda row: row.number)


def _table(
    name: str,
    words: str,
    cls: type[Any],
    items: rows.Items,
    *,
    keys: tuple[Column, ...] = (),
    more: tuple[Column, ...] = (),
) -> Table:
    own = columns_of(cls, LEFT_OUT.get(cls, frozenset()))
    keys = (CASE_ID, *keys)
    names = tuple(column.name for column in keys)
    return Table(name=name, words=words, keys=names, columns=(*keys, *own, *more), items=items)


def _below_subject(name: str, words: str, cls: type[Any], number: str) -> Table:
    return _table(name, words, cls, rows.of_each_subject(name), keys=(SUBJECT, _number(number)))


def _below_case(name: str, words: str, cls: type[Any], number: str, *more: Column) -> Table:
    return _table(name, words, cls, rows.of_the_case(name), keys=(_number(number),), more=more)


TABLES: Final[tuple[Table, ...]] = (
    _table(
        "cases",
        "One case: mostly a document, or one of several separate cases of a page.",
        Case,
        rows.the_case,
        more=summaries.OF_A_CASE,
    ),
    _table(
        "subjects",
        "One person, or group that the text treats alike.",
        Subject,
        rows.subjects,
        keys=(SUBJECT,),
        more=summaries.OF_A_SUBJECT,
    ),
    _below_subject("allegations", "One thing said against a subject, and how far it got.", Allegation, "allegation"),
    _below_subject("proceedings", "One meeting, hearing or procedure about a subject.", Proceeding, "proceeding"),
    _below_subject("outcomes", "One consequence for a subject.", Outcome, "outcome"),
    _below_subject("criminal", "One set of criminal proceedings against a subject.", CriminalProceeding, "criminal"),
    _below_case("events", "One dated step of a case, earliest first.", Event, "event"),
    _below_case("quotes", "One statement of somebody, in their words.", Quote, "quote"),
    _table(
        "evidence",
        "One place that says a value.",
        Evidence,
        rows.evidence,
        keys=(_number("evidence"),),
        more=(SUBJECT, passages.VALUE, passages.TEXT, passages.CONTEXT),
    ),
    _below_case("diagnostics", "One thing noticed while reading.", Diagnostic, "diagnostic", passages.TEXT),
)
"""All tables, in the order of the data dictionary."""

NAMES: Final = tuple(table.name for table in TABLES)


def table_of(name: str) -> Table:
    """The table of a name.

    Raises:
        ValueError: if there is none.
    """
    for table in TABLES:
        if table.name == name:
            return table
    raise ValueError(f"there is no table {name!r}; there are {', '.join(NAMES)}")
