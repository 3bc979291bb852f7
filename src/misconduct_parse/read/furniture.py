"""What on a web page is its site's and not the document's: navigation, banners, share links, related stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex
from attrs import define, field

from misconduct_parse.pattern import pattern
from misconduct_parse.read.html_tree import HEADINGS, QUOTATIONS, Node, Tree, lies_in, words_in
from misconduct_parse.read.wording import words_by_id

WORDS: Final = words_by_id("furniture")
CLASSES, FURNITURE_HEADINGS, ROLES = WORDS["class"], WORDS["heading"], WORDS["role"]
LINK_OPENINGS: Final = tuple(WORDS["link"])

# "c-cookie" and "cookieMsg" are c, cookie and cookie, Msg
CLASS_WORD = pattern(r"[A-Z]?[a-z]++|[A-Z]++")

# "has-sidebar", "no-cookies": such a class speaks of another element
MODIFIER = pattern(r"(?:no|has|with|without|hide|js|is|not)[-_]")

INVISIBLE = pattern(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden", regex.IGNORECASE)

# "visually-hidden", "sr-only", "u-visually-hidden", "screen-reader-text"
FOR_SCREEN_READERS = pattern(r"visually-?hidden|sr-only|screen-?reader", regex.IGNORECASE)

ALWAYS: Final = frozenset(("nav", "menu", "dialog", "label", "del"))
SUSPECT: Final = ALWAYS | {"a", "footer", "header", "aside", "form"}
"""Elements that may be furniture although no attribute says so."""

NO_WORDS: Final = frozenset[str]()

MAY_HOLD_LINKS: Final = frozenset(("ul", "ol", "div", "section", "p", "table", "dl"))

LARGEST_SHARE: Final = 0.4
"""Share of the main text that no part with a telling class can hold: then the class tells something else."""

LINKED_SHARE: Final = 0.7
"""Share of an element's words, headings left out, that lie in links, from which on it is a list of links."""

LONGEST_LINK: Final = 60
LONGEST_ORNAMENT: Final = 80
"""Letters that ``aria-hidden`` takes away; what is longer is the panel of an accordion that a click would open."""


@define(kw_only=True, eq=False)
class MainText:
    """Where a page's main text is."""

    tree: Tree
    """The page."""

    root: int
    """Index of the element that holds it: ``main``, ``article`` … or ``body``."""

    h1: int
    """Index of the page's heading; -1 if it has none."""

    is_marked: bool
    """Whether the page itself says where its main text is; else it is the whole body."""

    _class_words: dict[str, frozenset[str]] = field(factory=dict, init=False)
    """The words of the classes that the page's elements have, by these: few pages have many."""

    def holds_heading(self, index: int) -> bool:
        """Whether an element holds the page's heading."""
        return index < self.h1 < self.tree[index].end

    def is_furniture(self, index: int) -> bool:
        """Whether an element inside the main text does not belong to it."""
        node = self.tree[index]
        tag = node.tag
        if node.attributes:
            if is_hidden(node) or (node.attributes.get("role") or "") in ROLES:
                return not self.holds_heading(index)
        elif tag not in SUSPECT:
            return False
        if tag in ALWAYS:
            return not self.holds_heading(index)
        if tag == "a":
            return self._is_control(index)
        if not self._looks_like_furniture(index, node):
            return False
        return not self.holds_heading(index) and node.letters <= self.tree[self.root].letters * LARGEST_SHARE

    def is_link_list(self, index: int) -> bool:
        """Whether an element is made of links: related stories, earlier quarters, tags."""
        node = self.tree[index]
        return (
            node.links > 1
            and node.tag in MAY_HOLD_LINKS
            and node.linked >= (node.letters - node.titled) * LINKED_SHARE
            and node.letters <= self.tree[self.root].letters * LARGEST_SHARE
            and not self.holds_heading(index)
        )

    def section_end(self, index: int) -> int:
        """Where the part ends that a heading opens: the next heading of its level, or the end of its parent."""
        level, at = self.tree[index].tag, self.tree[index].end
        parent_end = self.tree[self.tree[index].parent].end
        while at < parent_end and not (self.tree[at].tag in HEADINGS and self.tree[at].tag <= level):
            at = self.tree[at].end
        return at

    def opens_furniture(self, index: int) -> bool:
        """Whether a heading opens a part that does not belong to the main text: "Related news"."""
        if self.tree[index].letters > LONGEST_LINK:
            return False
        return words_in(self.tree, index).rstrip(":?!. ").lower() in FURNITURE_HEADINGS

    def class_words(self, node: Node) -> frozenset[str]:
        """The words of an element's class and id, in lower case."""
        classes, name = node.attributes.get("class"), node.attributes.get("id")
        if not classes and not name:
            return NO_WORDS
        told = f"{classes or ''} {name or ''}"
        known = self._class_words.get(told)
        if known is None:
            known = self._class_words[told] = frozenset(_class_words(told))
        return known

    def _looks_like_furniture(self, index: int, node: Node) -> bool:
        words, tag = self.class_words(node), node.tag
        if tag == "footer" or "footer" in words:
            # Under a quotation stands who said it; under an article when it was published, or a reference.
            return not lies_in(self.tree, index, QUOTATIONS) and (not self.is_marked or node.links > 0)
        if tag == "header":
            return not self.is_marked and not lies_in(self.tree, index, ("article",))
        return tag in ("aside", "form") or not CLASSES.isdisjoint(words)

    def _is_control(self, index: int) -> bool:
        node = self.tree[index]
        if node.letters > LONGEST_LINK:
            return False
        words = words_in(self.tree, index).lower()
        to_this_page = (node.attributes.get("href") or "").startswith("#")
        return words.startswith(LINK_OPENINGS) or (to_this_page and is_for_screen_readers(node))


def is_hidden(node: Node) -> bool:
    """Whether nobody is meant to see or hear an element."""
    attributes = node.attributes
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if attributes.get("aria-hidden") == "true" and node.letters <= LONGEST_ORNAMENT:
        return True
    style = attributes.get("style")
    return style is not None and INVISIBLE.search(style) is not None


def is_for_screen_readers(node: Node) -> bool:
    """Whether an element is heard and not seen; it may be a label such as "Published"."""
    classes = node.attributes.get("class")
    return classes is not None and FOR_SCREEN_READERS.search(classes) is not None


def _class_words(told: str) -> Iterator[str]:
    for token in told.split():
        if token.isascii() and token.isalpha() and token.islower():
            yield token  # it is a word, as most are
        elif not MODIFIER.match(token):
            yield from [word.lower() for word in CLASS_WORD.findall(token)]
