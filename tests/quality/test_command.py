"""``python -m tests.quality`` from outside: its table, its report of gains and losses, what ``--update`` refuses."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from misconduct_parse.score.measure import Measured
from misconduct_parse.score.tally import Facts
from tests.quality import __main__ as command
from tests.quality import changes, page
from tests.quality.floors import Floors
from tests.quality.gate import Results

Run = Callable[..., tuple[int, str]]


def measured(**ages: str) -> Results:
    """Documents of which the age was read: right is 36."""
    own: Measured = {name: {"age": Facts(Counter(["36"]), Counter([age]))} for name, age in ages.items()}
    return Results(own={"news": own}, beside={}, digests={"news.jsonl": "1"})


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command on results of our choice, with floors, facts and page in a folder of their own."""
    floors, facts = tmp_path / "floors.json", tmp_path / "facts.json"
    load, save = Floors.load, Floors.save
    monkeypatch.setattr(Floors, "load", lambda: load(floors))
    monkeypatch.setattr(Floors, "save", lambda self: save(self, floors))
    old, new, write = changes.load, changes.save, page.save
    monkeypatch.setattr(changes, "load", lambda: old(facts))
    monkeypatch.setattr(changes, "save", lambda kept: new(kept, facts))
    monkeypatch.setattr(page, "save", lambda held: write(held, tmp_path / "quality.md"))

    def call(results: Results, *arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(command, "results", lambda: results)
        monkeypatch.setattr(sys, "argv", ["tests.quality", *arguments])
        return command.main(), capsys.readouterr().out

    return call


def kept(folder: Path) -> list[str]:
    """All that was written."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())]


def test_an_update_writes_floors_facts_and_the_page(run: Run, tmp_path: Path) -> None:
    status, told = run(measured(one="36", two="35"), "--update")
    assert (status, told.splitlines()[-1]) == (0, "Floors, facts and docs/quality.md are written.")
    floors = json.loads((tmp_path / "floors.json").read_text(encoding="utf-8"))
    assert floors["floors"]["news"]["age"] == {"f1": 0.5, "precision": 0.5, "recall": 0.5}
    assert floors["sizes"]["news"]["age"] == 2
    assert floors["intervals"]["news"]["age"] == [0.0, 1.0]
    assert json.loads((tmp_path / "facts.json").read_text())["news"]["one"] == {"age": [["36"], []]}
    assert "| `age` | 0.500 | 0.00 to 1.00 | 0.500 | 0.500 | 2 |" in (tmp_path / "quality.md").read_text()


def test_what_was_gained_and_lost_is_told(run: Run) -> None:
    run(measured(one="36", two="35"), "--update")
    status, told = run(measured(one="34", two="36"), "--all")
    assert status == 0
    assert "Since the last commit: 2 gained, 2 lost." in told
    assert "  news one age: -36, wrongly: 34\n" in told
    assert "  news two age: +36, no more: 35\n" in told


def test_of_gains_alone_only_the_number_is_told(run: Run) -> None:
    run(measured(one="36", two="35"), "--update")
    told = run(measured(one="36", two="36"))[1]
    assert "Since the last commit: 2 gained, 0 lost." in told
    assert "news two age" not in told


def test_a_figure_below_its_floor_fails(run: Run) -> None:
    run(measured(one="36", two="36"), "--update")
    status, told = run(measured(one="36", two="35"))
    assert status == 1
    assert "news.age.f1: 0.5 is below the floor 1.0" in told
    assert " 1.000 !\n" in told


def test_an_update_refuses_to_lower_a_floor_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    run(measured(one="36", two="36"), "--update")
    before = kept(tmp_path)
    status, told = run(measured(one="36", two="35"), "--update")
    assert status == 1
    assert "Floors would fall; give --allow-regression REASON if that is meant:\nnews.age.f1: 0.5" in told
    assert kept(tmp_path) == before


def test_a_reason_lowers_it_and_stays(run: Run, tmp_path: Path) -> None:
    run(measured(one="36", two="36"), "--update")
    status, _ = run(measured(one="36", two="35"), "--update", "--allow-regression", "a label was wrong")
    assert status == 0
    floors = json.loads((tmp_path / "floors.json").read_text(encoding="utf-8"))
    assert floors["floors"]["news"]["age"]["f1"] == 0.5
    assert [entry["reason"] for entry in floors["regressions"]] == ["a label was wrong"]


def test_other_labels_than_those_of_the_floors_fail(run: Run) -> None:
    run(measured(one="36"), "--update")
    status, told = run(measured(one="36")._replace(digests={"news.jsonl": "2"}))
    assert (status, told.splitlines()[-1]) == (1, "news.jsonl is not the file that the floors were measured on")


def test_the_worst_documents_are_shown_with_their_errors(run: Run) -> None:
    told = run(measured(one="36", two="35"), "--worst", "1")[1]
    assert "news two\n    age: missed ['36'], wrong ['35']\n" in told
