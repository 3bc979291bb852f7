"""The people of a summary so far, and whom a noun may mean among them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve

from misconduct_parse.assemble.iopc.likeness import STAFF, is_called, may_be
from misconduct_parse.assemble.iopc.narrative import Narrative
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page

Wanted = Callable[[Individual], int]
"""How little a person is likely to be meant; people of 9 or more are not."""

LEARNING: Final = ("student", "probation", "trainee")
"""So nouns begin that are no constable's where the text brings up a constable besides."""

MOST: Final = 50
"""Of how many people an account is kept, several times as many as any summary tells of: each phrase is held against all."""


class Roll:
    """The people of one summary.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.people: list[Individual] = []
        self.focus: list[Individual] = []
        """Those whom the text last said something of."""
        self._narrative = Narrative(page)
        self._dealt: list[Individual] = []
        """Those picked out one by one since the whole was last spoken of."""
        self._wanted: Wanted | None = None
        self._among: list[Individual] = []
        """Those spoken of together of whom the text last picked some: "one ... the other"."""
        self._part: Mention[Party] | None = None
        """The last phrase for a part of several: "three of the four constables"."""

    def _new(self, mention: Mention[Party], count: int | None) -> list[Individual]:
        """People who were not spoken of yet; of unknown number where ``count`` is None."""
        party = mention.value
        like = self._narrative.like(party) if party.definite and party.plain else None
        if party.headless:
            like = self._narrative.several()
        source = like.value if like else party
        if party.definite and not party.plain:
            party = evolve(party, kind=self._narrative.kind(party))
            source = like.value if like else party
        kind = source.kind
        if self.focus and (party.noun == "colleague" or (party.headless and kind is SubjectKind.UNKNOWN)):
            kind = self.focus[0].kind
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
            for _ in range(min(count or 1, MOST))
        ]
        for person in made:
            if like:
                person.parties.note(like)
        self.people.extend(made[: MOST - len(self.people)])
        return made

    def _pool(self, party: Party, *, fresh: bool = False) -> list[Individual]:
        """Those whom the noun may mean."""
        strict = [person for person in self.people if is_called(person, party)]
        if party.rank and not party.noun.startswith(LEARNING) and self._narrative.brings_up(party.noun):
            strict = [person for person in strict if not person.noun.startswith(LEARNING)]
        if (
            strict
            or not party.definite
            or (not party.plain and (fresh or (len(self.people) > 1 and party.kind not in STAFF)))
        ):
            return strict
        if party.kind in STAFF and not party.plain:  # "two members of staff ..., the control room operator"
            return [p for p in self.people if p.plain and p.kind is party.kind and p not in self._dealt]
        if party.kind is SubjectKind.POLICE_STAFF and self._narrative.staff_apart():
            return [person for person in self.people if person.kind is SubjectKind.UNKNOWN]
        return [person for person in self.people if may_be(person, party)]

    def _tried_before(self, party: Party) -> Individual | None:
        """Who was "the officer" of the criminal case alone, where an opinion then says what they serve as: "the police driver"."""
        known = self.people[0] if len(self.people) == 1 else None
        if known is None or not known.plain or known.crime is None or known.decision is not None or party.rank is not None or known.former > party.former:
            return None
        if party.kind is not known.kind or not party.definite:
            return None
        known.role, known.noun = party.role, party.noun
        return known

    def _deal(self, people: list[Individual]) -> None:
        self._dealt.extend(person for person in people if person not in self._dealt and person in self.people)
