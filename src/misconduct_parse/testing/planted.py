"""Facts, and the words that say them: what a made-up document is built of."""

from __future__ import annotations

from typing import NamedTuple


class Fact(NamedTuple):
    """Words that say a value."""

    path: str
    """Where the value must come out, as ``Case.why`` takes it: ``subjects[0].age``."""
    value: str
    """The value in plain words, as ``in_words`` gives it: ``36``, ``true``, ``2021-03-03``, ``constable``."""
    words: str
    """The words that say it."""


Sentence = tuple["str | Fact", ...]
"""Words and facts in the order in which they are written; a paragraph, a cell or a label is one of these."""


class Planted(NamedTuple):
    """A fact with its place in a text."""

    fact: Fact
    start: int
    end: int


def words(sentence: Sentence) -> str:
    """A sentence as plain words.

    Example:
        >>> words(("PC Quill, ", Fact("subjects[0].age", "36", "36"), ", appeared."))
        'PC Quill, 36, appeared.'
    """
    return "".join(piece if isinstance(piece, str) else piece.words for piece in sentence)


def planted_in(text: str, sentences: tuple[Sentence, ...]) -> list[Planted]:
    """Where the facts of sentences lie in a text that holds the sentences in this order.

    Raises:
        ValueError: if the text lacks a sentence.
    """
    found, after = [], 0
    for sentence in sentences:
        at = text.find(words(sentence), after)
        if at < 0:
            raise ValueError(f"the text does not hold {words(sentence)!r}")
        for piece in sentence:
            said = piece if isinstance(piece, str) else piece.words
            if isinstance(piece, Fact):
                found.append(Planted(piece, at, at + len(said)))
            at += len(said)
        after = at
    return found
