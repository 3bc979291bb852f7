"""``misconduct-parse score``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import click

from misconduct_parse.cli.plain import columns
from misconduct_parse.cli.printable import printable
from misconduct_parse.errors import SourceError
from misconduct_parse.score.bootstrap import RESAMPLES, Intervals, intervals_of
from misconduct_parse.score.labelled import read_labelled
from misconduct_parse.score.measure import Labelled, Measured, measure, scores_of
from misconduct_parse.score.tally import Score

HEADS: Final = ("field", "F1", "95 %", "precision", "95 %", "recall", "95 %", "labelled")


@click.command(name="score", short_help="Measure the parser on labelled documents of your own.")
@click.argument("files", nargs=-1, required=True, metavar="GOLD.jsonl...")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option(
    "--resamples", type=click.IntRange(min=1), default=RESAMPLES, show_default=True, help="Draws of the bootstrap."
)
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same intervals.")
@click.option("--worst", type=click.IntRange(min=0), default=0, metavar="N", help="Show the N worst documents too.")
def command(*, files: tuple[str, ...], form: str, resamples: int, seed: int, worst: int) -> None:
    """Measure how well the parser reads labelled documents, field by field.

    Each line of GOLD.jsonl is a JSON object: a document (text) and what somebody wrote down of it. The page
    "Labels" of the reference has the two forms, of a force's page and of a summary of the IOPC. What a label
    leaves out is not measured; null says that the document is silent.

    A figure counts facts over all documents: precision is the share of what was read that is labelled,
    recall the share of what is labelled that was read, F1 their harmonic mean. The 95 % intervals come from
    drawing documents again, with repeats (bootstrap): on some dozens of documents they are wide, and two
    figures within them are not known to differ.

    \b
    Exit status:
      0  the documents were measured
      1  a file could not be read, or is not of that form
      2  the command was wrong

    \b
    Examples:
      misconduct-parse score gold.jsonl
      misconduct-parse score gold.jsonl --worst 5
      misconduct-parse score gold.jsonl --format json > figures.json
    """  # noqa: D301  \b is what click takes to leave lines as they are
    measured = _measured(files)
    scores, intervals = scores_of(measured), intervals_of(measured, resamples=resamples, seed=seed)
    if form == "json":
        click.echo(json.dumps(_plain(measured, scores, intervals, resamples, seed), indent=2))
        return
    click.echo(columns(HEADS, (_row(name, score, intervals[name]) for name, score in scores.items())))
    count = f"{len(measured)} document{'' if len(measured) == 1 else 's'}"
    click.echo(f"\n{count}, drawn {resamples} times with seed {seed}.")
    for line in _worst(measured, worst):
        click.echo(line)


def _measured(files: tuple[str, ...]) -> Measured:
    documents: list[Labelled] = []
    for file in files:
        try:
            documents += read_labelled(file)
        except OSError as error:
            words = f"{file}: cannot be read ({error.strerror}); check the path and its permissions"
            raise click.ClickException(words) from error
        except (SourceError, UnicodeDecodeError) as error:
            raise click.ClickException(_told(file, error)) from error
    if not documents:
        raise click.ClickException(f"{files[0]}: there is no labelled document in it")
    try:
        return measure(_named_apart(documents, many=len(files) > 1))
    except SourceError as error:
        raise click.ClickException(str(error)) from error


def _told(file: str, error: SourceError | UnicodeDecodeError) -> str:
    return str(error) if isinstance(error, SourceError) else f"{file}: no UTF-8 ({error}); write it in UTF-8"


def _named_apart(documents: list[Labelled], *, many: bool) -> list[Labelled]:
    """Of several files each may have a document "1"."""
    if not many:
        return documents
    return [document._replace(id=f"{number}: {document.id}") for number, document in enumerate(documents, start=1)]


def _row(name: str, score: Score, within: Intervals) -> list[str]:
    cells = [name]
    for figure, interval in zip((score.f1, score.precision, score.recall), within, strict=True):
        cells += [f"{figure:.3f}", f"{interval.low:.3f} to {interval.high:.3f}"]
    return [*cells, str(score.gold)]


def _plain(
    measured: Measured, scores: dict[str, Score], intervals: dict[str, Intervals], resamples: int, seed: int
) -> dict[str, Any]:
    fields = {
        name: {**score._asdict(), "intervals": {key: list(value) for key, value in intervals[name]._asdict().items()}}
        for name, score in scores.items()
    }
    return {"documents": len(measured), "resamples": resamples, "seed": seed, "fields": fields}


def _worst(measured: Measured, count: int) -> Iterator[str]:
    """The documents with the most facts wrong or missed, and which."""
    errors = {
        document: {name: facts for name, facts in fields.items() if facts.wrong or facts.missed}
        for document, fields in measured.items()
    }
    ranked = sorted(errors, key=lambda name: -sum(len(f.wrong) + len(f.missed) for f in errors[name].values()))
    for document in ranked[:count]:
        if errors[document]:
            yield f"\n{printable(document)}"
        for name, facts in errors[document].items():
            told = [("wrong", facts.wrong), ("missed", facts.missed)]
            yield f"  {name}: " + "; ".join(f"{what} {printable(', '.join(which))}" for what, which in told if which)
