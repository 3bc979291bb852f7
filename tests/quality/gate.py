"""Measure everything once."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from misconduct_parse.score.bootstrap import Intervals, intervals_of
from misconduct_parse.score.measure import Measured, measure, scores_of
from tests.quality.floors import Scores
from tests.quality.sets import BESIDE, OWN, digest


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

    def intervals(self) -> dict[str, dict[str, Intervals]]:
        """By set and field."""
        return {name: intervals_of(measured) for name, measured in {**self.own, **self.beside}.items()}


@cache
def results() -> Results:
    """Parse every labelled document that is here."""
    return Results(
        own={each.name: measure(each.read()) for each in OWN},
        beside={each.name: measure(each.read()) for each in BESIDE if each.there},
        digests={path.name: digest(path) for each in OWN for path in each.files},
    )
