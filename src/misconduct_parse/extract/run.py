"""Runs rules in the places that the pass of literals has named for them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any, Final

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rule import Continued, Found, Match, Opening, Rule, Unit
from misconduct_parse.read.page import Page

new: Final = tuple.__new__
"""Makes a mention of its parts in half the time that its class takes: there are a hundred on a page."""


class Run:
    """Runs rules where they are due, and notes the mentions that they make.

    A pattern of the regex module is told to be neither ``partial`` nor ``concurrent`` (it takes them by their place in
    less time): else it lets go of the interpreter's lock and takes it again, a fifth of most of these short matches.
    """

    def __init__(
        self, page: Page, starts: tuple[int, ...], ends: tuple[int, ...], mentions: list[Mention[Any]]
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._starts = starts
        self._ends = ends

    def placed(self, rule: Rule, places: Iterable[tuple[int, int]]) -> None:
        """Try a rule at places, each given with its sentence."""
        match, ends = rule.compiled.match, self._ends
        text = self._page.folded if rule.cased else self._page.lower
        within, quick = rule.in_sentence, rule.quick
        for at, sentence in places:
            end = ends[sentence] if within else self._borders(rule, sentence)[1]
            found = match(text, at, end) if quick else match(text, at, end, False, False)
            if found:
                self._take(rule, found, sentence)

    def searching(self, rule: Rule, sentences: Iterable[int]) -> None:
        """Search the stretches around sentences, each once: a body is called for by every sentence."""
        text = self._page.folded if rule.cased else self._page.lower
        every, quick, within = rule.compiled.finditer, rule.quick, rule.in_sentence
        starts, ends, searched = self._starts, self._ends, -1
        for sentence in sentences:
            start, end = (starts[sentence], ends[sentence]) if within else self._borders(rule, sentence)
            if start > searched:
                searched = start
                for found in every(text, start, end) if quick else every(text, start, end, False, False, False):
                    self._take(rule, found, sentence)

    def continued(self, rule: Continued, openings: dict[int, tuple[int, Any, int]]) -> None:
        """Try a rule where its wordings end; of those that begin in one place the longest."""
        page, match, quick = self._page, rule.compiled.match, rule.quick
        text = page.folded if rule.cased else page.lower
        longest = {start: (end, value, sentence) for end, (start, value, sentence) in openings.items()}
        for start, (end, value, sentence) in longest.items():
            last = self._ends[sentence]
            matched = match(text, end, last) if quick else match(text, end, last, False, False)
            if matched and (found := rule.read(Opening(start, end, value), matched, page)):
                self._note(rule, *found, sentence)

    def _borders(self, rule: Rule, sentence: int) -> tuple[int, int]:
        """How far a rule may look that looks beyond a sentence."""
        page = self._page
        if rule.unit is Unit.BLOCK:
            _, start, end = page.blocks[page.sentences[sentence].block]
            return start, end
        return page.body, len(page.text)

    def _take(self, rule: Rule, match: Match, sentence: int) -> None:
        """Note the mention that a match makes, unless its rule refuses it.

        Its place is the match, narrowed to the group ``at`` or begun at a lookbehind's ``before``.
        """
        value = rule.read(match, self._page)
        if isinstance(value, Found):
            self._note(rule, *value, sentence)
        elif value is not None:
            first, last = match.span()
            at, before = rule.narrowing
            if at and match.start(at) >= 0:
                first, last = match.span(at)
            if before and match.start(before) >= 0:
                first = match.start(before)
            if first < last:
                self._note(rule, first, last, value, sentence)

    def _note(self, rule: Rule | Continued, start: int, end: int, value: Any, sentence: int) -> None:
        """Note a mention; it may begin in another sentence than that which called its rule."""
        starts = self._starts
        if start < starts[sentence] or (sentence + 1 < len(starts) and start >= starts[sentence + 1]):
            sentence = bisect_right(starts, start) - 1
        self._mentions.append(new(Mention, (rule.kind, value, start, end, rule.name, sentence)))
