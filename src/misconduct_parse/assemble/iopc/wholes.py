"""Which people a phrase for several means: "the officers", "both", "each of the two sergeants"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.likeness import is_called, is_offender, level_behind, may_be
from misconduct_parse.assemble.iopc.naming import Naming
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.pattern import REACH, quick_pattern

# "the officers in the police car", "the officers who attended": told from those spoken of
SET_APART: Final = quick_pattern(r"\s++(?:who\b|(?:in|inside|aboard|at|on)\s++(?:the|that|their)\b)")


class Wholes(Naming):
    """A roll from which all of some people are picked."""

    def _all(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party, pool = mention.value, self._pool(mention.value, fresh=fresh)
        if party.count is not None:  # "none of the four officers and neither of the two control room staff"
            pool = [person for person in pool if person not in taken and not (fresh and is_offender(person) and not party.former)]
        self._dealt = []
        level = level_behind(self._page, mention)
        alike = [person for person in pool if person.level is level] if level else []
        if alike and len(alike) == party.count:
            return alike  # "the two constables with a case to answer for misconduct"
        pool, count = alike or pool, party.count or (party.whole if party.select in (Select.ANY, Select.NONE) else None)
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

    def _each(self, mention: Mention[Party]) -> list[Individual]:
        """Those spoken of last, whom "each of them" takes up."""
        them = mention.value.headless and self._page.lower.startswith("each of them", mention.start)
        return list(self.focus) if them and len(self.focus) > 1 else []

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
