"""What a page says of itself beside its main text: title, metas, JSON-LD, canonical address, heading, time."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

from misconduct_parse.diagnostics import Log
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.furniture import MainText
from misconduct_parse.read.html_guard import in_utf_8
from misconduct_parse.read.html_tree import Node, Tree, ancestors, elements, words_in
from misconduct_parse.read.json_ld import linked_data

Entry = tuple[str, str]
"""A flat key and its value."""

KEY = quick_pattern(r"[\w.:\-]{1,60}")

PREFIXES: Final = ("og:", "article:", "dc.", "dc:", "dcterms.", "dcterms:", "egms.", "citation_", "parsely-")
PICTURES: Final = ("og:image", "og:video", "og:audio")
NAMES: Final = frozenset(
    "description author publisher date pubdate publishdate publish-date published publication_date publication-date"  # noqa: SIM905  names in rows, not in a column
    " last-modified last_modified modified created revised news_date sailthru.date".split()
)
"""Names of metas that say something of a document, in lower case: https://wiki.whatwg.org/wiki/MetaExtensions."""

ITEM_PROPERTIES: Final = frozenset(("headline", "datePublished", "dateModified", "dateCreated", "author", "publisher"))

LONGEST_TIME_LABEL: Final = 25


class Metadata(NamedTuple):
    """What a page says of itself."""

    entries: tuple[Entry, ...]
    """Keys and values, none twice, in the order of the page."""

    used: frozenset[int]
    """Indices of the elements of the main text that became metadata and are not said again."""


def metadata_of(main: MainText, log: Log) -> Metadata:
    """Gather a page's metadata.

    Args:
        main: The page, and where its main text is.
        log: Where diagnostics go.
    """
    tree = main.tree
    time = _first_time(main)
    entries = [
        *_head(tree),
        *_linked_data(tree, log),
        *_item_properties(tree),
        *([("h1", words_in(tree, main.h1))] if main.h1 >= 0 else []),
        *_time(tree, time),
    ]
    used = {main.h1, _line_of(main, time)} - {-1}
    return Metadata(tuple(dict.fromkeys(entries)), frozenset(used))


def _head(tree: Tree) -> Iterator[Entry]:
    for index in elements(tree, "html", "title", "meta", "link"):
        node = tree[index]
        attributes = node.attributes
        if node.tag == "html" and attributes.get("lang"):
            yield "lang", attributes["lang"] or ""
        elif node.tag == "title":
            yield "title", words_in(tree, index)
        elif node.tag == "meta":
            key = attributes.get("property") or attributes.get("name") or ""
            if _is_told(key):
                yield key, attributes.get("content") or ""
        elif "canonical" in (attributes.get("rel") or "").lower().split():
            yield "canonical", attributes.get("href") or ""


def _is_told(key: str) -> bool:
    low = key.lower()
    if not KEY.fullmatch(key) or low.startswith(PICTURES):
        return False
    return low in NAMES or low.startswith(PREFIXES)


def _linked_data(tree: Tree, log: Log) -> Iterator[Entry]:
    for index in elements(tree, "script"):
        if (tree[index].attributes.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            yield from [(key, in_utf_8(unescape(value))) for key, value in linked_data(tree[index].text)]
        except (ValueError, RecursionError):
            log.add("html-metadata-invalid", what="JSON-LD")


def _item_properties(tree: Tree) -> Iterator[Entry]:
    """Microdata: ``<p itemprop="datePublished" content="2018-10-19">19th October 2018</p>``."""
    for index in tree.telling:
        attributes = tree[index].attributes
        name = attributes.get("itemprop")
        if name in ITEM_PROPERTIES:
            value = attributes.get("content") or attributes.get("datetime") or words_in(tree, index)
            yield f"itemprop:{name}", value


def _first_time(main: MainText) -> int:
    """The first ``<time datetime>`` of the main text; -1 if there is none."""
    tree, root = main.tree, main.root
    if not tree:
        return -1
    for index in elements(tree, "time", start=root, end=tree[root].end):
        if tree[index].attributes.get("datetime"):
            return index
    return -1


def _time(tree: Tree, time: int) -> Iterator[Entry]:
    if time >= 0:
        yield "time", tree[time].attributes["datetime"] or ""
        yield "time:text", words_in(tree, time)


def _line_of(main: MainText, time: int) -> int:
    """The line of an article's header that says nothing but the time ("Published 13:48"); -1 elsewhere.

    A time outside a header stays in the main text too: there the pages of the IOPC have "Published 10 Jan 2024".
    """
    line = -1
    for outer in ancestors(main.tree, time) if time >= 0 else ():
        if outer <= main.root:
            break
        if main.tree[outer].tag == "header":
            return line
        if _is_only(main.tree[outer], main.tree[time]):
            line = outer
    return -1


def _is_only(outer: Node, time: Node) -> bool:
    return outer.letters - time.letters <= LONGEST_TIME_LABEL
