"""Who is meant by a name, a letter or a number: "PC Ada Quill", "officer B", "the second officer", "the fourth"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.likeness import may_be
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.roll import Roll
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.pattern import pattern

# "the first or" third contact handlers, "the second, third and" fourth
LISTED_PLACES: Final = pattern(
    r"\bthe\s++(?:(?:first|second|third|fourth|fifth)(?:,|,?\s++(?:and|or|nor))\s++){1,4}+$"
)


class Naming(Roll):
    """A roll whose people the text tells apart by names, letters and numbers."""

    def _ciphered(self, cipher: str, mention: Mention[Party], *, fresh: bool) -> Individual:
        known = next((person for person in self.people if person.cipher == cipher), None)
        if known is None and cipher.isdigit():
            place = int(cipher)
            numbered = any(person.ordinal == place for person in self.people)
            if fresh and not numbered and all(p.decision is not None for p in self.people if p.ordinal is None):
                made = self._new(mention, 1)[0]  # "no case for four of the six. Officer 2 and Officer 5 had"
                made.ordinal = place
                return made
            return self._by_ordinal(place, mention)
        if known is None:
            known = self._new(mention, 1)[0]
            known.cipher = cipher
        return known

    def _by_name(self, mention: Mention[Party], name: str) -> Individual:
        """Who has a name; the first to be named is the one whom the text spoke of until then without a name."""
        surname = name.rsplit(maxsplit=1)[-1]
        known = next((p for p in self.people if p.name and p.name.split()[-1] == surname), None)
        if known is None:
            nameless = [p for p in self.people if not p.many and p.cipher is None]
            fits = len(nameless) == len(self.people) == 1 and may_be(nameless[0], mention.value)
            known = nameless[0] if fits else self._new(mention, 1)[0]
        fuller = self._narrative.named(surname)
        if fuller is not None and not known.parties.holds(fuller):
            known.parties.note(fuller)
        for told in (name, fuller.value.name if fuller else None):
            if told and len(told) > len(known.name or ""):
                known.name = told
        known.rank = known.rank or mention.value.rank
        known.detective = known.detective or mention.value.detective
        return known

    def _ordinal(self, mention: Mention[Party], *, fresh: bool) -> Individual:
        place = mention.value.ordinal or 1
        if fresh and self._is_left(mention.value, place) and self._part:
            left = self._new(self._part, 1)[0]
            left.ordinal, self._part = place, None
            return left
        return self._by_ordinal(place, mention, fresh=fresh)

    def _places(self, mention: Mention[Party]) -> list[int]:
        """The places of "the first or third contact handlers"; none where it says one."""
        before = LISTED_PLACES.search(self._page.lower, max(0, mention.start - 40), mention.start)
        words = self._page.lower[before.start() if before else mention.start : mention.end].replace(",", " ").split()
        return [ORDINALS[word] for word in words if word in ORDINALS]

    def _liken(self, person: Individual, party: Party) -> None:
        """Make of "the second" what the first is: "the first constable had a case. The second had none"."""
        first = next((p for p in self.people if p.ordinal and p is not person), None)
        if party.headless and first is not None:
            person.kind, person.noun, person.rank, person.role = first.kind, first.noun, first.rank, first.role

    def _is_left(self, party: Party, place: int) -> bool:
        """Whether "the fourth" is who is left of "three of the four constables"."""
        part = self._part.value if self._part else None
        return (
            part is not None
            and party.definite
            and part.count == place - 1
            and part.whole in (None, place)
            and (party.headless or party.plain or party.noun == part.noun)
        )

    def _by_ordinal(self, place: int, mention: Mention[Party], *, fresh: bool = False) -> Individual:
        pool = self._pool(mention.value)
        known = next((person for person in pool if person.ordinal == place), None)
        if known is None:
            unplaced = [person for person in pool if person.ordinal is None]
            index = place - 1 - sum(person.ordinal is not None and person.ordinal < place for person in pool)
            if 0 <= index < len(unplaced) and not (fresh and not mention.value.definite):
                known = unplaced[index]
            else:
                known = self._new(mention, 1)[0]
                self._liken(known, mention.value)
            known.ordinal = place
        self._deal([known])
        return known
