"""Bytes to text, or a refusal that says what, where and what to do."""

from __future__ import annotations

import random

import pytest

import misconduct_parse as mp
from misconduct_parse.diagnostics import Log
from misconduct_parse.read.decode import MAX_CHARS, check_length, decode
from misconduct_parse.read.read import read
from tests.unit.read.reading import codes_of, page_of

TEXT = "“PC Ada Quill”, 41, was dismissed – she stole £20 at the café.\nThe end."


@pytest.mark.parametrize(
    ("source", "encoding", "guessed"),
    [
        (TEXT.encode(), "UTF-8", False),
        (TEXT.encode("utf-8-sig"), "UTF-8", False),
        (TEXT.encode("utf-16"), "UTF-16", False),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "UTF-16", False),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "UTF-16", False),
        (TEXT.encode("utf-16-le"), "UTF-16", True),
        (TEXT.encode("utf-16-be"), "UTF-16", True),
        (TEXT.encode("cp1252"), "Windows-1252", True),
    ],
)
def test_encodings_are_told_apart(source: bytes, encoding: str, guessed: bool) -> None:
    decoded = decode(source)
    assert (decoded.text, decoded.encoding, decoded.guessed, decoded.broken) == (TEXT, encoding, guessed, 0)
    assert codes_of(source) == (["decoding-guessed"] if guessed else [])


@pytest.mark.parametrize(
    ("source", "text", "encoding"),
    [
        pytest.param("It said “no”".encode()[:-1], "It said “no\ufffd", "UTF-8", id="half-a-character-at-the-end"),
        pytest.param(b"caf\xc3", "caf\ufffd", "UTF-8", id="half-of-the-only-one"),
        pytest.param(
            "“one” \xff “two”".encode().replace(b"\xc3\xbf", b"\xff"), "“one” \ufffd “two”", "UTF-8", id="fault"
        ),
        pytest.param(b"caf\xe9 \x81 \x93x\x94", "café \ufffd “x”", "Windows-1252", id="no-character-of-windows-1252"),
        pytest.param(b"\xff\xfea\x00b", "a\ufffd", "UTF-16", id="odd-byte"),
    ],
)
def test_what_is_no_character_is_marked_and_the_rest_kept(source: bytes, text: str, encoding: str) -> None:
    decoded = decode(source)
    assert (decoded.text, decoded.encoding, decoded.broken) == (text, encoding, 1)
    assert "bytes-replaced" in codes_of(source)


def test_a_page_that_declares_windows_1252_is_believed_where_utf_8_fails() -> None:
    head = b'<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>'
    source = head + b"\xc2\xa35 and \xc2\xa36 and caf\xe9</p></body></html>"
    assert decode(source).encoding == "Windows-1252"
    assert decode(source.replace(b"iso-8859-1", b"utf-8")).encoding == "UTF-8"


def test_a_declaration_cannot_undo_valid_utf_8() -> None:
    assert decode(b'<meta charset="windows-1252">' + "£5".encode()).text.endswith("£5")


def test_the_diagnostic_shows_the_first_character_that_was_lost() -> None:
    log = Log()
    read(b"PC Ada Quill was dis\xe2\x80missed by Essex Police \xe2\x80\x93.", log)
    assert [entry.span for entry in log.freeze()] == [mp.Span(start=20, end=21)]


@pytest.mark.parametrize(
    ("source", "what", "where"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG", "byte 0"),
        (b"%PDF-1.7 plain so far", "PDF", "byte 0"),
        (b"PK\x03\x04word/document.xml", "zip", "byte 0"),
        (b"\x1f\x8b\x08some", "gzip", "byte 0"),
        (b"text\x01\x02\x03\x04", "control", "byte 4"),
        (b"\xef\xbb\xbftext\x01\x02", "control", "byte 7"),
        (b"\xff\xfea\x00\x01\x00\x02\x00", "control", "byte 2"),
        (b"\x00" * 40, "control", "byte 0"),
        (random.Random(4).randbytes(5000), "control", "byte"),
    ],
)
def test_what_is_no_text_is_refused(source: bytes, what: str, where: str) -> None:
    with pytest.raises(mp.DecodeError) as refused:
        page_of(source)
    assert what in str(refused.value)
    assert where in str(refused.value)
    assert ";" in str(refused.value), "what to do"


def test_a_few_zero_bytes_stay_in_the_text() -> None:
    page = page_of(b"PC Ada\x00Quill was dismissed.\x00")
    assert page.text == "PC Ada\x00Quill was dismissed.\x00"
    assert page.text[6] == "\x00"


def test_length_is_limited_in_characters() -> None:
    check_length(MAX_CHARS)
    assert len(decode(b"a" * MAX_CHARS).text) == MAX_CHARS
    assert len(decode("é".encode() * MAX_CHARS).text) == MAX_CHARS
    for source in ("a" * (MAX_CHARS + 1), b"a" * (MAX_CHARS + 1), b"\x89PNG" * (MAX_CHARS + 1)):
        with pytest.raises(mp.InputTooLargeError, match=r"at most 2,000,000 are read.*split it"):
            page_of(source)
