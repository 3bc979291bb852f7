"""One pass of literal triggers, then only the rules and sentences that it names."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

import ahocorasick

from misconduct_parse.extract.due import Anyhow, Due, Literal, Worded
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.rule import AnyRule, Continued, Phrases, Rule
from misconduct_parse.extract.run import Run
from misconduct_parse.read.page import Page
from misconduct_parse.read.unwrapped import unwrapped

MARKS: Final = " .,"
"""What may end the literal of a continued wording without being a part of it."""

new: Final = tuple.__new__
"""Makes a mention of its parts in half the time that its class takes: there are a hundred on a page."""


class Extractor:
    """The rules of a format, ready to run."""

    def __init__(self, rules: Iterable[AnyRule]) -> None:
        self._rules: list[Rule | Continued] = []
        self._need_of: list[int] = []
        needs: dict[tuple[str, ...], int] = {(): 0}
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
            need = rule.needs if isinstance(rule, Rule) else ()
            if need not in needs:
                for words in need:
                    needed[words].append(len(needs))
                needs[need] = len(needs)
            self._need_of.append(needs[need])
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
        needs = tuple(needed)
        anyhow = Anyhow(tuple(placed), tuple(searching), needs) if placed or searching or needs else None
        return Literal(len(words), worded is not None and worded.kept == len(words), anyhow, worded)

    def __call__(self, page: Page) -> Mentions:
        """All mentions of ``page``."""
        if not page.sentences or not len(self._automaton):
            return Mentions([])
        mentions: list[Mention[Any]] = []
        starts, ends, _ = zip(*page.sentences, strict=True)
        due = self._pass(page, starts, mentions)
        run = Run(page, starts, ends, mentions)
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
        need = self._need_of[number]
        having = due.needs.get(need) if need else None
        if need and having is None:
            return
        placed = due.placed.get(number)
        if placed is not None:
            if having is not None:
                placed = [place for place in placed if place[1] in having]
            run.placed(rule, sorted(set(placed)) if len(placed) > 1 else placed)
        else:
            sentences: Iterable[int] = due.searching[number]
            if having is not None:
                sentences = [at for at in sentences if at in having]
            if sentences:
                run.searching(rule, sentences)

    def _pass(  # noqa: C901, PLR0912  the one loop that all literals go through
        self, page: Page, starts: tuple[int, ...], mentions: list[Mention[Any]]
    ) -> Due:
        """One pass of all literals: notes wordings, and gives which rules run where."""
        due = Due(defaultdict(list), defaultdict(dict), defaultdict(set), defaultdict(dict))
        placed, searching, needs, openings = due
        sentence, until = 0, starts[1] if len(starts) > 1 else len(page.text)
        read = unwrapped(page)
        text, wraps, stop = f"{read.text}\n", bool(read.behind), len(read.text)  # "\n": the last word ends as well
        for at, (length, is_closed, anyhow, worded) in self._automaton.iter(text, page.body, stop):
            begin = first = at + 1 - length
            last = at
            if worded is not None and ((text[begin - 1].isalnum() and begin) or (is_closed and text[at + 1].isalnum())):
                if anyhow is None:  # asked first: a third of what is met is "ice" in "police", or "con" in "conduct"
                    continue
                worded = None  # noqa: PLW2901  it is no word of its own
            if wraps:
                first, last = read.place(begin + 1) - 1, read.place(at)  # of a gap, what stands before the words
            if last >= until:
                sentence = bisect_right(starts, last) - 1
                until = starts[sentence + 1] if sentence + 1 < len(starts) else len(page.text)
            if anyhow is not None:
                places, searches, needed = anyhow
                if places:  # to ask costs less than to walk through none
                    for number in places:
                        placed[number].append((first, sentence))
                if searches:
                    for number in searches:
                        searching[number][sentence] = None
                if needed:
                    for number in needed:
                        needs[number].add(sentence)
            if worded is None:
                continue
            whole, continued, kept, phrases = worded
            for number, value in continued:  # of those that end here, the longest is met first
                end = read.place(begin + kept - 1) + 1 if wraps else begin + kept
                openings[number].setdefault(end, (first, value, sentence))
            if is_closed or not text[at + 1].isalnum():
                for number in whole:
                    placed[number].append((first, sentence))
                # "Cornwall Police" above "Misconduct hearing" are two lines, no "police misconduct hearing"
                if first >= starts[sentence]:
                    for rule, value in phrases:
                        mentions.append(new(Mention, (rule.kind, value, first, last + 1, rule.name, sentence)))
        return due


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
