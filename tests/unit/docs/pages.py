"""README.md and the pages of docs, and the blocks of code in them."""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from click.testing import CliRunner
from packaging.version import Version

from misconduct_parse.cli import main, screen
from tests.unit.docs.generated import generated

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


NEEDS = re.compile(r"\A<!-- needs: (?P<names>[\w,>=. ]+) -->\n")

PROGRAMS = ("java",)


def needs_of(page: Path) -> list[str]:
    """The packages and programs that a page's code needs beyond the package's own: its first line says so."""
    found = NEEDS.match(page.read_text("utf-8"))
    return found["names"].split(", ") if found else []


def is_here(need: str) -> bool:
    """Whether a package or program is installed; ``duckdb>=1.5`` asks for that version at least."""
    name, _, lowest = need.partition(">=")
    if name in PROGRAMS or not find_spec(name):
        return shutil.which(name) is not None
    return not lowest or Version(metadata.version(name)) >= Version(lowest)


def run_python(page: Path) -> None:
    """Run the blocks of Python of a page from top to bottom, as one program."""
    names: dict[str, object] = {}
    for block in blocks_of(page.read_text("utf-8")):
        if block.language == "python" and ">>>" not in block.code:
            # In pointed brackets, or whoever asks for the source of a function is given lines of the page.
            exec(compile(block.code, f"<{named(page)}>", "exec"), names)  # noqa: S102  our own pages
        elif block.language == "python":
            test = doctest.DocTestParser().get_doctest(block.code, names, named(page), named(page), 0)
            runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
            runner.run(test, clear_globs=False)
            assert runner.summarize(verbose=False).failed == 0
            names.update(test.globs)


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
    """The page with the output of its commands (in the next ``text`` block), and with its parts, as they are today."""
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
    return generated(text)
