"""Carriers are told by content, and what each costs is loaded when it is met."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from tests.unit.read.reading import page_of


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html><p>x",
        "\ufeff\n <!doctype HTML>\n<html>x</html>",
        "<html lang=en><body>x",
        '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html>x</html>',
        "<!-- saved page --><html>x</html>",
        "<head><title>x</title></head>",
        "<body class=a>x</body>",
        '<meta charset="utf-8"><p>x',
        "<p>One.</p><p>Two.</p>",
        "Words first<p>One.</p><p>Two.</p><ul><li>Three</li></ul>",
    ],
)
def test_html(source: str) -> None:
    assert page_of(source).media_type == "text/html"


@pytest.mark.parametrize("fence", ["---", "```yaml", "```yml", "``` YAML"])
def test_front_matter(fence: str) -> None:
    closing = fence[:3]
    page = page_of(f"\n{fence}\ntitle: x\n{closing}\nBody.")
    assert (page.media_type, page.fields[0].value, page.text[page.body :]) == ("text/markdown", "x", "Body.")


@pytest.mark.parametrize(
    "source",
    [
        "",
        " \n",
        "PC Ada Quill was dismissed.",
        "The report used <b>bold</b> and <p> tags.",
        "a < b and c > d",
        "---\nNot metadata but prose under a rule.\n---\n",
        "```python\nprint()\n```",
        "# Heading\n\n**Bold** text",
        "<rss><channel><item>x</item></channel></rss>",
    ],
)
def test_plain_text(source: str) -> None:
    page = page_of(source)
    assert (page.media_type, page.text, page.body, page.fields) == ("text/plain", source, 0, ())


def test_a_byte_order_mark_in_a_str_hides_nothing() -> None:
    page = page_of("\ufeff---\ntitle: x\n---\nBody.")
    assert page.text.startswith("\ufeff"), "the text is the input itself"
    assert [entry.value for entry in page.fields] == ["x"]


def test_the_digest_is_that_of_the_raw_input() -> None:
    text = "Café\r\n"
    assert page_of(text).sha256 == hashlib.sha256(text.encode()).hexdigest()
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        raw = text.encode(encoding)
        assert page_of(raw).sha256 == hashlib.sha256(raw).hexdigest()
    assert page_of("\ud800").sha256 == hashlib.sha256(b"\xed\xa0\x80").hexdigest()


def test_plain_text_needs_neither_yaml_nor_selectolax() -> None:
    program = (
        "import sys\n"
        "from misconduct_parse.diagnostics import Log\n"
        "from misconduct_parse.read.read import read\n"
        "read(b'Plain words.', Log())\n"
        "print(sorted({'yaml', 'selectolax'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
