"""Cases into a file, and at the end a line that counts them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from misconduct_parse.batch.job import Results
from misconduct_parse.batch.progress import with_bar
from misconduct_parse.cli.advice import counted, left_out
from misconduct_parse.cli.documents import Documents
from misconduct_parse.cli.failures import Failures
from misconduct_parse.cli.printable import printable
from misconduct_parse.cli.target import Target
from misconduct_parse.export import Output, OutputError

Parse = Callable[[Documents], Iterator[Results]]
"""``parse_by_document`` with its options."""

INTERRUPTED = 130
"""The status of a shell's command that Ctrl-C ended."""


def write(documents: Documents, parse: Parse, path: Path, target: Target, failures: Failures) -> None:
    """Parse documents into the file ``path``.

    Raises:
        click.UsageError: if the file cannot be made, or must not be.
        click.ClickException: if it cannot be written to the end.
    """
    try:
        output = Output(path, table=target.table, keep=target.keep, overwrite=target.overwrite)
    except OutputError as error:
        raise click.UsageError(printable(str(error))) from error
    try:
        with output:
            documents.known = output.known
            results = with_bar(parse(documents), total=documents.total)
            for name, cases in documents.cases(results):
                output.add(name, *cases)
    except OutputError as error:
        raise click.ClickException(printable(str(error))) from error
    except KeyboardInterrupt:
        click.echo(printable(f"interrupted after {counted(output.documents, 'document')}. {output.kept}"), err=True)
        click.get_current_context().exit(INTERRUPTED)
    for line in _summary(documents, output, failures):
        click.echo(printable(line))


def _summary(documents: Documents, output: Output, failures: Failures) -> list[str]:
    counts = [f"{counted(output.documents, 'document')} read"]
    counts += [counted(output.cases, "case")] if output.cases != output.documents else []
    counts += [f"{documents.skipped:,} in it already"] if documents.skipped else []
    counts += [f"{documents.foreign:,} of other kinds"] if documents.foreign else []
    counts += [f"{documents.passed_over.total():,} records that are no pages"] if documents.passed_over else []
    told = f" (see {failures.log.path})" if failures.log else ""
    counts += [f"{failures.reading.failed:,} not read{told}"] if failures.reading.failed else []
    further = left_out(documents.further, documents.crowded, done="written", do="write")
    written = f"{', '.join(counts)}; {counted(output.rows, 'row')} written to {output.path}."
    return [written, f"{further}."] if further else [written]
