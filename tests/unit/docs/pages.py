"""README.md and the pages of docs, and the blocks of code in them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from click.testing import CliRunner

from misconduct_parse.cli import main, screen

ROOT = Path(__file__).parents[3]
PAGES = [ROOT / "README.md", *sorted(p for p in (ROOT / "docs").rglob("*.md") if "examples" not in p.parts)]

FENCE = re.compile(
    r"^(?P<indent> *)(?P<fence>`{3,})(?P<language>\w*)[^\n`]*\n(?P<code>.*?)^(?P=indent)(?P=fence) *$",
    re.MULTILINE | re.DOTALL,
)

WIDTH = "120"
"""Columns of the terminal that the pages show."""


class Block(NamedTuple):
    """One fenced block: its language, its code, and where the code lies in the page."""

    language: str
    code: str
    start: int
    end: int


def blocks_of(text: str) -> list[Block]:
    """The fenced blocks of a page, in order."""
    return [Block(m["language"], m["code"], *m.span("code")) for m in FENCE.finditer(text)]


def named(page: Path) -> str:
    """The page's path from the root, for the name of a test."""
    return page.relative_to(ROOT).as_posix()


def commands_in(block: Block) -> Iterator[list[str]]:
    """The calls of ``misconduct-parse`` in a block of shell, without the program's name."""
    for line in block.code.splitlines():
        for command in line.split("&&"):
            words = shlex.split(command, comments=True)
            if words[:1] == ["misconduct-parse"]:
                yield words[1:]


def shown(arguments: list[str]) -> str:
    """What a call shows on a terminal without colour."""
    with mock.patch.object(screen, "on_terminal", return_value=True):
        result = CliRunner(env={"COLUMNS": WIDTH, "NO_COLOR": "1"}).invoke(main, arguments, catch_exceptions=False)
    assert result.exit_code == 0, (arguments, result.output)
    return "".join(f"{line.rstrip()}\n" for line in result.output.splitlines())


def refreshed(text: str) -> str:
    """The page with the output of its commands as it is today: the next ``text`` block behind a call shows it."""
    calls: list[list[str]] = []
    outputs: list[tuple[Block, list[list[str]]]] = []
    for block in blocks_of(text):
        if block.language == "sh":
            calls = list(commands_in(block)) or calls
        elif block.language == "text" and calls:
            outputs.append((block, calls))
            calls = []
    for block, made in reversed(outputs):
        text = text[: block.start] + "".join(map(shown, made)) + text[block.end :]
    return text
