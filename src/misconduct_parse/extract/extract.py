"""One pass of literal triggers, then only the rules and sentences that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import ahocorasick

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rule import Match, Phrases, Rule, Unit
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


class Literal(NamedTuple):
    """What the automaton knows of one literal."""

    length: int
    rules: tuple[int, ...]
    """The rules that it triggers."""
    phrases: tuple[tuple[Phrases, Any], ...]
    """The wordings that it is, with their meanings."""


class Due(NamedTuple):
    """A rule that has to run."""

    rule: int
    unit: int
    """Index of the sentence or block; 0 for the whole main text."""
    at: int
    """Where an anchored pattern is tried; -1 for the others, which search."""


class Extractor:
    """The rules of a format, ready to run."""

    def __init__(self, rules: Iterable[Rule | Phrases]) -> None:
        self._rules: list[Rule] = []
        triggered: dict[str, list[int]] = {}
        meant: dict[str, list[tuple[Phrases, Any]]] = {}
        for rule in rules:
            if isinstance(rule, Phrases):
                for words, value in rule.values.items():
                    meant.setdefault(words, []).append((rule, value))
                continue
            for trigger in rule.triggers:
                triggered.setdefault(trigger, []).append(len(self._rules))
            self._rules.append(rule)
        self._automaton = ahocorasick.Automaton()
        for words in triggered.keys() | meant.keys():
            literal = Literal(len(words), tuple(triggered.get(words, ())), tuple(meant.get(words, ())))
            self._automaton.add_word(words, literal)
        self._automaton.make_automaton()

    def __call__(self, page: Page) -> Mentions:
        """All mentions of ``page``."""
        return Mentions(self._run(page))

    def _run(self, page: Page) -> list[Mention[Any]]:
        if not page.sentences or not len(self._automaton):
            return []
        starts = [sentence.start for sentence in page.sentences]
        mentions: list[Mention[Any]] = []
        for number, unit, at in sorted(self._pass(page, starts, mentions)):
            rule = self._rules[number]
            start, end = _borders(page, rule.unit, unit)
            mentions.extend(_apply(rule, page, start, end, at, starts))
        return mentions

    def _pass(self, page: Page, starts: list[int], mentions: list[Mention[Any]]) -> set[Due]:
        """One pass of all literals: notes wordings, and gives which rules run where."""
        due: set[Due] = set()
        text = page.lower.replace("\n", " ")  # a wording may be wrapped over two lines
        for last, literal in self._automaton.iter(text, page.body):
            sentence = max(0, bisect_right(starts, last) - 1)
            for number in literal.rules:
                rule = self._rules[number]
                at = last + 1 - literal.length if rule.anchored else -1
                due.add(Due(number, _unit(page, rule.unit, sentence), at))
            if literal.phrases and _between_borders(text, last + 1 - literal.length, last + 1):
                mentions.extend(_wordings(literal, last + 1, sentence))
        return due


def _between_borders(text: str, start: int, end: int) -> bool:
    """Whether neither end cuts a word: "ps" is no rank in "collapse"."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def _wordings(literal: Literal, end: int, sentence: int) -> Iterator[Mention[Any]]:
    for rule, value in literal.phrases:
        start = end - literal.length
        yield Mention(kind=rule.kind, value=value, start=start, end=end, rule=rule.name, sentence=sentence)


def _borders(page: Page, unit: Unit, number: int) -> tuple[int, int]:
    if unit is Unit.SENTENCE:
        return page.sentences[number].start, page.sentences[number].end
    if unit is Unit.BLOCK:
        return page.blocks[number].start, page.blocks[number].end
    return page.body, len(page.text)


def _unit(page: Page, unit: Unit, sentence: int) -> int:
    if unit is Unit.SENTENCE:
        return sentence
    return page.sentences[sentence].block if unit is Unit.BLOCK else 0


def _apply(rule: Rule, page: Page, start: int, end: int, at: int, starts: list[int]) -> Iterator[Mention[Any]]:
    text = page.folded if rule.cased else page.lower
    for match in _matches(rule, text, start, end, at):
        value = rule.read(match, page)
        if value is None:
            continue
        first, last = _extent(match, rule.compiled.groupindex)
        if first < last:
            place = bisect_right(starts, first) - 1
            yield Mention(kind=rule.kind, value=value, start=first, end=last, rule=rule.name, sentence=place)


def _extent(match: Match, groups: Mapping[str, int]) -> tuple[int, int]:
    """Where the mention stands: the match, narrowed to ``at`` or begun at a lookbehind's ``before``."""
    first, last = match.span("at") if "at" in groups and match.start("at") >= 0 else match.span()
    if "before" in groups and match.start("before") >= 0:
        first = match.start("before")
    return first, last


def _matches(rule: Rule, text: str, start: int, end: int, at: int) -> Iterable[Match]:
    if at < 0:
        return rule.compiled.finditer(text, start, end)
    match = rule.compiled.match(text, at, end)
    return (match,) if match else ()


def check_names(rules: Iterable[Rule | Phrases]) -> None:
    """Refuse two rules of one name: evidence would not tell them apart.

    Raises:
        ValueError: naming the first such pair.
    """
    seen: set[str] = set()
    for rule in rules:
        if rule.name in seen:
            raise ValueError(f"two rules are named {rule.name!r}: rename one")
        seen.add(rule.name)
