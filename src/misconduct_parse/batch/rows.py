"""Rows of evidence, most of a case's objects, as four columns."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, repeat
from operator import attrgetter
from typing import Final

from misconduct_parse.batch.columns import drain
from misconduct_parse.model.slots import setter
from misconduct_parse.model.spans import Evidence, Span

Columns = tuple[list[int], list[str], list[int], list[int], list[str]]
"""How many rows each owner has; then of all rows the field, where the words begin and end, and the rule."""


def apart(evidence: Iterable[tuple[Evidence, ...]]) -> Columns:
    """The rows of some owners, as ``Rows`` takes them."""
    owners = [*evidence]
    rows = [*chain.from_iterable(owners)]
    spans = [*map(attrgetter("span"), rows)]
    return (
        [*map(len, owners)],
        [*map(attrgetter("field"), rows)],
        [*map(attrgetter("start"), spans)],
        [*map(attrgetter("end"), spans)],
        [*map(attrgetter("rule"), rows)],
    )


class Rows:
    """The rows of some owners, made for one after the other."""

    def __init__(
        self, counts: list[int], fields: list[str], starts: list[int], ends: list[int], rules: list[str]
    ) -> None:
        self._counts = iter(counts)
        self._fields, self._rules = iter(fields), iter(rules)
        self._starts, self._ends = iter(starts), iter(ends)

    def next(self) -> tuple[Evidence, ...]:
        """The rows of the next owner."""
        count = next(self._counts)
        spans = [*map(object.__new__, repeat(Span, count))]
        rows = [*map(object.__new__, repeat(Evidence, count))]
        # The objects first: where they end, nothing is taken of the column.
        drain(map(_put_start, spans, self._starts))
        drain(map(_put_end, spans, self._ends))
        drain(map(_put_field, rows, self._fields))
        drain(map(_put_span, rows, spans))
        drain(map(_put_rule, rows, self._rules))
        return tuple(rows)


_put_start: Final = setter(Span, "start")
_put_end: Final = setter(Span, "end")
_put_field: Final = setter(Evidence, "field")
_put_span: Final = setter(Evidence, "span")
_put_rule: Final = setter(Evidence, "rule")
