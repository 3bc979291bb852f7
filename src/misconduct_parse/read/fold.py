"""A translation for matching that keeps every length, so that offsets stay true."""

from __future__ import annotations

from typing import Final

SAME_LENGTH: Final = (
    ("\u2019\u2018\u201a\u201b\u02bc\u00b4\u2032\uff07", "'"),
    ("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad", "-"),
    ("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\ufeff\t\r", " "),
)
"""What real pages write, and the plain character that rules are written with."""


def fold(text: str) -> str:
    """Straight quotes, plain hyphens, plain spaces; the result is as long as ``text``."""
    if text.isascii():
        return text.replace("\t", " ").replace("\r", " ")
    for odd, plain in SAME_LENGTH:
        for character in odd:
            text = text.replace(character, plain)
    return text


def lower(text: str) -> str:
    """Lower case, except for the few characters whose lower case is longer (``İ``)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
