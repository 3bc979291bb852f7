"""The same page says the same in whatever carrier it comes."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings

import misconduct_parse as mp
from misconduct_parse.testing import Page, documents, pages
from misconduct_parse.testing.documents import carriers_of
from tests.laws import strategies as some
from tests.laws.walk import parsed, without_places


def said(source: str | bytes, **options: Any) -> Any:
    """What a document says, without where; None where it is refused."""
    case = parsed(source, **options)
    return None if case is None else _on_one_line(without_places(mp.to_dict(case)))


def _on_one_line(data: Any) -> Any:
    """Texts without line ends: those of quotes and allegations are the document's own."""
    if isinstance(data, dict):
        return {key: _on_one_line(item) for key, item in data.items()}
    if isinstance(data, list):
        return [_on_one_line(item) for item in data]
    return " ".join(data.split()) if isinstance(data, str) else data


TEXTS = some.good_documents() | documents().map(lambda document: document.source)


@settings(max_examples=settings().max_examples // 2)
@given(TEXTS, some.formats())
def test_line_ends_mean_nothing(text: str, kind: str | None) -> None:
    plain = text.replace("\r\n", "\n")
    assert said(plain.replace("\n", "\r\n"), format=kind) == said(plain, format=kind)


@settings(max_examples=settings().max_examples // 2)
@given(TEXTS, some.formats())
def test_spans_move_with_the_line_ends(text: str, kind: str | None) -> None:
    lines = text.replace("\r\n", "\n")
    one, other = parsed(lines, format=kind), parsed(lines.replace("\n", "\r\n"), format=kind)
    if one is None or other is None or one.document.media_type == "text/html":
        return
    moved = [(row.field, row.span.start + lines.count("\n", 0, row.span.start)) for row in one.iter_evidence()]
    assert [(row.field, row.span.start) for row in other.iter_evidence()] == moved


@settings(max_examples=settings().max_examples // 5)
@given(TEXTS)
def test_bytes_say_what_text_says(text: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        data = text.encode("utf-16" if encoding.startswith("utf-16-") else encoding)
        assert said(data) == said(text), encoding


@given(TEXTS)
def test_windows_bytes_say_what_text_says(text: str) -> None:
    data = text.encode("cp1252", "ignore")
    assert _without_notes(said(data)) == _without_notes(said(data.decode("cp1252")))


@given(pages())
def test_every_carrier_of_a_page_says_the_same(page: Page) -> None:
    told = {carrier: said(page.written(carrier).source) for carrier in carriers_of(page)}
    assert None not in told.values()
    if page.format == "force_news":
        assert told["fenced"] == told["front_matter"] == told["html"]
    bare = [_without_head(one) for one in told.values()]
    assert [one for one in bare if one != bare[0]] == []


def _without_notes(data: Any) -> Any:
    return {key: item for key, item in data.items() if key != "diagnostics"} if data else data


def _without_head(data: Any) -> Any:
    """Without what a carrier may lack: the page's address and the hour of publication; and without notes."""
    lacking = {"url", "published_at", "diagnostics"}
    return {key: item for key, item in data.items() if key not in lacking} if data else data
