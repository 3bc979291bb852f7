"""One pass of literal triggers, then only the rules and sentences that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

import ahocorasick

from misconduct_parse.extract.due import Due, Literal, Worded
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.rule import AnyRule, Continued, Found, Match, Opening, Phrases, Rule, Unit
from misconduct_parse.read.page import Page
from misconduct_parse.read.unwrapped import unwrapped

MARKS: Final = " .,"
"""What may end the literal of a continued wording without being a part of it."""

new: Final = tuple.__new__
"""Makes a mention of its parts in half the time that its class takes: there are a hundred on a page."""


NOWHERE: Final = frozenset[int]()


class Extractor:
    """The rules of a format, ready to run."""

    def __init__(self, rules: Iterable[AnyRule]) -> None:
        self._rules: list[Rule | Continued] = []
        self._needs: dict[tuple[str, ...], int] = {(): 0}
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
            if isinstance(rule, Rule) and rule.needs not in self._needs:
                for words in rule.needs:
                    needed[words].append(len(self._needs))
                self._needs[rule.needs] = len(self._needs)
            self._rules.append(rule)
        self._automaton = ahocorasick.Automaton()
        for words in sorted(called.keys() | needed.keys() | self._phrases.keys(), key=_common_first):
            self._automaton.add_word(words, self._literal(words, called.get(words, ()), needed.get(words, ())))
        self._automaton.make_automaton()

    def _literal(self, words: str, called: Iterable[tuple[int, Any]], needed: Iterable[int]) -> Literal:
        placed: list[int] = []
        searching: list[int] = []
        whole: list[int] = []
        continued: list[tuple[int, Any]] = []
        for number, value in called:
            rule = self._rules[number]
            if isinstance(rule, Continued):
                continued.append((number, value))
            else:
                (whole if rule.whole else placed if rule.anchored else searching).append(number)
        phrases = self._phrases.get(words, ())
        worded = None
        if whole or continued or phrases:
            worded = Worded(tuple(whole), tuple(continued), len(words.rstrip(MARKS)), tuple(phrases))
        return Literal(len(words), tuple(placed), tuple(searching), tuple(needed), worded)

    def __call__(self, page: Page) -> Mentions:
        """All mentions of ``page``."""
        if not page.sentences or not len(self._automaton):
            return Mentions([])
        mentions: list[Mention[Any]] = []
        starts = [sentence.start for sentence in page.sentences]
        due = self._pass(page, starts, mentions)
        run = Run(page, starts, mentions)
        # First: of two mentions in one place the earlier counts, and a rank and a name say more than a name.
        for number, openings in due.continued.items():
            rule = self._rules[number]
            if isinstance(rule, Continued):
                run.continued(rule, openings)
        for number in sorted(due.placed.keys() | due.searching.keys()):
            rule = self._rules[number]
            if isinstance(rule, Rule):
                self._run(run, rule, number, due)
        return Mentions(mentions)

    def _run(self, run: Run, rule: Rule, number: int, due: Due) -> None:
        """Run a rule in the sentences that have what it needs."""
        having = due.needs.get(self._needs[rule.needs], NOWHERE) if rule.needs else None
        placed, searching = due.placed.get(number), due.searching.get(number)
        if placed is not None:
            if having is not None:
                placed = [place for place in placed if place[1] in having]
            run.placed(rule, sorted(set(placed)) if len(placed) > 1 else placed)
        elif searching is not None:
            run.searching(rule, searching if having is None else [at for at in searching if at in having])

    def _pass(  # noqa: C901, PLR0912  the one loop that all literals go through
        self, page: Page, starts: list[int], mentions: list[Mention[Any]]
    ) -> Due:
        """One pass of all literals: notes wordings, and gives which rules run where."""
        due = Due(defaultdict(list), defaultdict(dict), defaultdict(set), defaultdict(dict))
        placed, searching, needs, openings = due
        sentence, until = 0, starts[1] if len(starts) > 1 else len(page.text)
        read = unwrapped(page)
        text, wraps = read.text, bool(read.behind)
        for at, (length, places, searches, needed, worded) in self._automaton.iter(text, page.body):
            begin = first = at + 1 - length
            last = at
            if wraps:
                first, last = read.place(begin + 1) - 1, read.place(at)  # of a gap, what stands before the words
            if last >= until:
                sentence = bisect_right(starts, last) - 1
                until = starts[sentence + 1] if sentence + 1 < len(starts) else len(page.text)
            for number in places:
                placed[number].append((first, sentence))
            for number in searches:
                searching[number][sentence] = None
            for number in needed:
                needs[number].add(sentence)
            if worded is None or (text[begin - 1].isalnum() and begin):
                continue
            whole, continued, kept, phrases = worded
            is_within = text[at + 1 : at + 2].isalnum()
            if is_within and kept == length:
                continue
            for number, value in continued:  # of those that end here, the longest is met first
                end = read.place(begin + kept - 1) + 1 if wraps else begin + kept
                openings[number].setdefault(end, (first, value, sentence))
            if not is_within:
                for number in whole:
                    placed[number].append((first, sentence))
                # "Cornwall Police" above "Misconduct hearing" are two lines, no "police misconduct hearing"
                if first >= starts[sentence]:
                    for rule, value in phrases:
                        mentions.append(new(Mention, (rule.kind, value, first, last + 1, rule.name, sentence)))
        return due


class Run:
    """Runs rules where they are due, and notes the mentions that they make."""

    def __init__(self, page: Page, starts: list[int], mentions: list[Mention[Any]]) -> None:
        self._page = page
        self._mentions = mentions
        self._starts = starts

    def placed(self, rule: Rule, places: Iterable[tuple[int, int]]) -> None:
        """Try a rule at places, each given with its sentence."""
        page, match = self._page, rule.compiled.match
        text = page.folded if rule.cased else page.lower
        within = rule.unit is Unit.SENTENCE
        for at, sentence in places:
            end = page.sentences[sentence].end if within else self._borders(rule.unit, sentence)[1]
            if found := match(text, at, end):
                self._take(rule, found, sentence)

    def searching(self, rule: Rule, sentences: Iterable[int]) -> None:
        """Search the stretches around sentences, each once: a body is called for by every sentence."""
        text = self._page.folded if rule.cased else self._page.lower
        searched = -1
        for sentence in sentences:
            start, end = self._borders(rule.unit, sentence)
            if start > searched:
                searched = start
                for found in rule.compiled.finditer(text, start, end):
                    self._take(rule, found, sentence)

    def continued(self, rule: Continued, openings: dict[int, tuple[int, Any, int]]) -> None:
        """Try a rule where its wordings end; of those that begin in one place the longest."""
        page, match = self._page, rule.compiled.match
        text = page.folded if rule.cased else page.lower
        longest = {start: (end, value, sentence) for end, (start, value, sentence) in openings.items()}
        for start, (end, value, sentence) in longest.items():
            matched = match(text, end, page.sentences[sentence].end)
            if matched and (found := rule.read(Opening(start, end, value), matched, page)):
                self._note(rule, *found, sentence)

    def _borders(self, unit: Unit, sentence: int) -> tuple[int, int]:
        page = self._page
        start, end, block = page.sentences[sentence]
        if unit is Unit.SENTENCE:
            return start, end
        if unit is Unit.BLOCK:
            _, start, end = page.blocks[block]
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


COMMON: Final = " etaoinshrdlcumwfgypbvkxjqz"


def _common_first(words: str) -> list[int]:
    """Puts what begins with common letters first: the automaton tries the ways on from a letter as they were added."""
    return [COMMON.find(letter) % 99 for letter in words]


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
