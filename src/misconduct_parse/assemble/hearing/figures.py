"""Everybody whom a page names, each once: namings of one person are gathered by surname or by cipher."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from attrs import define, field

from misconduct_parse.assemble.hearing.given_names import given_before
from misconduct_parse.assemble.hearing.surnames import places_of, stands_alone, surname
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import CHIEF_OFFICERS, Naming
from misconduct_parse.model.terms import Rank, SubjectKind
from misconduct_parse.read.page import Page


class Role(StrEnum):
    """What part somebody plays on the page."""

    CHAIR = "chair"
    """Chairs or conducts the hearing."""
    DECIDER = "decider"
    """A chief officer who "found" or "determined", without being called chair."""
    SPEAKER = "speaker"
    """Gives a statement."""
    PANEL = "panel"
    """Sits beside the chair, advises, presents the case, signs."""
    BYSTANDER = "bystander"
    """Somebody of whom the page says that the case is not theirs."""


@define(eq=False)
class Figure:
    """One person."""

    namings: list[Mention[Naming]] = field(factory=list)
    """Every place that names them by rank, title or full name, in the order of the text."""
    roles: set[Role] = field(factory=set)
    """The parts they play; a subject plays none of these."""

    @property
    def rank(self) -> Rank | None:
        """The first rank told; the lowest of them if the first is told behind."""
        for naming in self.namings:
            if naming.value.rank:
                return naming.value.rank
        return None

    @property
    def kind(self) -> SubjectKind:
        """What the first telling naming makes of them."""
        for naming in self.namings:
            if naming.value.kind is not SubjectKind.UNKNOWN:
                return naming.value.kind
        return SubjectKind.UNKNOWN

    @property
    def police(self) -> bool:
        """Whether any naming says that they serve with the police."""
        return self.kind is not SubjectKind.UNKNOWN

    @property
    def civilian(self) -> bool:
        """Whether they are only ever named by a title or as a witness."""
        return not self.police and all(m.value.title for m in self.namings)

    @property
    def letter(self) -> str | None:
        """The letter of their cipher."""
        for naming in self.namings:
            if naming.value.letter:
                return naming.value.letter
        return None


class Ref(NamedTuple):
    """One place that speaks of somebody."""

    start: int
    end: int
    sentence: int
    figure: Figure


class Cast:
    """All figures of a page, and where each is spoken of."""

    def __init__(self, page: Page, namings: Iterable[Mention[Naming]]) -> None:
        self._page = page
        self.figures: list[Figure] = []
        self._by_name: dict[str, list[Figure]] = {}
        self._by_half: dict[str, list[Figure]] = {}  # of a double name
        self._by_letter: dict[tuple[str, bool], list[Figure]] = {}
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
        self._by_sentence: dict[int, list[Ref]] = {}
        for ref in self.refs:
            self._by_sentence.setdefault(ref.sentence, []).append(ref)

    def merge(self, kept: Figure, gone: Figure) -> None:
        """Make one figure of two."""
        kept.namings = sorted((*kept.namings, *gone.namings), key=lambda naming: naming.start)
        self.figures.remove(gone)
        self.refs = [ref._replace(figure=kept) if ref.figure is gone else ref for ref in self.refs]
        self._sort()

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
        figure.namings.append(naming)
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
            known = self._by_half.get(key) or known
        given = words.split()[0].lower() if " " in words.strip() else ""
        for figure in reversed(known):
            if _one_person(figure, value, given, self._page):
                return figure
        return self._new(known)

    def _by_cipher(self, letter: str, value: Naming) -> Figure:
        known = self._by_letter.setdefault((letter, value.title is not None), [])
        for figure in known:
            ranks = {figure.rank, value.rank} - {None}
            if len(ranks) < 2 and (value.title is None or value.title == figure.namings[0].value.title):
                return figure
        return self._new(known)

    def _by_number(self, naming: Mention[Naming]) -> Figure:
        number = self._page.folded[slice(*naming.value.number)] if naming.value.number else ""
        for figure in self.figures:
            for other in figure.namings:
                if other.value.number and self._page.folded[slice(*other.value.number)] == number:
                    return figure
        return self._new([])

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
            places = self._places.get(key) if figure.police else None
            naming = given_before(self._page, places[0], len(key), figure.namings) if places else None
            if naming is not None:
                figure.namings.insert(0, naming)
                found.append(Ref(naming.start, naming.end, naming.sentence, figure))
        return found

    def _bare_surnames(self) -> Iterator[Ref]:
        """Where a surname stands alone: "Bryndewi and Rosserly did not attend"."""
        page = self._page
        named = sorted(self._named, key=lambda ref: ref.start)
        begins, reach = [ref.start for ref in named], list(accumulate((ref.end for ref in named), max))
        starts = [sentence.start for sentence in page.sentences]
        for key, places in self._places.items():
            for at in places:
                end, before = at + len(key), bisect_right(begins, at)
                if (not before or reach[before - 1] <= at) and stands_alone(page, at, end):
                    yield Ref(at, end, bisect_right(starts, at) - 1, _nearest(self._by_name[key], at))


def _nearest(figures: list[Figure], at: int) -> Figure:
    """Of namesakes, the one named last before."""
    return max(figures, key=lambda f: max((m.start for m in f.namings if m.start < at), default=-1))


def _one_person(figure: Figure, value: Naming, given: str, page: Page) -> bool:
    """Whether a naming with the same surname is the same person: neither given name nor rank says otherwise."""
    if given:
        for other in figure.namings:
            if other.value.name is None:
                continue
            words = page.folded[slice(*other.value.name)].split()
            if len(words) > 1 and words[0].lower().rstrip(".") != given.rstrip(".") and not _initial(words[0], given):
                return False
    if figure.rank is None or value.rank is None:
        return True
    return (figure.rank in CHIEF_OFFICERS) == (
        value.rank in CHIEF_OFFICERS
    )  # "PC Davies" is not "Chief Constable Davies"


def _initial(one: str, other: str) -> bool:
    one, other = one.lower().rstrip("."), other.rstrip(".")
    return (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))


def _singles(naming: Mention[Naming]) -> Iterator[Mention[Naming]]:
    """A plural taken apart: "PCs A and B" names two."""
    value = naming.value
    for place, letter in value.more:
        single = value._replace(name=None if letter else place, letter=letter, more=())
        yield Mention(
            kind=naming.kind, value=single, start=place[0], end=place[1], rule=naming.rule, sentence=naming.sentence
        )
