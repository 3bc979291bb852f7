"""What the title says: the people it names and the forum, as mentions that stand in the metadata."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.extract.extract import Extractor
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules import bare_names, dates, people, proceedings
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Block, BlockKind, Page, Sentence

TITLES: Final = ("h1", "og:title", "title", "headline")


def title_span(page: Page) -> tuple[int, int] | None:
    """Where the title stands: in the metadata, else the first heading of the main text."""
    field = page.field(*TITLES)
    if field is not None:
        return field.span.start, field.span.end
    first = page.blocks[0] if page.blocks else None
    if first is not None and first.kind is BlockKind.HEADING:
        return first.start, first.end
    return None


READ: Final = Extractor((*people.RULES, *bare_names.RULES, *proceedings.RULES))


def read_headline(page: Page, heading: tuple[int, int] | None = None) -> list[Mention[Any]]:
    """The mentions of a title in the metadata, outside all sentences; titles in the main text are read with it.

    Args:
        page: The page.
        heading: Where the heading above the table stands, if the case is a row of one; read where there is no title.
    """
    field = page.field(*TITLES)
    place = (field.span.start, field.span.end) if field is not None else heading
    if place is None:
        return []
    mentions = READ(_title_alone(page, *place))
    found = [*mentions.of(Kind.NAMED), *mentions.of(Kind.PROCEEDING)]
    return [mention._replace(sentence=-1) for mention in sorted(found, key=lambda m: (m.start, -m.end))]


# "Misconduct hearing, 5 to 7 October 2020": a title of the forum and its days alone
DATED: Final = quick_pattern(
    r"(?:(?:notice\s++of|public|gross|accelerated|upcoming|special\s++case|an?|the)\s++)*+(?:misconduct\s++)?+(?:hearing|meeting)"
    r"(?:\s*+[,:-]\s*+|\s++on\s++|\s++)(?=\d|mon|tue|wed|thu|fri|sat|sun)"
)


def title_days(page: Page) -> list[Mention[Any]]:
    """The full days of which, with the name of the forum, a title in the metadata is made."""
    field = page.field(*TITLES)
    opened = DATED.match(page.lower, field.span.start, field.span.end) if field is not None else None
    if field is None or opened is None:
        return []
    end = field.span.end
    written = Extractor(dates.RULES)(_title_alone(page, opened.end(), end)).of(Kind.DATE)
    whole = [m for m in written if is_full(m.value)]
    site = BEHIND_TITLE.match(page.folded, whole[0].end, end) if len(whole) == 1 else None
    return [whole[0]._replace(sentence=-1)] if site is not None and whole[0].start == opened.end() else []


def is_full(written: WrittenDate) -> bool:
    """Whether a date says its day and its year."""
    last = written.last or written.first
    return last.day is not None and (written.first.year or last.year) is not None


BEHIND_TITLE: Final = quick_pattern(r"\s*+(?:$|[\"']|[|-]\s)")


def _title_alone(page: Page, start: int, end: int) -> Page:
    """A page that ends with its title and has nothing before it; every offset the same."""
    return Page(
        text=page.text[:end],
        folded=page.folded[:end],
        lower=page.lower[:end],
        fields=page.fields,
        body=start,
        blocks=(Block(BlockKind.HEADING, start, end),),
        sentences=(Sentence(start, end, 0),),
        media_type=page.media_type,
        sha256=page.sha256,
    )
