"""Bytes to text: which encoding, told by byte order mark, zero bytes and trial, never by guessing at language.

The order of trial is that of the WHATWG Encoding Standard's decode, with what people's files need beside it:
https://encoding.spec.whatwg.org/#decode.
"""

from __future__ import annotations

import codecs
from typing import Final, NamedTuple

import regex

from misconduct_parse.errors import DecodeError, InputTooLargeError

MAX_CHARS: Final = 2_000_000
"""Longest document that is read, in characters."""

MOST_BYTES_OF_A_CHARACTER = 4

BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

BINARY_OPENINGS: Final = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image", "pass the page that shows it"),
    (b"\xff\xd8\xff", "a JPEG image", "pass the page that shows it"),
    (b"GIF8", "a GIF image", "pass the page that shows it"),
    (b"%PDF-", "a PDF file", "take its text out first"),
    (b"PK\x03\x04", "a zip archive or Word document", "unpack it, or save it as text or HTML"),
    (b"\x1f\x8b", "gzip data", "unpack it"),
    (b"\xd0\xcf\x11\xe0", "an old Office document", "save it as text or HTML"),
)
"""How files begin that people take for text, what they are, and what to do."""

CONTROLS: Final = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r"})

# <meta charset="windows-1252">, <meta http-equiv=... content="text/html; charset=iso-8859-1">
DECLARED = regex.compile(rb"<meta\s[^>]{0,300}?charset\s*+=\s*+[\"']?\s*+([\w\-]{2,40})", regex.IGNORECASE)

SINGLE_BYTE: Final = frozenset({b"windows-1252", b"cp1252", b"iso-8859-1", b"latin1", b"latin-1", b"us-ascii"})
"""Names of charsets that browsers read as Windows-1252."""


class Decoded(NamedTuple):
    """A text that came as bytes."""

    text: str
    """The text, without byte order mark."""

    encoding: str
    """Name of the encoding: ``UTF-8``, ``UTF-16`` or ``Windows-1252``."""

    guessed: bool
    """Whether neither a mark nor valid UTF-8 settled the encoding."""

    broken: int
    """How many stretches of bytes were no characters and became U+FFFD each."""


def check_length(characters: int) -> None:
    """Refuse what is too long to read.

    Args:
        characters: How many characters there are, or are at least.

    Raises:
        InputTooLargeError: if they are more than ``MAX_CHARS``.
    """
    if characters > MAX_CHARS:
        raise InputTooLargeError(
            f"the input has at least {characters:,} characters and at most {MAX_CHARS:,} are read (the one at"
            f" offset {MAX_CHARS} is the first too many); split it into its documents"
        )


def decode(source: bytes) -> Decoded:
    """Bytes in UTF-8, UTF-16 or Windows-1252 to text.

    Args:
        source: The raw bytes.

    Raises:
        DecodeError: if they are no text.
        InputTooLargeError: if they hold more than ``MAX_CHARS`` characters.
    """
    # Before any work: whatever the encoding, so many bytes hold more characters than are read.
    check_length(len(source) // MOST_BYTES_OF_A_CHARACTER)
    decoded = _decode(source)
    check_length(len(decoded.text))
    return decoded


def _decode(source: bytes) -> Decoded:
    for mark, encoding in BYTE_ORDER_MARKS:
        if source.startswith(mark):
            rest = source[len(mark) :]
            return _utf_8(rest, len(mark)) if encoding == "utf-8" else _utf_16(rest, encoding, guessed=False)
    _refuse_known_binary(source)
    if source.count(0) and (encoding := _utf_16_by_zeros(source[:4096])):
        return _utf_16(source, encoding, guessed=True)
    return _utf_8(source)


def _utf_16_by_zeros(sample: bytes) -> str:
    """UTF-16 without a mark: in Western text every second byte is zero, and the others are not."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    enough, few = 0.4 * (len(sample) // 2), 0.05 * (len(sample) // 2)
    if odd and odd >= enough and even <= few:
        return "utf-16-le"
    if even and even >= enough and odd <= few:
        return "utf-16-be"
    return ""


def _utf_16(source: bytes, encoding: str, *, guessed: bool) -> Decoded:
    try:
        text, broken = source.decode(encoding), 0
    except UnicodeDecodeError:
        text = source.decode(encoding, "replace")
        broken = text.count("\ufffd")
    _refuse_controls(text.encode("latin-1", "replace"), each=2)
    return Decoded(text, "UTF-16", guessed, broken)


def _utf_8(source: bytes, offset: int = 0) -> Decoded:
    _refuse_controls(source, offset=offset)
    try:
        return Decoded(source.decode("utf-8"), "UTF-8", guessed=False, broken=0)
    except UnicodeDecodeError as error:
        return _broken_utf_8(source, error)


def _broken_utf_8(source: bytes, error: UnicodeDecodeError) -> Decoded:
    """UTF-8 with faults, or Windows-1252: whichever the other characters beyond ASCII speak for."""
    text = source.decode("utf-8", "replace")
    broken = text.count("\ufffd") - source.count("\ufffd".encode())
    sound = len(text) - len(text.encode("ascii", "ignore")) - text.count("\ufffd")
    declared = DECLARED.search(source[:4096])
    # A download that stopped: half a character at the very end, and no fault before it.
    cut = error.reason == "unexpected end of data"
    single_byte = declared is not None and declared[1].lower() in SINGLE_BYTE
    # By chance Windows-1252 hardly ever makes a sound character of several bytes: one outweighs two faults.
    if (sound * 2 >= broken or cut) and not single_byte:
        return Decoded(text, "UTF-8", guessed=False, broken=broken)
    text = source.decode("cp1252", "replace")
    return Decoded(text, "Windows-1252", guessed=True, broken=text.count("\ufffd"))


def _refuse_known_binary(source: bytes) -> None:
    for opening, name, advice in BINARY_OPENINGS:
        if source.startswith(opening):
            raise DecodeError(f"the bytes are {name}, not text (it begins at byte 0); {advice}")


def _refuse_controls(source: bytes, *, each: int = 1, offset: int = 0) -> None:
    """Refuse what has more than one control character in twenty, or one zero in eight: no text has so many.

    Zeros are the control characters that stray into good text: a database pads its fields with them.

    Args:
        source: The characters, a byte for each.
        each: Bytes of the input that a character took.
        offset: Bytes of the input before the first character.
    """
    controls, zeros = len(source) - len(source.translate(None, CONTROLS)), source.count(0)
    if (controls - zeros) * 20 > len(source) or zeros * 8 > len(source):
        first = next(place for place, byte in enumerate(source) if byte in CONTROLS)
        raise DecodeError(
            f"the bytes are no text: {controls} of {len(source)} characters are control characters, the first"
            f" at byte {first * each + offset}; pass the document's text or HTML"
        )
