"""One pass of literal triggers, then only the rules and sentences that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any

import ahocorasick

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rule import Rule, Unit
from misconduct_parse.read.page import Page


class Mentions:
    """All mentions of a page, by kind and in the order of the text."""

    __slots__ = ("_by_kind",)

    def __init__(self, mentions: Iterable[Mention[Any]]) -> None:
        by_kind: dict[str, list[Mention[Any]]] = {}
        for mention in mentions:
            by_kind.setdefault(mention.kind, []).append(mention)
        self._by_kind = {kind: tuple(_without_overlaps(found)) for kind, found in by_kind.items()}

    def of(self, kind: str) -> tuple[Mention[Any], ...]:
        """The mentions of one kind."""
        return self._by_kind.get(kind, ())

    def within(self, kind: str, start: int, end: int) -> tuple[Mention[Any], ...]:
        """The mentions of one kind that lie wholly in ``text[start:end]``."""
        return tuple(m for m in self.of(kind) if start <= m.start and m.end <= end)

    def in_sentence(self, kind: str, sentence: int) -> tuple[Mention[Any], ...]:
        """The mentions of one kind in one sentence."""
        return tuple(m for m in self.of(kind) if m.sentence == sentence)


def _without_overlaps(found: list[Mention[Any]]) -> Iterator[Mention[Any]]:
    """Of overlapping mentions of a kind the first stays, of equal starts the longest."""
    end = -1
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            yield mention
            end = mention.end


class Extractor:
    """The rules of a format, ready to run."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        by_trigger: dict[str, list[int]] = {}
        for number, rule in enumerate(self._rules):
            for trigger in rule.triggers:
                by_trigger.setdefault(trigger, []).append(number)
        self._automaton = ahocorasick.Automaton()
        for trigger, numbers in by_trigger.items():
            self._automaton.add_word(trigger, tuple(numbers))
        self._automaton.make_automaton()

    def __call__(self, page: Page) -> Mentions:
        """All mentions of ``page``."""
        return Mentions(self._run(page))

    def _run(self, page: Page) -> Iterator[Mention[Any]]:
        starts = [sentence.start for sentence in page.sentences]
        for number, unit in sorted(self._due(page, starts)):
            rule = self._rules[number]
            start, end = _borders(page, rule.unit, unit)
            yield from _apply(rule, page, start, end, starts)

    def _due(self, page: Page, starts: list[int]) -> set[tuple[int, int]]:
        """Which rules run in which units."""
        due: set[tuple[int, int]] = set()
        if not starts or not self._rules:
            return due
        for end, numbers in self._automaton.iter(page.lower, page.body):
            sentence = max(0, bisect_right(starts, end) - 1)
            for number in numbers:
                unit = self._rules[number].unit
                if unit is Unit.SENTENCE:
                    due.add((number, sentence))
                else:
                    due.add((number, page.sentences[sentence].block if unit is Unit.BLOCK else 0))
        return due


def _borders(page: Page, unit: Unit, number: int) -> tuple[int, int]:
    if unit is Unit.SENTENCE:
        return page.sentences[number].start, page.sentences[number].end
    if unit is Unit.BLOCK:
        return page.blocks[number].start, page.blocks[number].end
    return page.body, len(page.text)


def _apply(rule: Rule, page: Page, start: int, end: int, starts: list[int]) -> Iterator[Mention[Any]]:
    text = page.folded if rule.cased else page.lower
    for match in rule.compiled.finditer(text, start, end):
        value = rule.read(match, page)
        if value is None:
            continue
        at = match.span("at") if "at" in rule.compiled.groupindex else match.span()
        if at[0] < at[1]:
            place = bisect_right(starts, at[0]) - 1
            yield Mention(kind=rule.kind, value=value, start=at[0], end=at[1], rule=rule.name, sentence=place)


def check_names(rules: Iterable[Rule]) -> None:
    """Refuse two rules of one name: evidence would not tell them apart.

    Raises:
        ValueError: naming the first such pair.
    """
    seen: set[str] = set()
    for rule in rules:
        if rule.name in seen:
            raise ValueError(f"two rules are named {rule.name!r}: rename one")
        seen.add(rule.name)
