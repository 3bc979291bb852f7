"""Pages whose code needs more than the package itself: they run where it is there, in a folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.docs.pages import PAGES, ROOT, is_here, named, needs_of, run_python

# Engines warn of their own affairs: deprecations within them, sockets that they leave open at their end.
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.mark.slow
@pytest.mark.parametrize("page", [page for page in PAGES if needs_of(page)], ids=named)
def test_python_runs_from_top_to_bottom(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    absent = [need for need in needs_of(page) if not is_here(need)]
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)}")
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    run_python(page)
