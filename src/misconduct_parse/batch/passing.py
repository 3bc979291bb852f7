"""Results on their way from one process to another.

Pickle calls Python twice for each attrs object, and most of a case's objects are evidence: that took a tenth of the
time of parsing. Here each class has a way of its own, which takes a third as long. Nothing is registered with
``copyreg``: cases that a user pickles are pickled as ever.
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any, Final

import attrs

from misconduct_parse.batch.result import Result
from misconduct_parse.model.case import Case
from misconduct_parse.model.spans import Evidence, Span
from misconduct_parse.serialise.plan import record_of
from misconduct_parse.serialise.shapes import Many, Mapped, Perhaps, Record

Reduce = Callable[[Any], Any]


def dumped(results: list[Result]) -> bytes:
    """Results as bytes, for ``loaded`` in another process of this program."""
    out = io.BytesIO()
    pickler = pickle.Pickler(out, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _ways()
    pickler.dump(results)
    return out.getvalue()


def loaded(data: bytes) -> list[Result]:
    """The results that ``dumped`` was given; the bytes come from our own child, never from outside."""
    results: list[Result] = pickle.loads(data)  # noqa: S301  see above
    return results


@cache
def _ways() -> dict[Any, Any]:
    """How each class is pickled; a table of one's own replaces that of ``copyreg``."""
    classes = {Case, Result}
    _gather(record_of(Case), classes)
    return {**copyreg.dispatch_table, **{cls: _way(cls) for cls in classes}}


def _gather(codec: Any, classes: set[type[Any]]) -> None:
    """All classes of the model that a case is made of."""
    if isinstance(codec, Perhaps | Many | Mapped):
        _gather(codec.inner, classes)
    elif isinstance(codec, Record):
        classes.add(codec.cls)
        for _, inner in codec.fields:
            _gather(inner, classes)


def _way(cls: type[Any]) -> Reduce:
    names = [entry.name for entry in attrs.fields(cls)]
    fields: Callable[[Any], Any] = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
    if EVIDENCE not in names:
        return lambda value: (_made, (cls, fields(value)))
    place = names.index(EVIDENCE)

    def reduce(value: Any) -> Any:
        values = list(fields(value))
        values[place] = _columns(values[place])
        return _made_with_evidence, (cls, place, values)

    return reduce


def _made(cls: Any, values: Iterable[Any]) -> Any:
    value = object.__new__(cls)
    for put, item in zip(_setters(cls), values, strict=True):
        put(value, item)
    return value


@cache
def _setters(cls: Any) -> list[Callable[[Any, Any], None]]:
    # A frozen class refuses setattr; the descriptors of its slots do not ask, nor the validators, which had their say.
    return [getattr(cls, entry.name).__set__ for entry in attrs.fields(cls)]


EVIDENCE: Final = "evidence"
"""The field that holds most of a case's objects: its rows go as columns, four tuples for all of them."""

COLUMNS: Final = attrgetter("field", "span.start", "span.end", "rule")


def _columns(rows: tuple[Evidence, ...]) -> tuple[Any, ...]:
    return tuple(zip(*map(COLUMNS, rows), strict=True))


def _made_with_evidence(cls: Any, place: int, values: list[Any]) -> Any:
    values[place] = tuple(_rows(*values[place])) if values[place] else ()
    return _made(cls, values)


def _rows(*columns: tuple[Any, ...]) -> Iterator[Evidence]:
    new = object.__new__
    put_field, put_span, put_rule = _setters(Evidence)
    put_start, put_end = _setters(Span)
    for field, start, end, rule in zip(*columns, strict=True):
        span, row = new(Span), new(Evidence)
        put_start(span, start)
        put_end(span, end)
        put_field(row, field)
        put_span(row, span)
        put_rule(row, rule)
        yield row
