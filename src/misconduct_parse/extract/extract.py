"""One pass of literal triggers, then only the rules and sentences that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import ahocorasick

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.rule import AnyRule, Continued, Match, Opening, Phrases, Rule, Unit
from misconduct_parse.read.page import Page

MARKS: Final = " .,"
"""What may end the literal of a continued wording without being a part of it."""


class Literal(NamedTuple):
    """What the automaton knows of one literal."""

    length: int
    anchored: tuple[int, ...]
    """The rules that are tried where it begins."""
    searching: tuple[int, ...]
    """The rules that search the unit in which it stands."""
    continued: tuple[tuple[int, Any], ...]
    """The rules that are tried where it ends, with what it means to them."""
    phrases: tuple[tuple[Phrases, Any], ...]
    """The wordings that it is, with their meanings."""


class Due:
    """Which rules have to run where; rules by their numbers."""

    __slots__ = ("anchored", "continued", "searching")

    def __init__(self) -> None:
        self.anchored: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        """Where each is tried, with the sentence."""
        self.searching: defaultdict[int, list[int]] = defaultdict(list)
        """The sentences whose unit each searches."""
        self.continued: defaultdict[int, dict[int, tuple[Opening, int]]] = defaultdict(dict)
        """The openings of each by where they end, with the sentence."""


class Extractor:
    """The rules of a format, ready to run."""

    def __init__(self, rules: Iterable[AnyRule]) -> None:
        self._rules: list[Rule | Continued] = []
        entries: defaultdict[str, list[tuple[int, Any]]] = defaultdict(list)
        meant: defaultdict[str, list[tuple[Phrases, Any]]] = defaultdict(list)
        for rule in rules:
            if isinstance(rule, Phrases):
                for words, value in rule.values.items():
                    meant[words].append((rule, value))
                continue
            values = rule.values if isinstance(rule, Continued) else dict.fromkeys(rule.triggers)
            for words, value in values.items():
                entries[words].append((len(self._rules), value))
            self._rules.append(rule)
        self._automaton = ahocorasick.Automaton()
        for words in entries.keys() | meant.keys():
            self._automaton.add_word(words, self._literal(words, entries.get(words, ()), meant.get(words, ())))
        self._automaton.make_automaton()

    def _literal(
        self, words: str, entries: Iterable[tuple[int, Any]], phrases: Iterable[tuple[Phrases, Any]]
    ) -> Literal:
        plain = [(number, rule) for number, _ in entries if isinstance(rule := self._rules[number], Rule)]
        return Literal(
            len(words),
            tuple(number for number, rule in plain if rule.anchored),
            tuple(number for number, rule in plain if not rule.anchored),
            tuple(entry for entry in entries if isinstance(self._rules[entry[0]], Continued)),
            tuple(phrases),
        )

    def __call__(self, page: Page) -> Mentions:
        """All mentions of ``page``."""
        if not page.sentences or not len(self._automaton):
            return Mentions([])
        due, mentions = Due(), _Mentioning(page)
        self._pass(page, due, mentions)
        for number in sorted({*due.anchored, *due.searching, *due.continued}):
            rule = self._rules[number]
            if isinstance(rule, Continued):
                mentions.continued(rule, due.continued[number].values())
            elif rule.anchored:
                mentions.anchored(rule, dict.fromkeys(due.anchored[number]))
            else:
                mentions.searched(rule, due.searching[number])
        return Mentions(mentions.found)

    def _pass(self, page: Page, due: Due, mentions: _Mentioning) -> None:
        """One pass of all literals: notes wordings, and gives which rules run where."""
        starts = mentions.starts
        text = page.lower.replace("\n", " ")  # a wording may be wrapped over two lines
        for last, (length, anchored, searching, continued, phrases) in self._automaton.iter(text, page.body):
            sentence = bisect_right(starts, last) - 1
            sentence = max(sentence, 0)
            first = last + 1 - length
            for number in anchored:
                due.anchored[number].append((first, sentence))
            for number in searching:
                due.searching[number].append(sentence)
            if continued and not text[first - 1 : first].isalnum():
                end = first + len(text[first : last + 1].rstrip(MARKS))
                for number, value in continued:  # of those that end here, the longest is met first
                    due.continued[number].setdefault(end, (Opening(first, end, value), sentence))
            # "Cornwall Police" above "Misconduct hearing" are two lines, no "police misconduct hearing"
            if phrases and first >= starts[sentence] and _between_borders(text, first, last + 1):
                mentions.worded(phrases, first, last + 1, sentence)


def _between_borders(text: str, start: int, end: int) -> bool:
    """Whether neither end cuts a word: "ps" is no rank in "collapse"."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


class _Mentioning:
    """Runs rules where they are due, and notes the mentions that they make."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.starts = [sentence.start for sentence in page.sentences]
        self.found: list[Mention[Any]] = []

    def worded(self, phrases: Iterable[tuple[Phrases, Any]], start: int, end: int, sentence: int) -> None:
        """Note the wordings that a literal is."""
        for rule, value in phrases:
            self.found.append(Mention(rule.kind, value, start, end, rule.name, sentence))

    def anchored(self, rule: Rule, places: Iterable[tuple[int, int]]) -> None:
        """Try a rule where its literals begin."""
        text, match = self._text(rule), rule.compiled.match
        for at, sentence in places:
            if matched := match(text, at, self._borders(rule.unit, sentence)[1]):
                self._take(rule, matched)

    def searched(self, rule: Rule, sentences: Iterable[int]) -> None:
        """Search the units of some sentences."""
        text, find = self._text(rule), rule.compiled.finditer
        for start, end in dict.fromkeys(self._borders(rule.unit, sentence) for sentence in sentences):
            for matched in find(text, start, end):
                self._take(rule, matched)

    def continued(self, rule: Continued, openings: Iterable[tuple[Opening, int]]) -> None:
        """Try a rule where its wordings end."""
        page, match = self._page, rule.compiled.match
        longest = {opening.start: (opening, sentence) for opening, sentence in openings}
        for opening, sentence in longest.values():
            matched = match(page.folded, opening.end, page.sentences[sentence].end)
            if matched and (found := rule.read(opening, matched, page)):
                self._note(rule, found.start, found.end, found.value)

    def _text(self, rule: Rule) -> str:
        return self._page.folded if rule.cased else self._page.lower

    def _borders(self, unit: Unit, sentence: int) -> tuple[int, int]:
        page = self._page
        start, end, block = page.sentences[sentence]
        if unit is Unit.SENTENCE:
            return start, end
        if unit is Unit.BLOCK:
            _, start, end = page.blocks[block]
            return start, end
        return page.body, len(page.text)

    def _take(self, rule: Rule, match: Match) -> None:
        """Note the mention that a match makes, unless its rule refuses it."""
        value = rule.read(match, self._page)
        if value is not None:
            first, last = _extent(match, *rule.narrowing)
            if first < last:
                self._note(rule, first, last, value)

    def _note(self, rule: Rule | Continued, start: int, end: int, value: Any) -> None:
        sentence = bisect_right(self.starts, start) - 1
        self.found.append(Mention(rule.kind, value, start, end, rule.name, sentence))


def _extent(match: Match, at: int, before: int) -> tuple[int, int]:
    """Where the mention stands: the match, narrowed to the group ``at`` or begun at a lookbehind's ``before``."""
    first, last = match.span()
    if at and match.start(at) >= 0:
        first, last = match.span(at)
    if before and match.start(before) >= 0:
        first = match.start(before)
    return first, last


def check_names(rules: Iterable[AnyRule]) -> None:
    """Refuse two rules of one name: evidence would not tell them apart.

    Raises:
        ValueError: naming the first such pair.
    """
    seen: set[str] = set()
    for rule in rules:
        if rule.name in seen:
            raise ValueError(f"two rules are named {rule.name!r}: rename one")
        seen.add(rule.name)
