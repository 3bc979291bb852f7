"""Which people one noun phrase means: "the second officer", "another", "two of the four", "both", "the sergeant"."""

from __future__ import annotations

from misconduct_parse.assemble.iopc.likeness import distance, is_called, level_behind, may_be, traits_behind
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.roll import Roll
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select


class Picking(Roll):
    """A roll from which people are picked as the text speaks of them."""

    def pick(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        """The people whom one phrase means.

        Args:
            mention: The phrase.
            fresh: Whether "one officer" is somebody new rather than one of those spoken of.
            taken: Whom another phrase of the same list means.
        """
        party = mention.value
        if party.name:
            found = [self._by_name(mention, party.name)]
        elif party.ciphers:
            found = [self._ciphered(cipher, mention) for cipher in party.ciphers]
        elif party.ordinal and not party.plural:
            found = [self._ordinal(mention, fresh=fresh)]
        elif party.select is Select.OTHER:
            found = self._others(mention, fresh=fresh, taken=taken)
        elif party.select is Select.PART or (not party.definite and party.select is Select.WHOLE):
            found = self._some(mention, fresh=fresh, taken=taken)
        elif party.plural or party.count == 2:
            found = self._all(mention)
        else:
            found = [self._the(mention, fresh=fresh, taken=taken)]
        return found

    def _ciphered(self, cipher: str, mention: Mention[Party]) -> Individual:
        known = next((person for person in self.people if person.cipher == cipher), None)
        if known is None and cipher.isdigit():
            return self._by_ordinal(int(cipher), mention)
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
        return self._by_ordinal(mention.value.ordinal or 1, mention, fresh=fresh)

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
            known.ordinal = place
        self._deal([known])
        return known

    def _others(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party = mention.value
        gone = [*self._dealt, *taken, *(self.focus if party.definite or not self._dealt else ())]
        likely = self._likely(self._pool(party), party, fresh=fresh)
        left = [person for person in likely if person not in gone]
        if party.more:
            left = [person for person in left if not person.told]
        elif not left and len(self.focus) < len(likely):
            left = [person for person in likely if person not in self.focus and person not in taken]
        count = party.count or (None if party.plural else 1)
        if fresh and party.definite and count is not None and 1 < count > len(left):
            rest = [person for person in self._pool(party) if person not in gone]
            left = rest if len(rest) == count else left  # "the other two": known already
        found = left if count is None else left[:count]
        if count is not None and len(found) < count:
            found = found + self._new(mention, count - len(found))
        if not found:
            found = self._new(mention, None)
        self._deal(found)
        return found

    def _some(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party = mention.value
        pool = [person for person in self._likely(self._pool(party), party, fresh=fresh) if person not in taken]
        count = party.count
        if count is None:
            known = pool if not fresh else [p for p in self._pool(party) if p.many]
            return known or self._new(mention, None)
        left = [person for person in pool if person not in self._dealt]
        if len(left) < count <= len(pool):
            self._dealt, left = [], pool
        traits = traits_behind(self._page, mention)
        found = sorted(left, key=lambda person: distance(person, traits))[:count]
        found = found + self._new(mention, count - len(found)) if len(found) < count else found
        for person in found:
            person.traits |= traits
        self._deal(found)
        return found

    def _likely(self, pool: list[Individual], party: Party, *, fresh: bool) -> list[Individual]:
        """Those whom a phrase that does not point back may mean, the likeliest first."""
        if fresh and (not party.definite or party.select is Select.OTHER):
            return [person for person in pool if person.decision is None and not person.told]
        wanted = self._wanted
        if wanted is None or (party.definite and party.select is Select.WHOLE):
            return pool
        return sorted((person for person in pool if party.definite or wanted(person) < 9), key=wanted)

    def _all(self, mention: Mention[Party]) -> list[Individual]:
        party, pool = mention.value, self._pool(mention.value)
        self._dealt = []
        count = party.count or (party.whole if party.select in (Select.ANY, Select.NONE) else None)
        if count is None:
            return self._uncounted(mention, pool)
        mixed = len(pool) != count and any(not p.plain for p in pool)
        if mixed and party.plain and self._narrative.counts(party, count):
            pool = [person for person in pool if person.plain]  # "two officers and a sergeant": the two are no sergeant
        if not self.people and party.plain:
            listed = [person for told in self._narrative.listed(count) for person in self._new(told, 1)]
            for person, told in zip(listed, self._narrative.listed(count), strict=True):
                person.parties.note(told)
            pool = listed or pool
        known = self._so_many(party, pool, count)
        return pool + self._new(mention, count - len(pool)) if known is None else known

    def _uncounted(self, mention: Mention[Party], pool: list[Individual]) -> list[Individual]:
        """Of "the officers": all, but those who had no case where the text goes on with the others."""
        if len(pool) > 1 or (pool and pool[0].many):
            meant = [p for p in pool if p.decision is not False or p.performance_at]
            return meant or pool if mention.value.select is Select.WHOLE else pool
        return self._grown(mention, pool)

    def _so_many(self, party: Party, pool: list[Individual], count: int) -> list[Individual] | None:
        """So many of those known: rather those spoken of last, or those with a case; None where there are too few."""
        deciding = [person for person in pool if person.decision]
        if self._wanted is not None and len(deciding) == count:
            return deciding
        if len(self.focus) == count and all(is_called(p, party) or may_be(p, party) for p in self.focus):
            return list(self.focus)
        if len(deciding) == count:
            return deciding
        if len(pool) > count:
            staying = [person for person in pool if not person.gone]
            return staying if len(staying) == count else (deciding or pool)[:count]
        # "No action against either officer" brings up nobody new
        return pool if len(pool) == count or (pool and party.select in (Select.ANY, Select.NONE)) else None

    def unknown(self, party: Party) -> bool:
        """Whether nothing tells who or how many a phrase means: "any of the officers or staff"."""
        return (
            party.plural
            and party.count is None
            and party.whole is None
            and not self._pool(party)
            and self._narrative.size(party) is None
        )

    def _grown(self, mention: Mention[Party], pool: list[Individual]) -> list[Individual]:
        """Of "the officers", when at most one was spoken of: as many as the narrative counts."""
        size = self._narrative.size(mention.value)
        if size is None:
            return self._new(mention, None)
        return pool + self._new(mention, size - len(pool))

    def _the(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> Individual:
        pool = [person for person in self._pool(mention.value, fresh=fresh) if person not in taken]
        if mention.value.former:
            pool = [person for person in pool if person.gone or person.former] or pool
        elif mention.value.serving:
            pool = [person for person in pool if not (person.gone or person.former)] or pool
        level = level_behind(self._page, mention)
        pool = [person for person in pool if person.level is level] or pool if level else pool
        if not fresh:  # nothing follows for those who had no case
            pool = [person for person in pool if person.decision is not False] or pool
        if not pool:
            made = self._new(mention, 1)[0]
            made.traits |= traits_behind(self._page, mention)
            return made
        if not mention.value.plain and pool[0].plain:
            pool[0].role, pool[0].rank = mention.value.role, mention.value.rank
            self._deal(pool[:1])
            return pool[0]
        traits = traits_behind(self._page, mention)
        if traits:
            known = min(pool, key=lambda person: distance(person, traits))
            if distance(known, traits) > 0 or (len(pool) > 1 and distance(known, traits) == 0):
                known = self._undescribed(pool) or (known if not fresh and len(pool) == 1 else self._new(mention, 1)[0])
            known.traits |= traits
            self._deal([known])
            return known
        if self._wanted is not None:
            least = min(map(self._wanted, pool))
            pool = [person for person in pool if self._wanted(person) == least]
        if len(self.focus) == 1 and self.focus[0] in pool:
            return self.focus[0]
        return max(pool, key=lambda person: (person.decision is not False, person.parties.last, not person.many))

    def _undescribed(self, pool: list[Individual]) -> Individual | None:
        """One of those whom nothing tells from the others yet."""
        plain = [person for person in pool if not person.traits]
        if len(plain) == 1 and plain[0].role is None:
            return plain[0]
        return next((person for person in plain if person not in self._dealt and person.role is None), None)
