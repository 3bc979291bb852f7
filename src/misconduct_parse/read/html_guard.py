"""Tag soup made harmless before it is parsed.

The parsing that HTML prescribes takes time and memory that grow with the square of the input where elements are
nested without end or formatting tags stay open: 14 kB can become 240 MB. Browsers stop nesting at a depth; so
does this. The words between the tags stay, in their order.
"""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.pattern import pattern, quick_pattern

DEEPEST: Final = 512
"""Levels of nesting that are kept; Blink's HTMLTreeBuilder stops at the same."""

FEWEST_TAGS: Final = 2000
"""Tags below which depth cannot cost more than some milliseconds."""

# Formatting elements are opened again in every paragraph until they are closed, and say nothing here.
FORMATTING = quick_pattern(
    r"""<(?=/?[biuestfcn])/?(?:b|i|u|em|strong|font|small|big|tt|code|nobr)(?:\s(?:[^<>"']|"[^"<]{0,2000}"|'[^'<]{0,2000}')*+)?>""",
    regex.IGNORECASE,
)

# Struck-out text is a formatting element too, but what it strikes out must be known.
STRUCK = quick_pattern(r"<(/?)(?:s|strike)(?=[\s>])", regex.IGNORECASE)

LONGEST_TAG: Final = 20_000
"""Characters of a tag that is kept: with thousands of attributes, each is compared with all before it."""

TAG = pattern(r"<[a-zA-Z](?>[^<>]{100}){200,}+[^<>]*+>?")

TAG = pattern(r"<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)[^<>]*+>")

# These close themselves or one another, so that they cannot nest.
UNNESTED: Final = frozenset(
    "area base br col embed hr img input link meta param source track wbr"  # noqa: SIM905  names in rows, not in a column
    " p li dt dd tr td th thead tbody tfoot colgroup html head body".split()
)

NOT_IN_UTF_8 = pattern(r"[\ud800-\udfff]")


def guarded(html: str) -> str:
    """The page without what would make its parsing grow out of bounds.

    Args:
        html: The page as it came.

    Returns:
        The page with the same words, fit for a parser that follows the HTML standard.
    """
    html = STRUCK.sub(r"<\1del", FORMATTING.sub("", html))
    if len(html) > LONGEST_TAG and max(map(len, pieces := html.split("<"))) > LONGEST_TAG:
        html = pieces[0] + "".join(_without_endless_tag(piece) for piece in pieces[1:])
    if html.count("<") > FEWEST_TAGS and _is_too_deep(html):
        html = _flattened(html)
    return in_utf_8(html)


def in_utf_8(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which has no form in UTF-8: a ``str`` or JSON may bring it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return NOT_IN_UTF_8.sub("\ufffd", text)
    return text


def _without_endless_tag(piece: str) -> str:
    """What stands behind a ``<``, with it and up to the next, but for a tag that is too long."""
    end = piece.find(">") + 1 or len(piece)
    return piece[end:] if end > LONGEST_TAG and piece[:1].isalpha() else f"<{piece}"


def _is_too_deep(html: str) -> bool:
    """Whether tags nest deeper than ``DEEPEST``: hardly a page's do, and to tell costs less than to leave tags out."""
    depth = 0
    for end, name in TAG.findall(html):
        if name not in UNNESTED and name.lower() not in UNNESTED:
            depth = max(0, depth - 1) if end else depth + 1
            if depth > DEEPEST:
                return True
    return False


def _flattened(html: str) -> str:
    """Leave out the tags that would nest deeper than ``DEEPEST``, and as many of the tags that close them."""
    depth = 0

    def kept(tag: regex.Match[str]) -> str:
        nonlocal depth
        if tag["name"].lower() in UNNESTED:
            return str(tag[0])
        if tag["end"]:
            depth = max(0, depth - 1)
            return str(tag[0]) if depth < DEEPEST else ""
        depth += 1
        return str(tag[0]) if depth <= DEEPEST else ""

    return TAG.sub(kept, html)
