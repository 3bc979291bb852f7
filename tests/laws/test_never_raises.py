"""Whatever comes in, out comes a case, or an error of the contract that says something."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import misconduct_parse as mp
from tests.laws import strategies as some
from tests.laws.walk import parsed

DAYS = st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)) | st.sampled_from([dt.date.min, dt.date.max])


@given(some.texts(), some.formats(), DAYS)
@example("", None, None)
@example("\n", "force_news", dt.date.min)
@example("on Friday last month", "force_news", dt.date.min)
@example("next year, on 29 February", "hearing_notice", dt.date.max)
@example("<!DOCTYPE html><title>PC Ada Quill dismissed", "force_news", None)
@example("<!DOCTYPE html><title>PC Ada Quill dismissed", "iopc_summary", None)
@example("---\ntitle: PC Ada Quill dismissed\n---\n", "hearing_outcome", None)
@example("---\ntitle: PC Ada Quill dismissed\n---\n", "iopc_summary", None)
def test_any_text(text: str, kind: str | None, published: dt.date | None) -> None:
    case = parsed(text, format=kind, published=published)
    if case is not None:
        assert kind in (None, case.format)
        assert case.provenance.content_sha256


@given(some.any_bytes(), some.formats())
@example(b"", None)
@example(b"\xff\xfe", "force_news")
@example(b"\xff\xfe\x00", "force_news")
@example(b"\xef\xbb\xbf", "force_news")
def test_any_bytes(data: bytes, kind: str | None) -> None:
    case = parsed(data, format=kind)
    assert case is None or isinstance(case.document.text, str)


@given(some.texts() | some.any_bytes())
def test_detection_of_anything(source: str | bytes) -> None:
    try:
        detection = mp.detect(source)
    except mp.MisconductParseError:
        return
    assert 0 <= detection.confidence <= 1


@given(some.mangled_documents(), some.formats())
def test_strict_raises_what_lenient_notes(text: str, kind: str | None) -> None:
    lenient = parsed(text, format=kind)
    if lenient is None:
        return
    errors = [entry for entry in lenient.diagnostics if entry.severity == "error"]
    if errors:
        with pytest.raises(mp.MetadataError):
            mp.parse(text, format=kind, strict=True)
    else:
        assert mp.parse(text, format=kind, strict=True) == lenient


@given(some.texts())
def test_text_input_is_kept_as_it_is(text: str) -> None:
    case = parsed(text, format="force_news")
    if case is not None and case.document.media_type != "text/html":
        assert case.document.text == text
