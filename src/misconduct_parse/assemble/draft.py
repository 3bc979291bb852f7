"""Values and their evidence are put down in one call, so that a value without evidence cannot be made."""

from __future__ import annotations

from typing import Any, Final, Protocol

from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.case import Case
from misconduct_parse.model.frozen_map import FrozenMap
from misconduct_parse.model.people import Subject
from misconduct_parse.model.spans import Evidence, Span, all_evidence, span_of


class Place(Protocol):
    """Anything that knows where it stands and which rule read it: a mention, a metadata value."""

    @property
    def span(self) -> Span:
        """Where it stands."""

    @property
    def rule(self) -> str:
        """Which rule read it."""


FEW: Final = 8
"""Values of one field that are looked through quicker than looked up."""

Row = tuple[str, int, int, str]
"""A path, where the words stand, and the rule that read them."""


def _note(rows: list[Row], path: str, at: tuple[Place, ...]) -> None:
    for place in at:
        where = place if isinstance(place, Mention) else place.span
        rows.append((path, where.start, where.end, place.rule))


class Draft:
    """An object of the model in the making.

    Example:
        >>> from misconduct_parse.extract.mention import Mention
        >>> from misconduct_parse.model.people import Subject
        >>> draft = Draft(Subject)
        >>> draft.put("age", 36, Mention(kind="age", value=36, start=4, end=6, rule="people.age"))
        >>> subject, rows = draft.build()
        >>> subject.age, rows[0].field, rows[0].span
        (36, 'age', Span(start=4, end=6))
    """

    __slots__ = ("_numbers", "_rows", "cls", "values")

    def __init__(self, cls: type[Any]) -> None:
        self.cls = cls
        self.values: dict[str, Any] = {}
        self._rows: list[Row] = []
        self._numbers: dict[str, dict[Any, int]] = {}

    def copy(self) -> Draft:
        """Another draft that begins with what this one holds; drafts nested in it are shared."""
        twin = Draft(self.cls)
        twin.values = {field: list(v) if isinstance(v, list) else v for field, v in self.values.items()}
        twin._rows = list(self._rows)
        return twin

    def put(self, field: str, value: Any, *at: Place) -> None:
        """Set a field to a value that the document says, with every place that says it.

        None is silence: it sets nothing and needs no place.

        Raises:
            ValueError: if a value comes without a place.
        """
        if value is None:
            return
        if not at:
            raise ValueError(f"{self.cls.__name__}.{field} = {value!r} has no evidence")
        if field in self.values:
            self._rows = [row for row in self._rows if row[0] != field]
        self.values[field] = value
        _note(self._rows, field, at)

    def withdraw(self, field: str) -> None:
        """Leave a field unsaid again, which what is told elsewhere contradicts."""
        self.values.pop(field, None)
        self._rows = [row for row in self._rows if row[0] != field]

    def append(self, field: str, value: Any, *at: Place) -> None:
        """Add a value to a tuple field, with every place that says it; what is there already gains places."""
        if not at:
            raise ValueError(f"{self.cls.__name__}.{field}[] = {value!r} has no evidence")
        values = self.values.setdefault(field, [])
        number = self._number(field, value, values)
        if number == len(values):
            values.append(value)
        _note(self._rows, f"{field}[{number}]", at)

    def _number(self, field: str, value: Any, values: list[Any]) -> int:
        """Which of the values of a field one is; of many that is looked up, as each is asked for when it is added."""
        if len(values) < FEW:
            return values.index(value) if value in values else len(values)
        known = self._numbers.setdefault(field, {})
        for number in range(len(known), len(values)):
            known[values[number]] = number
        return known.get(value, len(values))

    def map(self, field: str, key: str, value: Any, *at: Place) -> None:
        """Add an entry to a mapping field, with every place that says it."""
        if not at:
            raise ValueError(f"{self.cls.__name__}.{field}.{key} = {value!r} has no evidence")
        self.values.setdefault(field, {})[key] = value
        _note(self._rows, f"{field}.{key}", at)

    def nest(self, field: str, draft: Draft) -> None:
        """Set a field to another draft, whose own evidence goes with it."""
        self.values[field] = draft

    def add(self, field: str, draft: Draft) -> None:
        """Add another draft to a tuple field."""
        self.values.setdefault(field, []).append(draft)

    def given(self, field: str, value: Any) -> None:
        """Set a field that is not read from the document: its provenance, its text, a caller's argument."""
        self.values[field] = value

    def get(self, field: str) -> Any:
        """What a field holds so far; None where it holds nothing."""
        return self.values.get(field)

    def build(self) -> tuple[Any, tuple[Evidence, ...]]:
        """The frozen object, and its rows of evidence with paths from it."""
        found: list[Told] = []
        built = self.build_within((("", found),), {})
        return built, built.evidence if self.cls in WITH_EVIDENCE else all_evidence(found)

    def build_within(self, books: Books, spans: Spans) -> Any:
        """The frozen object; its rows go into the books of all objects that it lies in."""
        own: list[Told] = []
        if self.cls in WITH_EVIDENCE:
            path, own = books[-1]
            if path:  # the outermost object has its book already
                own = []
                books = (*books, ("", own))
        _enter(self._rows, books, spans)
        values = {
            field: _built(value, field, books, spans) if isinstance(value, NESTED) else value
            for field, value in self.values.items()
        }
        if self.cls in WITH_EVIDENCE:
            values["evidence"] = all_evidence(own)
        return self.cls(**values)


Spans = dict[tuple[int, int], Span]

Told = tuple[str, Span, str]
"""The parts of a row of evidence, of which the rows of an object are made all at once."""

Books = tuple[tuple[str, list[Told]], ...]
"""The evidence of each object around a value that carries it, and the path from there to the value."""

WITH_EVIDENCE: Final = frozenset({Case, Subject})
"""The classes that carry the evidence of all that is in them."""

NESTED: Final = (Draft, list, dict)
"""What has to be built before it is a value of the model."""


def _enter(rows: list[Row], books: Books, spans: Spans) -> None:
    """Enter the rows, each once; places that are the same share one span."""
    for name, start, end, rule in dict.fromkeys(rows):
        place = start, end
        span = spans.get(place)
        if span is None:
            span = spans[place] = span_of(start, end)
        for path, book in books:
            book.append((path + name, span, rule))


def _built(value: Any, path: str, books: Books, spans: Spans) -> Any:
    if isinstance(value, list):
        return tuple(
            [
                _built(item, f"{path}[{number}]", books, spans) if isinstance(item, NESTED) else item
                for number, item in enumerate(value)
            ]
        )
    if isinstance(value, Draft):
        return value.build_within(tuple([(f"{outer}{path}.", book) for outer, book in books]), spans)
    if isinstance(value, dict):
        return FrozenMap(value)
    return value
