"""Whom a sentence that names nobody speaks of: who opened the sentence before, or the one person spoken of last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners import groups_of
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.clauses import TRAITS
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select

AS_TO: Final = Cue("as_to")
POINTING_BACK: Final = Cue("pointing_back")
ONE_PERSON: Final = Cue("one_person")
FOR_ONE: Final = Cue("for_one_person")
THEM: Final = ("of them", "of these", "of those")
"""So words end that take several people up."""
IS_NOW: Final = ("is now", "is currently", "was then", "was at the time", "has since become")
"""Between these stand one person and what they are: "The serving officer is now an inspector"."""
PRONOUNS: Final = ("he ", "she ", "it pointed ", "it said ")
"""With these a sentence goes on with whom the one before opened."""


class Several(NamedTuple):
    """People of whom a sentence spoke together: "two custody sergeants", "the constable and the sergeant"."""

    number: int
    """Of the sentence."""
    mentions: tuple[Mention[Party], ...]
    people: list[Individual]
    """Who they are, where something was said of them."""

    @property
    def size(self) -> int | None:
        """How many they are; None where the text does not say."""
        return size_of(self.mentions)


def size_of(mentions: Iterable[Mention[Party]]) -> int | None:
    """How many people some phrases mean together; None where one of them does not say."""
    counts = [mention.value.count for mention in mentions]
    return None if None in counts else sum(count or 0 for count in counts)


def starts(mentions: Iterable[Mention[Party]]) -> tuple[int, ...]:
    """Where some phrases begin, by which a sentence knows whom they mean together."""
    return tuple(mention.start for mention in mentions)


class Antecedents:
    """What pronouns of one summary may point back to."""

    def __init__(self) -> None:
        self._several: Several | None = None
        self._named: tuple[int, Mention[Party]] | None = None
        """The last one person whom a sentence names, with its number."""
        self._number = -1
        self._topic: Mention[Party] | None = None
        self.described: dict[int, Mention[Party]] = {}
        """What a phrase that opens a sentence is said to be, by where it begins: "The serving officer is now an inspector"."""
        self.single: Individual | None = None
        """The one person whom the text last spoke of in the singular."""

    def note(self, line: Line) -> None:
        """Remember whom a sentence opens with: "As to the sergeant, ..."; "He said" goes on with the same."""
        groups, text = groups_of(line), line.page.lower
        if not groups:
            return
        first = groups[0][0] if len(groups[0]) == 1 else None
        if first is not None and first.value.headless and len(groups) > 1:
            second = groups[1][0]  # "The sixth was the sergeant who"
            first = second if line.gap(first.end, second.start).strip() == "was" else first
        if first is None or text.startswith(PRONOUNS, line.start):
            return
        if len(groups) > 1 and line.gap(first.end, groups[1][0].start).strip() in IS_NOW:
            self.described[first.start] = groups[1][0]
        party = first.value
        if party.plural or (party.headless and not party.ordinal) or not (party.definite or party.count == 1):
            return
        if groups[0][0].start - line.start < 2 or AS_TO.fills(text, line.start, first.start):
            self._number, self._topic = line.number, first

    def gather(self, line: Line, known: dict[tuple[int, ...], list[Individual]]) -> None:
        """Remember of whom a sentence speaks together, and who they were found to be."""
        groups = groups_of(line)
        alone = [g[0] for g in groups if len(g) == 1 and g[0].value.definite and not g[0].value.plural]
        self._named = (line.number, alone[-1]) if alone and not alone[-1].value.headless else None
        for group in reversed(groups):
            if len(group) > 1 or (group[0].value.plural and group[0].value.select is not Select.NONE):
                self._several = Several(line.number, tuple(group), known.get(starts(group), []))
                return

    def several(self, line: Line, mention: Mention[Party]) -> Several | None:
        """Whom "either of them", "neither" and "none of these" take up: named in the sentence, or in that before it."""
        party = mention.value
        if not party.plural and not party.ciphers and party.ordinal is None and _points(line, mention):
            return self._one_before(line, mention)
        if not party.headless or party.ordinal or party.select in (Select.OTHER, Select.PART):
            return None
        if party.select is Select.WHOLE and not line.page.lower.endswith(THEM, mention.start, mention.end):
            return None
        here = [Several(line.number, tuple(g), []) for g in groups_of(line) if g[-1].end < mention.start]
        before = [self._several] if self._several and self._several.number == line.number - 1 else []
        for known in (*reversed(here), *before):
            size = known.size
            uncounted = size is None and all(m.value.definite for m in known.mentions)  # "the sergeants ..., either of them"
            if (size or 2) > 1 and (uncounted or party.count in (None, size)):
                return known
        return None

    def _one_before(self, line: Line, mention: Mention[Party]) -> Several | None:
        """The one person named before "this officer" in its sentence, or alone in that before it.

        "The second officer said so, and this officer"; "The officer who struck him ... That officer had a case".
        """
        before = [g for g in groups_of(line) if g[-1].end < mention.start]
        alone = self.he(line)
        if not before and alone is not None and alone.value.noun == mention.value.noun and TRAITS.match(line.page.lower, alone.end):
            return Several(line.number - 1, (alone,), [])
        one = len(before) == len(before[-1]) == 1 and not before[0][0].value.plural if before else False
        return Several(line.number, (before[0][0],), []) if one and before[0][0].value.definite else None

    def together(self, line: Line) -> bool:
        """Whether the sentence before speaks of several together."""
        return self._several is not None and self._several.number == line.number - 1

    def he(self, line: Line) -> Mention[Party] | None:
        """Whom "he" means where whoever was spoken of last will not do: the one whom the sentence before names."""
        return self._named[1] if self._named and self._named[0] == line.number - 1 else None

    def they(self, line: Line, at: int) -> Several | None:
        """Whom "they" means in a clause that names nobody: several of whom the sentence before spoke."""
        known = self._several
        if known is None or known.number != line.number - 1:
            return None
        start = _clause(line, at)
        named = any(start <= group[0].start < at for group in groups_of(line))
        return known if not named and "they" in line.gap(start, at).split() else None

    def opening(self, line: Line, at: int) -> Mention[Party] | None:
        """Who opens the sentence, where a later clause of it speaks of one: "The sergeant was told, and we found he"."""
        groups = groups_of(line)
        first = groups[0][0] if groups and len(groups[0]) == 1 else None
        if first is None or first.value.plural or not first.value.definite or first.start - line.start > 1:
            return None
        return first if line.clause_start(at) > first.end else None

    def topic(self, line: Line, at: int) -> Mention[Party] | None:
        """Who opened the sentence before, where "he" or "there was" points back to it."""
        sentences, text = line.page.sentences, line.page.lower
        between = range(self._number + 1, line.number)
        if self._topic is None or not all(text.startswith(PRONOUNS, sentences[number].start) for number in between):
            return None
        pointing = POINTING_BACK.within(text, _clause(line, at), at + 1) or FOR_ONE.behind(text, at, line.clause_end(at))
        return self._topic if pointing else None

    def is_one(self, line: Line, at: int) -> bool:
        """Whether the clause speaks of one person: "he was dismissed"."""
        text = line.page.lower
        return ONE_PERSON.within(text, _clause(line, at), at) or FOR_ONE.behind(text, at, line.clause_end(at))


def _points(line: Line, mention: Mention[Party]) -> bool:
    """Whether it is "this officer" or "that officer"."""
    text, party = line.page.lower, mention.value
    return (party.plain and text.startswith("this ", mention.start)) or (party.bare and text.endswith("that ", 0, mention.start))


def _clause(line: Line, at: int) -> int:
    """Where the clause begins, its pronoun with it: "and he" parts clauses."""
    return max(line.start, line.clause_start(at) - len("and she"))
