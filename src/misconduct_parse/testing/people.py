"""People of made-up cases: with a name or a cipher, a rank and an age, in the ways in which pages introduce them."""

from __future__ import annotations

from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from misconduct_parse.testing.planted import Fact, Sentence
from misconduct_parse.testing.wordings import GIVEN, RANKS, SURNAMES

CIPHERS = tuple("ABCDEFGHJKLMNPQRSTUVWXYZ")
"""All letters but those that look like a word or a number."""

QUOTING = ("{}", "'{}'", "‘{}’", '"{}"', "“{}”")
"""How the letter of a cipher is set off."""


@frozen(kw_only=True)
class Officer:
    """Somebody who is named, or known by a cipher."""

    rank: str
    rank_id: str
    name: str | None = None
    letter: str | None = None
    quoting: str = "{}"
    age: int | None = None
    former: bool = False

    @property
    def called(self) -> str:
        """As the first mention calls them, without rank."""
        return self.name or self.quoting.format(self.letter)

    @property
    def later(self) -> str:
        """As later mentions call them: rank and surname, or rank and letter."""
        return f"{self.rank} {self.name.split()[-1] if self.name else self.called}"

    def introduced(self, number: int = 0) -> Sentence:
        """The first mention with all that is known, as facts of the subject of that number."""
        return (*(("Former ",) if self.former else ()), *self.ranked(number), *self._aged(number))

    def ranked(self, number: int = 0) -> Sentence:
        """Rank and name, or rank and cipher, as facts."""
        subject = f"subjects[{number}]"
        rank = Fact(f"{subject}.rank", self.rank_id, self.rank)
        if self.name:
            return (rank, " ", Fact(f"{subject}.name", self.name, self.name))
        written = f"{self.rank} {self.called}"
        return (Fact(f"{subject}.cipher", written, written),)

    def _aged(self, number: int) -> Sentence:
        path = f"subjects[{number}].age"
        return (", ", Fact(path, str(self.age), str(self.age)), ",") if self.age else ()


@st.composite
def names(draw: st.DrawFn) -> str:
    """Given name and surname of nobody."""
    return f"{draw(st.sampled_from(GIVEN))} {draw(st.sampled_from(SURNAMES))}"


def ranks() -> st.SearchStrategy[tuple[str, str]]:
    """A rank as written, and its id."""
    return st.sampled_from(RANKS)


@st.composite
def named_officers(draw: st.DrawFn, *, aged: bool = False, former: bool = False) -> Officer:
    """Somebody with a name."""
    rank, rank_id = draw(ranks())
    return Officer(
        rank=rank,
        rank_id=rank_id,
        name=draw(names()),
        age=draw(st.none() | st.integers(19, 64)) if aged else None,
        former=draw(st.booleans()) if former else False,
    )


@st.composite
def officers_with_ciphers(draw: st.DrawFn) -> Officer:
    """Somebody whose name is withheld."""
    rank, rank_id = draw(ranks())
    return Officer(
        rank=rank, rank_id=rank_id, letter=draw(st.sampled_from(CIPHERS)), quoting=draw(st.sampled_from(QUOTING))
    )


def officers(**known: Any) -> st.SearchStrategy[Officer]:
    """Somebody with a name, or with a cipher; ``known`` as ``named_officers`` takes it."""
    return st.one_of(named_officers(**known), officers_with_ciphers())
