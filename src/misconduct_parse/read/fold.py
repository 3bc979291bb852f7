"""A translation for matching that keeps every length, so that offsets stay true."""

from __future__ import annotations

import unicodedata
from functools import cache
from string import ascii_letters
from typing import Final

import regex

from misconduct_parse.pattern import quick_pattern

SAME_LENGTH: Final = (
    ("\u2019\u2018\u201a\u201b\u02bc\u00b4\u2032\uff07", "'"),
    ("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\u2043\ufe63\uff0d", "-"),
    ("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    ("\u200b\ufeff", " "),
    ("\u0085\u2028\u2029", "\n"),
)
"""What real pages write, and the plain character that rules are written with."""

CONTROLS: Final = (("\t\x1c\x1d\x1e\x1f", " "), ("\v\f", "\n"))
"""The ASCII characters that are white space by another name."""


def fold(text: str) -> str:
    r"""Straight quotes, plain hyphens, plain spaces, Latin letters; the result is as long as ``text``.

    Lines end in ``\n`` alone: the ``\r`` of ``\r\n`` becomes a space, a ``\r`` by itself a line end.
    """
    text = _translate(text, CONTROLS)
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if text.isascii():
        return text
    text = _translate(text, SAME_LENGTH)
    return text if _is_latin_1(text) or not MARKED.search(text) else text.translate(_unmarked())


def _is_latin_1(text: str) -> bool:
    return len(text.encode("latin-1", "ignore")) == len(text)


# Bullets and dots of omission are no such letters: few pages have one.
MARKED: Final = quick_pattern(r"[\u0100-\u024f\u1e00-\u1eff]")


@cache
def _unmarked() -> dict[int, str]:
    """The Polish, Welsh and Turkish letters of names without their marks: the classes of patterns name no others."""
    codes = (*range(0x100, 0x250), *range(0x1E00, 0x1F00))
    plain = {code: unicodedata.normalize("NFD", chr(code))[0] for code in codes}
    alone = {ord(letter): ascii_letter for letter, ascii_letter in zip("ĐđĦħıŁłŊŋŒœŦŧ", "DdHhiLlNnOoTt", strict=True)}
    return {code: letter for code, letter in plain.items() if letter.isascii()} | alone


def _translate(text: str, table: tuple[tuple[str, str], ...]) -> str:
    # One replace for each character is thirty times as fast as str.translate on text that is not ASCII.
    for odd, plain in table:
        for character in odd:
            text = text.replace(character, plain)
    return text


def lower(text: str) -> str:
    """Lower case of the same length: ``İ``, the one character whose lower case is longer, becomes ``i``."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.replace("\u0130", "I").lower()


# A typesetter breaks words at the end of a line. Only those are made whole of which rules speak: a break behind the
# hyphen of a double name, or of "long-term", looks the same.
BROKEN: Final = quick_pattern(r"\b(?P<first>[A-Za-z][a-z]{1,11}+)(?P<gap>-[ ]?+\n[ ]*+)(?P<rest>[a-z]{2,14}+)\b")
GAP: Final = quick_pattern(r"-[ ]?+\n[ ]*+[a-z]")
LONGEST_FIRST: Final = 12
"""Letters of a word before its break: further back it need not be looked for."""
BREAKABLE: Final = frozenset(
    {
        "dismissed", "dismissal", "misconduct", "proven", "proved", "warning", "breached", "breaches", "breach",
        "hearing", "standards", "professional", "behaviour", "honesty", "integrity", "discreditable", "conduct",
        "confidentiality", "authority", "respect", "courtesy", "equality", "diversity", "instructions", "orders",
        "duties", "responsibilities", "challenging", "reporting", "improper", "fitness", "constable", "sergeant",
        "inspector", "superintendent", "detective", "officer", "constabulary", "chairman", "accelerated",
        "january", "february", "september", "october", "november", "december", "allegation", "allegations",
        "convicted", "sentenced", "magistrates", "imprisonment", "resigned", "retired", "written", "management",
    }
)  # fmt: skip


def rejoin(folded: str) -> str:
    """Words that were broken at the end of a line made whole, behind the space that they leave; the length stays."""
    if "-\n" not in folded and "- \n" not in folded:
        return folded
    pieces, at = list[str](), 0
    for gap in GAP.finditer(folded):
        hyphen = gap.start()
        before = folded[max(at, hyphen - LONGEST_FIRST) : hyphen]
        letters = len(before) - len(before.rstrip(ascii_letters))
        found = BROKEN.match(folded, hyphen - letters)
        if found:
            pieces += folded[at : hyphen - letters], _whole(found)
            at = found.end()
    return "".join([*pieces, folded[at:]])


def _whole(found: regex.Match[str]) -> str:
    word = found["first"] + found["rest"]
    return f" {found['gap'][1:]}{word}" if word.lower() in BREAKABLE else found[0]
