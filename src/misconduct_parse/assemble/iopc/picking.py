"""Which people one noun phrase means: "the second officer", "another", "two of the four", "both", "the sergeant"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.in_context import in_context
from misconduct_parse.assemble.iopc.likeness import distance, has_left, is_offender, level_behind, traits_behind
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.wholes import Wholes
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.pattern import quick_pattern

# "A former officer was convicted of murder. The attending officer had": whoever came is not whom he came about
SENT: Final = quick_pattern(r"the\s++(?:attending|arresting|responding|investigating)\b")


class Picking(Wholes):
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
            found = self._each(mention) or self._all(mention, fresh=fresh, taken=taken)
        else:
            found = [self._the(mention, fresh=fresh, taken=taken)]
        return found

    def _others(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party = mention.value
        gone = [*self._dealt, *taken, *(self.focus if party.definite or not self._dealt else ())]
        beside = [person for person in self._among if person not in gone]
        if not fresh and party.definite and party.count == len(beside) > 0:
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
        pool = self._part_of(mention, pool)
        if count is None:
            known = pool if not fresh else [p for p in self._pool(party) if p.many]
            return known or self._new(mention, None)
        left = [person for person in pool if person not in self._dealt]
        if len(left) < count <= len(pool) or self._unlikelier(left, pool):
            self._dealt, left = [], pool
        whole = pool if party.select is Select.PART and count < len(pool) == (party.whole or len(pool)) else []
        self._among = whole or (list(self.focus) if not fresh and count < len(self.focus) else [])
        traits = traits_behind(self._page, mention)
        found = sorted(left, key=lambda person: distance(person, traits))[:count]
        found = found + self._new(mention, count - len(found)) if len(found) < count else found
        for person in found:
            person.traits |= traits
        self._deal(found)
        self._part = mention if fresh and party.select is Select.PART and count > 1 else None
        return found

    def _part_of(self, mention: Mention[Party], pool: list[Individual]) -> list[Individual]:
        """Of whom it is a part: "two of the four constables", "one of the two who had a case to answer for misconduct"."""
        whole, level = mention.value.whole, level_behind(self._page, mention)
        alike = [person for person in pool if person.level is level] if level else pool
        if whole is None or whole >= len(alike):
            return alike or pool
        together = [p for p in alike if any(said.value.plural and said.value.count == whole for said in p.parties)]
        return together if len(together) == whole else alike

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

    def _the(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> Individual:
        pool = [person for person in self._pool(mention.value, fresh=fresh) if person not in taken]
        if fresh and SENT.match(self._page.lower, mention.start):
            pool = [person for person in pool if not is_offender(person)]
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
