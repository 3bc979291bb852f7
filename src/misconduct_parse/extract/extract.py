"""One pass of literal triggers, then only the rules and sentences that it names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import ahocorasick

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rule import Match, Phrases, Rule, Unit
from misconduct_parse.read.page import Page


class Mentions:
    """All mentions of a page, by kind and in the order of the text."""

    __slots__ = ("_by_kind", "_by_sentence", "_starts")

    def __init__(self, mentions: Iterable[Mention[Any]]) -> None:
        by_kind: dict[str, list[Mention[Any]]] = {}
        for mention in mentions:
            by_kind.setdefault(mention.kind, []).append(mention)
        self._by_kind = {kind: tuple(_without_overlaps(found)) for kind, found in by_kind.items()}
        self._by_sentence: dict[str, dict[int, list[Mention[Any]]]] = {}
        self._starts: dict[str, list[int]] = {}

    def of(self, kind: str) -> tuple[Mention[Any], ...]:
        """The mentions of one kind."""
        return self._by_kind.get(kind, ())

    def within(self, kind: str, start: int, end: int) -> tuple[Mention[Any], ...]:
        """The mentions of one kind that lie wholly in ``text[start:end]``."""
        found = self._by_kind.get(kind)
        if not found:
            return ()
        starts = self._starts.get(kind)
        if starts is None:
            starts = self._starts[kind] = [mention.start for mention in found]
        some = found[bisect_left(starts, start) : bisect_left(starts, end)]
        return tuple(mention for mention in some if mention.end <= end)

    def in_sentence(self, kind: str, sentence: int) -> tuple[Mention[Any], ...]:
        """The mentions of one kind in one sentence."""
        found = self._by_kind.get(kind)
        if not found:
            return ()
        index = self._by_sentence.get(kind)
        if index is None:
            index = self._by_sentence[kind] = {}
            for mention in found:
                index.setdefault(mention.sentence, []).append(mention)
        return tuple(index.get(sentence, ()))


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
    anchored: tuple[int, ...]
    """The rules that are tried where it stands."""
    searching: tuple[tuple[int, Unit], ...]
    """The rules that search the unit in which it stands."""
    phrases: tuple[tuple[Phrases, Any], ...]
    """The wordings that it is, with their meanings."""


Due = tuple[int, int, int]
"""A rule that has to run: its number, its sentence or block, and where it is tried (-1 where it searches)."""


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
            self._automaton.add_word(words, self._literal(words, triggered.get(words, ()), meant.get(words, ())))
        self._automaton.make_automaton()

    def _literal(
        self, words: str, numbers: Iterable[int], phrases: Iterable[tuple[Phrases, Any]]
    ) -> Literal:
        rules = self._rules
        return Literal(
            len(words),
            tuple(number for number in numbers if rules[number].anchored),
            tuple((number, rules[number].unit) for number in numbers if not rules[number].anchored),
            tuple(phrases),
        )

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
            text = page.folded if rule.cased else page.lower
            start, end = _borders(page, rule.unit, unit)
            if at < 0:
                for found in rule.compiled.finditer(text, start, end):
                    _take(rule, found, page, starts, mentions)
            elif match := rule.compiled.match(text, at, end):
                _take(rule, match, page, starts, mentions)
        return mentions

    def _pass(self, page: Page, starts: list[int], mentions: list[Mention[Any]]) -> set[Due]:
        """One pass of all literals: notes wordings, and gives which rules run where."""
        due: set[Due] = set()
        text = page.lower.replace("\n", " ")  # a wording may be wrapped over two lines
        for last, (length, anchored, searching, phrases) in self._automaton.iter(text, page.body):
            sentence = max(0, bisect_right(starts, last) - 1)
            for number in anchored:
                due.add((number, _unit(page, self._rules[number].unit, sentence), last + 1 - length))
            for number, unit in searching:
                due.add((number, _unit(page, unit, sentence), -1))
            # "Cornwall Police" above "Misconduct hearing" are two lines, no "police misconduct hearing"
            first = last + 1 - length
            if phrases and first >= starts[sentence] and _between_borders(text, first, last + 1):
                mentions.extend(_wordings(phrases, first, last + 1, sentence))
        return due


def _between_borders(text: str, start: int, end: int) -> bool:
    """Whether neither end cuts a word: "ps" is no rank in "collapse"."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def _wordings(
    phrases: tuple[tuple[Phrases, Any], ...], start: int, end: int, sentence: int
) -> Iterator[Mention[Any]]:
    for rule, value in phrases:
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


def _take(rule: Rule, match: Match, page: Page, starts: list[int], mentions: list[Mention[Any]]) -> None:
    """Note the mention that a match makes, unless its rule refuses it."""
    value = rule.read(match, page)
    if value is None:
        return
    first, last = _extent(match, *rule.narrowing)
    if first < last:
        place = bisect_right(starts, first) - 1
        mentions.append(
            Mention(kind=rule.kind, value=value, start=first, end=last, rule=rule.name, sentence=place)
        )


def _extent(match: Match, at: int, before: int) -> tuple[int, int]:
    """Where the mention stands: the match, narrowed to the group ``at`` or begun at a lookbehind's ``before``."""
    first, last = match.span()
    if at and match.start(at) >= 0:
        first, last = match.span(at)
    if before and match.start(before) >= 0:
        first = match.start(before)
    return first, last


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
