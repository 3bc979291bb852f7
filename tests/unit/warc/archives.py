"""Archives made by hand, record by record."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable

PAGE = (
    b"<html><head><title>Officer dismissed</title></head><body><h1>Officer dismissed</h1><p>PC Ada Quill was dismissed"
    b" without notice by Essex Police after a misconduct hearing.</p></body></html>"
)


def record(
    kind: str, block: bytes, url: str = "https://a.example/1", length: int | None = None, more: str = ""
) -> bytes:
    """One record, uncompressed."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2021-05-06T07:08:09Z\r\n"
        f"WARC-Target-URI: {url}\r\n{more}Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(
    body: bytes = PAGE, url: str = "https://a.example/1", *, status: str = "200 OK", mime: str = "text/html",
    headers: str = "", more: str = "",
) -> bytes:  # fmt: skip
    """A response record, uncompressed; ``headers`` are those of HTTP, ``more`` those of the record."""
    block = f"HTTP/1.1 {status}\r\nContent-Type: {mime}\r\n{headers}\r\n".encode() + body
    return record("response", block, url, more=more)


def zipped(records: Iterable[bytes]) -> bytes:
    """Records as archives keep them: one gzip member each."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def chunked(body: bytes, size: int = 40) -> bytes:
    """A body as ``Transfer-Encoding: chunked`` sends it."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def deflated(body: bytes, *, bare: bool = False) -> bytes:
    """A body as ``Content-Encoding: deflate`` sends it; ``bare`` as some servers do, without the zlib head."""
    packed = zlib.compress(body)
    return packed[2:-4] if bare else packed
