"""Every value shows its words, and every piece of evidence shows a value."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from hypothesis import example, given

import misconduct_parse as mp
from tests.laws import strategies as some
from tests.laws.walk import Value, above, parsed, read_values, words_of
from tests.rules.values import at_path

AS_WRITTEN = frozenset(
    [
        "name",
        "cipher",
        "role",
        "base",
        "venue",
        "collar_number",
        "description",
        "reference_as_written",
        "inquest",
        "text",
    ]
)
"""Fields whose value is a slice of the text, on one line and with single spaces."""

BROKEN_NAME = (
    "Essex Police\n\n" * 3
    + "Officer:  Former Detective Inspector Ada\n          Quill-Yew\n\nOutcome of Police Misconduct Hearing"
)


@given(some.mangled_documents(), some.formats())
def test_every_span_lies_in_the_text_and_is_not_empty(text: str, kind: str | None) -> None:
    case = parsed(text, format=kind)
    if case is None:
        return
    spans = [row.span for row in case.evidence] + [entry.span for entry in case.diagnostics if entry.span]
    assert [span for span in spans if not 0 <= span.start < span.end <= len(case.document.text)] == []


@given(some.good_documents() | some.mangled_documents(), some.formats())
def test_every_value_has_evidence(text: str, kind: str | None) -> None:
    case = parsed(text, format=kind)
    if case is not None:
        assert bare_values(case) == []


@given(some.good_documents() | some.mangled_documents(), some.formats())
def test_all_evidence_leads_to_a_value(text: str, kind: str | None) -> None:
    case = parsed(text, format=kind)
    if case is None:
        return
    assert [row.field for row in case.evidence if at_path(case, row.field) in (None, (), "")] == []
    for number, subject in enumerate(case.subjects):
        assert subject.evidence, f"nothing says that there is a subject {number}"
        own = [row.field for row in case.evidence if row.field.startswith(f"subjects[{number}].")]
        assert sorted(f"subjects[{number}].{row.field}" for row in subject.evidence) == sorted(own)


@given(some.good_documents() | some.mangled_documents(), some.formats())
@example(BROKEN_NAME, "iopc_summary")
def test_what_is_given_as_written_stands_in_its_evidence(text: str, kind: str | None) -> None:
    case = parsed(text, format=kind)
    if case is not None:
        assert unsaid_values(case) == []


def bare_values(case: mp.Case) -> list[Value]:
    """Values that nothing in the text is said to say."""
    fields = {row.field for row in case.evidence}
    return [value for value in read_values(case) if not fields.intersection(above(value.path))]


def unsaid_values(case: mp.Case) -> list[tuple[Value, str]]:
    """Values as written, with evidence that does not hold their words."""
    written = [value for value in read_values(case) if _is_written(value)]
    shown = [(value, words_of(case, value.path)) for value in written]
    return [(value, words) for value, words in shown if not _says(words, str(value.value))]


def _is_written(value: Value) -> bool:
    if isinstance(value.value, bool | dt.date | Enum):
        return False
    owner, _, last = value.path.rpartition(".")
    field = last.partition("[")[0]
    if owner.rpartition(".")[2].startswith("force"):
        return False  # a force has the name that it uses today
    return field in AS_WRITTEN or field == "age" or (field == "courts" and isinstance(value.value, str))


def _says(words: str, value: str) -> bool:
    """Whether the words hold the value; one of several paragraphs, or written apart, has evidence for each piece.

    A name that a line's end broke at its hyphen is given whole.
    """
    pieces = [" ".join(piece.split()) for piece in value.replace(" ... ", "\n").split("\n") if piece.strip()]
    return all(piece in words or piece in words.replace("- ", "-") for piece in pieces)
