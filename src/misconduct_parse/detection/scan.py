"""Find the signals that a page meets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from misconduct_parse.detection.signal import Vote
from misconduct_parse.detection.surroundings import Surroundings
from misconduct_parse.detection.tables import Wording, tables
from misconduct_parse.read.page import Page
from misconduct_parse.read.unwrapped import unwrapped

TITLE: Final = 300
"""Characters of a title or a block that are held against the shape of a title."""

OPENING: Final = 5
"""Blocks of the main text that are looked at as a title is, where a signal asks so."""

FIRST_WORDS: Final = 9
"""Words of a block among which who it was about is named: an article, at most four more, and up to three for that."""

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
    for vote, other in found.otherwise.items():
        found.met.append(found.look(vote) or Met(other, 0, 0))
        del found.open[vote]
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
    otherwise: dict[Vote, Vote]
    """What is met where one of these is not."""
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
    found = Glance([*_in_address(page, url), *_in_title(page)], {}, {}, Surroundings(page))
    _look_over(page, found)
    _withhold(found)
    return found


def _withhold(found: Glance) -> None:
    """Drop the signals that another one forbids, which is looked at first; see what counts where another is not met."""
    there = {met.vote.name for met in found.met}
    asked = {met.vote.unless for met in found.met if met.vote.unless}
    if asked:
        for vote in [vote for vote in found.open if vote.name in asked]:
            if met := found.look(vote):
                found.met.append(met)
                there.add(vote.name)
            del found.open[vote]
        found.met[:] = [met for met in found.met if met.vote.unless is None or met.vote.unless not in there]
    for vote in tables().unless_votes:
        if vote.unless not in there and _is_spoken_for(vote, found):
            other = next((known for known in found.open if known.name == vote.unless), None)
            if other is None:
                found.met.append(Met(vote, 0, 0))
            else:
                found.otherwise[other] = vote


def _is_spoken_for(vote: Vote, found: Glance) -> bool:
    """Whether a page speaks for a format of a signal's: what has neither wording nor title counts only there."""
    votes = [known for known in found.open if known.name != vote.unless]
    votes.extend([met.vote for met in found.met])
    for kind, _ in vote.weights:
        for known in votes:
            if known.points[kind] > 0:
                return True
    return False


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
    titles, openings = _titles(page)
    known = tables()
    several = len(known.title_votes)
    may: dict[int, dict[str, tuple[int, int]]] = {}
    for title, at in (openings | titles).items():
        if title not in titles and not _may_name_worker(title):
            continue
        held: set[int] = set()
        for _, numbers in known.in_title.iter(title):
            held.update(numbers)
        for number in held:
            if number < several:
                vote, _, beside = known.title_votes[number]
                if (not beside or number + several in held) and (vote.where == "opening" or title in titles):
                    may.setdefault(number, {})[title] = at
    for number in sorted(may):
        vote, shape, _ = known.title_votes[number]
        for title, at in may[number].items():
            if shape.match(title):
                yield Met(vote, *at)
                break


def _may_name_worker(opening: str) -> bool:
    """Whether the first words of a block hold a literal of ``BESIDE``: the shapes of openings say there who it was."""
    known = tables()
    several = len(known.title_votes)
    for _, numbers in known.in_title.iter(" ".join(opening.split(None, FIRST_WORDS)[:FIRST_WORDS])):
        if numbers[-1] >= several:
            return True
    return False


Titles = dict[str, tuple[int, int]]


def _titles(page: Page) -> tuple[Titles, Titles]:
    """The titles of a page in lower case, and the blocks below the first that are looked at as titles are."""
    titles = {
        entry.value.lower(): (entry.span.start, entry.span.end)
        for entry in page.fields
        if entry.key.lower() in TITLE_KEYS
    }
    lower = page.lower
    if page.blocks:
        _, start, end = page.blocks[0]
        titles.setdefault(lower[start : min(end, start + TITLE)], (start, end))
    openings = {
        lower[start : min(end, start + TITLE)].replace("\n", " "): (start, end)
        for _, start, end in page.blocks[1:OPENING]
    }
    return titles, openings


def _stretches(page: Page) -> list[tuple[int, int]]:
    """Where wordings count that begin there: the metadata that is prose, and the main text."""
    told = [(e.span.start, e.span.end) for e in page.fields if e.key.lower() in SAYING_KEYS]
    return [*told, (page.body, len(page.text))]


def _wordings(page: Page, known: set[int]) -> Iterator[tuple[Wording, int, int]]:
    """The wordings that stand where they count, with their places; not those whose signals are all known."""
    read, found = unwrapped(page), tables()
    text, wordings, wraps, longest = read.text, found.in_text, bool(read.behind), found.longest
    for first, stop in _stretches(page):
        for last, wording in wordings.iter(text, first, min(stop + longest, len(text))):
            length, is_short, opens_word, numbers, _, _ = wording
            end = last + 1
            start = end - length
            if (
                start >= stop
                or known.issuperset(numbers)
                or (is_short and text[end : end + 1].isalnum())  # it ends within a word
                or (opens_word and start and text[start - 1].isalnum())  # or begins within one
            ):
                continue
            if wraps:
                start, end = read.place(start), read.place(last) + 1
            yield wording, start, end


def _look_over(page: Page, found: Glance) -> None:
    """Note the wordings that stand where their signals want them; all of a signal that asks its sentence."""
    known, body, surroundings, met, opened = set[int](), page.body, found.surroundings, found.met, found.open
    for (_, _, _, _, wanted, elsewhere), start, end in _wordings(page, known):
        counts = wanted is elsewhere or surroundings.begins_line(start)
        for number, vote, reach, looks, anywhere in wanted if counts else elsewhere:
            if number in known or start - body > reach:
                continue
            if looks:
                if vote in opened:
                    opened[vote].append((start, end))
                else:
                    opened[vote] = [(start, end)]
            elif anywhere or surroundings.place(vote, start, end):
                known.add(number)
                met.append(Met(vote, start, end))
