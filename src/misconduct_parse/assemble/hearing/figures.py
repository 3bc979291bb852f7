"""Everybody whom a page names, each once: namings of one person are gathered by surname or by cipher."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final

from misconduct_parse.assemble.hearing.figure import Figure, Ref
from misconduct_parse.assemble.hearing.given_names import given_before
from misconduct_parse.assemble.hearing.namesakes import learn_sides, nearest
from misconduct_parse.assemble.hearing.surnames import places_of, stands_alone, surname, word_before
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import Naming
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page


class Cast:
    """All figures of a page, and where each is spoken of."""

    def __init__(self, page: Page, namings: Iterable[Mention[Naming]]) -> None:
        self._page = page
        self.figures: list[Figure] = []
        self._last: Figure | None = None
        self._by_name: dict[str, list[Figure]] = {}
        self._by_half: dict[str, list[Figure]] = {}  # of a double name
        self._by_letter: dict[tuple[str, bool], list[Figure]] = {}
        self._numbered: dict[str, Figure] = {}
        refs: list[Ref] = []
        for naming in namings:
            singles = _singles(naming) if naming.value.more else (naming,)
            refs.extend([self._take(single) for single in singles])
        self._places = places_of(page, self._by_name)
        refs.extend(self._full_names())
        self._named = refs
        self.refs: list[Ref] = sorted((*refs, *self._bare_surnames()), key=lambda ref: (ref.start, -ref.end))
        self._starts = [ref.start for ref in self.refs]
        self._reach = list(accumulate((ref.end for ref in self.refs), max))
        self._sort()

    def _sort(self) -> None:
        self._by_figure: dict[Figure, list[Ref]] | None = None
        self._by_sentence: dict[int, list[Ref]] = {}
        for ref in self.refs:
            self._by_sentence.setdefault(ref.sentence, []).append(ref)

    def merge(self, same: Mapping[Figure, Figure]) -> None:
        """Put figures, each in the place of one that turned out to be the same and was absorbed."""
        self.figures = [figure for figure in self.figures if figure not in same]
        self.refs = [ref._replace(figure=_kept(ref.figure, same)) if ref.figure in same else ref for ref in self.refs]
        self._sort()

    def of(self, figure: Figure | None) -> Sequence[Ref]:
        """The places of one figure, in order."""
        if self._by_figure is None:
            self._by_figure = {}
            for ref in self.refs:
                self._by_figure.setdefault(ref.figure, []).append(ref)
        return self._by_figure.get(figure, ()) if figure is not None else ()

    def in_sentence(self, sentence: int) -> list[Ref]:
        """The places of one sentence, in order."""
        return self._by_sentence.get(sentence, [])

    def within(self, start: int, end: int) -> list[Ref]:
        """The places that begin in a stretch, in order."""
        return self.refs[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def touch(self, start: int, end: int) -> bool:
        """Whether any place shares a character with a stretch."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start

    def _take(self, naming: Mention[Naming]) -> Ref:
        figure = self._figure_of(naming)
        figure.add(naming)
        learn_sides(self._page.lower, naming.start, naming.value, figure, self._last)
        self._last = figure
        if naming.value.number:
            self._numbered.setdefault(self._page.folded[slice(*naming.value.number)], figure)
        return Ref(naming.start, naming.end, naming.sentence, figure)

    def _figure_of(self, naming: Mention[Naming]) -> Figure:
        value = naming.value
        if value.name is not None:
            return self._by_surname(value)
        if value.letter is not None:
            return self._by_cipher(value.letter, value)
        return self._by_number(naming)

    def _by_surname(self, value: Naming) -> Figure:
        assert value.name is not None  # noqa: S101  told by the caller
        words = self._page.folded[slice(*value.name)]
        key = surname(words)
        known = self._by_name.setdefault(key, [])
        if "-" in key:
            for half in key.split("-"):
                self._by_half.setdefault(half, known)
        elif not known and len(key) > 3:  # "PC Heage", before it "PC Heage-Ambler"
            known = self._by_name[key] = self._by_half.get(key) or known
        first, *middle = words.lower().split()[:-1] or [""]
        given = first.rstrip(".")
        if not middle and any(given in figure.middle for figure in known[:-NAMESAKES:-1]):
            given = ""  # "PC Wyndham Lisle", before it "PC Stuart Wyndham Lisle"
        figure = nearest(known[:-NAMESAKES:-1], value, given) or self._new(known)
        if given:
            figure.given.add(given)
            figure.middle.update(middle)
        return figure

    def _by_cipher(self, letter: str, value: Naming) -> Figure:
        known = self._by_letter.setdefault((letter, value.title is not None), [])
        for figure in known:
            ranks = {figure.rank, value.rank} - {None}
            if len(ranks) < 2 and (value.title is None or value.title == figure.namings[0].value.title):
                return figure
        return self._new(known)

    def _by_number(self, naming: Mention[Naming]) -> Figure:
        number = self._page.folded[slice(*naming.value.number)] if naming.value.number else ""
        return self._numbered.get(number) or self._apposed(naming) or self._new([])

    def _apposed(self, naming: Mention[Naming]) -> Figure | None:
        """Whoever is named right before a rank and number: "Name: Ada Quill, formerly Inspector 2265"."""
        before = self._last.namings[-1] if self._last is not None else None
        if before is None or before.value.name is None or before.value.rank is not None:
            return None
        return self._last if BETWEEN.fullmatch(self._page.lower, before.end, naming.start) is not None else None

    def _new(self, index: list[Figure]) -> Figure:
        figure = Figure()
        index.append(figure)
        self.figures.append(figure)
        return figure

    def _full_names(self) -> list[Ref]:
        """The full name of whoever is told by rank and surname from then on: "Ada Quill, who ...; PC Quill ..."."""
        alone = [(key, figures[0]) for key, figures in self._by_name.items() if len(figures) == 1]
        found = []
        for key, figure in alone:
            places = self._places.get(key)
            naming = given_before(self._page, places[0], len(key), figure.namings) if places else None
            if naming is not None:
                figure.add(naming, first=True)
                found.append(Ref(naming.start, naming.end, naming.sentence, figure))
        return found

    def _bare_surnames(self) -> Iterator[Ref]:
        """Where a surname stands alone: "Bryndewi and Rosserly did not attend"."""
        page = self._page
        named = sorted(self._named, key=lambda ref: ref.start)
        begins, reach = [ref.start for ref in named], list(accumulate((ref.end for ref in named), max))
        starts = [sentence.start for sentence in page.sentences]
        for key, places in self._places.items():
            namesakes = _Namesakes(self._by_name[key])
            for at in places:
                end, before = at + len(key), bisect_right(begins, at)
                if (not before or reach[before - 1] <= at) and stands_alone(page, at, end):
                    yield Ref(at, end, bisect_right(starts, at) - 1, namesakes.meant(page, at))


BETWEEN: Final = quick_pattern(r"(?:,\s++|\s++\()(?:(?:formerly|previously|former|then|now|an?)\s++)*+")
NAMESAKES: Final = 32
"""Of so many people with one surname it is asked whether a naming is of one of them: no page has more."""


class _Namesakes:
    """People with one surname."""

    def __init__(self, figures: list[Figure]) -> None:
        self._first, self._all = figures[0], figures
        placed = [(naming.start, figure) for figure in figures for naming in figure.namings]
        placed.sort(key=lambda place: place[0])
        self._starts = [start for start, _ in placed]
        self._figures = [figure for _, figure in placed]

    def meant(self, page: Page, at: int) -> Figure:
        """The one with the given name before the place; where there is none, the one named last."""
        word = word_before(page, at) if len(self._all) > 1 else None
        called = [figure for figure in self._all[:NAMESAKES] if word in figure.given]
        if len(called) == 1:
            return called[0]
        before = bisect_left(self._starts, at)
        return self._figures[before - 1] if before else self._first


def _kept(figure: Figure, same: Mapping[Figure, Figure]) -> Figure:
    while figure in same:
        figure = same[figure]
    return figure


def _singles(naming: Mention[Naming]) -> Iterator[Mention[Naming]]:
    """A plural taken apart: "PCs A and B" names two."""
    value = naming.value
    for place, letter in value.more:
        single = value._replace(name=None if letter else place, letter=letter, more=())
        yield Mention(
            kind=naming.kind, value=single, start=place[0], end=place[1], rule=naming.rule, sentence=naming.sentence
        )
