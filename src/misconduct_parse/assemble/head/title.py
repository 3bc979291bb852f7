"""A page's title, without the name of the site it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.draft import Place
from misconduct_parse.assemble.head.front import Front
from misconduct_parse.assemble.head.letterhead import LineKind
from misconduct_parse.assemble.head.site import without_site
from misconduct_parse.assemble.places import Found, in_field, stretch
from misconduct_parse.model.terms import Format

KEYS: Final = ("og:title", "title", "ld:headline", "itemprop:headline", "h1", "dc.title", "dcterms.title")
"""Metadata that holds the title, the one without the site's name first."""

LONGEST: Final = 300


def put_title(work: Assembly, front: Front) -> Found[str] | None:
    """Set ``title``, with every place that says it in the same words."""
    titles = list(_titles(work, front))
    if not titles:
        return None
    same = [place for title in titles if title.value == titles[0].value for place in title.at]
    work.case.put("title", titles[0].value, *same)
    return Found(value=titles[0].value, at=tuple(same))


def _titles(work: Assembly, front: Front) -> Iterator[Found[str]]:
    for key in KEYS:
        entry = front.fields.get(key)
        words = " ".join(without_site(entry.value, work.format).split()) if entry else ""
        if entry and words:
            yield Found(value=words, at=(in_field(front.page, entry, "head.title.metadata", words),))
    headline = _headline(work, front)
    if headline:
        start, end = headline
        words = without_site(front.page.words(start, end), work.format)
        place: Place = stretch(start, _end_of(front, start, end, words), "head.title.headline")
        yield Found(value=words, at=(place,))


def _end_of(front: Front, start: int, end: int, words: str) -> int:
    """Where a headline ends whose site was cut off behind it."""
    at = front.page.text.find(words, start, end)
    return at + len(words) if at == start else end


def _headline(work: Assembly, front: Front) -> tuple[int, int] | None:
    if work.format is Format.IOPC_SUMMARY:
        return _above_publication(front)
    return next(((line.start, line.end) for line in front.lines if line.kind is LineKind.HEADLINE), None)


def _above_publication(front: Front) -> tuple[int, int] | None:
    """The block above "Published 10 Jan 2024", whatever debris a capture begins with; else the first block."""
    page = front.page
    if not page.blocks:
        return None
    stamped = (n for n, block in enumerate(page.blocks[:20]) if page.folded.startswith("Published", block.start))
    number = next(stamped, 1) - 1
    if number < 0:
        return None
    block = page.blocks[number]
    end = _glued(front, block.start, block.end)
    if end == block.end and (
        len(page.blocks) == 1 or (page.folded[end - 1] == "." and not page.folded[end - 5].isdigit())
    ):
        return None  # the text begins with its prose
    return (block.start, end) if end - block.start <= LONGEST and page.folded[block.start] != "#" else None


def _glued(front: Front, start: int, end: int) -> int:
    """Where a title ends that "Published" is glued to: "... - Kent Police, May 2021Published 10 Jan 2024"."""
    at = front.page.folded.find("Published", start, end)
    return at if at > start and not front.page.folded[at - 1].isspace() else end
