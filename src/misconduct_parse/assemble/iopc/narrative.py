"""What the narrative says of people before anything is decided: how many, what they are, who is under notice."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.likeness import suits
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page

NOTIFIED: Final = Cue("notified")


class Narrative:
    """Noun phrases that decide nothing, in the order of the text.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._seen: list[Mention[Party]] = []

    def see(self, mention: Mention[Party]) -> None:
        """Remember a phrase."""
        self._seen.append(mention)

    def counts(self, party: Party, count: int) -> bool:
        """Whether a phrase said just so many of them."""
        return any(m.value.count == count and suits(m.value, party) for m in self._seen)

    def kind(self, party: Party) -> SubjectKind:
        """What somebody serves as, from the first phrase with the same noun: "a civilian offender manager"."""
        return next((m.value.kind for m in self._seen if m.value.noun == party.noun), party.kind)

    def named(self, surname: str) -> Mention[Party] | None:
        """The phrase that gives the fullest name with a surname."""
        named = [m for m in self._seen if m.value.name and m.value.name.split()[-1] == surname]
        return max(named, key=lambda m: len(m.value.name or ""), default=None)

    def several(self) -> Mention[Party] | None:
        """The last phrase for several people that says what they serve as."""
        told = (m for m in reversed(self._seen) if m.value.kind is not SubjectKind.UNKNOWN and m.value.plural)
        return next(told, None)

    def pointed(self) -> list[Mention[Party]]:
        """The phrases that point at somebody: "the officer"."""
        return [m for m in self._seen if m.value.definite and m.value.select is Select.WHOLE]

    def like(self, party: Party) -> Mention[Party] | None:
        """The one function or rank by which the narrative calls "the officer", if it is one."""
        named = [
            m for m in self._seen if not m.value.plain and m.value.plural == party.plural and suits(m.value, party)
        ]
        nouns = {m.value.noun for m in named}
        others = any(
            m.value.plain
            and m.value.plural == party.plural
            and not m.value.definite
            and m.value.kind is not SubjectKind.UNKNOWN
            for m in self._seen
        )
        return named[0] if len(nouns) == 1 and not others else None

    def size(self, party: Party) -> int | None:
        """How many "the officers" are, from the last phrase that counts them; those under notice first."""
        counted = [m for m in self._seen if m.value.plural and (m.value.count or 0) > 1 and suits(m.value, party)]
        under = [mention for mention in counted if self.notified(mention)]
        return (under or counted)[-1].value.count if counted else None

    def notified(self, mention: Mention[Party]) -> bool:
        """Whether its sentence says that they were told of the investigation."""
        sentence = self._page.sentences[mention.sentence]
        return NOTIFIED.within(self._page.lower, sentence.start, sentence.end)
