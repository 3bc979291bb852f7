"""read_warc: which records are pages, what is said of them, and what a damaged file gives."""

from __future__ import annotations

import datetime as dt
import gzip
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import misconduct_parse as mp
from tests.unit.warc.archives import PAGE, chunked, deflated, record, response, zipped

pytest.importorskip("warcio")
brotli = pytest.importorskip("brotli")

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes an archive and gives its path."""

    def archive(data: bytes, name: str = "crawl.warc.gz") -> Path:
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    return archive


def test_a_page_comes_with_its_address_and_the_moment_of_its_retrieval(write: Write) -> None:
    pages = mp.read_warc(write(zipped([record("warcinfo", b"software: x\r\n"), response()])))
    (capture,) = pages
    assert (capture.content, capture.url) == (PAGE, "https://a.example/1")
    assert capture.retrieved_at == dt.datetime(2021, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    assert (pages.taken, dict(pages.passed_over)) == (1, {"record of type warcinfo": 1})


def test_pages_go_through_parse_many(write: Write) -> None:
    path = write(zipped([response(url="https://a.example/1"), response(b"<p>Soup", "https://a.example/2")]))
    first, second = mp.parse_many(mp.read_warc(path))
    assert first.case
    assert (first.source_name, first.case.url) == ("https://a.example/1", "https://a.example/1")
    assert first.case.provenance.retrieved_at == dt.datetime(2021, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    assert (second.source_name, type(second.error)) == ("https://a.example/2", mp.UnknownFormatError)


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (record("request", b"GET / HTTP/1.1\r\n\r\n"), "record of type request"),
        (record("revisit", b"HTTP/1.1 200 OK\r\n\r\n"), "record of type revisit"),
        (response(status="404 Not Found"), "status other than 200"),
        (response(status="301 Moved"), "status other than 200"),
        (response(mime="image/png"), "no HTML"),
        (response(mime=""), "no HTML"),
        (response(more="WARC-Truncated: length\r\n"), "cut off by the crawler"),
        (response(headers="Content-Encoding: zstd\r\n"), "content encoding zstd"),
        (response(b"nonsense", headers="Content-Encoding: br\r\n"), "content that cannot be decoded"),
        (response(brotli.compress(PAGE)[:40], headers="Content-Encoding: br\r\n"), "content that cannot be decoded"),
        (response(b"a" * 8_000_001), "page of more than 8,000,000 bytes"),
        (
            response(brotli.compress(b"a" * 9_000_000), headers="Content-Encoding: br\r\n"),
            "page of more than 8,000,000 bytes",
        ),
        (
            response(gzip.compress(b"a" * 9_000_000), headers="Content-Encoding: gzip\r\n"),
            "page of more than 8,000,000 bytes",
        ),
    ],
    ids=[
        "request", "revisit", "not found", "moved", "image", "no type", "truncated", "zstd", "no brotli",
        "half of brotli", "too long", "brotli bomb", "gzip bomb",
    ],
)  # fmt: skip
def test_what_is_no_page_is_passed_over_and_counted(one: bytes, reason: str, write: Write) -> None:
    pages = mp.read_warc(write(zipped([one, response(url="https://a.example/2")])))
    assert [capture.url for capture in pages] == ["https://a.example/2"]
    assert dict(pages.passed_over) == {reason: 1}


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(PAGE), "Content-Encoding: gzip\r\n"),
        (gzip.compress(PAGE), "Content-Encoding: x-gzip\r\n"),
        (deflated(PAGE), "Content-Encoding: deflate\r\n"),
        (deflated(PAGE, bare=True), "Content-Encoding: deflate\r\n"),
        (brotli.compress(PAGE), "Content-Encoding: br\r\n"),
        (chunked(PAGE), "Transfer-Encoding: chunked\r\n"),
        (chunked(gzip.compress(PAGE)), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"),
        (chunked(brotli.compress(PAGE)), "Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n"),
        (PAGE, "Transfer-Encoding: chunked\r\n"),
        (PAGE, "Content-Encoding: gzip\r\n"),
        (PAGE, "Content-Encoding: identity\r\n"),
    ],
    ids=[
        "gzip", "x-gzip", "deflate", "bare deflate", "brotli", "chunked", "chunked gzip", "chunked brotli",
        "not chunked as it says", "not zipped as it says", "identity",
    ],
)  # fmt: skip
def test_a_body_is_unpacked_whatever_its_encoding(body: bytes, headers: str, write: Write) -> None:
    pages = mp.read_warc(write(zipped([response(body, headers=headers), response()])))
    assert [capture.content for capture in pages] == [PAGE, PAGE]


def test_uncompressed_archives_and_addresses_in_brackets_are_read(write: Write) -> None:
    path = write(response(url="<https://a.example/1>") + response(mime="Application/XHTML+XML"), "crawl.warc")
    assert [capture.url for capture in mp.read_warc(str(path))] == ["https://a.example/1", "https://a.example/1"]


def test_the_older_arc_is_read(write: Write) -> None:
    head = b"filedesc://x.arc 0.0.0.0 20210101000000 text/plain 76\n1 0 InternetArchive\n"
    head += b"URL IP-address Archive-date Content-type Archive-length\n\n"
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>abcdefgh</p>"
    one = b"http://a.example/ 1.1.1.1 20210506070809 text/html %d\n%s\n" % (len(block), block)
    (capture,) = mp.read_warc(write(head + one, "old.arc"))
    assert (capture.url, capture.content) == ("http://a.example/", b"<p>abcdefgh</p>")
    assert capture.retrieved_at == dt.datetime(2021, 5, 6, 7, 8, 9, tzinfo=dt.UTC)


RECORDS = [record("warcinfo", b"software: x\r\n"), response(), response(url="https://a.example/2")]
WHOLE = zipped(RECORDS)
PLAIN = b"".join(RECORDS)


@pytest.mark.parametrize("cut", range(1, len(gzip.compress(RECORDS[-1])), 37))
def test_a_download_that_broke_off_gives_what_was_whole_and_says_so(cut: int, write: Write) -> None:
    pages = mp.read_warc(write(WHOLE[:-cut]))
    assert next(pages).url == "https://a.example/1"
    with pytest.raises(mp.SourceError, match=r"crawl\.warc\.gz (ends early|is damaged).* what stood before"):
        list(pages)
    assert pages.taken + sum(pages.passed_over.values()) in (2, 3)


@pytest.mark.parametrize("cut", range(5, len(RECORDS[-1]), 53))
def test_an_uncompressed_file_that_broke_off_does_the_same(cut: int, write: Write) -> None:
    pages = mp.read_warc(write(PLAIN[:-cut], "crawl.warc"))
    assert next(pages).content == PAGE
    with pytest.raises(mp.SourceError, match=r"crawl\.warc (ends early|is damaged).* what stood before"):
        list(pages)
    assert pages.taken == 1


def test_a_page_that_the_end_of_the_file_cut_is_never_taken_for_whole(write: Write) -> None:
    pages = mp.read_warc(write(PLAIN[: -len(PAGE) // 2], "crawl.warc"))
    next(pages)
    with pytest.raises(mp.SourceError, match="ends early"):
        next(pages)
    assert pages.passed_over["cut off by the end of the file"] == 1


def test_damage_in_the_middle_is_an_error_with_its_place(write: Write) -> None:
    first, second = zipped(RECORDS[:1]), zipped(RECORDS[1:2])
    pages = mp.read_warc(write(first + second + b"\x00" * 300 + WHOLE))
    assert next(pages).content == PAGE
    with pytest.raises(mp.SourceError, match=rf"behind record 2 \(byte {len(first):,}, "):
        list(pages)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "holds no record; is it a WARC file, and wholly there?"),
        (b"PC A was dismissed.\n" * 20, "is no WARC file"),
        (gzip.compress(b"PC A was dismissed.\n" * 20), "is no WARC file"),
        (b"\x1f\x8b\x08" + b"\x00" * 60, "is no WARC file"),
        (gzip.compress(PLAIN), "is one gzip stream, not one for each record; `warcio recompress` mends it"),
    ],
    ids=["empty", "text", "zipped text", "broken gzip", "one gzip stream"],
)
def test_what_is_no_archive_is_refused_by_name(data: bytes, words: str, write: Write) -> None:
    path = write(data)
    with pytest.raises(mp.SourceError) as caught:
        list(mp.read_warc(path))
    assert str(caught.value).startswith(f"{path} {words}")


def test_a_file_that_is_not_there_is_an_error_of_the_contract(tmp_path: Path) -> None:
    with pytest.raises(mp.SourceError, match=r"gone\.warc\.gz cannot be read: No such file"):
        list(mp.read_warc(tmp_path / "gone.warc.gz"))


def test_without_warcio_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['warcio'] = None; import misconduct_parse as mp; mp.read_warc('x')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "is not installed: python -m pip install 'misconduct-parse[warc]'" in done.stderr.splitlines()[-1]
