"""Which people one noun phrase means: "the second officer", "another", "two of the four", "both", "the sergeant"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.in_context import in_context
from misconduct_parse.assemble.iopc.likeness import distance, has_left, is_called, level_behind, may_be, traits_behind
from misconduct_parse.assemble.iopc.naming import Naming
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.pattern import REACH, quick_pattern

# "the officers in the police car", "the officers who attended": told from those spoken of
SET_APART: Final = quick_pattern(r"\s++(?:who\b|(?:in|inside|aboard|at|on)\s++(?:the|that|their)\b)")


class Picking(Naming):
    """A roll from which people are picked as the text speaks of them."""

    def pick(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        """The people whom one phrase means.

        Args:
            mention: The phrase.
            fresh: Whether "one officer" is somebody new rather than one of those spoken of.
            taken: Whom another phrase of the same list means.
        """
        mention = in_context(self._page, mention)
        party = mention.value
        if party.name:
            found = [self._by_name(mention, party.name)]
        elif party.ciphers:
            found = [self._ciphered(cipher, mention, fresh=fresh) for cipher in party.ciphers]
        elif party.ordinal and party.plural and len(places := self._places(mention)) > 1:
            found = [self._by_ordinal(place, mention, fresh=False) for place in places]
        elif party.ordinal and not party.plural:
            found = [self._ordinal(mention, fresh=fresh)]
        elif party.select is Select.OTHER:
            found = self._others(mention, fresh=fresh, taken=taken)
        elif party.select is Select.PART or (not party.definite and party.select is Select.WHOLE):
            found = self._some(mention, fresh=fresh, taken=taken)
        elif party.plural or party.count == 2:
            found = self._all(mention, fresh=fresh, taken=taken)
        else:
            found = [self._the(mention, fresh=fresh, taken=taken)]
        return found

    def _others(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party = mention.value
        gone = [*self._dealt, *taken, *(self.focus if party.definite or not self._dealt else ())]
        beside = [person for person in self._among if person not in gone]
        if not fresh and party.definite and party.count == len(beside) == 1:
            self._deal(beside)
            return beside
        likely = self._likely(self._pool(party), party, fresh=fresh)
        left = [person for person in likely if person not in gone]
        if party.noun == "colleague" and len(self.focus) == 1 and not self.focus[0].plain:  # of two detention officers rather than a sergeant
            gone, noun = [*taken, *self.focus], self.focus[0].noun
            left = [person for person in likely if person.noun == noun and person not in gone] or left
        if party.more:
            left = [person for person in left if not person.told]
        elif not left and len(self.focus) < len(likely):
            left = [person for person in likely if person not in self.focus and person not in taken]
        count = party.count or (None if party.plural else 1)
        if fresh and party.definite and count is not None and 1 < count > len(left):
            rest = [person for person in self._pool(party) if person not in gone]
            left = rest if len(rest) == count and not self._untold(mention, count) else left  # "the other two": known already
        if not fresh and count is not None and 1 < count > len(left) and self._narrative.counts(party, count):
            left = [person for person in left if not person.told]  # "two further constables" of the narrative
        found = left if count is None else left[:count]
        if count is not None and len(found) < count:
            found = found + self._new(mention, count - len(found))
        if not found:
            found = self._new(mention, None)
        self._deal(found)
        return found

    def _untold(self, mention: Mention[Party], count: int) -> bool:
        """Whether "the remaining two" of five are none of the three spoken of so far."""
        remaining = "remaining" in self._page.lower[mention.start : mention.end]
        return remaining and self._narrative.most(mention.value) >= len(self._pool(mention.value)) + count

    def _some(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party = mention.value
        pool = [person for person in self._likely(self._pool(party), party, fresh=fresh) if person not in taken]
        count = party.count
        if count is None:
            known = pool if not fresh else [p for p in self._pool(party) if p.many]
            return known or self._new(mention, None)
        left = [person for person in pool if person not in self._dealt]
        if len(left) < count <= len(pool) or self._unlikelier(left, pool):
            self._dealt, left = [], pool
        self._among = list(self.focus) if not fresh and count < len(self.focus) else []
        traits = traits_behind(self._page, mention)
        found = sorted(left, key=lambda person: distance(person, traits))[:count]
        found = found + self._new(mention, count - len(found)) if len(found) < count else found
        for person in found:
            person.traits |= traits
        self._deal(found)
        self._part = mention if fresh and party.select is Select.PART and count > 1 else None
        return found

    def _unlikelier(self, left: list[Individual], pool: list[Individual]) -> bool:
        """Whether those left over are the least likely: "two had a case, the third had none. One received a warning"."""
        wanted = self._wanted
        return wanted is not None and bool(left) and min(map(wanted, left)) > min(map(wanted, pool))

    def _likely(self, pool: list[Individual], party: Party, *, fresh: bool) -> list[Individual]:
        """Those whom a phrase that does not point back may mean, the likeliest first."""
        if fresh and (not party.definite or party.select is Select.OTHER):
            return [person for person in pool if person.decision is None and not person.told]
        wanted = self._wanted
        if wanted is None or (party.definite and party.select is Select.WHOLE):
            return pool
        return sorted((person for person in pool if party.definite or wanted(person) < 9), key=wanted)

    def _all(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party, pool = mention.value, self._pool(mention.value, fresh=fresh)
        if party.count is not None:  # "none of the four officers and neither of the two control room staff"
            pool = [person for person in pool if person not in taken]
        self._dealt = []
        level = level_behind(self._page, mention)
        pool = [person for person in pool if person.level is level] or pool if level else pool
        count = party.count or (party.whole if party.select in (Select.ANY, Select.NONE) else None)
        pool = self._listed(party, count) or pool
        apart = fresh and party.plain and bool(pool) and all(person.told and not person.plain for person in pool)
        if apart and SET_APART.match(self._page.lower, mention.end, mention.end + REACH):
            return self._new(mention, count)  # "The inspector had a case. Neither of the officers in the car had"
        if count is None:
            return self._uncounted(mention, pool)
        mixed = len(pool) != count and any(not p.plain for p in pool)
        if mixed and party.plain and self._narrative.counts(party, count):
            pool = [person for person in pool if person.plain]  # "two officers and a sergeant": the two are no sergeant
        known = self._so_many(party, pool, count)
        return pool + self._new(mention, count - len(pool)) if known is None else known

    def _listed(self, party: Party, count: int | None) -> list[Individual]:
        """Those whom the text brought up one by one before anything was decided: "both", "each" are they."""
        if self.people or not party.plain:
            return []
        told_of = (self._narrative.listed(count) or self._narrative.made_up(count)) if count else []
        if not told_of and party.headless and (count or party.select is not Select.ANY):
            told_of = self._narrative.apart(count)
        found: list[Individual] = []
        for told in told_of:
            made = self._new(told, told.value.count or 1)
            for person in made:
                person.parties.note(told)
            found += made
        return found

    def _uncounted(self, mention: Mention[Party], pool: list[Individual]) -> list[Individual]:
        """Of "the officers": all, but those who had no case where the text goes on with the others."""
        if len(pool) > 1 or (pool and pool[0].many):
            pool = self._plain_ones(mention.value, pool)
            meant = [p for p in pool if p.decision is not False or p.performance_at]
            return meant or pool if mention.value.select is Select.WHOLE else pool
        return self._grown(mention, pool)

    def _plain_ones(self, party: Party, pool: list[Individual]) -> list[Individual]:
        """Of "the officers" those without a rank, where the text counted just so many: "a sergeant and two officers"."""
        plain = [person for person in pool if person.plain]
        apart = party.plain and 1 < len(plain) < len(pool) and self._narrative.counts(party, len(plain))
        return plain if apart else pool

    def _so_many(self, party: Party, pool: list[Individual], count: int) -> list[Individual] | None:
        """So many of those known: rather those spoken of last, or those with a case; None where there are too few."""
        deciding = [person for person in pool if person.decision]
        if self._wanted is not None and len(deciding) == count:
            return deciding
        spared = len(deciding) == count and all(person.decision is False for person in self.focus)
        if len(self.focus) == count and not spared and all(is_called(p, party) or may_be(p, party) for p in self.focus):
            return list(self.focus)
        if len(deciding) == count:
            return deciding
        together = [person for person in pool if any(said.value.plural and said.value.count == count for said in person.parties)]
        if len(together) == count < len(pool) and party.definite:
            return together  # "the two other constables ...": those are "the two constables"
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
        if mention.value.former or has_left(self._page, mention):
            pool = [person for person in pool if person.gone or person.former] or pool
        elif mention.value.serving:
            staying = [person for person in pool if not (person.gone or person.former)]
            pool = staying or ([] if fresh and all(person.told for person in pool) else pool)  # of others who left
        level = level_behind(self._page, mention)
        pool = [person for person in pool if person.level is level] or pool if level else pool
        if not fresh:  # nothing follows for those who had no case
            pool = [person for person in pool if person.decision is not False] or pool
        if not pool:
            made = self._tried_before(mention.value) or self._new(mention, 1)[0]
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
