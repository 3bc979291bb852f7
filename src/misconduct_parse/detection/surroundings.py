"""What stands around a wording: whether a signal finds its line, its place on the page and its sentence as it must."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from misconduct_parse.detection.parts import Part, parts
from misconduct_parse.detection.signal import Vote
from misconduct_parse.read.page import Page

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
        self._parts = parts()
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
        """Whether a wording stands before what it must, or is the beginning of it."""
        if vote.then and not self._begins(vote.then, start):
            return False
        return not vote.behind or self._begins(vote.behind, end)

    def _begins(self, name: str, at: int) -> bool:
        """Whether a shape begins at a place."""
        text = self._page.folded
        for known, _, holding, reach in self._parts[name]:
            if (not holding or text.startswith(holding, at)) and known.match(text, at, at + reach):
                return True
        return False

    def begins_line(self, start: int) -> bool:
        """Whether nothing but space or a mark stands before; looked at so far back only that time stays linear."""
        body, text = self._page.body, self._page.folded
        if start <= body:
            return start == body
        at, floor = start - 1, max(body, start - INDENT)
        while at >= floor:
            before = text[at]
            if before not in OPENINGS:
                return before == "\n"
            at -= 1
        return start - INDENT <= body

    def _sentence(self, start: int) -> int:
        """Where the sentence begins, its words noted; in the metadata, the line."""
        page = self._page
        number = bisect_right(page.sentences, (start, len(page.text) + 1, 0)) - 1
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
            known = self._known[at, name] = _any_held(self._parts[name], *self._sentences[at])
        return known


def _any_held(parts: tuple[Part, ...], words: str, lower: str) -> bool:
    """Whether a sentence holds one of the parts of a shape."""
    for known, is_cased, holding, _ in parts:
        told = words if is_cased else lower
        if (not holding or _any_in(holding, told)) and known.search(told):
            return True
    return False


def _any_in(literals: tuple[str, ...], words: str) -> bool:
    for literal in literals:  # noqa: SIM110  a generator costs more than it looks at
        if literal in words:
            return True
    return False
