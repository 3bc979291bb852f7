"""A parsed page as one list in the order of the document, so that nothing below recurses or walks twice."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from misconduct_parse.pattern import pattern
from misconduct_parse.read.html_guard import guarded

TEXT: Final = "#text"
"""The tag of a node that is no element but words."""

WHITE: Final = " \t\n\r\f"
"""HTML's own white space; a no-break space is no white space to it."""

SPACE = pattern(r"[ \t\n\r\f]++")

WORDLESS: Final = frozenset(
    "style noscript template svg math iframe object embed canvas audio video map select datalist textarea input"  # noqa: SIM905  names in rows, not in a column
    " button meter progress applet frame frameset noframes rp".split()
)
"""Elements whose insides are no words of the page."""

HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

QUOTATIONS: Final = ("blockquote", "figure")

TITLES: Final = HEADINGS | {"summary", "dt"}
"""Elements whose words stand in a button where they open and shut what is under them."""


NOTHING: Final[Mapping[str, str | None]] = {}


class Node:
    """An element, or a stretch of words.

    Hundreds are made of a page: each begins as one that is empty, and has what is its own put into it.
    """

    tag: str = TEXT
    """Name of the element in lower case, or ``TEXT``."""

    parent: int = -1
    """Index of the element that it lies in; -1 for the root."""

    end: int = 0
    """Index behind its last descendant."""

    attributes: Mapping[str, str | None] = NOTHING
    """Its attributes."""

    text: str = ""
    """The words of a ``TEXT`` node, as in the source; the insides of a ``script``."""

    letters: int = 0
    """How many characters, white space left out, it holds."""

    linked: int = 0
    """How many of them lie in links."""

    links: int = 0
    """How many links it holds."""

    titled: int = 0
    """How many of them lie in headings and in no link."""


class Tree(list[Node]):
    """All nodes, each before its descendants."""

    __slots__ = ("outermost", "places", "telling")

    def __init__(self) -> None:
        super().__init__()
        self.places: dict[str, list[int]] = {}
        """Indices of the elements of each name in ``NOTED``."""
        self.telling: list[int] = []
        """Indices of the elements that have attributes."""
        self.outermost: dict[tuple[str, ...], list[int]] = {}
        """Indices of the elements of some names that lie in none of these; worked out when asked for."""

    def add(self, element: Node, at: int) -> None:
        """Add an element, which comes to stand at an index."""
        self.append(element)
        if element.tag in NOTED:
            self.places.setdefault(element.tag, []).append(at)
        if element.attributes:
            self.telling.append(at)


NOTED: Final = frozenset(
    "html title meta link script body main article h1 h2 h3 time table caption blockquote figure".split()  # noqa: SIM905  names in rows
)
"""Elements that are asked for by their name."""

def parse_tree(html: str) -> Tree:
    """Parse a page.

    Args:
        html: The page as it came.
    """
    tree = Tree()
    root = LexborHTMLParser(guarded(html)).root
    if root is not None:
        _flatten(root, tree)
    return tree


def _flatten(root: LexborNode, tree: Tree) -> None:
    """Put the nodes of the parser into the list: in one loop, for a call for each would take as long as the rest."""
    outer, parent = Node(), -1
    outer.tag = ""
    opened: list[Node] = []
    node: LexborNode | None = root
    while node is not None:
        following = None
        if node.is_text_node:
            text = node.text_content or ""
            words = Node()
            words.parent, words.end, words.text = parent, len(tree) + 1, text
            if not text.isspace():  # half of the stretches are the line end between two tags
                words.letters = len("".join(text.split()))
                outer.letters += words.letters
            tree.append(words)
        elif node.is_element_node:
            tag, at = node.tag or "", len(tree)
            if tag not in WORDLESS or (tag == "button" and outer.tag in TITLES):
                element = Node()
                element.tag, element.parent, element.end, element.attributes = tag, parent, at + 1, node.attributes
                tree.add(element, at)
                if tag == "script":
                    element.text = node.text()
                else:
                    following = node.child
                    opened.append(outer)
                    outer, parent = element, at
                    if following is None:
                        outer, parent = _close(element, opened)
        if following is None:
            following = node.next
            while following is None and opened and (node := node.parent) is not None:
                outer.end = len(tree)
                outer, parent = _close(outer, opened)
                following = node.next
        node = following


def _close(node: Node, opened: list[Node]) -> tuple[Node, int]:
    """An element ends: the one around it, which is given back with its index, takes over what was counted."""
    outer = opened.pop()
    if node.tag == "a":
        if "href" in node.attributes:
            node.links, node.linked = 1, node.letters
    elif node.tag in HEADINGS:
        node.titled = node.letters - node.linked
    outer.letters += node.letters
    if node.links:
        outer.links += node.links
        outer.linked += node.linked
    if node.titled:
        outer.titled += node.titled
    return outer, node.parent


def words_in(tree: Tree, index: int) -> str:
    """The words of an element on one line."""
    return one_line("".join([inner.text for inner in tree[index : tree[index].end] if inner.tag == TEXT]))


def one_line(text: str) -> str:
    """Text with each stretch of white space as one space, without outer space; no-break spaces stay."""
    return single_spaced(text.strip(WHITE))


def single_spaced(text: str) -> str:
    """Text with each stretch of white space as one space."""
    # Most stretches of words are one line as they come: looking for what is odd costs less than a pattern.
    if "  " in text or "\n" in text or "\t" in text or "\r" in text or "\f" in text:
        return SPACE.sub(" ", text)
    return text


def elements(tree: Tree, *tags: str, start: int = 0, end: int | None = None) -> list[int]:
    """Indices of the elements with one of the given names, which are of ``NOTED``, in order."""
    found = [tree.places[tag] for tag in tags if tag in tree.places]
    if not found:
        return []
    places = found[0] if len(found) == 1 else sorted(chain.from_iterable(found))
    return places[bisect_left(places, start) : None if end is None else bisect_left(places, end)]


def ancestors(tree: Tree, index: int) -> Iterator[int]:
    """Indices of the elements around a node, the nearest first."""
    index = tree[index].parent
    while index >= 0:
        yield index
        index = tree[index].parent


def lies_in(tree: Tree, index: int, tags: tuple[str, ...]) -> bool:
    """Whether an element of one of the given names, which are of ``NOTED``, stands around a node."""
    outermost = tree.outermost.get(tags)
    if outermost is None:
        outermost = tree.outermost[tags] = _outermost(tree, elements(tree, *tags))
    number = bisect_left(outermost, index) - 1
    return number >= 0 and index < tree[outermost[number]].end


def _outermost(tree: Tree, places: list[int]) -> list[int]:
    """Those of some elements that lie in none of the others: footers in quotations in quotations are told in a step."""
    found: list[int] = []
    for place in places:
        if not found or place >= tree[found[-1]].end:
            found.append(place)
    return found
