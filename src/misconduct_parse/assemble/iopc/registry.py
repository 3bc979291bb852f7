"""Who is meant: noun phrases to people, new ones and those spoken of before."""

from __future__ import annotations

from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.assemble.iopc.picking import Picking
from misconduct_parse.assemble.iopc.roll import Wanted
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page


class Registry(Picking):
    """The people of one summary, as its sentences speak of them.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.blankets: list[Individual] = []
        """Whoever there may be: "any person serving with the police"."""
        self.by_phrase: dict[int, list[Individual]] = {}
        """Whom each of the phrases that were last asked about means."""
        self._bound: list[Individual] = []
        """Those of this sentence who were told from others by what they did."""

    def enter(self) -> None:
        """Begin a sentence."""
        self._bound = []

    def see(self, mention: Mention[Party]) -> None:
        """Remember somebody of whom nothing is decided yet."""
        self._narrative.see(mention)

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
        self.by_phrase = {}
        for mention in mentions:
            taken = [*found, *(self._bound if len(mentions) > 1 and fresh else ())]
            told = self.by_phrase[mention.start] = self._told(mention, fresh=fresh, taken=taken)
            found.extend(person for person in told if person not in found)
        self._bound.extend(person for person in found if person.traits)
        if found:
            self.focus = found
        return found

    def _name(self, mentions: list[Mention[Party]]) -> None:
        """As many as there are, now told apart: "both officers ...; the PCSO and the sergeant received"."""
        parties = [mention.value for mention in mentions]
        plain = [person for person in self.people if person.plain and not person.many]
        apart = all(p.definite and not p.plural and not p.plain for p in parties)
        if apart and len(plain) == len(parties) == len(self.people):
            for person, party in zip(plain, parties, strict=True):
                person.kind, person.noun, person.rank, person.role = party.kind, party.noun, party.rank, party.role

    def _told(self, mention: Mention[Party], *, fresh: bool, taken: list[Individual]) -> list[Individual]:
        found = self.pick(mention, fresh=fresh, taken=taken)
        for person in found:
            person.parties.note(mention)
            person.former = person.former or mention.value.former
        return found

    def describe(self, people: list[Individual], mention: Mention[Party]) -> None:
        """Add what a phrase in apposition says: "a third officer, a sergeant"."""
        for person in people if mention.value.plural else people[:1]:
            if person.rank is None and person.role is None:
                person.noun, person.kind = mention.value.noun, mention.value.kind
            person.rank = person.rank or mention.value.rank
            person.role = person.role or mention.value.role
            person.parties.note(mention)

    def blanket(self, *mentions: Mention[Party]) -> Individual:
        """Whoever there may be: one entry for all that the text says of them."""
        kinds = {mention.value.kind for mention in mentions}
        if self.blankets:
            person = self.blankets[0]
        else:
            kind = kinds.pop() if len(kinds) == 1 else SubjectKind.UNKNOWN
            person = Individual(kind=kind, noun="person", blanket=True, many=True)
            self.blankets.append(person)
        person.parties.note(*mentions)
        return person

    def retract(self) -> None:
        """Take back what was only an indication, once there is said to be none of anybody."""
        for person in self.people:
            if person.tentative:
                person.decision, person.decided_at, person.tentative = None, [], False

    def somebody(self, *, alone: bool = False) -> list[Individual]:
        """Whom an opinion without a name means: those under notice, those whom the text points at, or the only one.

        Args:
            alone: Whether it is of one person.
        """
        meant = self._narrative.notified() or self._narrative.pointed() or self.only()
        return self.meant([meant], fresh=True) if meant and not (alone and meant.value.plural) else []

    def other_than(self, person: Individual) -> list[Individual]:
        """Who "the officer" is that had a case, where the one known by rank had none: the other whom the text told of."""
        told = self._narrative.unlike(person.noun)
        known = told and any(known.noun == told.value.noun for known in self.people)
        return self.meant([told], fresh=True) if told and not known else []

    def sole(self) -> list[Individual]:
        """The only one whom the text brings up: "he had no case to answer"."""
        only = self.only()
        return self.meant([only], fresh=True) if only else []

    def only(self) -> Mention[Party] | None:
        """The phrase for the one person whom the text brings up."""
        return None if self.people else self._narrative.sole()

    def knows(self, party: Party) -> bool:
        """Whether just one of those spoken of has the function or rank that a phrase names."""
        return not party.plain and not party.plural and len(self._pool(party, fresh=True)) == 1

    def notified(self) -> list[Individual]:
        """Those under notice, where the text points at them."""
        pointed = self._narrative.notified()
        return self.meant([pointed], fresh=True) if pointed and self._narrative.one_notified() else []
