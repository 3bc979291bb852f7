"""Every page under ``pages/`` is detected as its folder says; those under ``none/`` are refused with reasons."""

from __future__ import annotations

from pathlib import Path

import pytest

from misconduct_parse import Detection, Format, UnknownFormatError, detect, parse

PAGES = sorted((Path(__file__).parent / "pages").rglob("*.txt"))
OURS = [path for path in PAGES if path.parent.name != "none"]
OTHERS = [path for path in PAGES if path.parent.name == "none"]


def _id(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def _detected(text: str) -> Detection:
    return detect(text)


@pytest.mark.parametrize("path", OURS, ids=_id)
def test_pages_of_each_format(path: Path) -> None:
    found = _detected(path.read_text(encoding="utf-8"))
    assert found.format == path.parent.name, found.signals
    assert 0 < found.confidence <= 1


@pytest.mark.parametrize("path", OTHERS, ids=_id)
def test_pages_that_are_none_of_ours(path: Path) -> None:
    found = _detected(path.read_text(encoding="utf-8"))
    assert found.format is None, found.signals


@pytest.mark.parametrize("path", OTHERS, ids=_id)
def test_a_refusal_says_what_was_missing_and_what_to_do(path: Path) -> None:
    with pytest.raises(UnknownFormatError) as caught:
        parse(path.read_text(encoding="utf-8"))
    assert "format=" in str(caught.value)
    assert caught.value.detection.format is None


@pytest.mark.parametrize("path", OURS, ids=_id)
def test_line_ends_make_no_difference(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found, dos = detect(text), detect(text.replace("\n", "\r\n"))
    assert (found.format, found.confidence) == (dos.format, dos.confidence)


def test_there_are_pages_of_every_format_and_enough_refusals() -> None:
    folders = [path.parent.name for path in PAGES]
    assert set(folders) == {*map(str, Format), "none"}
    assert all(folders.count(name) >= 8 for name in map(str, Format))
    assert folders.count("none") >= 20
