"""Pages in the making: paragraphs with planted facts, written out in any carrier."""

from __future__ import annotations

import datetime as dt
import html
import json
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from attrs import frozen

LONDON: Final = ZoneInfo("Europe/London")


class Fact(NamedTuple):
    """Words that say a value."""

    path: str
    """Where the value must come out."""
    value: str
    """The value as plain text, as ``tests.rules.values.plain`` gives it."""
    words: str
    """The words that say it."""


Sentence = tuple["str | Fact", ...]
"""Words and facts in the order in which they are written."""


class Planted(NamedTuple):
    """A fact with its place in the finished document."""

    fact: Fact
    start: int
    end: int


@frozen(kw_only=True)
class Page:
    """A page before it has a carrier."""

    title: Sentence
    paragraphs: tuple[Sentence, ...]
    published: dt.date | None = None
    url: str | None = None
    site: str | None = None

    def plain(self) -> tuple[str, list[Planted]]:
        """As plain text: title, day of publication, paragraphs."""
        day = (f"Published: {self.published.day} {self.published:%B %Y}",) if self.published else ()
        return _joined([self.title, *([day] if day else []), *self.paragraphs], "")

    def front_matter(self, fence: str = "---") -> tuple[str, list[Planted]]:
        """As Markdown with YAML front matter."""
        entries = [f"title: {json.dumps(words(self.title), ensure_ascii=False)}"]
        if self.published:
            entries.append(f"publish:\n  date: 10:30 {self.published:%d/%m/%Y}")
        if self.url:
            entries.append(f"url: {self.url}")
        head = [("```yaml" if fence == "```" else fence), *entries, fence]
        return _joined(self.paragraphs, "\n".join(head) + "\n\n")

    def html(self) -> str:
        """As an HTML page with the furniture of a force's site around its main text."""
        title = html.escape(words(self.title))
        meta = [f'<meta property="og:title" content="{title}">']
        if self.published:
            meta.append(f'<meta property="article:published_time" content="{self.published}T10:30:00">')
        if self.url:
            meta.append(f'<meta property="og:url" content="{self.url}">')
        body = "\n".join(f"<p>{html.escape(words(paragraph))}</p>" for paragraph in self.paragraphs)
        return HTML.format(title=title, meta="\n".join(meta), body=body)


HTML = """<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>{title}</title>
{meta}
<style>p {{ margin: 0 }}</style><script>var dismissed = "PC Nobody was dismissed";</script></head>
<body>
<div class="cookie-banner"><p>We use cookies to make this site work.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>{title}</h1>
{body}
</article></main>
<footer><p>Call 999 in an emergency. In a non-emergency, call 101.</p></footer>
</body></html>
"""


def words(sentence: Sentence) -> str:
    """A sentence as plain words."""
    return "".join(piece if isinstance(piece, str) else piece.words for piece in sentence)


def _joined(paragraphs: Any, before: str) -> tuple[str, list[Planted]]:
    text, planted = before, []
    for number, paragraph in enumerate(paragraphs):
        text += "\n\n" if number else ""
        for piece in paragraph:
            if isinstance(piece, Fact):
                planted.append(Planted(piece, len(text), len(text) + len(piece.words)))
            text += piece if isinstance(piece, str) else piece.words
    return text + "\n", planted
