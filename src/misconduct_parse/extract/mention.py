"""A value, the words that say it, and the rule that read them: the three are born together."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

from misconduct_parse.model.spans import Span

T_co = TypeVar("T_co", covariant=True)


class Mention(NamedTuple, Generic[T_co]):
    """One thing that the text says in one place."""

    kind: str
    """What kind of thing: a value of ``Kind``."""

    value: T_co
    """What it says."""

    start: int
    """Offset of its first character in ``Page.text``."""

    end: int
    """Offset behind its last character."""

    rule: str
    """Name of the rule that read it."""

    sentence: int = -1
    """Index of its sentence in ``Page.sentences``; -1 outside the main text."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(start=self.start, end=self.end)

    def part(self, start: int, end: int, value: Any = None) -> Mention[Any]:
        """A piece of this mention with a narrower span: the rank in "PC Ada Quill"."""
        return Mention(
            kind=self.kind, value=value, start=start, end=end, rule=self.rule, sentence=self.sentence
        )
