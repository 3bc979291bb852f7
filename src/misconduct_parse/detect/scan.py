"""Find the signals that a page meets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from misconduct_parse.detect.signal import Vote
from misconduct_parse.detect.surroundings import Surroundings
from misconduct_parse.detect.tables import tables
from misconduct_parse.read.page import Page
from misconduct_parse.read.unwrapped import unwrapped

TITLE: Final = 300
"""Characters of a title or a block that are held against the shape of a title."""

OPENING: Final = 5
"""Blocks of the main text that are looked at as a title is, where a signal asks so."""

SHORT: Final = 5
"""A wording of up to so many characters must end with its word: "ends" is not in "endsleigh"."""

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
    _withhold(found)
    return found


def _withhold(found: Glance) -> None:
    """Drop the signals that another one that is met forbids; add those that count unless another is met.

    The others are looked at first. What has neither wording nor title counts only where a page speaks for its formats.
    """
    asked = {vote.unless for vote in tables().unless_votes} | {met.vote.unless for met in found.met if met.vote.unless}
    there: set[str | None] = {met.vote.name for met in found.met}
    for vote in [vote for vote in found.open if vote.name in asked]:
        if met := found.look(vote):
            found.met.append(met)
            there.add(vote.name)
        del found.open[vote]
    found.met[:] = [met for met in found.met if met.vote.unless is None or met.vote.unless not in there]
    known = (*found.open, *(met.vote for met in found.met))
    for vote in tables().unless_votes:
        if vote.unless not in there and any(v.points[kind] > 0 for kind, _ in vote.weights for v in known):
            found.met.append(Met(vote, 0, 0))


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
        titles.setdefault(page.lower[first.start : first.end][:TITLE], (first.start, first.end))
    may: dict[int, dict[str, tuple[int, int]]] = {}
    openings = {
        page.lower[block.start : block.end][:TITLE].replace("\n", " "): (block.start, block.end)
        for block in page.blocks[1:OPENING]
    }
    for title, at in (openings | titles).items():
        for _, numbers in tables().in_title.iter(title):
            for number in numbers:
                if title in titles or tables().title_votes[number][0].where == "opening":
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
