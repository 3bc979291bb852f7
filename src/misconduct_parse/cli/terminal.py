"""The table of cases on a terminal, by rich."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os.path import commonpath
from pathlib import PurePath
from typing import Final

import regex
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from misconduct_parse.cli.rows import KINDS, Cell, Row
from misconduct_parse.cli.story import Line, Piece

GAP: Final = 2
"""Spaces between columns."""

STYLES: Final = {"file": "cyan", "subject": "bold", "outcome": "bold"}
"""By column."""

OPEN_OR_CLEARED: Final = {
    "not proven": "green",
    "no case to answer": "green",
    "acquitted": "green",
    "alleged": "yellow",
    "denied": "yellow",
}
"""What is no finding against somebody stands out, so that nobody takes it for one."""

# File names hold no spaces to wrap at: "iopc-several-officers.txt".
STEP: Final = regex.compile(r"[^-_/\\]*+[-_/\\]?")


def show(rows: Sequence[Row], *, width: int | None = None) -> None:
    """Print the rows of all cases as one table, as wide as the terminal."""
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    console.print(case_table(rows, console.width))


def case_table(rows: Sequence[Row], width: int) -> Table:
    """The rows of all cases; what repeats from the row above is left blank."""
    names = short_names(row.file[0] for row in rows)
    rows = [row._replace(file=broken(names[row.file[0]], max(14, width // 5))) for row in rows]
    columns = list(Row._fields)
    if sum(_widest_word(rows, column) + GAP for column in columns) > width + GAP:
        columns.remove("kind")
        rows = [row._replace(file=(*row.file, row.kind[0])) for row in rows]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, GAP - 1, 0, 0))
    for column, room in zip(columns, widths(rows, columns, width), strict=True):
        table.add_column(column, width=room)
    _fill(table, rows, columns)
    return table


def widths(rows: Sequence[Row], columns: Sequence[str], width: int) -> list[int]:
    """Room for each column: its longest word at least; what is left goes first to those who need least."""
    room = [_widest_word(rows, column) for column in columns]
    most = [max(map(len, (column, *_pieces(rows, column)))) for column in columns]
    left = width - sum(room) - GAP * (len(columns) - 1)
    needy = sorted(range(len(columns)), key=lambda place: most[place] - room[place])
    for done, place in enumerate(needy):
        more = min(most[place] - room[place], max(0, left) // (len(needy) - done))
        room[place] += more
        left -= more
    return room


def _widest_word(rows: Sequence[Row], column: str) -> int:
    # Names are broken already, and dates are short enough to stay whole.
    whole = column in ("file", "date")
    pieces = (column, *_pieces(rows, column))
    return max(len(word) for piece in pieces for word in ([piece] if whole else piece.split()))


def _pieces(rows: Sequence[Row], column: str) -> list[str]:
    return [piece for row in rows for piece in getattr(row, column)]


def short_names(paths: Iterable[str]) -> dict[str, str]:
    """Each path without the folder that all of them share."""
    found = list(dict.fromkeys(paths))
    parents = {PurePath(path).parent for path in found}
    shared = commonpath(parents) if len(found) > 1 and len({path.anchor for path in parents}) == 1 else ""
    return {path: str(PurePath(path).relative_to(shared)) if shared else path for path in found}


def broken(name: str, width: int) -> Cell:
    """A name in lines of at most ``width`` characters, broken behind hyphens, underlines and slashes if it can be.

    Example:
        >>> broken("iopc-several-officers.txt", 16)
        ('iopc-several-', 'officers.txt')
    """
    lines = [""]
    for step in STEP.findall(name):
        if lines[-1] and step and len(lines[-1]) + len(step) > width:
            lines.append("")
        lines[-1] += step
    return tuple(lines)


def _fill(table: Table, rows: Sequence[Row], columns: Sequence[str]) -> None:
    above: Row | None = None
    for row in rows:
        repeated = above is not None and row.file == above.file
        if above and not repeated:
            table.add_row()
        blank = [name for name in ("file", "kind", "force") if above and getattr(row, name) == getattr(above, name)]
        blank = blank if repeated else []
        table.add_row(*(_text(name, () if name in blank else getattr(row, name)) for name in columns))
        above = row


def _text(column: str, pieces: Cell) -> Text:
    return Text("\n").join(Text(piece, style=_style(column, pieces, n)) for n, piece in enumerate(pieces))


def _style(column: str, pieces: Cell, place: int) -> str:
    if column == "finding":
        return OPEN_OR_CLEARED.get(pieces[place], "")
    small = place > 0 and (column == "subject" or (column == "date" and place == len(pieces) - 1))
    if small or (column == "file" and pieces[place] in KINDS.values()):
        return "dim"
    return STYLES.get(column, "")


def tell(lines: Iterable[Line], *, width: int | None = None) -> None:
    """Print the lines of ``explain``, each wrapped at its own indent or behind its column."""
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    for line in lines:
        # TERM=dumb: without a style the span would not stand out.
        pieces = line.pieces if console.color_system else (Piece(line.plain.lstrip()),)
        texts = [Text(piece.words, piece.style) for piece in pieces]
        if line.column and len(texts) > 1:
            grid = Table.grid()
            grid.add_column(width=line.column)
            grid.add_column()
            grid.add_row(texts[0], Text().join(texts[1:]))
            console.print(Padding(grid, (0, 0, 0, line.indent)))
        else:
            console.print(Padding(Text().join(texts), (0, 0, 0, line.indent)))
