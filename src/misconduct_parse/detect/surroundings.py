"""What stands around a wording: whether a signal finds its line, its place on the page and its sentence as it must."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from misconduct_parse.detect.shapes import LOWER
from misconduct_parse.detect.signal import Vote
from misconduct_parse.detect.tables import shapes
from misconduct_parse.read.page import Page

HEAD: Final = 600
"""Characters of the main text that count as its head."""

LEAD: Final = 350
"""Characters of the main text in which a page of ours mostly says what it is about."""

REACH: Final = {"head": HEAD, "lead": LEAD}
"""How far into the main text a signal's wording may stand; what is not named here may stand anywhere."""

OPENINGS: Final = " #*-"
"""What may stand between the start of a line and its first word."""

INDENT: Final = 60
"""At most so many characters of it."""

LONGEST: Final = 800
"""Characters of a sentence that are looked at: a page that was never punctuated is one sentence."""

STEP: Final = 400
"""A longer sentence is looked at in pieces that begin so far apart."""


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
