"""How the tests write files: whole, and broken off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from misconduct_parse.export import Output
from tests.unit.export.cases import case

FILES = ["out.jsonl", "out.json", "out.csv", "out.sqlite", "out.parquet"]

each_file = pytest.mark.parametrize("name", FILES)


def write(path: Path, *numbers: int, table: str = "cases", **options: Any) -> Output:
    """An output with some cases."""
    with Output(path, table=table, **options) as output:
        for number in numbers:
            output.add(f"page {number}", case(number))
    return output


def broken_off(error: type[BaseException], path: Path, *numbers: int, **options: Any) -> Output:
    """The same, ended by an error behind the last case."""

    def run() -> None:
        with output:
            for number in numbers:
                output.add(f"page {number}", case(number))
            raise error

    output = Output(path, **{"table": "cases", **options})
    with pytest.raises(error):
        run()
    return output
