"""Find the signals that a page meets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from misconduct_parse.detect.shapes import LOWER
from misconduct_parse.detect.signal import Vote
from misconduct_parse.detect.tables import shapes, tables
from misconduct_parse.read.page import Page
from misconduct_parse.read.unwrapped import unwrapped

HEAD: Final = 600
"""Characters of the main text that count as its head."""

LEAD: Final = 350
"""Characters of the main text in which a page of ours mostly says what it is about."""

REACH: Final = {"head": HEAD, "lead": LEAD}
"""How far into the main text a signal's wording may stand; what is not named here may stand anywhere."""

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


def scan(page: Page, url: str | None) -> list[Met]:
    """Every signal that a page meets, each once."""
    found = glance(page, url)
    first = {vote: next(found.places(vote), None) for vote in found.open}
    stand = sorted((place[1], number) for number, place in enumerate(first.values()) if place)
    still = list(first)
    looked = (found.look(still[number]) for _, number in stand)
    return [*found.met, *(met for met in looked if met)]


class Glance(NamedTuple):
    """What a page shows before any sentence is looked at."""

    met: list[Met]
    """The signals that are met."""
    open: dict[Vote, list[tuple[int, int]]]
    """Those for which the sentences around their wordings decide, and where the wordings are."""
    surroundings: Surroundings

    def places(self, vote: Vote) -> Iterator[tuple[int, int]]:
        """Where the wordings of an open signal stand as they must; asked late, for mostly the first is enough."""
        for start, end in self.open[vote]:
            if vote.anywhere or self.surroundings.place(vote, start, end):
                yield start, end

    def look(self, vote: Vote) -> Met | None:
        """An open signal where it is met first."""
        agree = self.surroundings.agree
        for start, end in self.places(vote):
            if agree(vote, start):
                return Met(vote, start, end)
        return None


def glance(page: Page, url: str | None) -> Glance:
    """The signals of a page's address, title and wordings."""
    found = Glance([*_in_address(page, url), *_in_title(page)], {}, Surroundings(page))
    _look_over(page, found)
    found.met.extend(_missed(found))
    return found


def _missed(found: Glance) -> Iterator[Met]:
    """The signals that count unless another is met, which is looked at first; only where a page speaks for them."""
    for vote in tables().unless_votes:
        other = next((open_ for open_ in found.open if open_.name == vote.unless), None)
        met = found.look(other) if other else None
        if other:
            del found.open[other]
        if met:
            yield met
        elif any(
            known.points[kind] > 0
            for kind, _ in vote.weights
            for known in (*found.open, *(one.vote for one in found.met))
        ):
            yield Met(vote, 0, 0)


def _in_address(page: Page, url: str | None) -> Iterator[Met]:
    known: dict[str, tuple[int, int]] = {}
    for entry in page.fields:
        if entry.key.lower() in ADDRESS_KEYS:
            known.setdefault(entry.value.lower(), (entry.span.start, entry.span.end))
    if url:
        known.setdefault(url.lower(), (0, 0))
    places: dict[int, tuple[int, int]] = {}
    for address, at in known.items():
        for _, numbers in tables().in_address.iter(address):
            for number in numbers:
                places.setdefault(number, at)
    for number in sorted(places):
        yield Met(tables().address_votes[number], *places[number])


def _in_title(page: Page) -> Iterator[Met]:
    titles = {
        entry.value.lower(): (entry.span.start, entry.span.end)
        for entry in page.fields
        if entry.key.lower() in TITLE_KEYS
    }
    if page.blocks:
        first = page.blocks[0]
        titles.setdefault(page.lower[first.start : first.end][:300], (first.start, first.end))
    may: dict[int, dict[str, tuple[int, int]]] = {}
    for title, at in titles.items():
        for _, numbers in tables().in_title.iter(title):
            for number in numbers:
                may.setdefault(number, {})[title] = at
    for number in sorted(may):
        vote, shape = tables().title_votes[number]
        for title, at in may[number].items():
            if shape.match(title):
                yield Met(vote, *at)
                break


def _within_one(places: list[tuple[int, int]], offset: int) -> bool:
    for first, stop in places:  # noqa: SIM110  a generator costs more than it looks at
        if first <= offset < stop:
            return True
    return False


def _look_over(page: Page, found: Glance) -> None:
    """Note the wordings that stand where their signals want them; all of a signal that asks its sentence."""
    met, known, surroundings = found.met, set[int](), found.surroundings
    read, body = unwrapped(page), page.body
    text, wraps = read.text, bool(read.behind)
    told = [(e.span.start, e.span.end) for e in page.fields if e.key.lower() in SAYING_KEYS]
    for last, (length, numbers, wanted) in tables().in_text.iter(text):
        if known.issuperset(numbers):
            continue
        end = last + 1
        start = end - length
        if (length <= SHORT and text[end : end + 1].isalnum()) or (
            start and text[start - 1].isalnum() and text[start].isalnum()
        ):
            continue  # it ends within a word, or begins within one
        if start < body and not _within_one(told, start):
            continue
        if wraps:
            start, end = read.place(start), read.place(end - 1) + 1
        for number, vote, anywhere, begins_line, looks in wanted:
            if number in known or (begins_line and not surroundings.begins_line(start)):
                continue
            if looks:
                found.open.setdefault(vote, []).append((start, end))
            elif anywhere or surroundings.place(vote, start, end):
                known.add(number)
                met.append(Met(vote, start, end))


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
        for name in vote.without:  # noqa: SIM110  a generator costs as much as what it would ask
            if self._holds(at, name):
                return False
        return True

    def place(self, vote: Vote, start: int, end: int) -> bool:
        """Whether a wording stands where it must but for its line, and before what it must."""
        if vote.where in REACH and start > self._page.body + REACH[vote.where]:
            return False
        if vote.then and not shapes()[vote.then].match(self._page.folded, start):
            return False
        return not vote.behind or shapes()[vote.behind].match(self._page.folded, end) is not None

    def begins_line(self, start: int) -> bool:
        """Whether nothing but space or a mark stands before; looked at so far back only that time stays linear."""
        body, text = self._page.body, self._page.folded
        if start <= body:
            return start == body
        floor = max(body, start - INDENT)
        end = text.rfind("\n", floor, start)
        if text[max(end + 1, floor) : start].strip(OPENINGS):
            return False
        return end >= 0 or start - INDENT <= body

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
            known = self._known[at, name] = shapes()[name].search(words) is not None
        return known
