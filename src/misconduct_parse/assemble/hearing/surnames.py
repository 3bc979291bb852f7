"""Surnames: how they are compared, and where one stands alone ("Bryndewi and Rosserly did not attend")."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter
from typing import Final

import ahocorasick

from misconduct_parse.extract.names import NOT_IN_NAMES
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import BlockKind, Page

ORGANISATION: Final = (
    " police", " constabulary", " road", " street", " station", " crown", " magistrates", " council", " hospital",
    " county",
)  # fmt: skip


def surname(words: str) -> str:
    """How a name is compared: the last part, in lower case, letters alone."""
    parts = words.replace("\n", "").split()
    last = parts[-1] if parts else ""
    if len(parts) > 1 and parts[-2].endswith("-"):
        last = parts[-2] + last  # a double name broken over a line
    last = last.lower()
    return last if last.isalpha() else "".join(c for c in last if c.isalpha() or c in "-'")


FEW: Final = 32
"""So many names are each looked for by themselves; more take one pass together, so that time stays linear."""


def places_of(page: Page, names: Iterable[str]) -> dict[str, list[int]]:
    """Where each name of three letters or more stands in the main text, whatever it stands in."""
    longer = [name for name in names if len(name) > 2]
    found: dict[str, list[int]] = {name: [] for name in longer}
    if len(longer) <= FEW:
        for name, places in found.items():
            at = page.lower.find(name, page.body)
            while at >= 0:
                places.append(at)
                at = page.lower.find(name, at + len(name))
        return found
    automaton = ahocorasick.Automaton()
    for name, places in found.items():
        automaton.add_word(name, (len(name), places))
    automaton.make_automaton()
    for last, (length, places) in automaton.iter(page.lower, page.body):
        places.append(last + 1 - length)
    return found


def stands_alone(page: Page, start: int, end: int) -> bool:
    """Whether a surname stands there by itself: not in the name of a road, nor behind somebody else's given name."""
    before, after = page.folded[start - 1 : start], page.folded[end : end + 1]
    if not page.folded[start].isupper() or before.isalnum() or before == "-" or after.isalnum() or after == "-":
        return False
    return not page.lower.startswith(ORGANISATION, end) and not has_given_name(page, start)


def has_given_name(page: Page, start: int) -> bool:
    """Whether a name before it makes it somebody else's surname: "his brother, Jory Vale"."""
    word = BEFORE_SURNAME.search(page.folded, max(page.body, start - 24), start)
    if word is None or word[1].lower() in NOT_IN_NAMES or word[1].lower() in GIVES_NO_NAME:
        return False
    row = bisect_right(page.blocks, word.start(1), key=attrgetter("start")) - 1
    return row < 0 or page.blocks[row].kind is not BlockKind.ROW or page.blocks[row].start != word.start(1)


def word_before(page: Page, start: int) -> str | None:
    """The word with a capital right before a surname, in lower case: it may begin the sentence."""
    word = CAPITAL_BEFORE.search(page.folded, max(page.body, start - 24), start)
    return word[1].lower() if word is not None else None


CAPITAL_BEFORE: Final = pattern(r"(?<![\w'-])(\p{Lu}[\p{L}'-]++) $")
# Behind a comma or a word in lower case, so that it does not begin a sentence.
BEFORE_SURNAME: Final = pattern(r"(?<=\p{Ll},?\s)(\p{Lu}\p{Ll}+)\s$")
GIVES_NO_NAME: Final = frozenset(wordings("titles")) | {"may", "june", "march", "april", "august", "i"}
