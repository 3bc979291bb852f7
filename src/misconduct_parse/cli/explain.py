"""``misconduct-parse explain``."""

from __future__ import annotations

from importlib import import_module

import click

import misconduct_parse as mp
from misconduct_parse.cli import screen
from misconduct_parse.cli.reading import Reading
from misconduct_parse.cli.sources import sources_of
from misconduct_parse.cli.story import story_of


@click.command(name="explain", short_help="Show each value of a case beside its evidence.")
@click.argument("file", metavar="FILE")
def command(file: str) -> None:
    """Show each value of a case beside the words that say it.

    FILE is one document, or - for standard input.

    Every value is shown with its path, the rule that read it in brackets, and below it the sentences that
    say it; values that the same words say stand together above them. The words themselves are marked,
    [[like this]] where the output has no colour. The path is what Case.why takes in Python:
    case.why("subjects[0].age").

    At the end stand the diagnostics: what was worked out rather than read, and what does not add up.

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
    for _, case in reading.each(sources, mp.parse):
        lines = story_of(case)
        if screen.on_terminal():
            import_module("misconduct_parse.cli.terminal").tell(lines)
        else:
            click.echo("\n".join(line.plain for line in lines))
    reading.finish()
