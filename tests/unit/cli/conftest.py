"""What several tests of this folder need."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.calling import PAGE


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with three documents of ours."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("a.txt", "b.md", "c.html"):
        (folder / name).write_text(PAGE.replace("Quill", f"Quill{name[0]}"), encoding="utf-8")
    return folder
