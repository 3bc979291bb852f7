"""``misconduct-parse forces``."""

from __future__ import annotations

import click

import misconduct_parse as mp
from misconduct_parse.cli.plain import columns

HEADS = ("id", "name", "ons_code", "kind")


@click.command(name="forces", short_help="List the forces, or find one by any of its names.")
@click.argument("name", required=False, metavar="[NAME]")
def command(name: str | None) -> None:
    """List the police forces and other bodies that are known, with their official identifiers.

    With NAME only the one that is called so: NAME may be an id, a present or former name, an alias, or an
    address on the force's site.

    \b
    Exit status:
      0  the forces were listed, or the one was found
      1  no force is called so, or more than one
      2  the command was wrong

    \b
    Examples:
      misconduct-parse forces
      misconduct-parse forces "Avon & Somerset Constabulary"
    """  # noqa: D301  \b is what click takes to leave lines as they are
    found = mp.forces.all() if name is None else [force for force in [mp.forces.get(name)] if force]
    if not found:
        raise click.ClickException(f"{name}: no force is called so, or more than one; `forces` lists them all")
    rows = [[force.id, force.name, force.ons_code or "", force.kind] for force in found]
    click.echo(columns(HEADS, rows))
