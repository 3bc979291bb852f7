"""``misconduct-parse explain``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import chain

import click

from misconduct_parse.batch.capture import Capture
from misconduct_parse.batch.job import Options, cases_of
from misconduct_parse.cli import screen
from misconduct_parse.cli.options import how_to_read
from misconduct_parse.cli.reading import Reading
from misconduct_parse.cli.sources import sources_of
from misconduct_parse.cli.story import Line, Piece, story_of
from misconduct_parse.model.case import Case


@click.command(name="explain", short_help="Show each value of a case beside its evidence.")
@click.argument("file", metavar="FILE")
@how_to_read
def command(*, file: str, options: Options) -> None:
    """Show each value of a case beside the words that say it.

    FILE is one document, or - for standard input.

    Every value is shown with its path, the rule that read it in brackets, and below it the sentences that
    say it; values that the same words say stand together above them. The words themselves are marked,
    [[like this]] where the output has no colour. The path is what Case.why takes in Python:
    case.why("subjects[0].age").

    At the end stand the diagnostics: what was worked out rather than read, and what does not add up.

    Of a page with several separate cases the first is shown, with --all one after the other.

    \b
    Exit status:
      0  the document was read
      1  it was not
      2  the command was wrong

    \b
    Examples:
      misconduct-parse explain docs/examples/news-two-officers.html
      misconduct-parse explain page.html | grep -A1 outcomes
    """  # noqa: D301  \b is what click takes to leave lines as they are
    sources = sources_of([file])
    if len(sources) > 1:
        raise click.UsageError(f"{file}: this folder holds {len(sources)} documents; name one of them")
    reading = Reading()
    for _, cases in reading.each(sources, lambda content: cases_of(Capture(content=content), options)):
        lines = chain.from_iterable(_set_apart(number, case) for number, case in enumerate(cases))
        if screen.on_terminal():
            import_module("misconduct_parse.cli.terminal").tell(lines)
        else:
            click.echo("\n".join(line.plain for line in lines))
    reading.finish()


def _set_apart(number: int, case: Case) -> Iterator[Line]:
    """The lines of a case, with an empty one before those of the next."""
    if number:
        yield Line(0, (Piece(""),))
    yield from story_of(case)
