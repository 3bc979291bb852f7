"""Hold what is read of labelled documents against their labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from misconduct_parse.errors import MisconductParseError, SourceError
from misconduct_parse.model.case import Case
from misconduct_parse.pipeline import parse
from misconduct_parse.score.fields import Field, Label
from misconduct_parse.score.tally import Facts, Score, score

Measured = dict[str, dict[str, Facts]]
"""What was labelled and read, by document and field."""


class Labelled(NamedTuple):
    """One labelled document."""

    id: str
    """What it is called."""
    text: str
    """The document."""
    label: Label
    """What somebody wrote down of it."""
    fields: tuple[Field, ...]
    """What is measured of it, as far as the label says something."""


def measure(documents: Iterable[Labelled], read: Callable[[str], Case] = parse) -> Measured:
    """Read every document and hold it against its label.

    Args:
        documents: With their labels.
        read: Makes a case of a text; a document that it refuses counts as read without facts.

    Raises:
        SourceError: if a label is not of the form that it must have.
    """
    return {document.id: _facts(document, read) for document in documents}


def _facts(document: Labelled, read: Callable[[str], Case]) -> dict[str, Facts]:
    try:
        case = read(document.text)
    except MisconductParseError:
        case = None
    facts = {}
    for field in document.fields:
        expected = _expected(document, field)
        if expected is not None:
            facts[field.name] = Facts(expected, _counted(field.read(case) if case else ()))
    return facts


def _expected(document: Labelled, field: Field) -> Counter[str] | None:
    """What the label says of a field; None where it says nothing, not even that there is nothing."""
    try:
        values = field.expected(document.label)
        return None if values is None else _counted(values)
    except KeyError:
        return None
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        words = f"{document.id}: the label of {field.name!r} has another form than docs/reference/labels.md gives"
        raise SourceError(f"{words} ({error})") from error


def _counted(values: Iterable[object]) -> Counter[str]:
    return Counter(" ".join(map(str, value)) if isinstance(value, tuple) else str(value) for value in values)


def scores_of(measured: Measured) -> dict[str, Score]:
    """The score of every field of a set; fields of which nothing is labelled or read are left out."""
    names = sorted({name for fields in measured.values() for name in fields})
    scores = {name: score(fields[name] for fields in measured.values() if name in fields) for name in names}
    return {name: found for name, found in scores.items() if found}
