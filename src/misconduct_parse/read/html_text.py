"""The main text of a page: paragraphs parted by blank lines; items, labels and rows each on their line."""

from __future__ import annotations

from typing import Final

from attrs import define

from misconduct_parse.read.furniture import MainText, is_for_screen_readers
from misconduct_parse.read.html_flow import Flow, Gap
from misconduct_parse.read.html_table import has_labels, is_layout, line_of, rows_of
from misconduct_parse.read.html_tree import HEADINGS, TEXT, Node, elements, words_in
from misconduct_parse.read.numbering import numeral

BLOCKS: Final = frozenset(
    "p div section article header footer main aside blockquote figure figcaption address details summary fieldset form"  # noqa: SIM905  names in rows, not in a column
    " center hr pre caption table tr td th tbody thead tfoot dl body hgroup search legend".split()
)
LISTS: Final = frozenset(("ul", "ol"))

LONGEST_SCREEN_READER_LABEL: Final = 30
DEEPEST_INDENT: Final = 4


@define
class List:
    """A list that is being put down."""

    kind: str
    """How its items are numbered; empty for bullets."""

    number: int
    """Number of the next item."""


def main_text(main: MainText, metadata: frozenset[int]) -> str:
    """The main text of a page.

    Args:
        main: The page, and where its main text is.
        metadata: Indices of elements that went into the metadata.
    """
    if not main.tree:
        return ""
    text = _Writer(main, metadata).write(main.root)
    # A page of nothing but links, or one whose only words stand in what looks like furniture.
    return text or _Writer(main, metadata, keeps_furniture=True).write(main.root)


class _Writer:
    """Walks over a stretch of the tree and puts its words down."""

    def __init__(self, main: MainText, metadata: frozenset[int], *, keeps_furniture: bool = False) -> None:
        self._main = main
        self._tree = main.tree
        self._metadata = metadata
        self._keeps_furniture = keeps_furniture
        self._flow = Flow()
        self._lists: list[List] = []
        self._preformatted = 0
        self._term = 0
        self._has_term = False

    def write(self, root: int) -> str:
        """The words inside ``tree[root]``."""
        tree, flow, opened = self._tree, self._flow, list[Node]()
        at, end, closes = root + 1, tree[root].end, -1
        while at < end:
            while at >= closes >= 0:
                self._close(opened.pop())
                closes = opened[-1].end if opened else -1
            node = tree[at]
            if node.tag == TEXT:
                if self._preformatted:
                    self._preformatted_words(node.text)
                else:
                    flow.words(node.text)
                at += 1
                continue
            behind = self._skip(at, node)
            if behind > at:
                at = behind
                continue
            self._open(node)
            opened.append(node)
            closes = node.end
            at += 1
        while opened:
            self._close(opened.pop())
        return str(flow)

    def _skip(self, at: int, node: Node) -> int:
        """Where to go on behind an element whose insides are not walked through; ``at`` for all others."""
        if at in self._metadata or node.tag in ("script", "head"):
            return node.end
        behind = at if self._keeps_furniture else self._behind_furniture(at, node)
        if behind == at and node.tag == "table" and not is_layout(self._tree, at):
            self._table(at)
            return node.end
        return behind

    def _behind_furniture(self, at: int, node: Node) -> int:
        """Where the main text goes on if a part that is not its own begins at ``at``; else ``at``."""
        main = self._main
        if main.is_furniture(at) or (node.links > 1 and main.is_link_list(at) and not self._flow.ends_with(":")):
            self._flow.left_out()
            return node.end
        if node.tag in HEADINGS and main.opens_furniture(at):
            return main.section_end(at)
        too_long = node.letters > LONGEST_SCREEN_READER_LABEL and is_for_screen_readers(node)
        return node.end if too_long else at

    def _preformatted_words(self, text: str) -> None:
        for number, line in enumerate(text.splitlines()):
            if number:
                self._flow.line_break()
            self._flow.words(line)

    def _open(self, node: Node) -> None:
        tag, flow = node.tag, self._flow
        if tag in BLOCKS:
            flow.part(self._block_gap())
            self._preformatted += tag == "pre"
        elif tag == "br":
            flow.line_break()
        elif tag == "li":
            flow.item(self._marker(node))
        elif tag in HEADINGS:
            flow.begin_heading()
        elif tag in LISTS:
            self._open_list(node)
        elif tag in ("dt", "dd"):
            self._open_definition(tag)
        elif tag == "q":
            flow.words("“")
        elif tag == "time" or is_for_screen_readers(node):
            flow.seam()

    def _close(self, node: Node) -> None:
        tag, flow = node.tag, self._flow
        if tag in BLOCKS:
            flow.part(self._block_gap())
            self._preformatted -= tag == "pre"
        elif tag == "li":
            flow.end_item()
        elif tag in HEADINGS:
            flow.end_heading()
        elif tag in LISTS:
            self._lists.pop()
            flow.part(self._block_gap())
        elif tag in ("dt", "dd"):
            self._has_term = tag == "dt" and flow.size > self._term
            flow.part(Gap.LINE)
        elif tag == "q":
            flow.words("”")
        elif tag == "time" or is_for_screen_readers(node):
            flow.seam()
        elif "label" in self._main.class_words(node):
            # <span class="label">IOPC reference</span><span>2020/146999</span>
            flow.part(Gap.SPACE if flow.ends_with(":") else Gap.LINE)

    def _block_gap(self) -> Gap:
        return Gap.LINE if self._lists else Gap.PARAGRAPH

    def _open_list(self, node: Node) -> None:
        self._flow.part(self._block_gap())
        kind = (node.attributes.get("type") or "1") if node.tag == "ol" else ""
        self._lists.append(List(kind, _number(node.attributes.get("start"), 1)))

    def _marker(self, node: Node) -> str:
        at_hand = self._lists[-1] if self._lists else List("", 1)
        indent = "  " * min(max(len(self._lists) - 1, 0), DEEPEST_INDENT)
        if not at_hand.kind:
            return f"{indent}* "
        number = _number(node.attributes.get("value"), at_hand.number)
        at_hand.number = number + 1
        return f"{indent}{numeral(at_hand.kind, number)}. "

    def _open_definition(self, tag: str) -> None:
        if tag == "dd" and self._has_term:
            self._flow.label()
        else:
            self._flow.part(Gap.LINE)
        self._term, self._has_term = self._flow.size, False

    def _table(self, at: int) -> None:
        flow, tree = self._flow, self._tree
        flow.part(self._block_gap())
        for caption in elements(tree, "caption", start=at, end=tree[at].end):
            flow.words(words_in(tree, caption))
            flow.part(Gap.PARAGRAPH)
        rows = list(rows_of(tree, at))
        labelled = has_labels(tree, rows)
        for row in rows:
            texts = [_Writer(self._main, self._metadata).write(cell) for cell in row]
            line = line_of(tree, row, texts, labelled=labelled)
            if line:
                flow.put(line)
                flow.part(Gap.LINE)
        flow.part(self._block_gap())


def _number(attribute: str | None, default: int) -> int:
    """The whole number that an attribute says, if it says one that a list could have."""
    return int(attribute) if attribute and attribute.isdecimal() and len(attribute) < 7 else default
