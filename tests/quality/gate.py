"""Measure everything once."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from tests.quality.floors import Scores
from tests.quality.sets import BESIDE, OWN, Measured, digest, measure
from tests.quality.tally import Score, score


class Results(NamedTuple):
    """What was measured."""

    own: dict[str, Measured]
    """The project's sets."""
    beside: dict[str, Measured]
    """The sets that lie beside the checkout, as far as they do."""
    digests: dict[str, str]
    """Of the project's labelled files, by name."""

    def scores(self) -> Scores:
        """By set and field."""
        return {name: scores_of(measured) for name, measured in {**self.own, **self.beside}.items()}


@cache
def results() -> Results:
    """Parse every labelled document that is here."""
    return Results(
        own={each.name: measure(each.read()) for each in OWN},
        beside={each.name: measure(each.read()) for each in BESIDE if each.there},
        digests={path.name: digest(path) for each in OWN for path in each.files},
    )


def scores_of(measured: Measured) -> dict[str, Score]:
    """The score of every field of a set; fields of which nothing is labelled or read are left out."""
    names = sorted({name for fields in measured.values() for name in fields})
    scores = {name: score(fields[name] for fields in measured.values() if name in fields) for name in names}
    return {name: found for name, found in scores.items() if found}
