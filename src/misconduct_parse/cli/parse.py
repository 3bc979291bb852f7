"""``misconduct-parse parse``."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import click

import misconduct_parse as mp
from misconduct_parse.cli import screen
from misconduct_parse.cli.documents import Documents
from misconduct_parse.cli.failures import Failures
from misconduct_parse.cli.plain import columns
from misconduct_parse.cli.reading import Reading
from misconduct_parse.cli.rows import Row, one_line, rows_of
from misconduct_parse.cli.sources import STANDARD_INPUT_NAME
from misconduct_parse.cli.target import Target
from misconduct_parse.export import OutputError
from misconduct_parse.tables.definitions import NAMES

MOST_PATHS = 3
"""Paths that are repeated in the hint below the table."""

Cases = Iterator[tuple[str, mp.Case]]


@click.command(name="parse", short_help="Read documents into cases: a table, JSON, CSV, Parquet, SQLite.")
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl"]),
    show_default="table",
    help="On standard output: a table for reading; one JSON array; or JSON Lines, one case on each line.",
)
@click.option(
    "-o", "--output", "path", metavar="FILE", type=click.Path(path_type=Path),
    help="Write to a file instead: .jsonl, .json, .csv, .parquet or .sqlite, by its name.",
)  # fmt: skip
@click.option(
    "--table", type=click.Choice(NAMES), metavar="TABLE",
    help=f"What to write a row of: {', '.join(NAMES)}. Without it JSON holds whole cases, SQLite all tables, and CSV "
    "and Parquet the cases.",
)  # fmt: skip
@click.option("--skip-existing", "keep", is_flag=True, help="Keep what FILE holds, and add what it lacks.")
@click.option("--overwrite", is_flag=True, help="Replace FILE.")
@click.option(
    "--errors", "errors", metavar="FILE", type=click.Path(path_type=Path),
    help="Write what could not be read to a file (JSON Lines: source, error, message) and not to standard error.",
)  # fmt: skip
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Parse in so many processes."
)
@click.option(
    "--kind",
    type=click.Choice([str(kind) for kind in mp.Format]),
    help="What the documents are, where you know better than detection.",
)
@click.option("--strict", is_flag=True, help="Take no document with an error among its diagnostics.")
def command(
    *, paths: tuple[str, ...], form: str | None, jobs: int, kind: str | None, strict: bool, **files: Any
) -> None:
    """Read documents into cases.

    PATHS are files, folders (searched for .txt, .md, .html and .htm, in sorted order), web archives (.warc,
    .warc.gz) or - for standard input. A document may be plain text, Markdown with YAML front matter, or
    HTML, in UTF-8, UTF-16 or Windows-1252.

    The table has one row for each person or group that a document decides upon: what was found, what
    followed, and when the case was heard (or, failing that, published). "case to answer" is the opinion of
    an investigation, and "alleged" is what is yet to be decided: neither is a finding.

    JSON holds everything, the text and the place of every value in it included; its fields are those of the
    reference, and from_json reads each case back. The columns of the tables are in the data dictionary.

    What cannot be read is told on standard error, one line each: the file, what is wrong, what to do. Pages
    of an archive that are none of the four kinds are counted and not told.

    A file that is written stands in its place when it is whole, and not before. A run that is interrupted
    leaves what it has read in FILE.part, and the same command with --skip-existing goes on from there.
    Documents are known by their content, wherever they lie.

    In CSV, cells that a spreadsheet would calculate (those that begin with =, +, - or @) get an apostrophe
    before them.

    \b
    Exit status:
      0    every document was read
      1    some were not, or the file could not be written
      2    the command was wrong, or a folder holds no document
      130  interrupted

    \b
    Examples:
      misconduct-parse parse docs/examples
      misconduct-parse parse page.html --format json
      misconduct-parse parse archive/ --format jsonl > cases.jsonl
      misconduct-parse parse archive/ -o subjects.csv --table subjects
      misconduct-parse parse crawl.warc.gz -o cases.parquet --jobs 4 --errors errors.jsonl
      curl -s https://example.org/page | misconduct-parse parse -
    """  # noqa: D301  \b is what click takes to leave lines as they are
    target = Target(**files)
    target.check(form)
    reading = Reading()
    parse = partial(mp.parse_many, processes=jobs, format=kind, strict=strict)
    try:
        with target.error_log() as log:
            failures = Failures(reading, log)
            documents = Documents(paths, failures)
            if target.path:
                writing = import_module("misconduct_parse.cli.writing")  # loads what draws the bar
                writing.write(documents, parse, target.path, target, failures)
            else:
                _show(documents.cases(parse(documents)), form or "table", paths)
    except (mp.WorkerError, OutputError) as error:
        raise click.ClickException(str(error)) from error
    reading.finish()


def _show(found: Cases, form: str, paths: tuple[str, ...]) -> None:
    if form == "table":
        _write_table(found, paths)
    else:
        _write_json(found, form)


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
