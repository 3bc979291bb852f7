"""The parts of pages that are written from the code, so that each fact is stated once and read everywhere.

A part stands between ``<!-- diagnostics -->`` (or another name of ``PARTS``) and ``<!-- end -->``.
``python -m tests.unit.docs.refresh`` writes it anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import click

from misconduct_parse.cli import COMMANDS, main
from misconduct_parse.diagnostics import CODES

PART: Final = re.compile(r"(?P<begin><!-- (?P<name>[a-z ]+) -->\n)(?P<text>.*?)(?P<end><!-- end -->)", re.DOTALL)

# {text!r}: how Python puts words into quotation marks.
QUOTED: Final = re.compile(r"\{(\w+)!r\}")

WIDTH: Final = 96


def diagnostics() -> str:
    """The table of codes, the gravest first."""
    order = ("error", "warning", "info")
    rows = sorted(CODES.items(), key=lambda entry: (order.index(entry[1][0]), entry[0]))
    lines = [f"| `{code}` | {severity} | {_cell(message)} |" for code, (severity, message) in rows]
    return "\n".join(["| code | severity | message |", "|---|---|---|", *lines])


def command_line() -> str:
    """The help of every command, as a terminal shows it."""
    root = click.Context(main, info_name="misconduct-parse", terminal_width=WIDTH, **main.context_settings)
    pages = [("misconduct-parse", main.get_help(root))]
    for name in COMMANDS:
        command = main.get_command(root, name)
        if command:
            context = click.Context(command, parent=root, info_name=name, terminal_width=WIDTH)
            pages.append((f"misconduct-parse {name}", command.get_help(context)))
    return "\n\n".join(f"## {name}\n\n```text\n{page}\n```" for name, page in pages)


PARTS: Final[dict[str, Callable[[], str]]] = {"diagnostics": diagnostics, "command line": command_line}
"""What writes each part."""


def generated(text: str) -> str:
    """A page with its parts as the code has them today."""
    return PART.sub(lambda part: f"{part['begin']}\n{PARTS[part['name']]()}\n\n{part['end']}", text)


def _cell(words: str) -> str:
    return QUOTED.sub(r"'{\1}'", words).replace("|", "\\|")
