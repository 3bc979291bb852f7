"""The tables as text for a terminal and as the page ``docs/performance.md``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.bench.peers import Sheet, machine
from tests.bench.tables import table

PAGE: Final = """# Performance

What parsing costs, and what it costs to ask somebody else: the same documents, the same machine, one run after the
other. Absolute times are this machine's; the ratios travel better. Nothing here is asserted by a test, as a test must
not look at a clock; that work grows in step with the length is, in steps counted rather than timed
(`tests/laws/test_linear.py`).

- Machine and versions: {machine}.
- Written by `python -m tests.bench --peers --write docs/performance.md`, with the extra `bench` installed.

{sheets}
## By format, carrier and length

`python -m tests.bench`:

```text
{own}
```
"""


def shown(sheet: Sheet) -> str:
    """A sheet as text for a terminal."""
    return table(sheet.title, sheet.head, sheet.rows) + (f"\n{sheet.note}\n" if sheet.note else "")


def write(path: Path, sheets: Iterable[Sheet]) -> None:
    """Write the page, with the parser's own tables behind the comparison."""
    own = subprocess.run([sys.executable, "-m", "tests.bench"], capture_output=True, text=True, check=True).stdout
    body = "\n".join(_markdown(sheet) for sheet in sheets)
    path.write_text(PAGE.format(machine=machine(), sheets=body, own=own.strip()), encoding="utf-8")


def _markdown(sheet: Sheet) -> str:
    words = sheet.head[1] == "gives"
    ruler = ["---", *("---" if words else "---:" for _ in sheet.head[1:])]
    lines = [_row(row) for row in (sheet.head, ruler, *sheet.rows)]
    note = f"{sheet.note}\n\n" if sheet.note else ""
    return f"## {sheet.title}\n\n{note}" + "\n".join(lines) + "\n"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
