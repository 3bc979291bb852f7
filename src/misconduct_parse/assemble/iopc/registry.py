"""Who is meant: noun phrases to people, new ones and those spoken of before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import regex

from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page

STAFF: Final = frozenset({SubjectKind.POLICE_STAFF, SubjectKind.PCSO, SubjectKind.CONTRACTOR})

# "the officer who fired the Taser", "the custody sergeant responsible for his care"
TRAITS: Final = regex.compile(r",?\s++(?:who(?:m|se)?|that|responsible\s+for|involved\s+in|on\s+duty)\s++(?P<words>[^,.;]{0,90})")
WORD: Final = regex.compile(r"[a-z]{4,}+")
COMMON: Final = frozenset("been were have that with from their they when had case answer misconduct gross officer police".split())

# People who were told that they are under investigation are the ones decided upon later.
Wanted = Callable[[Individual], int]
"""How little a person is likely to be meant; people of 9 or more are not."""

NOTIFIED: Final = regex.compile(r"\b(?:served|notices?|caution|subjects?|under\s++investigation|investigated|interviewed)\b")


class Registry:
    """The people of one summary.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.people: list[Individual] = []
        self.blankets: list[Individual] = []
        self.focus: list[Individual] = []
        """Those whom the text last said something of."""
        self._dealt: list[Individual] = []
        """Those picked out one by one since the whole was last spoken of."""
        self._wanted: Wanted | None = None
        self._bound: list[Individual] = []
        """Those of this sentence who were told from others by what they did."""
        self._seen: list[Mention[Party]] = []
        """Noun phrases of the narrative, which decides nothing."""

    def enter(self) -> None:
        """Begin a sentence."""
        self._bound = []

    def see(self, mention: Mention[Party]) -> None:
        """Remember somebody of whom nothing is decided yet."""
        self._seen.append(mention)

    def meant(
        self, mentions: list[Mention[Party]], *, fresh: bool = False, wanted: Wanted | None = None
    ) -> list[Individual]:
        """The people whom coordinated noun phrases mean.

        Args:
            mentions: "one officer", "and two detention officers".
            fresh: Whether "one officer" is somebody new rather than one of those spoken of: so in an opinion.
            wanted: Who of several is meant rather by "one officer": those of whom the same is not told yet.
        """
        self._wanted = wanted
        if not fresh and len(mentions) > 1:
            self._name(mentions)
        found: list[Individual] = []
        for mention in mentions:
            taken = [*found, *(self._bound if len(mentions) > 1 and fresh else ())]
            found.extend(person for person in self._meant(mention, fresh=fresh, taken=taken) if person not in found)
        self._bound.extend(person for person in found if person.traits)
        if found:
            self.focus = found
        return found

    def _name(self, mentions: list[Mention[Party]]) -> None:
        """ "Both officers ...; the PCSO and the sergeant received": as many as there are, now told apart."""
        parties = [mention.value for mention in mentions]
        plain = [person for person in self.people if person.plain and not person.many]
        apart = all(p.definite and not p.plural and not p.plain for p in parties)
        if apart and len(plain) == len(parties) == len(self.people):
            for person, party in zip(plain, parties, strict=True):
                person.kind, person.noun, person.rank, person.role = party.kind, party.noun, party.rank, party.role

    def _meant(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        party = mention.value
        if party.ciphers:
            found = [self._ciphered(cipher, mention) for cipher in party.ciphers]
        elif party.ordinal and not party.plural:
            found = [self._ordinal(mention, fresh=fresh)]
        elif party.select is Select.OTHER:
            found = self._others(mention, fresh=fresh, taken=taken)
        elif party.select is Select.PART or not party.definite and party.select is Select.WHOLE:
            found = self._some(mention, fresh=fresh, taken=taken)
        elif party.plural or party.count == 2:
            found = self._all(mention)
        else:
            found = [self._the(mention, fresh=fresh, taken=taken)]
        for person in found:
            person.parties.append(mention)
            person.former = person.former or party.former
        return found

    def describe(self, people: list[Individual], mention: Mention[Party]) -> None:
        """Add what a phrase in apposition says: "a third officer, a sergeant"."""
        for person in people[:1]:
            if person.rank is None and person.role is None:
                person.noun, person.kind = mention.value.noun, mention.value.kind
            person.rank = person.rank or mention.value.rank
            person.role = person.role or mention.value.role
            person.parties.append(mention)

    def blanket(self, *mentions: Mention[Party]) -> Individual:
        """Whoever there may be: one entry for all that the text says of them."""
        kinds = {mention.value.kind for mention in mentions}
        if self.blankets:
            person = self.blankets[0]
        else:
            kind = kinds.pop() if len(kinds) == 1 else SubjectKind.UNKNOWN
            person = Individual(kind=kind, noun="person", blanket=True, many=True)
            self.blankets.append(person)
        person.parties.extend(mentions)
        return person

    def retract(self) -> None:
        """Take back what was only an indication, once there is said to be none of anybody."""
        for person in self.people:
            if person.tentative:
                person.decision, person.decided_at, person.tentative = None, [], False

    def somebody(self) -> list[Individual]:
        """Whom an opinion without a name means: those under notice, else those whom the text points at."""
        pointed = [m for m in self._seen if m.value.definite and m.value.select is Select.WHOLE]
        under = [m for m in pointed if self._notified(m)]
        return self.meant([(under or pointed)[-1]], fresh=True) if pointed else []

    def notified(self) -> list[Individual]:
        """Those under notice, where the text points at them."""
        pointed = [m for m in self._seen if m.value.definite and m.value.select is Select.WHOLE and self._notified(m)]
        nouns = {m.value.noun for m in pointed if not m.value.plain}
        return self.meant([pointed[-1]], fresh=True) if pointed and len(nouns) < 2 else []

    def _notified(self, mention: Mention[Party]) -> bool:
        sentence = self._page.sentences[mention.sentence]
        return bool(NOTIFIED.search(self._page.lower, sentence.start, sentence.end))

    # -- new people

    def _new(self, mention: Mention[Party], count: int | None) -> list[Individual]:
        """People who were not spoken of yet; of unknown number where ``count`` is None."""
        party = mention.value
        like = self._like(party) if party.definite and party.plain else None
        if party.headless:
            like = next((m for m in reversed(self._seen) if m.value.kind is not SubjectKind.UNKNOWN and m.value.plural), None)
        source = like.value if like else party
        kind = self.focus[0].kind if party.noun == "colleague" and self.focus else source.kind
        made = [
            Individual(
                kind=kind,
                noun="officer" if party.noun == "colleague" else source.noun or "officer",
                rank=source.rank,
                role=source.role,
                detective=source.detective,
                former=party.former,
                temporary=party.temporary,
                many=count is None,
            )
            for _ in range(min(count or 1, 50))
        ]
        for person in made:
            if like:
                person.parties.append(like)
        self.people.extend(made)
        return made

    def _like(self, party: Party) -> Mention[Party] | None:
        """The one function or rank by which the narrative calls "the officer", if it is one."""
        named = [m for m in self._seen if not m.value.plain and m.value.plural == party.plural and _suits(m.value, party)]
        nouns = {m.value.noun for m in named}
        others = any(
            m.value.plain and m.value.plural == party.plural and not m.value.definite and m.value.kind is not SubjectKind.UNKNOWN
            for m in self._seen
        )
        return named[0] if len(nouns) == 1 and not others else None

    def _size(self, party: Party) -> int | None:
        """How many "the officers" are, from the last phrase that counts them; those under notice first."""
        counted = [m for m in self._seen if m.value.plural and (m.value.count or 0) > 1 and _suits(m.value, party)]
        under = [mention for mention in counted if self._notified(mention)]
        return (under or counted)[-1].value.count if counted else None

    # -- one noun phrase

    def _pool(self, party: Party, *, fresh: bool = False) -> list[Individual]:
        """Those whom the noun may mean."""
        strict = [person for person in self.people if _is(person, party)]
        if strict or not party.definite or (not party.plain and (fresh or (len(self.people) > 1 and party.kind not in STAFF))):
            return strict
        if party.kind in STAFF and not party.plain:  # "two members of staff ..., the control room operator"
            same = [p for p in self.people if p.plain and p.kind is party.kind and p not in self._dealt]
            return same
        return [person for person in self.people if _may_be(person, party)]

    def _ciphered(self, cipher: str, mention: Mention[Party]) -> Individual:
        known = next((person for person in self.people if person.cipher == cipher), None)
        if known is None and cipher.isdigit():
            return self._by_ordinal(int(cipher), mention)
        if known is None:
            known = self._new(mention, 1)[0]
            known.cipher = cipher
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
        traits = self._traits(mention)
        found = sorted(left, key=lambda person: _distance(person, traits))[:count]
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
            if len(pool) > 1 or (pool and pool[0].many):
                meant = [p for p in pool if p.decision is not False or p.performance_at]
                return meant or pool if party.select is Select.WHOLE else pool
            return self._grown(mention, pool)
        if any(not p.plain for p in pool) and party.plain and any(m.value.count == count and _suits(m.value, party) for m in self._seen):
            pool = [person for person in pool if person.plain]  # "two officers and a sergeant": the two are no sergeant
        if self._wanted is not None and sum(bool(p.decision) for p in pool) == count:
            return [person for person in pool if person.decision]
        if len(self.focus) == count and all(_is(person, party) or _may_be(person, party) for person in self.focus):
            return list(self.focus)
        for chosen in ([p for p in pool if p.decision], pool):
            if len(chosen) == count:
                return chosen
        if pool and len(pool) < count and party.select in (Select.ANY, Select.NONE):
            return pool  # "no action against either officer" brings up nobody new
        if len(pool) > count:
            staying = [p for p in pool if not p.gone]
            return staying if len(staying) == count else ([p for p in pool if p.decision] or pool)[:count]
        return pool + self._new(mention, count - len(pool))

    def unknown(self, party: Party) -> bool:
        """Whether nothing tells who or how many a phrase means: "any of the officers or staff"."""
        return party.plural and party.count is None and party.whole is None and not self._pool(party) and self._size(party) is None

    def _grown(self, mention: Mention[Party], pool: list[Individual]) -> list[Individual]:
        """ "The officers" when at most one of them was spoken of: as many as the narrative counts."""
        size = self._size(mention.value)
        if size is None:
            return self._new(mention, None)
        return pool + self._new(mention, size - len(pool))

    def _the(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> Individual:
        pool = [person for person in self._pool(mention.value, fresh=fresh) if person not in taken]
        if mention.value.former:
            pool = [person for person in pool if person.gone or person.former] or pool
        elif mention.value.serving:
            pool = [person for person in pool if not person.gone] or pool
        if not fresh:  # nothing follows for those who had no case
            pool = [person for person in pool if person.decision is not False] or pool
        if not pool:
            return self._new(mention, 1)[0]
        if not mention.value.plain and pool[0].plain:
            pool[0].role, pool[0].rank = mention.value.role, mention.value.rank
            self._deal(pool[:1])
            return pool[0]
        traits = self._traits(mention)
        if traits:
            known = min(pool, key=lambda person: _distance(person, traits))
            if _distance(known, traits) > 0 or (len(pool) > 1 and _distance(known, traits) == 0):
                known = self._undescribed(pool) or (known if not fresh and len(pool) == 1 else self._new(mention, 1)[0])
            known.traits |= traits
            self._deal([known])
            return known
        if self._wanted is not None:
            least = min(map(self._wanted, pool))
            pool = [person for person in pool if self._wanted(person) == least]
        if len(self.focus) == 1 and self.focus[0] in pool:
            return self.focus[0]
        return max(pool, key=lambda person: (person.decision is not False, _last(person), not person.many))

    def _undescribed(self, pool: list[Individual]) -> Individual | None:
        """One of those whom nothing tells from the others yet."""
        plain = [person for person in pool if not person.traits]
        if len(plain) == 1 and plain[0].role is None:
            return plain[0]
        return next((person for person in plain if person not in self._dealt and person.role is None), None)

    def _traits(self, mention: Mention[Party]) -> set[str]:
        match = TRAITS.match(self._page.lower, mention.end)
        return set(WORD.findall(match["words"])) - COMMON if match else set()

    def _deal(self, people: list[Individual]) -> None:
        self._dealt.extend(person for person in people if person not in self._dealt)


def _distance(person: Individual, traits: set[str]) -> int:
    """Below nought by as many words as two descriptions share; above for somebody described otherwise."""
    shared = len(person.traits & traits)
    if shared >= 2 or (shared and min(len(person.traits), len(traits)) < 3):
        return -shared
    return int(bool(person.traits and traits))


def _last(person: Individual) -> int:
    return max((mention.start for mention in person.parties), default=-1)


def _is(person: Individual, party: Party) -> bool:
    """Whether a noun fits a person as the text calls people."""
    if party.headless or (party.plain and party.kind is SubjectKind.UNKNOWN):
        return True
    if person.noun == party.noun:
        return person.temporary == party.temporary or not party.temporary
    if party.plain:
        if party.kind is SubjectKind.POLICE_STAFF:
            return person.kind in STAFF or person.kind is SubjectKind.UNKNOWN
        return person.kind not in STAFF
    if party.rank is not None:
        return person.rank is party.rank and person.temporary == party.temporary
    return _akin(person.noun, party.noun)


def _may_be(person: Individual, party: Party) -> bool:
    """Whether it may, where nobody fits better: "the officer" for a detention officer, "the sergeant" for "an officer"."""
    if party.plain:
        return True
    if (party.kind in STAFF) != (person.kind in STAFF):
        return False
    return person.rank is None and person.role is None


def _akin(one: str, other: str) -> bool:
    """ "Detention officer" and "custody detention officer"."""
    return one.endswith(other) or other.endswith(one) if "officer" not in (one, other) else False


def _suits(seen: Party, party: Party) -> bool:
    """Whether a phrase of the narrative may speak of those whom a later one means."""
    if party.noun and seen.noun == party.noun:
        return True
    return party.plain and (seen.kind not in STAFF or party.kind in STAFF or party.kind is SubjectKind.UNKNOWN)
