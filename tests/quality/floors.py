"""Floors: what quality may not fall below, and the digests of the files that they were measured on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from attrs import Factory, asdict, define, evolve

from misconduct_parse.score.bootstrap import Intervals
from misconduct_parse.score.tally import Score

FILE: Final = Path(__file__).parent / "floors.json"

FIGURES: Final = ("f1", "precision", "recall")

Scores = dict[str, dict[str, Score]]
"""Scores by set and field."""


class FallenError(ValueError):
    """A floor would have to be lowered; the message lists which."""


@define
class Floors:
    """The contents of ``floors.json``."""

    floors: dict[str, dict[str, dict[str, float]]] = Factory(dict)
    """Figures by set and field."""

    digests: dict[str, str] = Factory(dict)
    """SHA-256 of each labelled file of the project, by name."""

    intervals: dict[str, dict[str, list[float]]] = Factory(dict)
    """The 95 % interval of each F1 when it was last measured, by set and field."""

    sizes: dict[str, dict[str, int]] = Factory(dict)
    """How many facts are labelled, by set and field."""

    regressions: list[dict[str, Any]] = Factory(list)
    """Every floor that was ever lowered, with the reason."""

    @classmethod
    def load(cls, path: Path = FILE) -> Floors:
        """From a file; empty where there is none yet."""
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else cls()

    def save(self, path: Path = FILE) -> None:
        """To a file, sorted, so that a change shows as few lines."""
        data = asdict(self)
        path.write_text(json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")

    def fallen(self, scores: Scores) -> list[str]:
        """Each figure of the given sets that lies below its floor, or is not measured any more."""
        found = []
        for name, fields in scores.items():
            for field, floor in self.floors.get(name, {}).items():
                measured = fields.get(field)
                for figure in FIGURES:
                    got = getattr(measured, figure) if measured else None
                    if got is None or got < floor[figure]:
                        found.append(f"{name}.{field}.{figure}: {got} is below the floor {floor[figure]}")
        return found

    def changed(self, digests: dict[str, str]) -> list[str]:
        """Labelled files that are not those the floors were measured on."""
        return sorted(
            name for name in digests.keys() | self.digests.keys() if digests.get(name) != self.digests.get(name)
        )

    def raised(self, scores: Scores, digests: dict[str, str], reason: str | None = None) -> Floors:
        """New floors: the better of old and measured; the measured ones where a reason allows them to fall.

        Raises:
            FallenError: if a floor would fall and no reason is given.
        """
        fallen = self.fallen(scores)
        if fallen and not reason:
            raise FallenError("\n".join(fallen))
        floors = dict(self.floors)
        for name, fields in scores.items():
            floors[name] = {
                field: _floor(score, {} if reason else self.floors.get(name, {}).get(field, {}))
                for field, score in sorted(fields.items())
            }
        regressions = [*self.regressions, {"reason": reason, "lowered": fallen}] if fallen else self.regressions
        sizes = {name: {field: score.gold for field, score in fields.items()} for name, fields in scores.items()}
        return evolve(self, floors=floors, digests=digests, sizes={**self.sizes, **sizes}, regressions=regressions)

    def within(self, intervals: dict[str, dict[str, Intervals]]) -> Floors:
        """The same with the intervals of what was measured."""
        new = {name: {field: list(each.f1) for field, each in fields.items()} for name, fields in intervals.items()}
        return evolve(self, intervals={**self.intervals, **new})


def _floor(score: Score, before: dict[str, float]) -> dict[str, float]:
    return {figure: max(getattr(score, figure), before.get(figure, 0.0)) for figure in FIGURES}
