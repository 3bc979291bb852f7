"""The command line: ``misconduct-parse parse``, ``detect``, ``explain``, ``schema``, ``forces`` and ``score``.

Each command lives in a file of its own and is loaded when it is called, so that ``--version`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

import click

from misconduct_parse.version import PARSER_VERSION

COMMANDS: Final = {
    "parse": "misconduct_parse.cli.parse",
    "detect": "misconduct_parse.cli.detect",
    "explain": "misconduct_parse.cli.explain",
    "schema": "misconduct_parse.cli.schema",
    "forces": "misconduct_parse.cli.forces",
    "score": "misconduct_parse.cli.score",
}
"""Where each command lives, in the order in which help lists them."""


class Commands(click.Group):
    """A group that loads a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command; what cannot be printed, on a full disk say, is told in a line."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # whoever read it has read enough: click ends quietly
            raise
        except OSError as error:
            place = error.filename or "standard output"
            words = f"{place} cannot be written ({error.strerror}); free some space, or choose another place"
            raise click.ClickException(words) from error


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96})
@click.version_option(PARSER_VERSION, prog_name="misconduct-parse")
def main() -> None:
    """Read published UK police misconduct documents.

    Force news, hearing outcomes, hearing notices and IOPC investigation summaries, as plain text, Markdown
    with front matter, or HTML, become typed cases; every value shows the words of the document behind it.

    \b
    Look:
      misconduct-parse parse docs/examples   a table, one row for each person
      misconduct-parse explain FILE          each value beside its words
      misconduct-parse detect FOLDER         what kind each file is, and why

    \b
    Write; the name of the file says its kind:
      misconduct-parse parse FOLDER -o out.csv --table subjects   spreadsheets
      misconduct-parse parse FOLDER -o out.sqlite                 SQL
      misconduct-parse parse FOLDER -o out.parquet --jobs 4       pandas, Spark
      misconduct-parse parse FOLDER -o out.jsonl --skip-existing  adds what is new
      misconduct-parse parse crawl.warc.gz -o out.csv             archived pages

    What cannot be read is told on standard error, one line each: the file, what is wrong, what to do. The
    status is 0 when all was read, 1 when something was not, and 2 when the command was wrong.

    An allegation is never given as proven: look for "finding" and "outcome", and read the words behind them.
    Nothing is fetched and nothing is sent: all work is done on this machine.

    Each command has a page of its own: misconduct-parse parse --help.
    """  # noqa: D301  \b is what click takes to leave lines as they are
