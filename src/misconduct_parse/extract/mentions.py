"""All that a page says, by kind, place and sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter
from typing import Any, Final

from misconduct_parse.extract.mention import Mention

START: Final = attrgetter("start")
END: Final = attrgetter("end")


class Mentions:
    """All mentions of a page, by kind and in the order of the text."""

    __slots__ = ("_by_kind", "_by_sentence", "_starts")

    def __init__(self, mentions: Iterable[Mention[Any]]) -> None:
        by_kind: defaultdict[str, list[Mention[Any]]] = defaultdict(list)
        for mention in mentions:
            by_kind[mention.kind].append(mention)
        self._by_kind = {
            kind: tuple(_without_overlaps(found) if len(found) > 1 else found) for kind, found in by_kind.items()
        }
        self._by_sentence: dict[str, dict[int, tuple[Mention[Any], ...]]] = {}
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
            lists: dict[int, list[Mention[Any]]] = {}
            for mention in found:
                lists.setdefault(mention.sentence, []).append(mention)
            index = self._by_sentence[kind] = {number: tuple(some) for number, some in lists.items()}
        return index.get(sentence, ())


def _without_overlaps(found: list[Mention[Any]]) -> list[Mention[Any]]:
    """Of overlapping mentions of a kind the first stays, of equal starts the longest."""
    end = -1
    found.sort(key=END, reverse=True)
    found.sort(key=START)
    kept = []
    for mention in found:
        if mention.start >= end:
            kept.append(mention)
            end = mention.end
    return kept
