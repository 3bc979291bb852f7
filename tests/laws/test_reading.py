"""What holds for the page of any source: true offsets, whole sentences, fields whose words say their values."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import example, given
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse.diagnostics import Log
from misconduct_parse.read.field_value import unescaped
from misconduct_parse.read.page import Page
from misconduct_parse.read.read import read
from tests.laws import strategies as some

VALUES = st.one_of(
    st.sampled_from(
        ["A: b", '"A" and', "it's", "'it''s'", "*a*", "&amp; b", "a # b", "👮 a\u00a0b", "- a", "|", "", "{a", "%"]
    ),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\u2028\u2029\x85"), max_size=20),
)
KEYS = st.sampled_from(["title", "og:title", "url", "publish", "  date", "tags", "- x", "  - y", "a b", '"q"', "\tt"])


@st.composite
def front_matters(draw: st.DrawFn) -> str:
    """Something like front matter, valid or not, closed or not, above something like a main text."""
    fence = draw(st.sampled_from(["---", "```yaml"]))
    lines = [f"{key}: {value}" for key, value in draw(st.lists(st.tuples(KEYS, VALUES), max_size=6))]
    closing = draw(st.sampled_from([fence[:3], "", "..."]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join([fence, *lines, closing, "", draw(some.texts())])


TAGS = [
    *(
        "p",
        "div",
        "ul",
        "li",
        "ol",
        "table",
        "tr",
        "td",
        "th",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "a",
        "b",
        "span",
        "header",
    ),
    *("footer", "main", "article", "section", "form", "time", "pre", "blockquote", "button", "script", "title", "q"),
]
PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
    st.sampled_from(
        ['<a href="#x">', '<p class="share label" hidden>', "<time datetime=2021>", "<br>", "<!-- x", "-->", "&amp;"]
    ),
    st.sampled_from(
        ['<meta name="author" content="A &amp; B">', '<html lang="en">', '<li value="9">', '<ol type="a">']
    ),
    st.text(max_size=8),
)


@st.composite
def tag_soups(draw: st.DrawFn) -> str:
    """Tags in any order, which nobody closed properly."""
    return "<html>" + "".join(draw(st.lists(PIECES, max_size=40)))


SOURCES = st.one_of(some.texts(), some.any_bytes(), some.mangled_documents(), front_matters(), tag_soups())


def page_of(source: str | bytes) -> Page | None:
    """The page, or None where the source is refused."""
    with suppress(mp.MisconductParseError):
        return read(source, Log())
    return None


def bare(words: str) -> str:
    """Words without white space and quotation marks, which YAML may fold, double or take off."""
    return "".join(words.split()).replace("'", "").replace('"', "")


@given(SOURCES)
@example("\ufeff---\na: b\n---\n")
@example("---\na: \u2028b\n---\n")
def test_blocks_and_sentences_hold_every_word_of_the_main_text_once(source: str | bytes) -> None:
    page = page_of(source)
    if page is None:
        return
    at = page.body
    for sentence in page.sentences:
        assert page.folded[at : sentence.start].strip() == ""
        assert at <= sentence.start < sentence.end <= len(page.text)
        block = page.blocks[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end
        words = page.folded[sentence.start : sentence.end]
        assert words == words.strip()
        at = sentence.end
    assert page.folded[at:].strip() == ""
    assert [sentence.block for sentence in page.sentences] == sorted(sentence.block for sentence in page.sentences)
    assert {sentence.block for sentence in page.sentences} == set(range(len(page.blocks)))


@given(SOURCES)
def test_folding_keeps_every_offset(source: str | bytes) -> None:
    page = page_of(source)
    if page is not None:
        assert len(page.text) == len(page.folded) == len(page.lower)
        assert 0 <= page.body <= len(page.text)


@given(some.texts() | front_matters())
def test_a_text_that_is_no_html_stays_as_it_is(source: str) -> None:
    page = page_of(source)
    assert page is not None
    assert page.media_type == "text/html" or page.text == source


@given(SOURCES)
def test_the_words_under_a_field_say_its_value(source: str | bytes) -> None:
    page = page_of(source)
    for entry in page.fields if page else ():
        assert page is not None
        words = page.text[entry.span.slice]
        assert words.strip() == words != ""
        assert entry.span.end <= page.body
        if "\\" not in words:
            assert bare(unescaped(words)) == bare(entry.value)


@given(some.texts() | front_matters())
@example("A.\n\nB: c\n* d\ne f")
@example(f"{'0' * 76}\n{'0' * 40}\n{'0' * 2}")
@example(f"---\n---\n{'0' * 76}\n{'0' * 39}\ra")
def test_line_ends_move_offsets_and_nothing_else(source: str) -> None:
    lines = source.replace("\r\n", "\n").replace("\r", "\n")
    one, other = page_of(lines), page_of(lines.replace("\n", "\r\n"))
    assert one is not None
    assert other is not None
    if one.media_type == "text/html":
        return

    def moved(offset: int) -> int:
        return offset + lines.count("\n", 0, offset)

    assert other.body == moved(one.body)
    assert other.blocks == tuple((b.kind, moved(b.start), moved(b.end)) for b in one.blocks)
    assert other.sentences == tuple((moved(s.start), moved(s.end), s.block) for s in one.sentences)
    assert [(f.key, f.span.start, f.span.end) for f in other.fields] == [
        (f.key, moved(f.span.start), moved(f.span.end)) for f in one.fields
    ]


@given(tag_soups())
def test_a_page_is_one_text_without_tags_of_ours(source: str) -> None:
    page = page_of(source)
    assert page is not None
    assert page.media_type == "text/html"
    assert "\r" not in page.text[: page.body]
    assert page.text.startswith("---\n") == (page.body > 0)
    assert [entry.span.start for entry in page.fields] == sorted(entry.span.start for entry in page.fields)
