"""Every golden document becomes the JSON beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import misconduct_parse as mp
from tests.cases.golden import CARRIERS, FOLDER, all_documents, said, written


@pytest.mark.parametrize("path", all_documents(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_document(path: Path) -> None:
    golden, got = path.with_name(path.name + ".json"), said(path)
    if not golden.exists():
        golden.write_text(written(got), encoding="utf-8")
        pytest.fail(f"{golden.relative_to(FOLDER)} was written: review every value of it by hand, then commit it")
    assert got == json.loads(golden.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", all_documents(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_it_is_told_to_be_what_it_is(path: Path) -> None:
    assert mp.detect(path.read_bytes()).format == path.parent.name


def test_every_carrier_is_there() -> None:
    assert {path.suffix for path in all_documents()} == set(CARRIERS)


def test_no_golden_file_has_lost_its_document() -> None:
    lost = [path for path in FOLDER.glob("*/*.json") if not path.with_suffix("").exists()]
    assert lost == []
