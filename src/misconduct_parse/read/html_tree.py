"""A parsed page as one list in the order of the document, so that nothing below recurses or walks twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import define, field
from selectolax.lexbor import LexborHTMLParser, LexborNode

from misconduct_parse.pattern import pattern
from misconduct_parse.read.html_guard import guarded

TEXT: Final = "#text"
"""The tag of a node that is no element but words."""

# HTML's own white space; a no-break space is no white space to it.
SPACE = pattern(r"[ \t\n\r\f]++")

WORDLESS: Final = frozenset(
    "style noscript template svg math iframe object embed canvas audio video map select datalist textarea input"  # noqa: SIM905  names in rows, not in a column
    " button meter progress applet frame frameset noframes rp".split()
)
"""Elements whose insides are no words of the page."""


HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

QUOTATIONS: Final = frozenset(("blockquote", "figure"))

TITLES: Final = HEADINGS | {"summary", "dt"}
"""Elements whose words stand in a button where they open and shut what is under them."""


@define(eq=False)
class Node:
    """An element, or a stretch of words."""

    tag: str
    """Name of the element in lower case, or ``TEXT``."""

    parent: int
    """Index of the element that it lies in; -1 for the root."""

    end: int
    """Index behind its last descendant."""

    attributes: dict[str, str | None] = field(factory=dict)
    """Its attributes."""

    text: str = ""
    """The words of a ``TEXT`` node, as in the source; the insides of a ``script``."""

    is_quoted: bool = False
    """Whether a quotation or figure stands around it."""

    is_in_article: bool = False
    """Whether an article stands around it."""

    letters: int = 0
    """How many characters, white space left out, it holds."""

    linked: int = 0
    """How many of them lie in links."""

    links: int = 0
    """How many links it holds."""

    titled: int = 0
    """How many of them lie in headings and in no link."""

    tables: int = 0
    """How many tables it holds, itself included."""


Tree = list[Node]
"""All nodes, each before its descendants."""


def parse_tree(html: str) -> Tree:
    """Parse a page.

    Args:
        html: The page as it came.
    """
    root = LexborHTMLParser(guarded(html)).root
    return _flat(root) if root is not None else []


def _flat(root: LexborNode) -> Tree:
    tree: Tree = []
    opened: list[int] = []
    node: LexborNode | None = root
    while node is not None:
        inside = _add(tree, opened, node)
        following = node.child if inside else None
        if following is None:
            if inside:
                _close(tree, opened)
            following = node.next
            while following is None and opened and (node := node.parent) is not None:
                _close(tree, opened)
                following = node.next
        node = following
    return tree


def _add(tree: Tree, opened: list[int], node: LexborNode) -> bool:
    """Put a node into the list; whether its insides follow."""
    parent = opened[-1] if opened else -1
    if node.is_text_node:
        text = node.text_content or ""
        letters = len("".join(text.split()))
        tree.append(Node(TEXT, parent, len(tree) + 1, text=text, letters=letters))
        if parent >= 0:
            tree[parent].letters += letters
        return False
    if not node.is_element_node:
        return False
    tag = node.tag or ""
    if tag in WORDLESS and not (tag == "button" and parent >= 0 and tree[parent].tag in TITLES):
        return False
    if tag == "script":
        tree.append(Node(tag, parent, len(tree) + 1, attributes=node.attributes, text=node.text()))
        return False
    element = Node(tag, parent, 0, attributes=node.attributes)
    if parent >= 0:
        outer = tree[parent]
        element.is_quoted = outer.is_quoted or outer.tag in QUOTATIONS
        element.is_in_article = outer.is_in_article or outer.tag == "article"
    opened.append(len(tree))
    tree.append(element)
    return True


def _close(tree: Tree, opened: list[int]) -> None:
    """The element opened last ends here: its parent takes over what was counted."""
    index = opened.pop()
    node = tree[index]
    node.end = len(tree)
    node.tables += node.tag == "table"
    if node.tag == "a" and "href" in node.attributes:
        node.links, node.linked = 1, node.letters
    if node.tag in HEADINGS:
        node.titled = node.letters - node.linked
    if node.parent >= 0:
        parent = tree[node.parent]
        parent.letters += node.letters
        parent.linked += node.linked
        parent.titled += node.titled
        parent.links += node.links
        parent.tables += node.tables


def words_in(tree: Tree, index: int) -> str:
    """The words of an element on one line."""
    node = tree[index]
    pieces = (inner.text for inner in tree[index : node.end] if inner.tag == TEXT)
    return one_line("".join(pieces))


def one_line(text: str) -> str:
    """Text with each stretch of white space as one space, without outer space; no-break spaces stay."""
    return SPACE.sub(" ", text).strip(" ")


def elements(tree: Tree, *tags: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Indices of the elements with one of the given names, in order."""
    for index in range(start, len(tree) if end is None else end):
        if tree[index].tag in tags:
            yield index


def ancestors(tree: Tree, index: int) -> Iterator[int]:
    """Indices of the elements around a node, the nearest first."""
    index = tree[index].parent
    while index >= 0:
        yield index
        index = tree[index].parent
