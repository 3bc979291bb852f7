"""The main text of a page: complete, in the page's order, without what its site puts around it."""

from __future__ import annotations

import pytest

from tests.unit.read.reading import blocks_of, body_of, fields_of, page_of

FURNITURE = [
    '<a class="u-skip" href="#main">Jump to main content</a>',
    '<div class="c-cookie"><p>Some cookies are needed.</p><button>Accept all</button></div>',
    '<div id="cookieMsg">This site uses cookies.</div>',
    "<nav><ul><li>Report</li></ul></nav>",
    '<div role="navigation">Report</div>',
    '<ol class="c-breadcrumb"><li><a href="/">Home</a></li><li>News</li></ol>',
    '<div class="share-links">Share: <a href="#f">Facebook</a></div>',
    "<aside><h2>More</h2><p>Another officer was dismissed.</p></aside>",
    '<section class="related"><h2>Related news</h2><p>Another officer was dismissed.</p></section>',
    "<h2>Related news</h2><p>Another officer was dismissed.</p><h3>Older</h3><p>And another.</p>",
    "<h2>More like this:</h2><div><p>Another officer was dismissed.</p></div>",
    '<section><h2>Other cases</h2><p><a href="/1">PC Nobody dismissed</a></p><p><a href="/2">PC A</a></p></section>',
    '<h3>Earlier quarters</h3><ul><li><a href="/1">July</a></li><li><a href="/2">April</a></li></ul>',
    '<p class="links">See also: <a href="/x">How to complain</a> | <a href="/y">Officer receives advice</a></p>',
    "<form><label>Search</label><input name=q><button>Go</button></form>",
    "<script>var x = 'dismissed';</script><style>p{}</style><noscript>Turn on scripts</noscript>",
    "<template><p>dismissed</p></template><svg><title>Crest</title><text>dismissed</text></svg>",
    "<p hidden>Thank you for your answer.</p>",
    '<p style="display: none">Thank you.</p>',
    '<span aria-hidden="true">×</span>',
    '<a href="#top" class="visually-hidden">Top</a>',
    '<a href="#top">Back to top</a>',
    "<footer><p>Essex Police. <a href=/privacy>Privacy</a></p></footer>",
    '<div class="quick-exit"><a href="https://x.example">Leave</a> or press Esc</div>',
    '<div class="tags">Essex | Chelmsford</div>',
    "<button>Print</button><select><option>Welsh</option></select>",
]

STORY = "<p>PC Ada Quill was dismissed without notice after a hearing at headquarters in Chelmsford.</p>"
MORE = "<p>The panel found that she had breached the standards of honesty and integrity.</p>"
STORY_TEXT = "PC Ada Quill was dismissed without notice after a hearing at headquarters in Chelmsford."
MORE_TEXT = "The panel found that she had breached the standards of honesty and integrity."


def page(inside: str) -> str:
    return f"<!DOCTYPE html><html><head><title>T</title></head><body><main>{inside}</main></body></html>"


def main_of(inside: str) -> str:
    return body_of(page(inside))


@pytest.mark.parametrize("furniture", FURNITURE)
def test_furniture_inside_the_main_element_is_left_out(furniture: str) -> None:
    assert main_of(f"{STORY}{MORE}{furniture}") == f"{STORY_TEXT}\n\n{MORE_TEXT}"


@pytest.mark.parametrize("furniture", [one for one in FURNITURE if not one.startswith("<h")])
def test_furniture_before_the_story_is_left_out(furniture: str) -> None:
    assert main_of(f"<h1>T</h1>{furniture}{STORY}{MORE}") == f"{STORY_TEXT}\n\n{MORE_TEXT}"


@pytest.mark.parametrize("furniture", [*FURNITURE, "<header><p>Essex Police</p></header>"])
def test_furniture_of_a_page_without_main_element_is_left_out(furniture: str) -> None:
    source = f"<html><body>{STORY}{MORE}{furniture}</body></html>"
    assert body_of(source) == f"{STORY_TEXT}\n\n{MORE_TEXT}"


@pytest.mark.parametrize(
    "inside",
    [
        f'<div class="page has-sidebar no-cookies">{STORY}{MORE}</div>',
        f'<form id="aspnetForm"><input type=hidden>{STORY}{MORE}</form>',
        f'<div class="social-stream share">{STORY}{MORE}</div>',
        f'<div class="nav-open"><h1>T</h1>{STORY}{MORE}</div>',
        f'<div aria-hidden="true" class="panel">{STORY}{MORE}</div>',
        f'<div hidden="until-found">{STORY}{MORE}</div>',
        f"<div>{STORY}</div><footer>{MORE_TEXT}</footer>",
        f"{STORY}<blockquote class=share-quote>{MORE_TEXT}</blockquote>",
    ],
)
def test_what_only_looks_like_furniture_is_kept(inside: str) -> None:
    assert main_of(inside) == f"{STORY_TEXT}\n\n{MORE_TEXT}"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<p> One\n two&nbsp;three &amp; <b>fo</b>ur, 1<sup>st</sup> </p>", "One two\u00a0three & four, 1st"),
        ("<p>One<br>two<br/>three<br><br>four</p>", "One\ntwo\nthree\n\nfour"),
        ("<div>One<div>Two</div>Three</div>", "One\n\nTwo\n\nThree"),
        ("<p>One</p><h2>Head</h2><p>Two</p>", "One\n\nHead\n\nTwo"),
        ("<h2><button aria-expanded=false>Head</button></h2><div><p>Two</p></div>", "Head\n\nTwo"),
        ("<ul><li>One</li><li><p>Two</p></li><li></li><li>Three</li></ul>", "* One\n* Two\n* Three"),
        ("<ol><li>One</li><li>Two</li></ol>", "1. One\n2. Two"),
        ('<ol type="a" start="2"><li>One</li><li value="5">Two</li><li>Three</li></ol>', "b. One\ne. Two\nf. Three"),
        ('<ol type="i"><li>One</li><li>Two</li></ol>', "i. One\nii. Two"),
        ("<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><p>Three</p>", "* One\n  * Inner\n* Two\n\nThree"),
        ("<p>Breached:</p><ul><li>One</li></ul><p>and that</p>", "Breached:\n\n* One\n\nand that"),
        ("<dl><dt>Chair</dt><dd>Mr Pell</dd><dt>Place:</dt><dd>Here</dd></dl>", "Chair: Mr Pell\nPlace: Here"),
        ("<dl><dt>Who?</dt><dd>A</dd><dd>B</dd></dl>", "Who? A\nB"),
        ("<dl><dt>Standards</dt><dd><ul><li>One</li><li>Two</li></ul></dd></dl>", "Standards:\n* One\n* Two"),
        ("<dl><div><dt>A</dt><dd><p>1</p></dd></div><dt></dt><dd>none</dd></dl>", "A: 1\n\nnone"),
        (
            "<table><tr><th>Chair</th><td>Mr Pell</td></tr><tr><th>Who:</th><td>PC A</td></tr></table>",
            "Chair: Mr Pell\nWho: PC A",
        ),
        (
            "<table><tr><td>Chair</td><td>Mr Pell</td></tr><tr><td>Place</td><td>Here</td></tr></table>",
            "Chair: Mr Pell\nPlace: Here",
        ),
        (
            "<table><caption>Cases</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "Cases\n\nA | B\n1 | 2",
        ),
        ("<table><tr><th>A<th>B<th>C<tr><td>1<td><td><p>3</p><p>4</p></table>", "A | B | C\n1 |  | 3 4"),
        ("<table><tr><th>S</th><td><ul><li>One;</li><li>Two</li></ul></td></tr></table>", "S:\n* One;\n* Two"),
        ("<table><tr><td>1</td><td><ul><li>One;</li><li>Two</li></ul></td><td></td></tr></table>", "1 | One; Two | "),
        ("<table><tr><td></td><td> </td></tr></table><p>x</p>", "x"),
        ("<table role=presentation><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>", "One\n\nTwo"),
        ("<table><tr><td><table><tr><td>A</td><td>1</td><td>2</td></tr></table></td></tr></table>", "A | 1 | 2"),
        ("<pre>One\n  two\n\nthree</pre>", "One\ntwo\n\nthree"),
        ("<p>He said <q>no</q>.</p>", "He said “no”."),
        ("<p>He was <s>dismissed</s><del>sacked</del> warned.</p>", "He was warned."),
        ("<blockquote><p>We did.</p><footer>Chief Pell</footer></blockquote>", "We did.\n\nChief Pell"),
        ("<details><summary>More</summary><p>Text</p></details>", "More\n\nText"),
        ("<div class=field__label>IOPC reference</div><div>2020/123456</div>", "IOPC reference\n\n2020/123456"),
        ("<p><span class=label>IOPC reference</span><span>2020/123456</span></p>", "IOPC reference\n2020/123456"),
        ("<p><span class=label>Chair:</span><span>Mr Pell</span></p>", "Chair: Mr Pell"),
        ('<p><span class="visually-hidden">Published</span><time>3 May</time>, here</p>', "Published 3 May, here"),
        ("<p>mis<span class=a>con</span><span class=b>duct</span></p>", "misconduct"),
        ("One<!-- two -->three", "Onethree"),
        ("<p>1 &lt; 2 &#8211; &hellip; &unknown;</p>", "1 < 2 – … &unknown;"),
    ],
)
def test_shapes(inside: str, text: str) -> None:
    assert main_of(inside) == text


@pytest.mark.parametrize(
    "source",
    [
        f"<body><nav>Menu</nav><main>{STORY}</main><div>Other</div></body>",
        f"<body><main></main><div role=main>{STORY}</div></body>",
        f"<body><div>Other</div><div id=main-content>{STORY}</div></body>",
        f"<body><div>Other</div><div id=content>{STORY}</div></body>",
        f"<body><div>Other</div><article>{STORY}</article></body>",
        f"<body><main>Teaser</main><main>{STORY}</main></body>",
        f"<body>{STORY}</body>",
        STORY + "<p></p>",
        f"<html><body><main>{STORY.removesuffix('</p>')}",
    ],
)
def test_the_main_element_is_found(source: str) -> None:
    assert body_of(source) == STORY_TEXT


def test_a_page_of_several_articles_keeps_them_all() -> None:
    source = f"<body><article><h2>One</h2>{STORY}</article><article><h2>Two</h2>{MORE}</article></body>"
    assert body_of(source) == f"One\n\n{STORY_TEXT}\n\nTwo\n\n{MORE_TEXT}"


def test_a_page_of_links_alone_keeps_them() -> None:
    assert main_of('<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>') == "* One\n* Two"


def test_a_list_of_links_that_a_sentence_announces_is_kept() -> None:
    links = '<ul><li><a href="/1">Honesty and Integrity</a></li><li><a href="/2">Confidentiality</a></li></ul>'
    assert main_of(f"{STORY}{MORE}<p>The standards are:</p>{links}").endswith(
        "The standards are:\n\n* Honesty and Integrity\n* Confidentiality"
    )


def test_the_heading_is_metadata_and_not_said_again() -> None:
    source = page(f"<header><h1>Officer <em>dismissed</em></h1></header>{STORY}")
    assert fields_of(source)["h1"] == "Officer dismissed"
    assert body_of(source) == STORY_TEXT


HTML = """<html><head><title>Officer dismissed | Essex Police</title></head><body>
<header><nav><a href="/">Home</a></nav></header>
<main><article><header><h1>Officer dismissed</h1><p>Published <time datetime="2021-03-03">3 March</time></p></header>
<p>PC Ada Quill was <b>dismissed</b>.</p>
<p>The panel found breaches of:</p>
<ul><li>Honesty and Integrity</li><li>Use of Force</li></ul>
<h2>Outcome</h2>
<p>Dismissal without notice.</p></article></main></body></html>"""

MARKDOWN = """---
title: Officer dismissed | Essex Police
publish:
  date: 2021-03-03
---

PC Ada Quill was dismissed.

The panel found breaches of:

* Honesty and Integrity
* Use of Force

Outcome

Dismissal without notice.
"""


def test_markdown_and_html_of_a_page_have_the_same_main_text() -> None:
    assert blocks_of(HTML) == blocks_of(MARKDOWN)
    assert page_of(HTML).folded[page_of(HTML).body :] == page_of(MARKDOWN).folded[page_of(MARKDOWN).body :].strip()
