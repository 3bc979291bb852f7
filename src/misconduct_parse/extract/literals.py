"""Literals without which a pattern cannot match: to look for them first costs a tenth of trying it."""

from __future__ import annotations

import ahocorasick


def any_in(literals: tuple[str, ...], words: str) -> bool:
    """Whether one of some literals stands in a stretch of text.

    Example:
        >>> any_in(("chair", "panel"), "the panel found"), any_in(("chair", "panel"), "the force said")
        (True, False)
    """
    for literal in literals:  # noqa: SIM110  asked some hundred times a page: a generator costs more than it looks at
        if literal in words:
            return True
    return False


class Literals:
    """Twenty literals or more: all are looked for in one pass, in a quarter of the time of one after the other.

    Example:
        >>> people = Literals("woman", "neighbour")
        >>> people.any_in("his neighbour said"), people.any_in("the force said")
        (True, False)
    """

    __slots__ = ("_automaton",)

    def __init__(self, *literals: str) -> None:
        self._automaton = ahocorasick.Automaton()
        for literal in literals:
            self._automaton.add_word(literal, literal)
        self._automaton.make_automaton()

    def any_in(self, words: str) -> bool:
        """Whether one of them stands in a stretch of text."""
        for _ in self._automaton.iter(words):
            return True
        return False
