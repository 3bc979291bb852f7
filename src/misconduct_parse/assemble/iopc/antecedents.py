"""Whom a sentence that names nobody speaks of: who opened the sentence before, or the one person spoken of last."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners import groups_of
from misconduct_parse.assemble.iopc.people import Individual
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party

AS_TO: Final = Cue("as_to")
POINTING_BACK: Final = Cue("pointing_back")
ONE_PERSON: Final = Cue("one_person")
FOR_ONE: Final = Cue("for_one_person")
PRONOUNS: Final = ("he ", "she ", "it pointed ", "it said ")
"""With these a sentence goes on with whom the one before opened."""


class Antecedents:
    """What pronouns of one summary may point back to."""

    def __init__(self) -> None:
        self._number = -1
        self._topic: Mention[Party] | None = None
        self.single: Individual | None = None
        """The one person whom the text last spoke of in the singular."""

    def note(self, line: Line) -> None:
        """Remember whom a sentence opens with: "As to the sergeant, ..."; "He said" goes on with the same."""
        groups, text = groups_of(line), line.page.lower
        if not groups:
            return
        first = groups[0][0] if len(groups[0]) == 1 else None
        if first is not None and first.value.headless and len(groups) > 1:
            second = groups[1][0]  # "The sixth was the sergeant who"
            first = second if line.gap(first.end, second.start).strip() == "was" else first
        if first is None or text.startswith(PRONOUNS, line.start):
            return
        party = first.value
        if party.plural or party.headless or not (party.definite or party.count == 1):
            return
        if groups[0][0].start - line.start < 2 or AS_TO.fills(text, line.start, first.start):
            self._number, self._topic = line.number, first

    def topic(self, line: Line, at: int) -> Mention[Party] | None:
        """Who opened the sentence before, where "he" or "there was" points back to it."""
        sentences, text = line.page.sentences, line.page.lower
        between = range(self._number + 1, line.number)
        if self._topic is None or not all(text.startswith(PRONOUNS, sentences[number].start) for number in between):
            return None
        pointing = POINTING_BACK.within(text, _clause(line, at), at + 1) or FOR_ONE.behind(text, at, line.clause_end(at))
        return self._topic if pointing else None

    def is_one(self, line: Line, at: int) -> bool:
        """Whether the clause speaks of one person: "he was dismissed"."""
        text = line.page.lower
        return ONE_PERSON.within(text, _clause(line, at), at) or FOR_ONE.behind(text, at, line.clause_end(at))


def _clause(line: Line, at: int) -> int:
    """Where the clause begins, its pronoun with it: "and he" parts clauses."""
    return max(line.start, line.clause_start(at) - len("and she"))
