"""``misconduct-parse forces``."""

from __future__ import annotations

import click

import misconduct_parse as mp
from misconduct_parse.cli.plain import columns
from misconduct_parse.cli.printable import printable

HEADS = ("id", "name", "ons_code", "kind")


@click.command(name="forces", short_help="List the forces, or find one by any of its names.")
@click.argument("name", required=False, metavar="[NAME]")
def command(name: str | None) -> None:
    """List the police forces and other bodies that are known, with their official identifiers.

    With NAME only the one that is called so: NAME may be an id, a present or former name, an alias, or an
    address on the force's site. Where none is called so, or more than one, those that may be meant are named.

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
    if name is not None and not found:
        raise click.ClickException(printable(_not_found(name)))
    rows = [[force.id, force.name, force.ons_code or "", force.kind] for force in found]
    click.echo(columns(HEADS, rows))


def _not_found(name: str) -> str:
    meant = mp.forces.like(name)
    if not meant:
        return f"{name}: no force is called so; `misconduct-parse forces` lists them all"
    listed = ", ".join(f"{force.id} ({force.name})" for force in meant)
    if mp.forces.is_shared(name):
        return f"{name}: more than one is called so: {listed}"
    return f"{name}: no force is called just so; did you mean {listed}?"
