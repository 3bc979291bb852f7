"""``mypy --strict`` agrees with the typed uses, where mypy is installed; CI runs it on everything."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


@pytest.mark.slow
@pytest.mark.skipif(find_spec("mypy") is None, reason="mypy is not installed: it is in the extra dev")
def test_public_api() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(FOLDER / "public_api.py")],
        capture_output=True, text=True, check=False, cwd=FOLDER.parents[1],
    )  # fmt: skip
    assert run.returncode == 0, run.stdout


def test_types_are_shipped() -> None:
    assert (FOLDER.parents[1] / "src" / "misconduct_parse" / "py.typed").is_file()
