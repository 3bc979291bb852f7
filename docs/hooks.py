"""What the pages take from the code when they are built, so that it is stated once.

A line ``<!-- diagnostics -->`` or ``<!-- command line -->`` in a page becomes the text of the function below.
"""

from __future__ import annotations

from typing import Any

import click

from misconduct_parse.cli import COMMANDS, main
from misconduct_parse.diagnostics import CODES


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Called by MkDocs with the text of each page."""
    for marker, made in (("diagnostics", diagnostics), ("command line", command_line)):
        line = f"<!-- {marker} -->"
        if line in markdown:
            markdown = markdown.replace(line, made())
    return markdown


def diagnostics() -> str:
    """The table of codes, the gravest first."""
    order = ("error", "warning", "info")
    rows = sorted(CODES.items(), key=lambda entry: (order.index(entry[1][0]), entry[0]))
    lines = [f"| `{code}` | {severity} | {_cell(message)} |" for code, (severity, message) in rows]
    return "\n".join(["| code | severity | message |", "|---|---|---|", *lines])


def command_line() -> str:
    """The help of every command, as a terminal shows it."""
    root = click.Context(main, info_name="misconduct-parse", max_content_width=96, terminal_width=96)
    pages = [("misconduct-parse", main.get_help(root))]
    for name in COMMANDS:
        command = main.get_command(root, name)
        if command:
            context = click.Context(command, parent=root, info_name=name, terminal_width=96)
            pages.append((f"misconduct-parse {name}", command.get_help(context)))
    return "\n\n".join(f"## {name}\n\n```text\n{page}\n```" for name, page in pages)


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("{", "&#123;").replace("}", "&#125;")
