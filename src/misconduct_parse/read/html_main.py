"""Which element of a page holds its main text, and which heading is the page's."""

from __future__ import annotations

from typing import Final

from misconduct_parse.read.furniture import MainText
from misconduct_parse.read.html_tree import Tree, ancestors, elements, lies_in

MAIN_IDS: Final = frozenset(("main", "main-content", "maincontent", "content", "page-content"))


def find_main(tree: Tree) -> MainText:
    """Where the main text of a page is.

    Args:
        tree: The page.
    """
    for candidates_of in (_by_element, _by_id, _single_article):
        candidates = candidates_of(tree)
        best = max(candidates, key=lambda index: tree[index].letters, default=-1)
        if best >= 0 and tree[best].letters:
            return MainText(tree=tree, root=best, h1=_heading(tree, best), is_marked=True)
    body = next(iter(elements(tree, "body")), 0)
    return MainText(tree=tree, root=body, h1=_heading(tree, body) if tree else -1, is_marked=False)


def _by_element(tree: Tree) -> list[int]:
    marked = [i for i in tree.telling if tree[i].attributes.get("role") == "main"]
    return sorted({*elements(tree, "main"), *marked})


def _by_id(tree: Tree) -> list[int]:
    return [i for i in tree.telling if (tree[i].attributes.get("id") or "").lower() in MAIN_IDS]


def _single_article(tree: Tree) -> list[int]:
    """The article of a page that has one; a page of several is a list of cases, and all of them count."""
    outer = [index for index in elements(tree, "article") if not lies_in(tree, index, ("article",))]
    return outer if len(outer) == 1 else []


def _heading(tree: Tree, root: int) -> int:
    """The page's first heading: of the main text, else of what stands above it and is no site's name."""
    inside = next(iter(elements(tree, "h1", start=root, end=tree[root].end)), -1)
    if inside >= 0 and tree[inside].letters:
        return inside
    for index in elements(tree, "h1"):
        around = [tree[outer] for outer in ancestors(tree, index)]
        if tree[index].letters and not any(n.tag == "nav" or n.attributes.get("role") == "banner" for n in around):
            return index
    return -1
