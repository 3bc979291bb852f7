"""``misconduct-parse parse``."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from importlib import import_module

import click

import misconduct_parse as mp
from misconduct_parse.cli import screen
from misconduct_parse.cli.plain import columns
from misconduct_parse.cli.reading import Reading
from misconduct_parse.cli.rows import Row, one_line, rows_of
from misconduct_parse.cli.sources import STANDARD_INPUT_NAME, sources_of

MOST_PATHS = 3
"""Paths that are repeated in the hint below the table."""

Cases = Iterator[tuple[str, mp.Case]]


@click.command(name="parse", short_help="Read documents into cases: a table, or JSON.")
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl"]),
    default="table",
    show_default=True,
    help="A table for reading; one JSON array; or JSON Lines, one case on each line.",
)
@click.option(
    "--kind",
    type=click.Choice([str(kind) for kind in mp.Format]),
    help="What the documents are, where you know better than detection.",
)
@click.option("--strict", is_flag=True, help="Take no document with an error among its diagnostics.")
def command(paths: tuple[str, ...], form: str, kind: str | None, strict: bool) -> None:
    """Read documents into cases.

    PATHS are files, folders (searched for .txt, .md, .html and .htm, in sorted order) or - for standard
    input. A document may be plain text, Markdown with YAML front matter, or HTML, in UTF-8, UTF-16 or
    Windows-1252.

    The table has one row for each person or group that a document decides upon: what was found, what
    followed, and when the case was heard (or, failing that, published). "case to answer" is the opinion of
    an investigation, and "alleged" is what is yet to be decided: neither is a finding.

    JSON holds everything, the text and the place of every value in it included; its fields are those of the
    reference, and from_json reads each case back.

    What cannot be read is told on standard error, one line each: the file, what is wrong, what to do.

    \b
    Exit status:
      0  every document was read
      1  some were not
      2  the command was wrong, or a folder holds no document

    \b
    Examples:
      misconduct-parse parse docs/examples
      misconduct-parse parse page.html --format json
      misconduct-parse parse archive/ --format jsonl > cases.jsonl
      curl -s https://example.org/page | misconduct-parse parse -
    """  # noqa: D301  \b is what click takes to leave lines as they are
    reading = Reading()
    found = reading.each(sources_of(paths), lambda data: mp.parse(data, format=kind, strict=strict))
    if form == "table":
        _write_table(found, paths)
    else:
        _write_json(found, form)
    reading.finish()


def _write_json(found: Cases, form: str) -> None:
    if form == "jsonl":
        for _, case in found:
            _write(f"{mp.to_json(case)}\n")
        return
    opening = "["
    for _, case in found:
        _write(f"{opening}\n{mp.to_json(case, indent=2)}")
        opening = ","
    _write("[]\n" if opening == "[" else "\n]\n")


def _write(text: str) -> None:
    """JSON is UTF-8 (RFC 8259) whatever the locale; a terminal gets text in its own encoding."""
    click.echo(text if screen.on_terminal() else text.encode(errors="surrogatepass"), nl=False)


def _write_table(found: Cases, paths: tuple[str, ...]) -> None:
    cases = [(name, rows_of(name, case), _warned(case)) for name, case in found]
    if not cases:
        return
    rows = [row for _, rows, _ in cases for row in rows]
    if screen.on_terminal():
        import_module("misconduct_parse.cli.terminal").show(rows)
    else:
        click.echo(columns(Row._fields, [one_line(row) for row in rows]))
    click.echo(_foot([name for name, _, _ in cases], [name for name, _, warned in cases if warned], paths))


def _warned(case: mp.Case) -> bool:
    return any(entry.severity is not mp.Severity.INFO for entry in case.diagnostics)


def _foot(names: list[str], warned: list[str], paths: tuple[str, ...]) -> str:
    """What was read, and the two commands that a reader of the table may want next."""
    count = f"{len(names)} document{'' if len(names) == 1 else 's'} read"
    warning = f", {len(warned)} with warnings (explain shows them)" if warned else ""
    here = " ".join(map(shlex.quote, paths)) if len(paths) <= MOST_PATHS else "PATHS..."
    one = (warned or names)[0]
    file = "FILE" if one == STANDARD_INPUT_NAME else shlex.quote(one)
    return (
        f"\n{count}{warning}.\n"
        f"As JSON:       misconduct-parse parse {here} --format json\n"
        f"The evidence:  misconduct-parse explain {file}"
    )
