"""Where in a document a value stands."""

from __future__ import annotations

from attrs import frozen


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
