"""How the tests call the command line, and the words of their documents."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from misconduct_parse.cli import main

PAGE = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing.\n"
SOUP = "Chop two leeks and simmer them in stock for half an hour.\n"


def run(*arguments: str | Path) -> Result:
    """One call of the command line."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)
