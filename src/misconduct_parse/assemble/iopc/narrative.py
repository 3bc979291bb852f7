"""What the narrative says of people before anything is decided: how many, what they are, who is under notice.

It is asked for at every phrase that decides something, so that phrases are kept by what they say, not in one long list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from attrs import define, field

from misconduct_parse.assemble.iopc.likeness import suits
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page

NOTIFIED: Final = Cue("notified")


class Shape(NamedTuple):
    """What of a phrase the narrative is asked for, names and ciphers aside: a text has few of these."""

    noun: str
    kind: SubjectKind
    number: int | None
    plural: bool
    plain: bool
    definite: bool


@define(eq=False)
class Seen:
    """The phrases of one shape, in order."""

    mentions: list[Mention[Party]] = field(factory=list)
    asked: int = 0
    """Of how many of them it was asked whether they are under notice."""
    under: list[Mention[Party]] = field(factory=list)
    """Those of them that are."""
    nouns: set[str] = field(factory=set)
    """The functions and ranks by which those call people."""


class Narrative:
    """Noun phrases that decide nothing, by their shape and in the order of the text.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._seen: dict[Shape, Seen] = {}
        self._kinds: dict[str, SubjectKind] = {}
        self._fullest: dict[str, Mention[Party]] = {}
        self._several: Mention[Party] | None = None
        self._pointed = Seen()
        self._notified: dict[int, bool] = {}

    def see(self, mention: Mention[Party]) -> None:
        """Remember a phrase."""
        party = mention.value
        shape = Shape(party.noun, party.kind, party.count, party.plural, party.plain, party.definite)
        self._seen.setdefault(shape, Seen()).mentions.append(mention)
        if party.kind is SubjectKind.POLICE_STAFF and not party.plain:
            self._kinds[party.noun] = party.kind  # "the supervisor, who is a member of police staff"
        self._kinds.setdefault(party.noun, party.kind)
        if party.plural and party.kind is not SubjectKind.UNKNOWN:
            self._several = mention
        if party.definite and party.select is Select.WHOLE:
            self._pointed.mentions.append(mention)
        if party.name:
            surname = party.name.split()[-1]
            known = self._fullest.get(surname)
            if known is None or len(party.name) > len(known.value.name or ""):
                self._fullest[surname] = mention

    def counts(self, party: Party, count: int) -> bool:
        """Whether a phrase said just so many of them."""
        return any(shape.number == count for shape, _ in self._suiting(party))

    def kind(self, party: Party) -> SubjectKind:
        """What somebody serves as, from the first phrase with the same noun: "a civilian offender manager"."""
        if party.kind is SubjectKind.POLICE_STAFF:
            return party.kind
        known = self._kinds.get(party.noun)
        if known is not None and known is not party.kind:
            return known
        longer = {kind for noun, kind in self._kinds.items() if noun.endswith(f" {party.noun}")}
        return longer.pop() if len(longer) == 1 and party.rank is None else known or party.kind

    def brings_up(self, noun: str) -> bool:
        """Whether somebody is brought up by just this noun: "a constable and a student officer"."""
        return any(shape.noun == noun and not shape.definite for shape in self._seen)

    def staff_apart(self) -> bool:
        """Whether a sentence brings staff up beside officers: "two officers and a member of staff"."""
        plain = [(s.kind, seen.mentions) for s, seen in self._seen.items() if s.plain]
        staff, officers = (
            {mention.sentence for told, mentions in plain if told is kind for mention in mentions}
            for kind in (SubjectKind.POLICE_STAFF, SubjectKind.OFFICER)
        )
        return not staff.isdisjoint(officers)

    def named(self, surname: str) -> Mention[Party] | None:
        """The phrase that gives the fullest name with a surname."""
        return self._fullest.get(surname)

    def sole(self) -> Mention[Party] | None:
        """Whoever serves, where the narrative brings up one person alone: "a Kent Police constable", then "she"."""
        serving = {s: seen for s, seen in self._seen.items() if s.kind is not SubjectKind.UNKNOWN}
        brought = [mention for s, seen in serving.items() if not s.definite for mention in seen.mentions]
        if len(brought) != 1 or any(s.plural for s in serving):
            return None
        noun = brought[0].value.noun
        return brought[0] if all(s.plain or s.noun == noun for s in serving) else None

    def listed(self, count: int) -> list[Mention[Party]]:
        """So many people whom one sentence brings up, each by a noun of their own: "a constable and a sergeant"."""
        serving = {s: seen for s, seen in self._seen.items() if s.kind is not SubjectKind.UNKNOWN}
        brought = sorted((m for s, seen in serving.items() if not s.definite for m in seen.mentions), key=_place)
        apart = {mention.value.noun for mention in brought}
        alone = not any(s.plural or s.plain for s in serving) and len({m.sentence for m in brought}) == 1
        return brought if alone and len(brought) == len(apart) == count else []

    def made_up(self, count: int) -> list[Mention[Party]]:
        """So many people whom a sentence tells one from another: "They were the sergeant and three constables"."""
        by_sentence: dict[int, list[Mention[Party]]] = {}
        for mention in (m for s, seen in self._seen.items() if s.kind is not SubjectKind.UNKNOWN for m in seen.mentions):
            by_sentence.setdefault(mention.sentence, []).append(mention)
        for number, told in by_sentence.items():
            named = sorted((mention for mention in told if not mention.value.plain), key=_place)
            apart = len({mention.value.noun for mention in named}) == len(named) > 1
            if apart and sum(m.value.count or 1 for m in named) == count and self._takes_up(number, named[0], told):
                return named
        return []

    def _takes_up(self, number: int, first: Mention[Party], told: list[Mention[Party]]) -> bool:
        """Whether a list tells who several are: "they were a sergeant and", "two officers, a sergeant and"."""
        text, start = self._page.lower, self._page.sentences[number].start
        return text.startswith("they were ", start) or any(m.value.plain and m.value.plural and text[m.end : first.start].strip() in (*",:-",) for m in told)

    def apart(self, count: int | None) -> list[Mention[Party]]:
        """So many people whom the text brings up one by one, each by a noun of their own, and no others beside them.

        Args:
            count: How many; two or three where it is None: "each".
        """
        serving = [(s, seen.mentions[0]) for s, seen in self._seen.items() if s.kind is not SubjectKind.UNKNOWN]
        if any((s.plain and not s.definite) or (s.plural and s.number is None) for s, _ in serving):
            return []
        named = sorted((m for s, m in serving if not s.plain and not self._possessed(m)), key=_length, reverse=True)
        found: list[Mention[Party]] = []
        for mention in named:  # "the sergeant" is the custody sergeant
            party = mention.value
            if not any(known.value.noun.endswith(party.noun) and known.value.kind is party.kind for known in found):
                found.append(mention)
        size = sum(mention.value.count or 1 for mention in found)
        return sorted(found, key=_place) if size in ((count,) if count else (2, 3)) else []

    def unlike(self, noun: str) -> Mention[Party] | None:
        """The one other function or rank by which the text calls somebody who is one person."""
        others = [
            seen.mentions[0]
            for s, seen in self._seen.items()
            if not (s.plain or s.plural or s.kind is SubjectKind.UNKNOWN or noun.endswith(s.noun) or s.noun.endswith(noun))
        ]
        return others[0] if others and len({mention.value.noun for mention in others}) == 1 else None

    def _possessed(self, mention: Mention[Party]) -> bool:
        """Whether it is somebody of another's: "their sergeant"."""
        return self._page.lower.startswith(("their ", "his ", "her ", "its "), mention.start)

    def several(self) -> Mention[Party] | None:
        """The last phrase for several people that says what they serve as."""
        return self._several

    def pointed(self) -> Mention[Party] | None:
        """The last phrase that points at somebody: "the officer"."""
        return self._pointed.mentions[-1] if self._pointed.mentions else None

    def notified(self) -> Mention[Party] | None:
        """The last phrase that points at somebody under notice."""
        under = self._under(self._pointed)
        return under[-1] if under else None

    def one_notified(self) -> bool:
        """Whether at most one function or rank is told of those under notice."""
        self._under(self._pointed)
        return len(self._pointed.nouns) < 2

    def like(self, party: Party) -> Mention[Party] | None:
        """The one function or rank by which the narrative calls "the officer", if it is one."""
        named = [(s, seen) for s, seen in self._suiting(party) if not s.plain and s.plural == party.plural]
        if len({shape.noun for shape, _ in named}) != 1:
            return None
        others = any(s.plain and s.kind is not SubjectKind.UNKNOWN and _brings_up(s, party) for s in self._seen)
        return None if others else min((seen.mentions[0] for _, seen in named), key=_place)

    def size(self, party: Party) -> int | None:
        """How many "the officers" are, from the last phrase that counts them; those under notice first."""
        counted = [seen for s, seen in self._suiting(party) if s.plural and (s.number or 0) > 1]
        under = [told[-1] for seen in counted if (told := self._under(seen))]
        last = max(under or (seen.mentions[-1] for seen in counted), key=_place, default=None)
        return last.value.count if last is not None else None

    def most(self, party: Party) -> int:
        """How many a phrase told together at most."""
        return max((shape.number or 0 for shape, _ in self._suiting(party) if shape.plural), default=0)

    def _suiting(self, party: Party) -> Iterator[tuple[Shape, Seen]]:
        """The phrases that may speak of those whom a later one means."""
        return ((shape, seen) for shape, seen in self._seen.items() if suits(shape, party))

    def _under(self, seen: Seen) -> list[Mention[Party]]:
        """Those whose sentence says that they were told of the investigation; each is asked once."""
        new = seen.mentions[seen.asked :]
        seen.asked = len(seen.mentions)
        for mention in new:
            if self._told(mention.sentence):
                seen.under.append(mention)
                if not mention.value.plain:
                    seen.nouns.add(mention.value.noun)
        return seen.under

    def _told(self, sentence: int) -> bool:
        known = self._notified.get(sentence)
        if known is None:
            start, end, _ = self._page.sentences[sentence]
            known = self._notified[sentence] = NOTIFIED.within(self._page.lower, start, end)
        return known


def _brings_up(shape: Shape, party: Party) -> bool:
    """Whether a phrase without a rank brings up people like those of another: "an officer", "both officers" for one."""
    if shape.plural == party.plural:
        return not shape.definite
    return not party.plural and shape.kind is party.kind and (shape.number or 0) > 1


def _length(mention: Mention[Party]) -> int:
    return len(mention.value.noun)


def _place(mention: Mention[Party]) -> int:
    return mention.start
