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


@pytest.mark.parametrize("take", [mp.parse, mp.parse_all, many])
@pytest.mark.parametrize("flag", ["no", None, 1])
def test_a_yes_or_no_that_is_none_is_named(take: Callable[..., Any], flag: Any) -> None:
    with pytest.raises(TypeError, match=r"^strict is .*; give True or False$"):
        take(NEWS, strict=flag)


@pytest.mark.parametrize("name", ["processes", "chunksize"])
@pytest.mark.parametrize("count", ["2", 2.0, True])
def test_a_number_that_is_none_is_named(name: str, count: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{name} is .*; give a whole number$"):
        mp.parse_many([NEWS], **{name: count})


@pytest.mark.parametrize("take", [mp.parse_many, mp.to_records])
def test_no_list_at_all_is_named(take: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"^(?:sources|cases) is None; give a list of (?:documents|cases)"):
        take(None)


@pytest.mark.parametrize("take", [mp.to_dict, mp.to_json])
def test_what_is_no_case_is_named(take: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"^case is of type Result; give its case, where it has one: result\.case$"):
        take(next(mp.parse_many([NEWS])))
    for other in ("x", None, [mp.parse(NEWS)]):
        with pytest.raises(TypeError, match=r"^case is of type \w+; give one case$"):
            take(other)


@pytest.mark.parametrize("take", [mp.forces.get, mp.forces.like])
@pytest.mark.parametrize("text", [None, 3, b"essex", []])
def test_what_is_no_name_of_a_force_is_named(take: Callable[[Any], Any], text: Any) -> None:
    with pytest.raises(TypeError, match=r"^text is .*; give the name, id or address of a force as text$"):
        take(text)


def test_a_moment_without_a_zone_is_in_utc_and_comes_back_equal() -> None:
    capture = mp.Capture(content=NEWS, retrieved_at=dt.datetime(2024, 1, 1, 9))
    case = next(mp.parse_many([capture])).case
    assert case is not None
    assert case.provenance.retrieved_at == dt.datetime(2024, 1, 1, 9, tzinfo=dt.UTC)
    assert mp.from_dict(mp.to_dict(case)) == case
