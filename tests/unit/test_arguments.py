"""What is said of arguments that cannot be right, where they are given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import misconduct_parse as mp

NEWS = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing."


def many(source: Any, **more: Any) -> None:
    """``parse_many`` of one document."""
    next(mp.parse_many([source], **more))


@pytest.mark.parametrize("source", [Path("x.md"), None, 7, ["a.md"]], ids=str)
@pytest.mark.parametrize("take", [mp.parse, mp.parse_all, mp.detect, lambda source: mp.Capture(content=source)])
def test_what_is_neither_text_nor_bytes_is_named_with_what_to_do(take: Callable[[Any], Any], source: Any) -> None:
    words = r"^source is .*; give the document's text or bytes, or call parse_file for a file$"
    with pytest.raises(TypeError, match=words):
        take(source)


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_kinds_of_bytes_are_bytes(kind: Any) -> None:
    assert mp.parse(kind(NEWS.encode())) == mp.parse(NEWS.encode())


@pytest.mark.parametrize("take", [mp.parse, mp.parse_all, many])
def test_a_day_that_is_none_is_named(take: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match=r"^published is '2023-06-10' \(of type str\); give a datetime.date"):
        take(NEWS, published="2023-06-10")
    with pytest.raises(TypeError, match=r"^url is "):
        take(NEWS, url=Path("x"))


def test_of_a_moment_the_day_is_taken() -> None:
    moment = dt.datetime(2023, 6, 10, 23, 30, tzinfo=dt.UTC)
    case = mp.parse(NEWS, published=moment)
    assert (case.published, case.published_at) == (dt.date(2023, 6, 10), None)
    assert mp.from_json(mp.to_json(case)) == case
    assert mp.Capture(content=NEWS, published=moment).published == dt.date(2023, 6, 10)


def test_a_capture_says_at_once_what_is_wrong_with_it() -> None:
    for wrong in ({"published": "2020"}, {"retrieved_at": "2020-01-01T00:00:00Z"}, {"url": 1}):
        with pytest.raises(TypeError, match=rf"^{next(iter(wrong))} is .*; give "):
            mp.Capture(content=NEWS, **wrong)


@pytest.mark.parametrize("take", [mp.parse, mp.parse_all, many])
def test_a_format_that_is_none_is_answered_with_the_four(take: Callable[..., Any]) -> None:
    words = "^format is 'news'; give force_news, iopc_summary, hearing_outcome or hearing_notice$"
    with pytest.raises(ValueError, match=words):
        take(NEWS, format="news")


@pytest.mark.parametrize(
    "text",
    ["docs/examples/notice-of-hearing.md", "page.html", r"C:\pages\a.txt", "my pages/a page.txt\n", "../archive"],
)
def test_a_text_that_looks_like_a_path_is_told_apart(text: str) -> None:
    with pytest.raises(mp.UnknownFormatError, match=r"^this looks like a path, .* \(give parse_file the path\); the "):
        mp.parse(text)
    (result,) = mp.parse_many([text])
    assert str(result.error).startswith("this looks like a path")


def test_a_text_that_looks_like_an_address_is_told_apart() -> None:
    with pytest.raises(mp.UnknownFormatError, match=r"^this looks like an address, and nothing is fetched"):
        mp.parse("https://www.essex.police.uk/news/1")


@pytest.mark.parametrize(
    "text",
    ["", "Soup", "Chop two leeks and/or onions.", "Leeks\n\npage.html", "x" * 400 + ".md", "a/" * 400 + "b c"],
)
def test_other_texts_do_not_look_like_one(text: str) -> None:
    with pytest.raises(mp.UnknownFormatError) as caught:
        mp.parse(text)
    assert "looks like" not in str(caught.value)


def test_a_file_that_is_none_is_refused_as_one() -> None:
    with pytest.raises(mp.UnknownFormatError) as caught:
        mp.parse(b"page.html")
    assert "looks like" not in str(caught.value)
