"""What the commands advise can be done with their options."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import misconduct_parse as mp
from misconduct_parse.cli.advice import IN_A_SHELL, in_a_shell
from misconduct_parse.diagnostics import CODES
from tests.unit.cli.calling import PAGE, SOUP, run

PYTHON = re.compile(r"\b\w+=(?!\w)|\bparse_\w+")
"""An argument, or a function."""


@pytest.fixture
def soup(tmp_path: Path) -> Path:
    """A page that is refused."""
    path = tmp_path / "soup.txt"
    path.write_text(SOUP, encoding="utf-8")
    return path


@pytest.mark.parametrize("code", CODES)
def test_no_diagnostic_speaks_of_arguments_in_a_shell(code: str) -> None:
    assert PYTHON.findall(in_a_shell(CODES[code][1])) == []


def test_every_phrase_is_still_in_use() -> None:
    said = [words for _, words in CODES.values()]
    for page in (SOUP, " "):
        with pytest.raises(mp.UnknownFormatError) as caught:
            mp.parse(page)
        said.append(str(caught.value))
    assert [phrase for phrase in IN_A_SHELL if not any(phrase in words for words in said)] == []


@pytest.mark.parametrize("command", ["parse", "explain"])
def test_a_refusal_names_the_option_that_helps(command: str, soup: Path) -> None:
    result = run(command, soup)
    assert PYTHON.findall(result.stderr) == []
    found = re.search(r"Pass (--kind) '(\w+)'", result.stderr)
    assert found
    assert run(command, soup, *found.groups()).exit_code == 0


def test_the_file_of_errors_names_it_too(soup: Path, tmp_path: Path) -> None:
    run("parse", soup, "--errors", tmp_path / "errors.jsonl")
    assert "Pass --kind " in json.loads((tmp_path / "errors.jsonl").read_bytes())["message"]


def test_day_and_address_can_be_given(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE.replace(" by Essex Police", "").replace("hearing", "hearing on 9 June"), encoding="utf-8")
    given = ["--published", "2023-06-12", "--url", "https://www.essex.police.uk/news/1"]
    (case,) = map(mp.from_json, run("parse", page, "--format", "jsonl", *given).stdout_bytes.splitlines())
    assert (str(case.published), case.url) == ("2023-06-12", "https://www.essex.police.uk/news/1")
    assert case.subjects[0].proceedings[0].dates[0].edtf == "2023-06-09"
    assert "published 2023-06-12" in run("explain", page, *given).stdout
    assert run("parse", page, "--published", "12 June 2023").exit_code == 2
