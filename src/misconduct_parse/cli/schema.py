"""``misconduct-parse schema``."""

from __future__ import annotations

import json

import click

import misconduct_parse as mp


@click.command(name="schema", short_help="Print the JSON Schema of a case.")
def command() -> None:
    """Print the JSON Schema (2020-12) of a case as JSON.

    It says what every field means, which may be null, and which words an enumeration has: for other
    programs that read what parse writes.

    \b
    Exit status:
      0  always

    \b
    Examples:
      misconduct-parse schema > case.schema.json
    """  # noqa: D301  \b is what click takes to leave lines as they are
    click.echo(json.dumps(mp.json_schema(), indent=2))
