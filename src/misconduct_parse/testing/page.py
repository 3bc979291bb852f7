"""A page in the making, and the document that it becomes in any carrier."""

from __future__ import annotations

import datetime as dt
import html
import json
from typing import Final

from attrs import frozen

from misconduct_parse.model.terms import Format
from misconduct_parse.testing.planted import Planted, Sentence, planted_in, words

CARRIERS: Final = ("plain", "front_matter", "fenced", "html")
"""Plain text; Markdown with ``---`` around its front matter; the same with a fence of backticks; HTML."""


@frozen(kw_only=True)
class Document:
    """A document with its facts.

    Attributes:
        source: The document.
        format: What it is.
        carrier: One of ``CARRIERS``.
        published: The day of publication that it tells; None where a fact tells it, or nothing does.
        sentences: What it says, in order: those that hold facts, and others.
    """

    source: str
    format: Format
    carrier: str
    published: dt.date | None
    sentences: tuple[Sentence, ...]

    def planted(self, text: str) -> list[Planted]:
        """Where the facts lie in ``case.document.text``.

        Raises:
            ValueError: if the text lacks a sentence of the document.
        """
        return planted_in(text, self.sentences)


@frozen(kw_only=True)
class Page:
    """A page before it has a carrier.

    Attributes:
        format: What it is.
        title: Its title.
        paragraphs: Its main text.
        published: The day of publication, which every carrier tells in its own way.
        url: Its address.
    """

    format: Format
    title: Sentence
    paragraphs: tuple[Sentence, ...]
    published: dt.date | None = None
    url: str | None = None

    def written(self, carrier: str) -> Document:
        """The page as a document."""
        made = {"plain": self._plain, "front_matter": self._dashed, "fenced": self._fenced, "html": self._html}
        source, sentences = made[carrier]()
        return Document(
            source=source, format=self.format, carrier=carrier, published=self.published, sentences=sentences
        )

    def _plain(self) -> tuple[str, tuple[Sentence, ...]]:
        day = ((f"Published: {self.published.day} {self.published:%B %Y}",),) if self.published else ()
        sentences = (self.title, *day, *self.paragraphs)
        return "\n\n".join(map(words, sentences)) + "\n", sentences

    def _dashed(self) -> tuple[str, tuple[Sentence, ...]]:
        return self._headed("---", "---")

    def _fenced(self) -> tuple[str, tuple[Sentence, ...]]:
        return self._headed("```yaml", "```")

    def _headed(self, opening: str, closing: str) -> tuple[str, tuple[Sentence, ...]]:
        entries = [f"title: {json.dumps(words(self.title), ensure_ascii=False)}"]
        if self.published:
            entries.append(f"publish:\n  date: 10:30 {self.published:%d/%m/%Y}")
        if self.url:
            entries.append(f"url: {self.url}")
        head = "\n".join([opening, *entries, closing])
        return "\n\n".join([head, *map(words, self.paragraphs)]) + "\n", self.paragraphs

    def _html(self) -> tuple[str, tuple[Sentence, ...]]:
        title = html.escape(words(self.title))
        meta = [f'<meta property="og:title" content="{title}">']
        if self.published:
            meta.append(f'<meta property="article:published_time" content="{self.published}T10:30:00">')
        if self.url:
            meta.append(f'<meta property="og:url" content="{self.url}">')
        body = "\n".join(f"<p>{lines(paragraph)}</p>" for paragraph in self.paragraphs)
        return site_page(title, "\n".join(meta), body), self.paragraphs


def lines(sentence: Sentence) -> str:
    """A sentence as HTML, its lines kept apart."""
    return html.escape(words(sentence)).replace("\n", "<br>\n")


def site_page(title: str, meta: str, body: str) -> str:
    """HTML with the furniture of a force's site around the main text; all three come as HTML."""
    return _HTML.format(title=title, meta=meta, body=body)


_HTML: Final = """<!DOCTYPE html>
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
