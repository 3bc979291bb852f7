"""Measure the quality of the parser on labelled documents: ``python -m tests.quality``.

Prints F1, precision and recall by field, with the floor of each, and what was gained and lost since the last
commit. The exit status is 1 where a figure lies below its floor. ``--update`` writes the floors and facts of now, and
the page ``docs/quality.md``; a floor falls only with ``--allow-regression REASON``, and the reason is kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from misconduct_parse.score.measure import Measured
from misconduct_parse.score.tally import Score
from tests.quality import changes, page
from tests.quality.floors import FallenError, Floors
from tests.quality.gate import Results, results


def main() -> int:
    """Measure, print, and hold against the floors; gives the exit status."""
    arguments = _arguments()
    measured, floors = results(), Floors.load()
    for name, fields in measured.scores().items():
        print("\n".join(_table(name, fields, floors)), end="\n\n")
    _print_changes(changes.load(), changes.kept(measured.own), arguments.all)
    for name, found in {**measured.own, **measured.beside}.items():
        _print_worst(name, found, arguments.worst)
    if arguments.update:
        return _update(measured, floors, arguments.allow_regression)
    problems = floors.fallen(measured.scores())
    problems += [
        f"{name} is not the file that the floors were measured on" for name in floors.changed(measured.digests)
    ]
    print("\n".join(problems) or "No figure lies below its floor.")
    return 1 if problems else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--update", action="store_true", help="write floors.json, facts.json and docs/quality.md")
    parser.add_argument("--allow-regression", metavar="REASON", help="let floors fall, and keep the reason")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="show the N documents with the most errors")
    parser.add_argument("--all", action="store_true", help="show every gain and loss")
    return parser.parse_args()


def _table(name: str, fields: dict[str, Score], floors: Floors) -> Iterator[str]:
    yield f"{name:<20} {'F1':>7} {'P':>7} {'R':>7} {'gold':>6} {'floor':>7}"
    for field, score in fields.items():
        floor = floors.floors.get(name, {}).get(field, {}).get("f1")
        shown = "" if floor is None else f"{floor:7.3f}" + (" !" if score.f1 < floor else "")
        yield f"{field:<20} {score.f1:7.3f} {score.precision:7.3f} {score.recall:7.3f} {score.gold:6} {shown}"


def _print_changes(before: changes.Kept, now: changes.Kept, everything: bool) -> None:
    found = list(changes.changes(before, now))
    gained, lost = (sum(len(getattr(change, side)) for change in found) for side in ("gained", "lost"))
    print(f"Since the last commit: {gained} gained, {lost} lost.")
    for change in found if everything else [change for change in found if change.lost]:
        print(f"  {change.place}: {', '.join([*change.lost, *change.gained])}")
    print()


def _print_worst(name: str, measured: Measured, count: int) -> None:
    errors = {
        document: [
            f"{field}: missed {facts.missed}, wrong {facts.wrong}"
            for field, facts in fields.items()
            if facts.missed or facts.wrong
        ]
        for document, fields in measured.items()
    }
    for document, lines in sorted(errors.items(), key=lambda item: -len(item[1]))[:count]:
        print(f"{name} {document}", *lines, sep="\n    ", end="\n\n")


def _update(measured: Results, floors: Floors, reason: str | None) -> int:
    try:
        raised = floors.raised(measured.scores(), measured.digests, reason)
    except FallenError as error:
        print(f"Floors would fall; give --allow-regression REASON if that is meant:\n{error}")
        return 1
    raised = raised.within(measured.intervals())
    raised.save()
    page.save(raised)
    changes.save(changes.kept(measured.own))
    print("Floors, facts and docs/quality.md are written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
