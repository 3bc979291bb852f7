"""``misconduct-parse detect``."""

from __future__ import annotations

import click

import misconduct_parse as mp
from misconduct_parse.cli.plain import columns
from misconduct_parse.cli.printable import printable
from misconduct_parse.cli.reading import Reading
from misconduct_parse.cli.rows import KINDS
from misconduct_parse.cli.sources import sources_of

HEADS = ("file", "kind", "confidence", "because of")

MOST = 3
"""Signals named for each document."""


@click.command(name="detect", short_help="Tell what kind of document each file is, and why.")
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
def command(paths: tuple[str, ...]) -> None:
    """Tell what kind of document each file is, and why.

    PATHS are files, folders (searched for .txt, .md, .html and .htm, in sorted order) or - for standard
    input.

    The kinds are force news, IOPC summary, hearing outcome and hearing notice. Confidence runs from 0 to 1.
    The last column names the signals of the kind that weighed most, with + where they speak for it and -
    where they speak against it. A page that is none of these has no kind: how hearings work, statistics,
    another country's watchdog. Of such a page the signals of every kind are named.

    \b
    Exit status:
      0  every document is of one of the four kinds
      1  some are not, or could not be read
      2  the command was wrong, or a folder holds no document

    \b
    Examples:
      misconduct-parse detect docs/examples
      misconduct-parse detect archive/ | grep notice
    """  # noqa: D301  \b is what click takes to leave lines as they are
    reading = Reading()
    rows = [_row(name, detection, reading) for name, detection in reading.each(sources_of(paths), mp.detect)]
    if rows:
        click.echo(columns(HEADS, rows))
    reading.finish()


def _row(name: str, detection: mp.Detection, reading: Reading) -> list[str]:
    if detection.format is None:
        reading.failed += 1
    kind = KINDS[detection.format] if detection.format else "none of the four"
    own = [s for s in detection.signals if detection.format is None or s.name.startswith(f"{detection.format}.")]
    told = [f"{'+' if s.weight > 0 else '-'}{s.name}" for s in own[:MOST]]
    signals = ", ".join(told) if told or detection.confidence else "the document is empty"
    return [printable(name), kind, f"{detection.confidence:.2f}", signals]
