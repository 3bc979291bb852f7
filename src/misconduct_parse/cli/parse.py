"""``misconduct-parse parse``."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from misconduct_parse.batch.job import Options
from misconduct_parse.batch.many import parse_by_document
from misconduct_parse.cli.documents import Documents
from misconduct_parse.cli.failures import Failures
from misconduct_parse.cli.options import how_to_read
from misconduct_parse.cli.reading import Reading
from misconduct_parse.cli.showing import show
from misconduct_parse.cli.target import Target
from misconduct_parse.errors import WorkerError
from misconduct_parse.export import OutputError
from misconduct_parse.tables.definitions import NAMES


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
    help=f"What to write a row of, to a file or as JSON: {', '.join(NAMES)}. Without it JSON holds whole cases, SQLite "
    "all tables, and CSV and Parquet the cases.",
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
@how_to_read
def command(*, paths: tuple[str, ...], form: str | None, jobs: int, options: Options, **files: Any) -> None:
    """Read documents into cases.

    PATHS are files, folders (searched for .txt, .md, .html and .htm, in sorted order), web archives (.warc,
    .warc.gz) or - for standard input. A document may be plain text, Markdown with YAML front matter, or
    HTML, in UTF-8, UTF-16 or Windows-1252.

    The table has one row for each person or group that a document decides upon: what was found, what
    followed, and when the case was heard (or, failing that, published). "case to answer" is the opinion of
    an investigation, and "alleged" is what the document tells no decision of: neither is a finding.

    Some pages hold several separate cases: a table of outcomes, reports one below the other. Such a page
    gives its first case, and a line at the end says how many were left out; with --all it gives every case,
    each with rows and an id (case_id) of its own.

    JSON holds everything, the text and the place of every value in it included; its fields are those of the
    reference, and from_json reads each case back. The columns of the tables are in the data dictionary.

    What cannot be read is told on standard error, one line each: the file, what is wrong, what to do. Pages
    of an archive that are none of the four kinds are counted and not told.

    A file that is written stands in its place when it is whole, and not before. A run that is interrupted
    leaves what it has read in FILE.part, and the same command with --skip-existing goes on from there.
    Documents are known by their content, wherever they lie; what FILE holds of a page stays as it is, with
    --all as well.

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
      misconduct-parse parse outcomes.html --all
      misconduct-parse parse archive/ --format jsonl > cases.jsonl
      misconduct-parse parse archive/ -o subjects.csv --table subjects
      misconduct-parse parse crawl.warc.gz -o cases.parquet --jobs 4 --errors errors.jsonl
      curl -s https://example.org/page | misconduct-parse parse -
    """  # noqa: D301  \b is what click takes to leave lines as they are
    target = Target(**files)
    target.check(form)
    reading = Reading()
    parse = partial(parse_by_document, options=options, processes=jobs)
    try:
        with target.error_log() as log:
            failures = Failures(reading, log)
            documents = Documents(paths, failures)
            if target.path:
                writing = import_module("misconduct_parse.cli.writing")  # loads what draws the bar
                writing.write(documents, parse, target.path, target, failures)
            else:
                found = documents.cases(parse(documents))
                show(documents, found, form=form or "table", table=target.table, paths=paths)
    except (WorkerError, OutputError) as error:
        raise click.ClickException(str(error)) from error
    reading.finish()
