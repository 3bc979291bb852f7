"""What a page says of itself, as fields whose spans are true."""

from __future__ import annotations

import pytest

from tests.unit.read.reading import body_of, codes_of, fields_of, page_of

HEAD = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Officer dismissed &amp; barred |
 Essex Police</title>
<meta name="description" content="What the panel: found">
<meta property="og:title" content="Officer dismissed">
<meta property="og:image" content="x.png">
<meta name="viewport" content="width=device-width">
<meta name="DC.creator" content="Essex Police">
<meta name="dcterms.date" content="2021-03-03">
<meta name="pubdate" content="03/03/2021">
<meta property="article:tag" content="one"><meta property="article:tag" content="two">
<meta property="og:site_name" content=" ">
<link rel="stylesheet" href="x.css"><link rel="canonical" href="https://x.example/a">
"""


def with_body(body: str = "<p>x</p>", head: str = "") -> str:
    return f"{HEAD}{head}</head><body>{body}</body></html>"


def test_metadata_in_the_shape_of_front_matter() -> None:
    page = page_of(with_body("<main><h1>Officer  dismissed</h1><p>PC Quill.</p></main>"))
    assert page.text == (
        "---\nlang: en-GB\ntitle: Officer dismissed & barred | Essex Police\ndescription: What the panel: found\n"
        "og:title: Officer dismissed\nDC.creator: Essex Police\ndcterms.date: 2021-03-03\npubdate: 03/03/2021\n"
        "article:tag: one\narticle:tag: two\ncanonical: https://x.example/a\nh1: Officer dismissed\n---\n\nPC Quill."
    )
    assert [page.text[entry.span.slice] for entry in page.fields] == [entry.value for entry in page.fields]
    assert page.text[page.body :] == "PC Quill."


def ld(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ('{"@type":"NewsArticle","headline":"H &amp; I","datePublished":"2021-03-03","dateModified":"2021-03-04"}',
         {"ld:headline": "H & I", "ld:datePublished": "2021-03-03", "ld:dateModified": "2021-03-04"}),
        ('[{"@type":"Person","name":"No"},{"publisher":{"name":"Essex Police"},"author":[{"name":"A"},"B"]}]',
         {"ld:publisher:name": "Essex Police", "ld:author:name": "B"}),
        ('{"@graph":[{"@type":"WebPage","datePublished":"2020"},{"@type":["NewsArticle"],"datePublished":"2021"}]}',
         {"ld:datePublished": "2021"}),
        ('{"@graph":[{"publisher":{"@id":"#o"}},{"@id":"#o","name":"Essex Police"}]}',
         {"ld:publisher:name": "Essex Police"}),
        ('{"headline":"one\ntwo","datePublished":5,"author":{"name":null}}', {"ld:headline": "one two"}),
        (r'{"headline":"a \udc00 b \ud83d\ude00","publisher":{"name":"Essex \ud83d Police"}}',
         {"ld:headline": "a \ufffd b \U0001f600", "ld:publisher:name": "Essex \ufffd Police"}),
        ("null", {}),
    ],
)  # fmt: skip
def test_linked_data(data: str, found: dict[str, str]) -> None:
    source = with_body(head=ld(data))
    assert {key: value for key, value in fields_of(source).items() if key.startswith("ld:")} == found
    assert codes_of(source) == []


@pytest.mark.parametrize("data", ["{bad", "", "[" * 100_000, "1" * 10_000, '{"a": 1,}'])
def test_invalid_linked_data_is_noted_and_left_out(data: str) -> None:
    source = with_body(head=ld(data) + ld('{"headline":"H"}'))
    assert codes_of(source) == ["html-metadata-invalid"]
    assert fields_of(source)["ld:headline"] == "H"


TIME = '<time datetime="2021-03-03T13:04:00Z">13:04 03/03/2021</time>'


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<main><article><header><h1>T</h1><p>Published {TIME}</p></header><p>x</p></article></main>", "x"),
        (f'<main><header><div><span class="sr-only">Published</span> {TIME}</div></header><p>x</p></main>', "x"),
        (f"<main><header><p>Published {TIME} by the press office of Essex Police</p></header></main>",
         "Published 13:04 03/03/2021 by the press office of Essex Police"),
        (f"<main><p>Published {TIME}</p><p>x</p></main>", "Published 13:04 03/03/2021\n\nx"),
    ],
)  # fmt: skip
def test_time(body: str, text: str) -> None:
    source = with_body(body)
    assert fields_of(source)["time"] == "2021-03-03T13:04:00Z"
    assert fields_of(source)["time:text"] == "13:04 03/03/2021"
    assert body_of(source) == text


def test_microdata() -> None:
    source = with_body('<h1 itemprop="headline">T</h1><p itemprop="datePublished" content="2021-03-03">3rd March</p>')
    assert fields_of(source)["itemprop:datePublished"] == "2021-03-03"
    assert fields_of(source)["itemprop:headline"] == "T"
    assert body_of(source) == "3rd March"


def test_a_heading_above_the_main_text_counts_and_a_banner_does_not() -> None:
    assert fields_of(with_body("<h1>T</h1><main><p>x</p></main>"))["h1"] == "T"
    assert "h1" not in fields_of(with_body("<header role=banner><h1>Essex</h1></header><main><p>x</p></main>"))


def test_no_value_breaks_out_of_its_line() -> None:
    page = page_of(with_body(head='<meta name="author" content="A\n---\n\u2028B\u00a0C">'))
    found = page.field("author")
    assert found is not None
    assert found.value == "A --- B\u00a0C"
    assert page.text.count("---\n") == 2


def test_a_page_without_metadata_is_its_main_text() -> None:
    page = page_of("<p>One</p><p>Two</p>")
    assert (page.text, page.body, page.fields) == ("One\n\nTwo", 0, ())
