"""Scope: a modifier reaches to the end of its clause, in its direction, and no further."""

from __future__ import annotations

import pytest

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Modifier, Reach, Scope, Status
from misconduct_parse.read.page import Page
from tests.unit.test_extract import page_of

NEGATED, ALLEGED, STOP = Status.NEGATED, Status.ALLEGED, Status.STOP


def at(page: Page, words: str, value: object, kind: str = "test") -> Mention[object]:
    """The mention of some words of a page of one sentence."""
    start = page.lower.index(words)
    return Mention(kind=kind, value=value, start=start, end=start + len(words), rule="test.rule", sentence=0)


def statuses(text: str, *modifiers: tuple[str, Status, Reach], about: str = "dismissed") -> set[Status]:
    """The statuses of ``about`` in a text with the given modifiers."""
    page = page_of(text)
    found = [at(page, words, Modifier(status=status, reach=reach), Kind.MODIFIER) for words, status, reach in modifiers]
    return set(Scope(page, sorted(found, key=lambda m: m.start)).of(at(page, about, None)))  # type: ignore[arg-type]


NOT = ("not", NEGATED, Reach.FORWARD)


def test_forward() -> None:
    assert statuses("He was not dismissed.", NOT) == {NEGATED}
    assert statuses("He was dismissed, not warned.", NOT) == set()


def test_backward() -> None:
    withdrawn = ("was withdrawn", NEGATED, Reach.BACKWARD)
    assert statuses("The finding that he be dismissed was withdrawn.", withdrawn) == {NEGATED}
    assert statuses("What was withdrawn is that he be dismissed.", withdrawn) == set()


@pytest.mark.parametrize("text", ["Allegedly he was dismissed.", "He was dismissed, allegedly."])
def test_both_ways(text: str) -> None:
    assert statuses(text, ("allegedly", ALLEGED, Reach.BOTH)) == {ALLEGED}


def test_a_stop_word_ends_the_reach() -> None:
    assert statuses("He was not warned but dismissed.", NOT, ("but", STOP, Reach.FORWARD)) == set()
    assert statuses("But he was not dismissed.", NOT, ("but", STOP, Reach.FORWARD)) == {NEGATED}


def test_a_semicolon_ends_the_reach() -> None:
    assert statuses("He was not warned; he was dismissed.", NOT) == set()


def test_several_statuses_may_meet() -> None:
    alleged = ("allegedly", ALLEGED, Reach.FORWARD)
    assert statuses("He was allegedly not dismissed.", NOT, alleged) == {NEGATED, ALLEGED}


def test_a_modifier_inside_a_mention_is_its_wording() -> None:
    without = ("without", NEGATED, Reach.FORWARD)
    assert statuses("He was dismissed without notice.", without, about="dismissed without notice") == set()


def test_words_that_only_look_like_modifiers_give_nothing() -> None:
    assert statuses("No doubt he was dismissed.", ("no doubt", Status.NONE, Reach.FORWARD)) == set()


def test_the_nearest_modifier_speaks() -> None:
    page = page_of("No, he was not dismissed.")
    far, near = (at(page, words, Modifier(status=NEGATED, reach=Reach.FORWARD)) for words in ("no", "not"))
    scope = Scope(page, [far, near])  # type: ignore[list-item]
    assert scope.of(at(page, "dismissed", None))[NEGATED] == near
    assert scope.has(at(page, "dismissed", None), ALLEGED, NEGATED)
    assert not scope.has(at(page, "dismissed", None), ALLEGED)


def test_another_sentence_is_out_of_reach() -> None:
    page = page_of("He was not warned. He was dismissed.")
    negation = at(page, "not", Modifier(status=NEGATED, reach=Reach.FORWARD))
    start = page.lower.index("dismissed")
    other = Mention(kind="test", value=None, start=start, end=start + 9, rule="test.rule", sentence=1)
    assert Scope(page, [negation]).of(other) == {}  # type: ignore[list-item]
