"""One pass of literal triggers, then only the rules and sentences that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import ahocorasick

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.rule import AnyRule, Continued, Found, Match, Opening, Phrases, Rule, Unit
from misconduct_parse.read.page import Page

MARKS: Final = " .,"
"""What may end the literal of a continued wording without being a part of it."""

SEARCHED: Final = -1
"""In place of where a rule is tried: it searches."""


class Literal(NamedTuple):
    """What the automaton knows of one literal; rules by their numbers."""

    length: int
    tried: tuple[tuple[int, bool], ...]
    """The rules that it calls, and whether they are tried where it begins; the others search around it."""
    whole: tuple[int, ...]
    """The rules that are tried where it begins, if it is a word of its own."""
    needed: tuple[int, ...]
    """The rules that need it in their sentence."""
    continued: tuple[tuple[int, Any], ...]
    """The rules that are tried where it ends, with what it means to them."""
    phrases: tuple[tuple[Phrases, Any], ...]
    """The wordings that it is, with their meanings."""


class Due(NamedTuple):
    """What the pass of literals has found to be done."""

    rules: set[tuple[int, int, int]]
    """A rule, where it is tried or ``SEARCHED``, and the sentence."""
    needs: set[tuple[int, int]]
    """A rule, and a sentence that has what it needs."""
    continued: defaultdict[int, dict[int, tuple[Opening, int]]]
    """The openings of each rule by where they end, with the sentence."""


class Extractor:
    """The rules of a format, ready to run."""

    def __init__(self, rules: Iterable[AnyRule]) -> None:
        self._rules: list[Rule | Continued] = []
        self._phrases: defaultdict[str, list[tuple[Phrases, Any]]] = defaultdict(list)
        called: defaultdict[str, list[tuple[int, Any]]] = defaultdict(list)
        needed: defaultdict[str, list[int]] = defaultdict(list)
        for rule in rules:
            if isinstance(rule, Phrases):
                for words, value in rule.values.items():
                    self._phrases[words].append((rule, value))
                continue
            values = rule.values if isinstance(rule, Continued) else dict.fromkeys(rule.triggers)
            for words, value in values.items():
                called[words].append((len(self._rules), value))
            for words in rule.needs if isinstance(rule, Rule) else ():
                needed[words].append(len(self._rules))
            self._rules.append(rule)
        self._automaton = ahocorasick.Automaton()
        for words in called.keys() | needed.keys() | self._phrases.keys():
            self._automaton.add_word(words, self._literal(words, called.get(words, ()), needed.get(words, ())))
        self._automaton.make_automaton()

    def _literal(self, words: str, called: Iterable[tuple[int, Any]], needed: Iterable[int]) -> Literal:
        plain = [(number, rule) for number, _ in called if isinstance(rule := self._rules[number], Rule)]
        return Literal(
            length=len(words),
            tried=tuple((number, rule.anchored) for number, rule in plain if not rule.whole),
            whole=tuple(number for number, rule in plain if rule.whole),
            needed=tuple(needed),
            continued=tuple(entry for entry in called if isinstance(self._rules[entry[0]], Continued)),
            phrases=tuple(self._phrases.get(words, ())),
        )

    def __call__(self, page: Page) -> Mentions:
        """All mentions of ``page``."""
        if not page.sentences or not len(self._automaton):
            return Mentions([])
        mentions: list[Mention[Any]] = []
        due = self._pass(page, mentions)
        run = Run(page, mentions)
        # First: of two mentions in one place the earlier counts, and a rank and a name say more than a name.
        for number, openings in due.continued.items():
            rule = self._rules[number]
            if isinstance(rule, Continued):
                run.continued(rule, openings.values())
        for number, at, sentence in sorted(due.rules):
            rule = self._rules[number]
            if isinstance(rule, Rule) and (not rule.needs or (number, sentence) in due.needs):
                run.rule(rule, at, sentence)
        return Mentions(mentions)

    def _pass(self, page: Page, mentions: list[Mention[Any]]) -> Due:
        """One pass of all literals: notes wordings, and gives which rules run where."""
        due = Due(set(), set(), defaultdict(dict))
        rules, needs, openings = due
        starts = [sentence.start for sentence in page.sentences]
        sentence, until = 0, starts[1] if len(starts) > 1 else len(page.text)
        text = page.lower.replace("\n", " ")  # a wording may be wrapped over two lines
        for last, (length, tried, whole, needed, continued, phrases) in self._automaton.iter(text, page.body):
            if last >= until:
                sentence = bisect_right(starts, last) - 1
                until = starts[sentence + 1] if sentence + 1 < len(starts) else len(text)
            first = last + 1 - length
            for number, anchored in tried:
                rules.add((number, first if anchored else SEARCHED, sentence))
            for number in needed:
                needs.add((number, sentence))
            if not (whole or continued or phrases) or (text[first - 1].isalnum() and first):
                continue
            for number, value in continued:  # of those that end here, the longest is met first
                end = first + len(text[first : last + 1].rstrip(MARKS))
                openings[number].setdefault(end, (Opening(first, end, value), sentence))
            if (whole or phrases) and not text[last + 1 : last + 2].isalnum():
                for number in whole:
                    rules.add((number, first, sentence))
                # "Cornwall Police" above "Misconduct hearing" are two lines, no "police misconduct hearing"
                if first >= starts[sentence]:
                    for rule, value in phrases:
                        mentions.append(Mention(rule.kind, value, first, last + 1, rule.name, sentence))
        return due


class Run:
    """Runs rules where they are due, and notes the mentions that they make."""

    def __init__(self, page: Page, mentions: list[Mention[Any]]) -> None:
        self._page = page
        self._mentions = mentions
        self._starts = [sentence.start for sentence in page.sentences]
        self._searched: set[tuple[str, int]] = set()

    def rule(self, rule: Rule, at: int, sentence: int) -> None:
        """Try a rule where it is called for."""
        page = self._page
        text = page.folded if rule.cased else page.lower
        start, end = self._borders(rule.unit, sentence)
        if at != SEARCHED:
            if match := rule.compiled.match(text, at, end):
                self._take(rule, match)
        elif rule.unit is Unit.SENTENCE or self._is_new(rule, start):
            for match in rule.compiled.finditer(text, start, end):
                self._take(rule, match)

    def continued(self, rule: Continued, openings: Iterable[tuple[Opening, int]]) -> None:
        """Try a rule where its wordings end; of those that begin in one place the longest."""
        page, match = self._page, rule.compiled.match
        text = page.folded if rule.cased else page.lower
        longest = {opening.start: (opening, sentence) for opening, sentence in openings}
        for opening, sentence in longest.values():
            matched = match(text, opening.end, page.sentences[sentence].end)
            if matched and (found := rule.read(opening, matched, page)):
                self._note(rule, found.start, found.end, found.value)

    def _is_new(self, rule: Rule, start: int) -> bool:
        """Whether a rule has not yet searched the block or body that begins here: it is called by every sentence."""
        known = len(self._searched)
        self._searched.add((rule.name, start))
        return len(self._searched) > known

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
        if isinstance(value, Found):
            self._note(rule, *value)
        elif value is not None:
            first, last = _extent(match, *rule.narrowing)
            if first < last:
                self._note(rule, first, last, value)

    def _note(self, rule: Rule | Continued, start: int, end: int, value: Any) -> None:
        sentence = bisect_right(self._starts, start) - 1
        self._mentions.append(Mention(rule.kind, value, start, end, rule.name, sentence))


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
