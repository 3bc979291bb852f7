"""Measure the speed of the parser: ``python -m tests.bench``.

Prints how long a document takes by format and carrier, how cost grows with length, how long importing takes,
and how all that compares with one pass of a plain alternation of two hundred phrases over the same texts.
``--profile`` prints where the time goes instead, ``--sweep`` the rules whose time grows faster than a text.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import misconduct_parse as mp
from tests.bench import floor, report
from tests.bench.clock import Spread, best_of, spread
from tests.bench.costs import Costs, parse_all, rules_timed, stages_timed, top_functions
from tests.bench.growth import STEPS, growths
from tests.bench.peers import compare
from tests.bench.sweep import SIZE, suspects
from tests.bench.tables import table
from tests.documents import Text, corpora


def main() -> None:
    """Measure what the arguments ask for, and print it."""
    arguments = _arguments()
    if arguments.sweep:
        _print_suspects()
        return
    if arguments.peers:
        _compare(arguments.repeat, arguments.write)
        return
    known = corpora(arguments.corpus)
    if not known:
        sys.exit(f"there is no corpus {arguments.corpus!r} here")
    if arguments.profile:
        _print_costs([text for texts in known.values() for text in texts], arguments.top)
        return
    _print_speed(known, arguments.repeat)
    _print_growth(arguments.repeat)
    _print_import(arguments.repeat)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--corpus", help="measure on this corpus alone: examples, gold, iopc-dev or news-dev")
    parser.add_argument("--repeat", type=int, default=5, help="take the best of so many runs (default 5)")
    parser.add_argument("--profile", action="store_true", help="print where the time goes: stages, rules, functions")
    parser.add_argument("--sweep", action="store_true", help="try every rule on texts made to hurt it")
    parser.add_argument("--top", type=int, default=25, help="lines of the profile (default 25)")
    parser.add_argument("--peers", action="store_true", help="measure other packages beside this one (extra bench)")
    parser.add_argument("--write", type=Path, help="with --peers: write the tables into this page, too")
    return parser.parse_args()


def _compare(repeat: int, page: Path | None) -> None:
    sheets = []
    for sheet in compare(repeat, print):
        print(report.shown(sheet), flush=True)
        sheets.append(sheet)
    if page is not None:
        report.write(page, sheets)


def _parse(text: Text) -> mp.Case | None:
    try:
        return mp.parse(text.source)
    except mp.MisconductParseError:
        return None


def _print_speed(known: dict[str, list[Text]], repeat: int) -> None:
    pattern = floor.one_pass()
    head = ("documents", "n", "chars", "median ms", "p95 ms", "floor ms", "ratio", "ms per 2000 chars")
    rows = []
    for name, texts in _groups(known):
        taken = spread([partial(_parse, text) for text in texts], repeat)
        lowest = spread([partial(floor.run, pattern, text.source) for text in texts], repeat)
        rows.append(_speed_row(name, texts, taken, lowest))
    print(table("Parse", head, rows))


def _speed_row(name: str, texts: list[Text], taken: Spread, lowest: Spread) -> tuple[str, ...]:
    characters = sum(len(text.source) for text in texts)
    return (
        name,
        str(taken.documents),
        str(characters // len(texts)),
        f"{taken.median:.2f}",
        f"{taken.p95:.2f}",
        f"{lowest.median:.2f}",
        f"{taken.total / lowest.total:.2f}",
        f"{taken.total / characters * 2000:.2f}",
    )


def _groups(known: dict[str, list[Text]]) -> Iterator[tuple[str, list[Text]]]:
    """Each corpus as a whole, then all documents by format and by carrier."""
    yield from known.items()
    groups: dict[str, list[Text]] = defaultdict(list)
    for texts in known.values():
        for text in texts:
            case = _parse(text)
            groups["refused" if case is None else f"{case.format}, {case.document.media_type}"].append(text)
    yield from sorted(groups.items())


def _print_growth(repeat: int) -> None:
    rows = [
        (growth.name, *(f"{time:.2f}" for time in growth.times), f"{growth.worst:.2f}")
        for growth in growths(4000, repeat)
    ]
    head = ("text of 4000 characters, times", *map(str, STEPS), "worst ratio")
    print(table("Growth with length, in ms (2 is linear, 4 is quadratic)", head, rows))


def _print_import(repeat: int) -> None:
    def run(code: str) -> float:
        return best_of(lambda: subprocess.run([sys.executable, "-c", code], check=True), max(repeat, 5))

    bare = run("pass")
    rows = [
        ("import misconduct_parse", f"{run('import misconduct_parse') - bare:.0f}"),
        ("from misconduct_parse import parse", f"{run('from misconduct_parse import parse') - bare:.0f}"),
        ("the first parse", f"{run(FIRST_PARSE) - bare:.0f}"),
    ]
    print(table("Import, in ms beyond a bare interpreter", ("what", "ms"), rows))


FIRST_PARSE = "import misconduct_parse as mp; mp.parse('PC A was dismissed.', format='force_news')"


def _print_suspects() -> None:
    rows = [
        (found.rule, repr(found.piece), *(f"{time:.1f}" for time in found.times))
        for found in sorted(suspects(), key=lambda found: -found.times[-1])
    ]
    head = ("rule", "repeated", f"ms of {SIZE} chars", "twice", "four times")
    print(table("Rules that are slower than their text is long", head, rows))


def _print_costs(texts: list[Text], top: int) -> None:
    parse_all(texts)  # patterns are compiled at their first use
    characters = sum(len(text.source) for text in texts)
    with stages_timed() as stages:
        parse_all(texts)
    print(table("Stages", ("stage", "ms per 2000 chars", "calls"), _cost_rows(stages, characters, None)))
    with rules_timed() as rules:
        parse_all(texts)
    head = ("rule", "ms per 2000 chars", "runs", "matches", "taken")
    print(table("Rules, dearest first", head, _cost_rows(rules, characters, top)))
    print(top_functions(texts, top))


def _cost_rows(costs: Costs, characters: int, top: int | None) -> list[tuple[str, ...]]:
    dearest = sorted(costs.items(), key=lambda item: -item[1].nanoseconds)[:top]
    columns = ("matches", "taken") if top else ()
    return [
        (
            name,
            f"{cost.nanoseconds / 1e6 / characters * 2000:.4f}",
            str(cost.calls),
            *(str(getattr(cost, column)) for column in columns),
        )
        for name, cost in dearest
    ]


if __name__ == "__main__":
    main()
