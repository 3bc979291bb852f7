"""The table and the story on a terminal."""

from __future__ import annotations

import io
import re

import attrs
import pytest
from rich.console import Console

from misconduct_parse import Evidence, Span
from misconduct_parse.cli import terminal
from misconduct_parse.cli.rows import Row, rows_of
from misconduct_parse.cli.story import story_of
from tests.unit.cli.cases import CASES
from tests.unit.serialise.sample import CASE

ROWS = [row for name, case in CASES.items() for row in rows_of(name, case)]


def drawn(rows: list[Row], width: int, *, colour: bool = False) -> str:
    """The table as a terminal of that width shows it."""
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=colour, color_system="standard" if colour else None)
    console.print(terminal.case_table(rows, width))
    return out.getvalue()


@pytest.mark.parametrize("width", [80, 90, 100, 120, 140, 200])
def test_no_word_is_eaten_at_any_width(width: int) -> None:
    table = drawn(ROWS, width)
    assert max(map(len, table.splitlines())) <= width
    assert "…" not in table
    seen = set(table.split())
    told = {word for row in ROWS for cell in row[1:] for piece in cell for word in piece.split()}
    assert told <= seen


def test_the_heads_are_those_of_the_columns() -> None:
    assert drawn(ROWS, 120).split("\n")[0].split() == list(Row._fields)


def test_on_a_narrow_terminal_the_kind_goes_below_the_file() -> None:
    table = drawn(ROWS, 80)
    assert table.split("\n")[0].split() == [name for name in Row._fields if name != "kind"]
    assert "IOPC summary" in table


def test_what_repeats_is_left_blank() -> None:
    table = drawn(ROWS, 180)
    assert table.count("iopc-several-officers.txt") == 1
    assert table.count("Lancashire Constabulary") == 1


def test_what_is_no_finding_stands_out() -> None:
    table = drawn(ROWS, 140, colour=True)
    assert re.search(r"\x1b\[33malleged", table)
    assert re.search(r"\x1b\[32mno case to answer", table)


def test_brackets_in_a_document_are_no_markup() -> None:
    row = Row(("[red].txt",), ("force news",), (), ("[bold]Ada",), (), (), ())
    assert "[red].txt" in drawn([row], 100)
    assert "[bold]Ada" in drawn([row], 100)


@pytest.mark.parametrize(
    ("paths", "short"),
    [
        (["a/b/c.txt", "a/b/d.txt"], ["c.txt", "d.txt"]),
        (["a/b/c.txt", "a/d/c.txt"], ["b/c.txt", "d/c.txt"]),
        (["a/b/c.txt"], ["a/b/c.txt"]),
        (["/a/c.txt", "b/c.txt"], ["/a/c.txt", "b/c.txt"]),
        (["c.txt", "standard input"], ["c.txt", "standard input"]),
    ],
)
def test_names_are_short_and_still_tell_files_apart(paths: list[str], short: list[str]) -> None:
    assert list(terminal.short_names(paths).values()) == short


def test_a_long_name_is_broken_where_it_has_joints() -> None:
    assert terminal.broken("misconduct-outcome_2024.html", 12) == ("misconduct-", "outcome_", "2024.html")
    assert terminal.broken("x" * 30, 12) == ("x" * 30,)


def test_the_story_marks_the_words_by_style(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    terminal.tell(story_of(CASE), width=100)
    assert "\x1b[1;7mdismissed without notice\x1b[0m" in capsys.readouterr().out


def test_a_long_value_is_wrapped_behind_its_path(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    rows = (Evidence(field="title", span=Span(start=0, end=2), rule="r"),)
    terminal.tell(story_of(attrs.evolve(CASE, title="word " * 20, evidence=rows, diagnostics=())), width=60)
    out = re.sub(r"\x1b\[[\d;]*m", "", capsys.readouterr().out)
    wrapped = [line for line in out.splitlines() if line.startswith("         word")]
    assert len(wrapped) == 1


def test_the_story_marks_the_words_by_brackets_where_there_is_no_style(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.tell(story_of(CASE), width=100)
    assert "was [[dismissed without notice]] on 26 November." in capsys.readouterr().out
