"""When a page was published: from its metadata, from a labelled line, from a stamp under its headline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import regex

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.draft import Place
from misconduct_parse.assemble.head.front import Front
from misconduct_parse.assemble.head.letterhead import has_stamp
from misconduct_parse.assemble.head.publication_words import LABEL_WORDS, LABELLED, LASTING, PLAIN
from misconduct_parse.assemble.head.stamps import NO_TIME, Stamp, read_stamp, words_at_start, words_in
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.sections import sections_of
from misconduct_parse.assemble.places import in_field, stretch
from misconduct_parse.extract.fragments import MONTH, ORDINAL
from misconduct_parse.extract.literals import any_in
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import REACH, pattern
from misconduct_parse.read.page import Page

KEYS: Final = (
    "publish:date", "article:published_time", "og:article:published_time", "og:published_time", "ld:datepublished",
    "itemprop:datepublished", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "egms.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "dcterms.created", "dc.date.created",
    "publication_date", "publication-date", "publishdate", "publish-date", "pubdate", "published", "publish_date",
    "news_date", "citation_publication_date",
)  # fmt: skip
"""Metadata that says the day of publication, the surest first."""

WEAK_KEYS: Final = ("date", "ld:datecreated", "created")
"""What a crawler may have added; asked after the page's own words."""

TIME_KEYS: Final = ("time:text", "time")
"""The first ``<time>`` of a page: of a notice it may be the hearing's."""

LONGEST_LABELLED: Final = 120
LONGEST_LASTING: Final = 200
"""Characters of a paragraph that opens with a label, and of one that says for how long a page stays up."""
AT_END: Final = 3
"""Sentences at the foot of a page of which one may say when it was published."""


class Candidate(NamedTuple):
    """A stamp and its place; of no stamp where the calendar has no such day."""

    stamp: Stamp | None
    place: Place
    words: str


def put_publication(work: Assembly, front: Front) -> None:
    """Set ``published`` and ``published_at``; ``work.published`` holds the day for later steps.

    The caller's ``published=`` fills the gap, without evidence.
    """
    candidates = [c for c in _candidates(work, front) if c.stamp or not _noted(work, c)]
    told = [(c.stamp, c.place) for c in candidates if c.stamp]
    if not told:
        work.case.given("published", work.published)
        if work.published is None:
            work.log.add("no-publication-date")
        return
    day = told[0][0].day
    agreeing = [(stamp, place) for stamp, place in told if stamp.day == day]
    work.published = day
    work.case.put("published", day, *(place for _, place in agreeing))
    timed = [(stamp.moment, place) for stamp, place in agreeing if stamp.moment]
    if timed:
        moment = timed[0][0]
        work.case.put("published_at", moment, *(place for other, place in timed if other == moment))


def _noted(work: Assembly, candidate: Candidate) -> bool:
    """Note a day that the calendar does not have."""
    work.log.add("date-impossible", candidate.place.span, text=candidate.words)
    return True


def _candidates(work: Assembly, front: Front) -> Iterator[Candidate]:
    news = work.format is Format.FORCE_NEWS
    yield from _in_fields(front, KEYS)
    yield from _labelled(work.page)
    if news:
        yield from _in_fields(front, TIME_KEYS)
    yield from _in_fields(front, WEAK_KEYS)
    yield from _in_head(front) if news else _above_days(front, work.format)


DIGIT: Final = pattern(r"\d")
# "A misconduct panel will meet at the Corn Exchange from 22 to 24 November": the stamp above is no hearing's day
WILL_SIT: Final = pattern(
    rf"""\b (?:hearing|panel|meeting) \b [^.;\n]{{0,80}}? \b (?:will|is\s++to|is\s++due\s++to) \s++
    (?: meet | sit | take\s++place | begin | start | open | convene | commence | be\s++(?:held|heard) ) \b
    (?: (?! \b(?:by|before|until|register|apply|which|that)\b ) [^.;\n\d] ){{0,100}}?
    \b (?P<day>\d{{1,2}}) {ORDINAL} (?: \s*+ (?:to|and|until|-) \s*+ \d{{1,2}} {ORDINAL} )?+ \s++ {MONTH}""",
    regex.VERBOSE,
)


def _above_days(front: Front, kind: Format | None) -> Iterator[Candidate]:
    """A stamp alone below the title, of a page on which the hearing's days stand further down."""
    page = front.page
    if not has_stamp(page):
        return
    sections = sections_of(page)
    labelled = next(sections.of(Part.DATE, Part.DATE_VENUE), None)
    below, day = labelled.start if labelled is not None else 0, 0
    if labelled is None and kind is Format.HEARING_NOTICE and (told := WILL_SIT.search(page.lower, page.body)):
        below, day = told.start(), int(told["day"])
    elif labelled is None or not DIGIT.search(page.lower, labelled.value, labelled.end):
        return
    for line in front.lines:
        if not line.stamp or line.end > below or sections.part(line.start) is not Part.PROSE:
            continue
        found = _candidate(page, line.stamp, "head.publication.line")
        if line.stamp["label"] is None and not (found.stamp and found.stamp.day.day == day):
            yield found


def _in_fields(front: Front, keys: Iterable[str]) -> Iterator[Candidate]:
    if front.fields.keys().isdisjoint(keys):  # as most pages have none of them
        return
    for key in keys:
        entry = front.fields.get(key)
        words = words_at_start(entry.value.lower()) if entry else None
        if entry and words:
            place = in_field(front.page, entry, "head.publication.metadata", entry.value)
            yield Candidate(read_stamp(words), place, entry.value)


def _labelled(page: Page) -> Iterator[Candidate]:
    """Lines that say "Published" themselves, wherever they stand."""
    text = page.lower
    for _, start, end in page.blocks:
        if end - start >= LONGEST_LASTING:
            continue
        if end - start < LONGEST_LABELLED and text[start : start + 4] in LABEL_WORDS:
            yield from _labelled_at(page, start)
        if any_in(FOR_DAYS, text[start:end]) and (lasts := LASTING.match(text, start, end)):
            yield _candidate(page, lasts, "head.publication.lasting")
    yield from _closing(page)
    at = page.folded.find("Published", page.body, page.body + 1500)
    if at > page.body and not page.folded[at - 1].isspace():
        yield from _labelled_at(page, at)


FOR_DAYS: Final = (" days ", " weeks ", " months ")
DONE: Final = pattern(r"[\s.)]*+")


def _closing(page: Page) -> Iterator[Candidate]:
    """A sentence or line at the foot that says no more: "She has been told of her rights. Published 19/07/2021."."""
    text = page.lower
    foot = [(start, end) for start, end, block in page.sentences[-AT_END:] if start != page.blocks[block].start]
    if page.blocks:  # "Page 1 of 2", and in the line below "Published 24 November 2021"
        _, start, end = page.blocks[-1]
        line = text.rfind("\n", start, end) + 1
        foot += [(line, end)] if line > start else []
    for start, end in foot:
        if end - start >= LONGEST_LABELLED or text[start : start + 4] not in LABEL_WORDS:
            continue
        match = LABELLED.match(text, start, end)
        if match and DONE.fullmatch(text, match.end(), end):
            yield _candidate(page, match, "head.publication.label")


def _labelled_at(page: Page, at: int) -> Iterator[Candidate]:
    text = page.lower
    plain = PLAIN.match(text, at)
    if plain:
        start, end = plain.span("stamp")
        place = stretch(at, end, "head.publication.label")
        yield Candidate(read_stamp(NO_TIME | plain.groupdict()), place, page.words(start, end))
    elif match := LABELLED.match(text, at, at + REACH):
        yield _candidate(page, match, "head.publication.label")


def _in_head(front: Front) -> Iterator[Candidate]:
    """Stamps that stand alone in a line before the first paragraph. On a hearing page such a line is the hearing's."""
    for line in front.lines:
        if line.stamp:
            yield _candidate(front.page, line.stamp, "head.publication.line")


def _candidate(page: Page, match: regex.Match[str], rule: str) -> Candidate:
    start, end = match.span("stamp")
    place = stretch(match.start(), end, rule)
    return Candidate(read_stamp(words_in(match)), place, page.words(start, end))
