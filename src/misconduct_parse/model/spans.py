"""Where in a document a value stands."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import repeat

from attrs import frozen

from misconduct_parse.model.slots import setter


@frozen(kw_only=True, order=True)
class Span:
    """A half-open stretch of ``case.document.text``, in characters (Unicode code points).

    Example:
        >>> "PC A was dismissed"[Span(start=0, end=4).slice]
        'PC A'

    Raises:
        ValueError: if the span is empty, reversed or starts before the text.
    """

    start: int
    """Offset of the first character; inclusive, 0 or more."""

    end: int
    """Offset behind the last character; exclusive, greater than ``start``."""

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start} and {self.end}")

    def __len__(self) -> int:
        """Length in characters."""
        return self.end - self.start

    @property
    def slice(self) -> slice:
        """The same stretch for indexing: ``text[span.slice]``."""
        return slice(self.start, self.end)

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@frozen(kw_only=True)
class Evidence:
    """The words behind one value: which field, where it says so, and which rule read it."""

    field: str
    """Path of the value from the case, such as ``subjects[0].age``; the same language as ``Case.why``."""

    span: Span
    """The words that say the value."""

    rule: str
    """Name of the rule that read it, such as ``outcomes.dismissed``; stable between versions."""

    def __reduce__(self) -> tuple[Callable[..., Evidence], tuple[str, int, int, str]]:
        """How it is pickled: a case has dozens, and attrs takes each to pieces in Python, its span as well."""
        return _evidence_at, (self.field, self.span.start, self.span.end, self.rule)


def span_of(start: int, end: int) -> Span:
    """The same as the class makes, in half the time."""
    if not 0 <= start < end:
        return Span(start=start, end=end)  # which says what is wrong
    span = object.__new__(Span)
    _put_start(span, start)
    _put_end(span, end)
    return span


def evidence_of(field: str, span: Span, rule: str) -> Evidence:
    """The same as the class makes, in half the time."""
    row = object.__new__(Evidence)
    _put_field(row, field)
    _put_span(row, span)
    _put_rule(row, rule)
    return row


def all_evidence(parts: list[tuple[str, Span, str]]) -> tuple[Evidence, ...]:
    """Rows of evidence of their fields, spans and rules: dozens at once, each in half the time that one takes."""
    rows: tuple[Evidence, ...] = tuple(map(object.__new__, repeat(Evidence, len(parts))))
    for put, values in zip((_put_field, _put_span, _put_rule), zip(*parts, strict=True), strict=False):
        deque(map(put, rows, values), maxlen=0)
    return rows


def _evidence_at(field: str, start: int, end: int, rule: str) -> Evidence:
    return evidence_of(field, span_of(start, end), rule)


_put_start, _put_end = setter(Span, "start"), setter(Span, "end")
_put_field, _put_span, _put_rule = setter(Evidence, "field"), setter(Evidence, "span"), setter(Evidence, "rule")
