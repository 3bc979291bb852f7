"""What the types of a case do not say: its spans lie in its text, and its evidence is for fields that there are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from misconduct_parse.model.case import Case
from misconduct_parse.model.paths import kind_at
from misconduct_parse.model.spans import Span
from misconduct_parse.serialise.codec import Refusal


def check_evidence(case: Case) -> None:
    """Refuse a case whose evidence shows nothing.

    Raises:
        Refusal: if a span ends past the text, or a row of evidence is for no field of a case.
    """
    length = len(case.document.text)
    for path, span in _spans(case):
        if span.end > length:
            raise _past(path, span, length)
    for number, row in enumerate(case.evidence):
        if not _is_field(row.field):
            refusal = Refusal("the path of a value", row.field)
            refusal.path = f"evidence[{number}].field"
            raise refusal


def _past(path: str, span: Span, length: int) -> Refusal:
    refusal = Refusal("", because=f"{span.end} is past the end of document.text, which has {length} characters")
    refusal.path = f"{path}.end"
    return refusal


def _spans(case: Case) -> Iterator[tuple[str, Span]]:
    for number, row in enumerate(case.evidence):
        yield f"evidence[{number}].span", row.span
    for place, subject in enumerate(case.subjects):
        for number, row in enumerate(subject.evidence):
            yield f"subjects[{place}].evidence[{number}].span", row.span
    for number, entry in enumerate(case.diagnostics):
        if entry.span is not None:
            yield f"diagnostics[{number}].span", entry.span


@lru_cache(maxsize=4096)  # the same few hundred paths come with every case
def _is_field(path: str) -> bool:
    try:
        kind_at(Case, path)
    except LookupError:
        return False
    return True
