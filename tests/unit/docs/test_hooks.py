"""What the pages take from the code when they are built."""

from __future__ import annotations

import importlib.util
import re
from types import ModuleType

import pytest

import misconduct_parse as mp
from misconduct_parse.cli import COMMANDS
from misconduct_parse.diagnostics import CODES
from tests.unit.docs.pages import PAGES, ROOT


@pytest.fixture(scope="module")
def hooks() -> ModuleType:
    """``docs/hooks.py``, which MkDocs loads by its path too."""
    spec = importlib.util.spec_from_file_location("hooks", ROOT / "docs" / "hooks.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def built(hooks: ModuleType) -> str:
    """The text of all pages as MkDocs gets it."""
    return "\n".join(hooks.on_page_markdown(page.read_text("utf-8"), page=None) for page in PAGES)


def test_every_diagnostic_is_documented_with_its_severity_and_message(hooks: ModuleType) -> None:
    rows = [line.split(" | ") for line in hooks.diagnostics().splitlines()[2:]]
    assert {row[0].strip("| `"): row[1] for row in rows} == {code: str(entry[0]) for code, entry in CODES.items()}
    assert hooks.diagnostics() in built(hooks)


def test_every_command_is_documented(hooks: ModuleType) -> None:
    page = built(hooks)
    assert [name for name in COMMANDS if f"Usage: misconduct-parse {name} " not in page] == []


def test_no_marker_is_left(hooks: ModuleType) -> None:
    assert re.findall(r"<!-- (?!needs: ).*", built(hooks)) == []


def test_every_public_name_has_its_place_in_the_reference() -> None:
    pages = "\n".join(page.read_text("utf-8") for page in PAGES)
    objects = set(re.findall(r"^::: misconduct_parse\.(\S+)$", pages, re.MULTILINE))
    missing = []
    for name in mp.__all__:
        home = getattr(getattr(mp, name), "__module__", "").removeprefix("misconduct_parse.")
        if home and f"{home}.{name}" not in objects and home not in objects:
            missing.append(f"{home}.{name}")
    assert missing == []
