"""Cases on standard output: a table, or JSON."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Final

import click

import misconduct_parse as mp
from misconduct_parse.cli import screen
from misconduct_parse.cli.advice import counted, left_out
from misconduct_parse.cli.documents import Documents, Found
from misconduct_parse.cli.plain import columns
from misconduct_parse.cli.rows import Row, one_line, rows_of
from misconduct_parse.cli.sources import STANDARD_INPUT_NAME
from misconduct_parse.export.json_lines import lines_of
from misconduct_parse.serialise.json_text import encoded
from misconduct_parse.tables.definitions import table_of

MOST_PATHS: Final = 3
"""Paths that are repeated in the hint below the table."""


def show(documents: Documents, found: Iterator[Found], *, form: str, table: str | None, paths: tuple[str, ...]) -> None:
    """Print cases.

    Args:
        documents: Where they are from.
        found: The cases of each document.
        form: ``table``, ``json`` or ``jsonl``.
        table: Whose rows JSON shows; None for whole cases.
        paths: What the command was given, for what it may be given next.
    """
    if form == "table":
        _write_table(documents, found, paths)
        return
    if table:
        definition = table_of(table)
        _write_json((line for name, cases in found for line in lines_of(definition, name, cases)), form)
    else:
        to_json: Callable[[mp.Case], str] = mp.to_json if form == "jsonl" else _indented
        _write_json((to_json(case) for _, cases in found for case in cases), form)
    if documents.further:
        click.echo(left_out(documents.further, documents.crowded, done="written", do="write") + ".", err=True)


def _indented(case: mp.Case) -> str:
    return mp.to_json(case, indent=2)


def _write_json(items: Iterable[str], form: str) -> None:
    if form == "jsonl":
        for item in items:
            _write(f"{item}\n")
        return
    opening = "["
    for item in items:
        _write(f"{opening}\n{item}")
        opening = ","
    _write("[]\n" if opening == "[" else "\n]\n")


def _write(text: str) -> None:
    """JSON is UTF-8 (RFC 8259) whatever the locale; a terminal gets text in its own encoding."""
    click.echo(text if screen.on_terminal() else encoded(text), nl=False)


def _write_table(documents: Documents, found: Iterator[Found], paths: tuple[str, ...]) -> None:
    rows: list[Row] = []
    names, warned = [], []
    for name, cases in found:
        rows += [row for case in cases for row in rows_of(name, case)]
        names.append(name)
        if any(map(_warned, cases)):
            warned.append(name)
    if not names:
        return
    if screen.on_terminal():
        import_module("misconduct_parse.cli.terminal").show(rows)
    else:
        click.echo(columns(Row._fields, [one_line(row) for row in rows]))
    click.echo(f"\n{_count(documents, names, warned)}\n{_next(names, warned, paths)}")


def _warned(case: mp.Case) -> bool:
    return any(entry.severity is not mp.Severity.INFO for entry in case.diagnostics)


def _count(documents: Documents, names: list[str], warned: list[str]) -> str:
    warning = f", {len(warned)} with warnings (explain shows them)" if warned else ""
    further = left_out(documents.further, documents.crowded, done="shown", do="show")
    return f"{counted(len(names), 'document')} read{warning}." + (f"\n{further}." if further else "")


def _next(names: list[str], warned: list[str], paths: tuple[str, ...]) -> str:
    """The two commands that a reader of the table may want next."""
    here = " ".join(map(shlex.quote, paths)) if len(paths) <= MOST_PATHS else "PATHS..."
    one = (warned or names)[0]
    file = "FILE" if one == STANDARD_INPUT_NAME else shlex.quote(one)
    return (
        f"As JSON:       misconduct-parse parse {here} --format json\n"
        f"The evidence:  misconduct-parse explain {file}"
    )
