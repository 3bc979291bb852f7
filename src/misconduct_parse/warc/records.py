"""Records of an archive to captures. Importing this needs warcio and brotli.

Why warcio. Measured on 2,000 pages of 25 kB, one gzip member a record (CPython 3.11): warcio 1.8 takes 70 µs a page,
FastWARC 2.0 takes 17 µs; either is small beside parsing. But one response whose headers lie about its encoding (a
dechunked body under ``Transfer-Encoding: chunked`` is common in archives) makes FastWARC end the whole file, and warcio
reads it as it is. Neither notices a file that ends early: ``ending`` does.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final

import brotli
from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader

from misconduct_parse.batch.capture import Capture
from misconduct_parse.errors import SourceError
from misconduct_parse.warc.ending import ends_early

LARGEST: Final = 8_000_000
"""Bytes of a page that are taken: beyond it any text is longer than ``MAX_CHARS``, and a bomb stays unopened."""

BLOCK: Final = 1 << 16

HTML: Final = ("text/html", "application/xhtml+xml")

UNDECODABLE: Final = "content that cannot be decoded"

ENCODINGS: Final = ("", "identity", "gzip", "x-gzip", "deflate", "br")


class PassedOverError(Exception):
    """A record that is no page to parse; the words say why."""


def captures(path: Path, passed_over: Counter[str]) -> Iterator[Capture]:
    """The pages of an archive.

    Args:
        path: The archive.
        passed_over: Where reasons are counted.

    Raises:
        SourceError: if the file cannot be read to its end.
    """
    try:
        with path.open("rb") as file:
            yield from _captures(file, path, passed_over)
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror or error}; check the path") from error


def _captures(file: BinaryIO, path: Path, passed_over: Counter[str]) -> Iterator[Capture]:
    number, place = 0, 0
    try:
        records = ArchiveIterator(file, arc2warc=True)
        for number, record in enumerate(records, start=1):  # noqa: B007  the number is told if it fails
            capture = _taken(record, passed_over)
            place = records.get_record_offset()  # reads on to the record's end: its content must be out by now
            if capture:
                yield capture
    except Exception as error:  # warcio raises what its parts raise, AttributeError among them
        raise _broken(path, number, place, error) from error
    if number == 0:
        raise SourceError(f"{path} holds no record; is it a WARC file, and wholly there?")
    if ends_early(file, place):
        raise SourceError(
            f"{path} ends early, in or behind record {number} (byte {place:,}); what stood before was kept, fetch the"
            " file again for the rest"
        )


def _broken(path: Path, number: int, place: int, error: Exception) -> SourceError:
    if "non-chunked gzip" in str(error):
        return SourceError(f"{path} is one gzip stream, not one for each record; `warcio recompress` mends it")
    if number == 0:
        return SourceError(f"{path} is no WARC file ({type(error).__name__}); check what was fetched")
    return SourceError(
        f"{path} is damaged behind record {number} (byte {place:,}, {type(error).__name__}); what stood before was"
        " kept, fetch the file again for the rest"
    )


def _taken(record: Any, passed_over: Counter[str]) -> Capture | None:
    try:
        return _capture(record)
    except PassedOverError as reason:
        passed_over[str(reason)] += 1
        return None


def _capture(record: Any) -> Capture:
    if record.rec_type != "response":
        raise PassedOverError(f"record of type {record.rec_type}")
    if record.http_headers is None:
        raise PassedOverError("response without HTTP headers")
    if record.http_headers.get_statuscode() != "200":
        raise PassedOverError("status other than 200")
    if not (record.http_headers.get_header("Content-Type") or "").lower().lstrip().startswith(HTML):
        raise PassedOverError("no HTML")
    if record.rec_headers.get_header("WARC-Truncated"):
        raise PassedOverError("cut off by the crawler")
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    # wget wrote addresses in pointed brackets, as the first WARC standard seemed to ask.
    return Capture(
        content=_content(record),
        url=url.strip("<>") or None,
        retrieved_at=_moment(record.rec_headers.get_header("WARC-Date")),
    )


def _content(record: Any) -> bytes:
    encoding = (record.http_headers.get_header("Content-Encoding") or "").strip().lower()
    if encoding not in ENCODINGS:
        raise PassedOverError(f"content encoding {encoding}")
    try:
        content = _unbrotlied(record) if encoding == "br" else _unpacked(record)
    except PassedOverError:
        raise
    except Exception as error:  # as above
        raise PassedOverError(UNDECODABLE) from error
    while record.raw_stream.read(BLOCK):
        pass
    if record.raw_stream.limit > 0:
        raise PassedOverError("cut off by the end of the file")
    return content


def _unpacked(record: Any) -> bytes:
    if record.http_headers.get_header("Content-Encoding") == "x-gzip":
        record.http_headers.replace_header("Content-Encoding", "gzip")
    stream = record.content_stream()
    content = stream.read(LARGEST + 1)
    decompressor = getattr(stream, "decompressor", None)
    return _within_size(bytes(content), whole=decompressor is None or decompressor.eof)


def _within_size(content: bytes, *, whole: bool) -> bytes:
    if len(content) > LARGEST:
        raise PassedOverError(f"page of more than {LARGEST:,} bytes")
    if not whole:
        raise PassedOverError(UNDECODABLE)
    return content


def _unbrotlied(record: Any) -> bytes:
    """A Brotli body: warcio 1.8 asks of the decompressor what that of Brotli 1.2 no longer allows."""
    chunked = "chunked" in (record.http_headers.get_header("Transfer-Encoding") or "").lower()
    stream = ChunkedDataReader(record.raw_stream) if chunked else record.raw_stream
    decompressor = brotli.Decompressor()
    content: bytes = decompressor.process(stream.read(), output_buffer_limit=LARGEST)
    while not decompressor.is_finished() and len(content) <= LARGEST:
        more = decompressor.process(b"", output_buffer_limit=LARGEST)
        if not more:
            break
        content += more
    return _within_size(content, whole=decompressor.is_finished())


def _moment(text: str | None) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
