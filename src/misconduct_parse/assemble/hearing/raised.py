"""Claims, and what later sentences say of them all: "All four breaches were proven"."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterator
from typing import Any

from misconduct_parse.assemble.hearing.as_to import of_that_alone
from misconduct_parse.assemble.hearing.at_large import WAITING, Claim, at_large
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.judge import Judge
from misconduct_parse.assemble.hearing.numbered import (
    as_breach_of,
    keys_at,
    keys_of,
    keys_told,
    ordinals_at,
    standard_denied,
)
from misconduct_parse.assemble.hearing.overall import ALL, left_out, of_what_was_alleged
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.model.terms import Standard

Said = tuple[Mention[FindingMention], Told]
"""A finding, and what it says."""


def findings_of(story: Story, binder: Binder, judge: Judge) -> dict[int, list[Said]]:
    """The findings that say something, in order, by whose they are."""
    found: defaultdict[int, list[Said]] = defaultdict(list)
    for finding in story.of(Kind.FINDING):
        told = judge.verdict(finding)
        if told is not None and told.standing is not Standing.NOTHING:
            for person in dict.fromkeys(binder.whose(finding)):
                found[id(person)].append((finding, told))
    return found


def raised(story: Story, person: Person, own: list[Claim], findings: list[Said]) -> list[Claim]:
    """The claims of somebody with what findings say of them."""
    if story.notice or not own:
        return own
    numbers, written = keys_of(story, [mention for mention, _ in own])
    claims = Claims(own, numbers)
    known = frozenset().union(*numbers)
    mixed = False
    apart = not written and _apart(story, findings)
    for finding, told in findings:
        if of_that_alone(story, finding):
            continue
        if nth := standard_denied(story, finding):
            claims.deny(nth, told)
            continue
        named = story.work.mentions.in_sentence(Kind.STANDARD, finding.sentence)
        mixed = mixed or (told.standing is Standing.NOT_FOUND and not named)
        keys = keys_told(story, finding, written=written) if known else frozenset()
        elsewhere = not keys & known
        if apart and keys_at(story, finding) and not ordinals_at(story, finding):
            continue  # which of the standards stand under 1 is not said
        if elsewhere and told.standing is Standing.NOT_FOUND and (keys or ordinals_at(story, finding)):
            continue  # of what else is counted
        if keys and not elsewhere:
            claims.settle(claims.numbered(keys, as_breach_of(story, finding)), told)
        elif of_what_was_alleged(story, finding):
            start = story.page.sentences[finding.sentence].start
            everywhere = ALL.search(story.page.lower, start, finding.end) is not None
            claims.settle(claims.before(None if everywhere else finding.start, told, left_out(story, finding)), told)
    return at_large(story, person, claims.all, mixed=mixed)


def _apart(story: Story, findings: list[Said]) -> bool:
    """Whether some numbers were found and others not: "1. Proven", "2. Not proven"."""
    told = {told.standing for finding, told in findings if keys_at(story, finding)}
    return {Standing.FOUND, Standing.NOT_FOUND} <= told


class Claims:
    """Claims, of which each waits until something is found of it: a finding looks at none that was settled before."""

    def __init__(self, own: list[Claim], numbers: list[frozenset[str]]) -> None:
        self.all = list(own)
        self._denied = {mention.value.standard for mention, told in own if told.standing is Standing.NOT_FOUND}
        self._by_standard: dict[Standard, deque[tuple[int, int]]] = {}
        self._by_number: defaultdict[str, list[int]] = defaultdict(list)
        for place, (mention, told) in sorted(enumerate(own), key=_start):
            if told.standing in WAITING:
                self._by_standard.setdefault(mention.value.standard, deque()).append((mention.start, place))
                for key in numbers[place]:
                    self._by_number[key].append(place)

    def numbered(self, keys: Collection[str], standards: Collection[Standard] = ()) -> Iterator[int]:
        """Those that wait under some numbers; of some standards alone, where these are given."""
        for key in keys:
            for place in self._by_number.pop(key, ()):
                if not standards or self.all[place][0].value.standard in standards:
                    yield place

    def before(self, end: int | None, told: Told, but: Collection[Standard]) -> Iterator[int]:
        """Those that wait and begin before an offset, or anywhere: not of what is left out, or was denied before."""
        denied = self._denied if told.standing is Standing.FOUND else ()
        for standard in self._by_standard.keys() - but - set(denied):
            queue = self._by_standard[standard]
            while queue and (end is None or queue[0][0] < end):
                yield queue.popleft()[1]

    def deny(self, nth: int, told: Told) -> None:
        """Note that the standard that was listed in this place was not breached, whatever all were found to be."""
        ordered = sorted(self.all, key=lambda claim: claim[0].start)
        listed = list(dict.fromkeys(mention.value.standard for mention, _ in ordered))
        if nth <= len(listed):
            self._denied.add(listed[nth - 1])
            self.all = [(m, told if m.value.standard is listed[nth - 1] else known) for m, known in self.all]

    def settle(self, places: Iterator[int], told: Told) -> None:
        """Note what was found of some that wait."""
        for place in list(places):
            mention, known = self.all[place]
            if known.standing in WAITING:
                self.all[place] = mention, told
                if told.standing is Standing.NOT_FOUND:
                    self._denied.add(mention.value.standard)


def _start(numbered: tuple[int, Claim]) -> tuple[Any, ...]:
    return numbered[1][0].start, numbered[0]
