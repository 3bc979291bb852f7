"""The command line: ``misconduct-parse parse``, ``detect``, ``explain``, ``schema`` and ``forces``.

Each command lives in a file of its own and is loaded when it is called, so that ``--version`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

import click

from misconduct_parse.version import PARSER_VERSION

COMMANDS: Final = {
    "parse": "misconduct_parse.cli.parse",
    "detect": "misconduct_parse.cli.detect",
    "explain": "misconduct_parse.cli.explain",
    "schema": "misconduct_parse.cli.schema",
    "forces": "misconduct_parse.cli.forces",
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


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96})
@click.version_option(PARSER_VERSION, prog_name="misconduct-parse")
def main() -> None:
    """Read published UK police misconduct documents.

    Force news, hearing outcomes, hearing notices and IOPC investigation summaries, as plain text, Markdown
    with front matter, or HTML, become typed cases; every value shows the words of the document behind it.

    \b
    Start here:
      misconduct-parse parse docs/examples            one row for each person
      misconduct-parse explain FILE                   each value beside its evidence
      misconduct-parse parse FOLDER --format jsonl    one case on each line, for programs
      misconduct-parse parse FOLDER -o cases.csv      a file: CSV, Parquet, SQLite, JSON (parse --help)

    Nothing is fetched and nothing is sent: all work is done on this machine.
    """  # noqa: D301  \b is what click takes to leave lines as they are
