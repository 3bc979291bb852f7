"""``misconduct-parse score`` from outside."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from misconduct_parse.cli import main
from tests.documents import GOLD


def run(*arguments: str) -> Result:
    """One call of the command."""
    return CliRunner().invoke(main, ["score", *arguments], catch_exceptions=False)


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Two pages of which one is read otherwise than labelled."""
    text = "PC {name} was dismissed without notice by Essex Police after a misconduct hearing."
    names = [("Ada Quill", "Ada Quill"), ("Ben Yew", "Benjamin Yew")]
    pages = [
        {"id": read, "kind": "force_news", "text": text.format(name=read), "gold": {"subjects": [{"name": said}]}}
        for read, said in names
    ]
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, pages)), encoding="utf-8")
    return path


def test_every_field_has_its_figures_and_their_intervals(gold: Path) -> None:
    result = run(str(gold))
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["field", "F1", "95", "%", "precision", "95", "%", "recall", "95", "%", "labelled"]
    (name,) = [line.split() for line in lines if line.startswith("name ")]
    assert name == ["name", *["0.500", "0.000", "to", "1.000"] * 3, "2"]
    assert lines[-1] == "2 documents, drawn 1000 times with seed 0."


def test_the_worst_documents_are_told_with_their_errors(gold: Path) -> None:
    lines = run(str(gold), "--worst", "2").stdout.splitlines()
    assert lines[-2:] == ["Ben Yew", "  name: wrong benyew; missed benjaminyew"]


def test_json_holds_the_same(gold: Path) -> None:
    told = json.loads(run(str(gold), "--format", "json", "--resamples", "20", "--seed", "3").stdout)
    assert (told["documents"], told["resamples"], told["seed"]) == (2, 20, 3)
    assert told["fields"]["name"]["f1"] == 0.5
    assert told["fields"]["name"]["gold"] == 2
    assert told["fields"]["name"]["intervals"]["recall"] == [0.0, 1.0]


def test_the_same_seed_prints_the_same_bytes() -> None:
    arguments = [str(GOLD / "news.jsonl"), "--resamples", "50"]
    first = run(*arguments, "--seed", "5").stdout
    assert run(*arguments, "--seed", "5").stdout == first
    assert run(*arguments, "--seed", "6").stdout != first


def test_several_files_are_measured_together(gold: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    shutil.copy(gold, other)
    result = run(str(gold), str(other), str(GOLD / "iopc.jsonl"))
    assert result.stdout.splitlines()[-1] == "44 documents, drawn 1000 times with seed 0."
    assert any(line.startswith("case_to_answer ") for line in result.stdout.splitlines())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read (No such file or directory); check the path and its permissions"),
        (b"", "there is no labelled document in it"),
        (b"{", "line 1: no JSON"),
        (b'{"text": "\xff"}', "no UTF-8"),
        (b'{"id": "p", "kind": "other", "text": "a", "gold": {"subjects": 3}}', "line 1: gold.subjects is 3; give a"),
        (b'{"id": "p", "kind": "force_news", "text": "a", "gold": {"published": 3}}', "p: the label of "),
    ],
)
def test_what_cannot_be_measured_is_told(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "gold.jsonl"
    if content is not None:
        path.write_bytes(content)
    result = run(str(path))
    assert result.exit_code == 1
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout == ""


def test_no_file_is_a_usage_error() -> None:
    assert run().exit_code == 2
