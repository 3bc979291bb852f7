"""Tag soup is made harmless and keeps its words."""

from __future__ import annotations

import pytest
import regex

from misconduct_parse.read.html_guard import DEEPEST, FEWEST_TAGS, LONGEST_TAG, guarded

TAG = regex.compile(r"<[^>]*>")


@pytest.mark.parametrize(
    ("html", "safe"),
    [
        ("<p>PC <b class='x'>Ada</b> <em>Quill</em><i></i></p>", "<p>PC Ada Quill</p>"),
        ('<p><strong title="a > b">PC</strong> <small>A</p>', "<p>PC A</p>"),
        ("<s>sacked</s><strike class=x>out</strike><span>", "<del>sacked</del><del class=x>out</del><span>"),
        ("<blockquote><br><img src='b.png'><base><body>", "<blockquote><br><img src='b.png'><base><body>"),
        (f"a<div {'x=1 ' * LONGEST_TAG}>b<p>c", "ab<p>c"),
        (f"a<div {'x=1 ' * LONGEST_TAG}", "a"),
        (f"<p>{'word ' * LONGEST_TAG}</p>", f"<p>{'word ' * LONGEST_TAG}</p>"),
        ("PC \ud800", "PC \ufffd"),
        ("", ""),
    ],
)  # fmt: skip
def test_guarded(html: str, safe: str) -> None:
    assert guarded(html) == safe


@pytest.mark.parametrize("tag", ["div", "ul", "table", "section"])
def test_depth_is_cut_and_words_stay_in_order(tag: str) -> None:
    number = FEWEST_TAGS
    html = (
        "".join(f"<{tag}>{n} " for n in range(number)) + "".join(f"{n} </{tag}>" for n in range(number)) + "<p>end</p>"
    )
    safe = guarded(html)
    assert TAG.sub("", safe) == TAG.sub("", html)
    assert safe.count(f"<{tag}>") == safe.count(f"</{tag}>") == DEEPEST
    assert safe.endswith("<p>end</p>")


def test_what_cannot_nest_is_not_counted() -> None:
    html = "<p>x<br><li>y<td>z" * FEWEST_TAGS
    assert guarded(html) == html
