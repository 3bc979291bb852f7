"""The fuzzer's property on its seeds and on what earlier runs kept; no fuzzer is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.findings import Findings
from tests.fuzz.property import check
from tests.fuzz.seeds import recorded, seeds, write_dictionary, write_seeds
from tests.fuzz.smaller import smaller


def test_every_seed_gives_a_case_or_an_error_of_the_contract() -> None:
    tried = 0
    for data in seeds():
        check(data)
        tried += 1
    assert tried > 50


@pytest.mark.parametrize("path", recorded(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_was_found_once_is_not_found_again(path: Path) -> None:
    check(path.read_bytes())


def test_seeds_and_words_are_written_for_the_fuzzer(tmp_path: Path) -> None:
    assert write_seeds(tmp_path / "corpus") >= len(list((tmp_path / "corpus").iterdir())) > 50
    words = write_dictionary(tmp_path / "words")
    lines = (tmp_path / "words").read_text(encoding="ascii").splitlines()
    assert len(lines) == words > 200
    assert '"gross misconduct"' in lines


def test_a_finding_is_written_once_for_each_place(tmp_path: Path) -> None:
    def fragile(data: bytes) -> None:
        if data.startswith(b"a"):
            raise KeyError("a")
        assert data

    findings = Findings(tmp_path, fragile)
    for data in (b"fine", b"ab", b"ac", b""):
        findings.take(data)
    assert sorted(path.read_bytes() for path in findings.written_since()) == [b"", b"ab"]


def test_a_finding_is_made_smaller() -> None:
    assert smaller(b"xx(aaa)xx", lambda data: data.count(b"(") == data.count(b")") == 1) == b"()"
