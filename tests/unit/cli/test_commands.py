"""The commands from outside: what they print, where, and with what status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

import misconduct_parse as mp
from misconduct_parse.cli import main

PAGE = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing.\n"


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    """One call of the command line."""
    return CliRunner().invoke(main, list(arguments), input=stdin, catch_exceptions=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three documents, and with what is no document."""
    for name in ("b.txt", "a/z.HTML", "a/y.md", ".hidden.txt", ".git/x.txt", "notes.pdf", "a/data.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    return tmp_path


def test_a_folder_is_walked_in_sorted_order(folder: Path) -> None:
    result = run("parse", str(folder))
    files = [line.split()[0] for line in result.stdout.splitlines()[1:4]]
    assert files == [str(folder / "a/y.md"), str(folder / "a/z.HTML"), str(folder / "b.txt")]
    assert result.exit_code == 0


def test_a_piped_table_is_plain_and_ends_with_what_to_do_next(folder: Path) -> None:
    result = run("parse", str(folder))
    assert result.stdout.split()[:7] == ["file", "kind", "force", "subject", "finding", "outcome", "date"]
    assert "\x1b" not in result.stdout
    count, as_json, evidence = result.stdout.splitlines()[-3:]
    assert count.startswith("3 documents read")
    assert as_json == f"As JSON:       misconduct-parse parse {folder} --format json"
    assert evidence == f"The evidence:  misconduct-parse explain {folder}/a/y.md"


def test_json_is_an_array_of_cases_that_obey_the_schema(folder: Path) -> None:
    result = run("parse", str(folder), "--format", "json")
    cases = json.loads(result.stdout_bytes)
    assert [mp.from_dict(case) for case in cases] == [mp.parse(PAGE.encode())] * 3
    jsonschema.Draft202012Validator(mp.json_schema()).validate(cases[0])


def test_json_lines_hold_one_case_each(folder: Path) -> None:
    lines = run("parse", str(folder), "--format", "jsonl").stdout_bytes.splitlines()
    assert [mp.from_json(line) for line in lines] == [mp.parse(PAGE.encode())] * 3


def test_json_is_utf_8_in_any_locale() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "misconduct_parse.cli", "parse", "-", "--format", "jsonl"],
        input="PC Zoë Quill was dismissed by Essex Police after a misconduct hearing, “at last”.".encode(),
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert "Zoë" in mp.from_json(result.stdout).document.text


def test_standard_input_is_read() -> None:
    result = run("parse", "-", stdin=PAGE)
    assert result.exit_code == 0
    assert "\nstandard input  " in result.stdout
    assert result.stdout.endswith("The evidence:  misconduct-parse explain FILE\n")


def test_a_file_that_is_not_there_is_told_and_the_others_are_read(folder: Path) -> None:
    result = run("parse", str(folder / "gone.txt"), str(folder / "b.txt"), "--format", "jsonl")
    assert result.exit_code == 1
    assert result.stderr == (
        f"{folder}/gone.txt: cannot be read (No such file or directory); check the path and its permissions\n"
    )
    assert len(result.stdout_bytes.splitlines()) == 1


def test_a_page_that_is_none_of_ours_is_told_with_what_to_do(folder: Path) -> None:
    (folder / "c.txt").write_text("A recipe for leek soup: cut the leeks.", encoding="utf-8")
    result = run("parse", str(folder), "--format", "jsonl")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{folder}/c.txt: ")
    assert len(result.stderr.splitlines()) == 1
    assert len(result.stdout_bytes.splitlines()) == 3


def test_nothing_read_is_an_empty_array(tmp_path: Path) -> None:
    assert run("parse", str(tmp_path / "gone.txt"), "--format", "json").stdout == "[]\n"
    assert run("parse", str(tmp_path / "gone.txt")).stdout == ""


@pytest.mark.parametrize("command", ["parse", "detect", "explain"])
def test_a_folder_without_documents_is_a_usage_error(command: str, tmp_path: Path) -> None:
    result = run(command, str(tmp_path))
    assert result.exit_code == 2
    assert f"{tmp_path}: this folder holds no document (.txt, .md, .html, .htm)" in result.stderr


@pytest.mark.parametrize("command", ["parse", "detect", "explain"])
def test_no_path_is_a_usage_error(command: str) -> None:
    result = run(command)
    assert result.exit_code == 2
    assert "Missing argument" in result.stderr


def test_the_kind_can_be_given(folder: Path) -> None:
    line = run("parse", str(folder / "b.txt"), "--kind", "hearing_outcome", "--format", "jsonl").stdout_bytes
    assert mp.from_json(line).format is mp.Format.HEARING_OUTCOME
    assert run("parse", str(folder / "b.txt"), "--kind", "novel").exit_code == 2


def test_strict_refuses_a_document_with_an_error_among_its_diagnostics() -> None:
    page = f"---\ntitle: Outcome: officer: dismissed: [\nurl: *a\n---\n\n{PAGE}"
    assert run("parse", "-", stdin=page).exit_code == 0
    result = run("parse", "-", "--strict", stdin=page)
    assert result.exit_code == 1
    assert result.stderr.startswith("standard input: front-matter-")


def test_detect_names_the_kind_and_the_signals(folder: Path) -> None:
    result = run("detect", str(folder))
    assert result.exit_code == 0
    assert result.stdout.split("\n")[0].split() == ["file", "kind", "confidence", "because", "of"]
    assert "force news" in result.stdout


def test_detect_is_not_sure_of_an_empty_document() -> None:
    result = run("detect", "-", stdin="\n")
    line = " ".join(result.stdout.splitlines()[1].split())
    assert line == "standard input none of the four 0.00 the document is empty"


@pytest.mark.parametrize("module", ["misconduct_parse", "misconduct_parse.cli"])
def test_the_package_is_the_command_where_no_script_is(module: str) -> None:
    done = subprocess.run([sys.executable, "-m", module, "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Usage: misconduct-parse [OPTIONS] COMMAND")


def test_detect_says_of_a_page_that_it_is_none_of_ours() -> None:
    result = run("detect", "-", stdin="A recipe for leek soup: cut the leeks.")
    assert result.exit_code == 1
    assert "standard input  none of the four" in result.stdout


def test_explain_shows_each_value_in_its_sentence(folder: Path) -> None:
    result = run("explain", str(folder / "b.txt"))
    assert result.exit_code == 0
    assert "by [[Essex Police]] after a misconduct hearing." in result.stdout
    assert "\x1b" not in result.stdout


def test_explain_wants_one_document(folder: Path) -> None:
    result = run("explain", str(folder))
    assert result.exit_code == 2
    assert "this folder holds 3 documents; name one of them" in result.stderr


def test_explain_tells_what_it_cannot_read(tmp_path: Path) -> None:
    result = run("explain", str(tmp_path / "gone.txt"))
    assert result.exit_code == 1
    assert result.stdout == ""


@pytest.mark.parametrize("command", ["parse", "detect", "explain"])
def test_help_tells_arguments_statuses_and_examples(command: str) -> None:
    page = run(command, "--help").stdout
    assert f"Usage: main {command}" in page
    assert "Exit status:\n    0  " in page
    assert f"Examples:\n    misconduct-parse {command} " in page


def test_help_lists_the_commands_in_the_order_in_which_they_are_needed() -> None:
    page = run("--help").stdout
    assert page.index("  parse  ") < page.index("  detect  ") < page.index("  explain  ")
    assert run("enlighten").exit_code == 2


def test_the_version_costs_nothing() -> None:
    heavy = ["rich", "regex", "yaml", "selectolax", "ahocorasick", "misconduct_parse.pipeline"]
    code = (
        "import sys; from misconduct_parse.cli import main\n"
        "try: main(['--version'])\n"
        f"except SystemExit: print([name for name in {heavy} if name in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert out == f"misconduct-parse, version {mp.__version__}\n[]\n"


def test_json_needs_no_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    code = (
        "import sys; from misconduct_parse.cli import main\n"
        f"try: main(['parse', {str(tmp_path)!r}, '--format', 'jsonl'])\n"
        "except SystemExit: print('rich' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert out.endswith("\nFalse\n")


def test_a_closed_pipe_ends_quietly(folder: Path) -> None:
    command = [sys.executable, "-m", "misconduct_parse.cli", "parse", *[str(folder)] * 3, "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
