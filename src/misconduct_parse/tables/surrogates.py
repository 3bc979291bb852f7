"""Text that UTF-8 can hold."""

from __future__ import annotations


def mended(text: str) -> str:
    """The same text; in it surrogate pairs become their character, and lone surrogates U+FFFD.

    Text comes with surrogates out of JSON and of Windows' file names, and no file in UTF-8 takes them.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
