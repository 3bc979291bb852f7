"""Documents that nobody wrote: good ones mangled, and pieces that hurt."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

HURTING: Final = (
    "\x00",
    "\ufeff",
    "\u2028",
    "\r",
    "\r\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "İ",
    "ſ",
    "ﬁ",
    "\ud800",
    "👮‍♀️",
    "é",
    "̈",
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "---\n",
    "```yaml\n",
    "```\n",
    "&amp;",
    "&",
    "<",
    ">",
    "<p>",
    "</p>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<script>",
    "</html>",
    "{}",
    "[",
    "*a",
    "&a [*a]",
    "!!python/object:x",
    ": ",
    " - ",
    "2019/123456",
    "22017/082348",
    "31 February 2019",
    "29 February 2100",
    "0 May 0000",
    "today",
    "last Friday",
    "99 officers",
    "PC A",
    "Officer B",
    "dismissed",
    "not proven",
    "would have been dismissed",
    "gross misconduct",
    "case to answer",
    "Essex Police",
    "https://www.essex.police.uk/",
    "IOPC reference",
    "Published 12 Jan 2020",
    "999999999999999999999",
    "१२ मई",
    "·" * 40,
    "(" * 40,
    "a" * 300,
    " " * 300,
    "\n" * 40,
)
"""Pieces that have broken parsers before, or that mean much to this one."""

ENCODINGS: Final = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "utf-32")


@st.composite
def mangled(draw: st.DrawFn, good: st.SearchStrategy[str]) -> str:
    """A good text, mangled in up to four ways: cut, doubled, shuffled, pierced, holed, spliced.

    Args:
        draw: Given by Hypothesis.
        good: Texts as they should be.
    """
    text = draw(good)
    for _ in range(draw(st.integers(1, 4))):
        mangle = draw(st.sampled_from([_cut, _doubled, _shuffled, _pierced, _holed]))
        text = mangle(draw, text)
    return _spliced(draw, text, draw(good)) if draw(st.integers(0, 5)) == 0 else text


def _cut(draw: st.DrawFn, text: str) -> str:
    """As a scraper cuts it: in the middle of a word."""
    return text[: draw(st.integers(0, len(text)))]


def _doubled(draw: st.DrawFn, text: str) -> str:
    paragraphs = text.split("\n\n")
    number = draw(st.integers(0, len(paragraphs) - 1))
    return "\n\n".join([*paragraphs[: number + 1], *paragraphs[number:]])


def _shuffled(draw: st.DrawFn, text: str) -> str:
    return "\n\n".join(draw(st.permutations(text.split("\n\n"))))


def _pierced(draw: st.DrawFn, text: str) -> str:
    for piece in draw(st.lists(st.sampled_from(HURTING) | st.text(max_size=5), min_size=1, max_size=6)):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + piece + text[place:]
    return text


def _holed(draw: st.DrawFn, text: str) -> str:
    start = draw(st.integers(0, len(text)))
    return text[:start] + text[start + draw(st.integers(0, 200)) :]


def _spliced(draw: st.DrawFn, text: str, other: str) -> str:
    """The head of one document and the tail of another."""
    return text[: draw(st.integers(0, len(text)))] + other[draw(st.integers(0, len(other))) :]


def hurting_texts() -> st.SearchStrategy[str]:
    """Texts made of nothing but pieces that hurt."""
    return st.lists(st.sampled_from(HURTING) | st.text(max_size=8), max_size=40).map("".join)


def texts(good: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Any text: random, hurting, or a good one mangled."""
    return st.one_of(st.text(max_size=200), hurting_texts(), mangled(good))


@st.composite
def any_bytes(draw: st.DrawFn, good: st.SearchStrategy[str]) -> bytes:
    """Any bytes: random, or a text in some encoding, perhaps cut within a character."""
    if draw(st.booleans()):
        return draw(st.binary(max_size=300))
    text = draw(texts(good))
    encoding = draw(st.sampled_from(ENCODINGS))
    data = text.encode(encoding, "replace" if encoding in ("cp1252", "latin-1") else "surrogatepass")
    return data[: len(data) - draw(st.integers(0, 3))] if draw(st.booleans()) else data
