"""Find the signals that a page meets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

import ahocorasick
import regex

from misconduct_parse.detect.shapes import BEGINNINGS, CASED, LOWER, TITLES, compiled
from misconduct_parse.detect.signal import Vote, votes
from misconduct_parse.read.page import Page

HEAD: Final = 600
"""Characters of the main text that count as its head."""

SHORT: Final = 5
"""A wording of up to so many characters must end with its word: "ends" is not in "endsleigh"."""

OPENINGS: Final = " #*-"
"""What may stand between the start of a line and its first word."""

INDENT: Final = 60
"""At most so many characters of it."""

LONGEST: Final = 800
"""Characters of a sentence that are looked at: a page that was never punctuated is one sentence."""

STEP: Final = 400
"""A longer sentence is looked at in pieces that begin so far apart."""

TITLE_KEYS: Final = frozenset({"title", "og:title", "h1", "headline"})
SAYING_KEYS: Final = TITLE_KEYS | {"description", "og:description", "dc.title", "ld:headline", "ld:description"}
"""Metadata that is prose; what else stands there (addresses, pictures) is not looked at."""

ADDRESS_KEYS: Final = frozenset({"url", "og:url", "canonical"})


class Met(NamedTuple):
    """A signal that was met, and the stretch that says so; both 0 where that is outside the text."""

    vote: Vote
    start: int
    end: int


class Tables(NamedTuple):
    """The signals, sorted by how they are looked for."""

    automaton: ahocorasick.Automaton
    """Gives for each wording its length and the numbers of its signals."""
    in_text: tuple[Vote, ...]
    in_address: tuple[Vote, ...]
    in_title: tuple[Vote, ...]


@cache
def _tables() -> Tables:
    in_text = tuple(v for v in votes() if v.wording and v.where != "address")
    numbers: dict[str, list[int]] = {}
    for number, vote in enumerate(in_text):
        for words in vote.wording:
            numbers.setdefault(words, []).append(number)
    automaton = ahocorasick.Automaton()
    for words, known in numbers.items():
        automaton.add_word(words, (len(words), tuple(known)))
    automaton.make_automaton()
    return Tables(
        automaton,
        in_text,
        tuple(v for v in votes() if v.where == "address"),
        tuple(v for v in votes() if v.title),
    )


@cache
def _shapes() -> dict[str, regex.Pattern[str]]:
    return compiled(CASED | LOWER | BEGINNINGS | TITLES)


def scan(page: Page, url: str | None) -> list[Met]:
    """Every signal that a page meets, each once."""
    found = glance(page, url)
    looked = (found.look(vote) for vote in found.open)
    return [*found.met, *(met for met in looked if met)]


class Glance(NamedTuple):
    """What a page shows before any sentence is looked at."""

    met: list[Met]
    """The signals that are met."""
    open: dict[Vote, list[tuple[int, int]]]
    """Those for which the sentences around their wordings decide, and where the wordings stand."""
    surroundings: Surroundings

    def look(self, vote: Vote) -> Met | None:
        """An open signal where it is met first."""
        places = (place for place in self.open[vote] if self.surroundings.agree(vote, place[0]))
        return next((Met(vote, *place) for place in places), None)


def glance(page: Page, url: str | None) -> Glance:
    """The signals of a page's address, title and wordings."""
    found = Glance([*_in_address(page, url), *_in_title(page)], {}, Surroundings(page))
    for vote, start, end in _in_text(page, found.surroundings):
        if vote.looks:
            found.open.setdefault(vote, []).append((start, end))
        else:
            found.met.append(Met(vote, start, end))
    return found


def _in_address(page: Page, url: str | None) -> Iterator[Met]:
    known: dict[str, tuple[int, int]] = {}
    for entry in page.fields:
        if entry.key.lower() in ADDRESS_KEYS:
            known.setdefault(entry.value.lower(), (entry.span.start, entry.span.end))
    if url:
        known.setdefault(url.lower(), (0, 0))
    for vote in _tables().in_address if known else ():
        places = (at for address, at in known.items() if any(words in address for words in vote.wording))
        yield from (Met(vote, *at) for at in islice(places, 1))


def _in_title(page: Page) -> Iterator[Met]:
    titles = {
        entry.value.lower(): (entry.span.start, entry.span.end)
        for entry in page.fields
        if entry.key.lower() in TITLE_KEYS
    }
    if page.blocks:
        first = page.blocks[0]
        titles.setdefault(page.lower[first.start : first.end][:300], (first.start, first.end))
    for vote in _tables().in_title:
        shape = _shapes()[vote.title or ""]
        places = (at for title, at in titles.items() if shape.search(title))
        yield from (Met(vote, *at) for at in islice(places, 1))


def _in_text(page: Page, surroundings: Surroundings) -> Iterator[Met]:
    """The wordings that stand where their signals want them: each once, or wherever the sentence has to be asked."""
    tables = _tables()
    met: set[int] = set()
    text = page.lower.replace("\n", " ")
    told = [(e.span.start, e.span.end) for e in page.fields if e.key.lower() in SAYING_KEYS]
    for last, (length, numbers) in tables.automaton.iter(text):
        start, end = last + 1 - length, last + 1
        if met.issuperset(numbers):
            continue
        if (start and text[start - 1].isalnum() and text[start].isalnum()) or (
            length <= SHORT and text[end : end + 1].isalnum()
        ):
            continue  # it begins within a word, or ends within one
        if start < page.body and not any(first <= start < stop for first, stop in told):
            continue
        for number in numbers:
            vote = tables.in_text[number]
            if number not in met and (vote.anywhere or surroundings.place(vote, start, end)):
                if not vote.looks:
                    met.add(number)
                yield Met(vote, start, end)


class Surroundings:
    """What stands around a wording: its line and its sentence, each looked at once."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._starts = [sentence.start for sentence in page.sentences]
        self._sentences: dict[int, tuple[str, str]] = {}
        self._known: dict[tuple[int, str], bool] = {}

    def agree(self, vote: Vote, start: int) -> bool:
        """Whether the sentence holds what a signal asks for, and nothing that it forbids."""
        at = self._sentence(start)
        for name in vote.beside:
            if not self._holds(at, name):
                return False
        return not any(self._holds(at, name) for name in vote.without)

    def place(self, vote: Vote, start: int, end: int) -> bool:
        """Whether a wording stands where it must, and before what it must."""
        if vote.where == "line" and not self._begins_line(start):
            return False
        if vote.where == "head" and start > self._page.body + HEAD:
            return False
        if vote.then and not _shapes()[vote.then].match(self._page.folded, start):
            return False
        return not vote.behind or _shapes()[vote.behind].match(self._page.folded, end) is not None

    def _begins_line(self, start: int) -> bool:
        """Whether nothing but space or a mark stands before; looked at so far back only that time stays linear."""
        page = self._page
        if start <= page.body:
            return start == page.body
        before = page.folded[max(page.body, start - INDENT) : start].rstrip(OPENINGS)
        return before.endswith("\n") or (not before and start - INDENT <= page.body)

    def _sentence(self, start: int) -> int:
        """Where the sentence begins, its words noted; in the metadata, the line."""
        page = self._page
        number = bisect_right(self._starts, start) - 1
        if start >= page.body and number >= 0:
            first, last, _ = page.sentences[number]
        else:
            first = page.folded.rfind("\n", max(0, start - LONGEST), start) + 1
            last = page.folded.find("\n", start, start + LONGEST)
        if not 0 <= last - first <= LONGEST:
            first += (start - first) // STEP * STEP
            last = first + LONGEST
        if first not in self._sentences:
            words = page.folded[first:last].replace("\n", " ")
            self._sentences[first] = words, words.lower()
        return first

    def _holds(self, at: int, name: str) -> bool:
        known = self._known.get((at, name))
        if known is None:
            words = self._sentences[at][name in LOWER]
            known = self._known[at, name] = _shapes()[name].search(words) is not None
        return known
