"""What a page answers."""

from __future__ import annotations

from tests.unit.read.reading import page_of

SOURCE = "---\nDC.date: 2021-03-03\npublish:\n  date: 3 March 2021\nempty:\n---\nOne\n  two   three."


def test_fields_are_looked_up_in_the_order_of_the_keys() -> None:
    page = page_of(SOURCE)
    found = page.field("publish:date", "DC.date")
    assert found is not None
    assert found.value == "3 March 2021"
    assert page.field("absent", "empty") is None


def test_keys_are_the_same_in_any_case() -> None:
    found = page_of(SOURCE).field("dc.Date")
    assert found is not None
    assert found.key == "DC.date"


def test_words_stand_on_one_line() -> None:
    page = page_of(SOURCE)
    assert page.words(page.body, len(page.text)) == "One two three."
