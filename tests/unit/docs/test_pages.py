"""Every block of code in README.md and docs does what the page says."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from tests.unit.docs.pages import PAGES, ROOT, blocks_of, commands_in, named, needs_of, refreshed, run_python

LANGUAGES = {"python", "sh", "text", "toml", "json", "markdown", "yaml"}

# Commands that are run by .ci/run or by the reader, never by a test.
BY_HAND = (
    "python -m pip install",
    "python -m pytest",
    "python -m tests.",
    "git clone",
    "cd ",
    "bash .ci/run",
    "mkdocs ",
)

each_page = pytest.mark.parametrize("page", PAGES, ids=named)


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@each_page
def test_the_output_of_commands_is_what_they_print(page: Path) -> None:
    text = page.read_text("utf-8")
    assert refreshed(text) == text, "python -m tests.unit.docs.refresh writes today's output; review it"


@pytest.mark.parametrize("page", [page for page in PAGES if not needs_of(page)], ids=named)
def test_python_runs_from_top_to_bottom(page: Path) -> None:
    run_python(page)


@each_page
def test_data_is_well_formed(page: Path) -> None:
    for block in blocks_of(page.read_text("utf-8")):
        if block.language == "toml":
            assert tomllib.loads(block.code)
        elif block.language == "json":
            assert json.loads(block.code)


@each_page
def test_every_block_is_of_a_language_that_is_tested(page: Path) -> None:
    blocks = blocks_of(page.read_text("utf-8"))
    assert {block.language for block in blocks} <= LANGUAGES
    for block in blocks:
        if block.language == "sh":
            own = len(list(commands_in(block)))
            lines = [line.strip() for line in block.code.splitlines() if line.strip() and not line.startswith("#")]
            strange = [line for line in lines if not line.startswith(BY_HAND) and "misconduct-parse" not in line]
            assert strange == []
            assert own or any(line.startswith(BY_HAND) for line in lines)


def test_links_of_the_readme_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / "README.md").read_text("utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
