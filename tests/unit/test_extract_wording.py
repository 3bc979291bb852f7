"""Vocabulary, fragments and durations: the pieces that rules are made of."""

from __future__ import annotations

import pytest
import regex

from misconduct_parse.extract import fragments, vocabulary
from misconduct_parse.extract.durations import iso, length


def matches(piece: str, text: str) -> bool:
    """Whether a piece of a verbose pattern takes a whole text."""
    return regex.compile(piece, regex.VERBOSE).fullmatch(text) is not None


class TestVocabulary:
    def test_a_wording_leads_to_its_id(self) -> None:
        assert vocabulary.wordings("outcomes")["final written warning"] == "final_written_warning"

    def test_wordings_are_in_lower_case(self) -> None:
        assert "PC" not in vocabulary.wordings("ranks", "short")
        assert vocabulary.wordings("ranks", "short")["pc"] == "constable"

    def test_a_wording_under_two_ids_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        entries = ({"id": "one", "wording": ["a word"]}, {"id": "two", "wording": ["A word"]})
        monkeypatch.setattr(vocabulary, "table", lambda _: entries)
        with pytest.raises(ValueError, match="stands under one and two"):
            vocabulary.wordings.__wrapped__("invented")

    def test_an_alternation_takes_the_longest_first_over_any_white_space(self) -> None:
        piece = vocabulary.alternation(["written warning", "written", "no (more)"])
        assert matches(piece, "written \n warning")
        assert matches(piece, "no (more)")
        assert not matches(piece, "writtenwarning")

    def test_an_alternation_of_nothing_is_refused(self) -> None:
        with pytest.raises(ValueError, match="everywhere"):
            vocabulary.alternation([])

    def test_folded(self) -> None:
        assert vocabulary.folded("Final\n Written  WARNING") == "final written warning"


class TestFragments:
    @pytest.mark.parametrize(
        ("words", "value"),
        [("7", 7), ("seven", 7), ("twenty-two", 22), ("fifty nine", 59), ("dozens", None), ("", None), ("٣", 3)],
    )
    def test_number(self, words: str, value: int | None) -> None:
        assert fragments.number(words) == value

    def test_every_rank_in_short_is_one_of_the_table(self) -> None:
        entries = vocabulary.table("ranks")
        table = {words for entry in entries for key in ("short", "detective") for words in entry.get(key, ())}
        assert set(fragments.RANKS_IN_SHORT) <= table

    @pytest.mark.parametrize("words", ["january", "jan", "sept", "may"])
    def test_months(self, words: str) -> None:
        assert matches(fragments.MONTH, words)

    @pytest.mark.parametrize("words", ["janu", "mayor", "13"])
    def test_no_months(self, words: str) -> None:
        assert not matches(fragments.MONTH, words)

    @pytest.mark.parametrize(("words", "taken"), [("1", True), ("09", True), ("31", True), ("32", False), ("0", False)])
    def test_days(self, words: str, taken: bool) -> None:
        assert matches(fragments.DAY, words) is taken

    @pytest.mark.parametrize(("words", "taken"), [("1999", True), ("2024", True), ("2124", False), ("20245", False)])
    def test_years(self, words: str, taken: bool) -> None:
        assert matches(fragments.YEAR, words) is taken


class TestDurations:
    @pytest.mark.parametrize(
        ("words", "duration"),
        [
            ("18 months", "P18M"),
            ("two-year", "P2Y"),
            ("three years and four months", "P3Y4M"),
            ("6 years 8 months", "P6Y8M"),
            ("one week", "P1W"),
            ("28 days'", "P28D"),
            ("two years', six months'", "P2Y6M"),
        ],
    )
    def test_a_length_of_time(self, words: str, duration: str) -> None:
        match = regex.compile(length("x_"), regex.VERBOSE).fullmatch(words)
        assert match is not None
        assert iso(*match.group("x_n", "x_unit", "x_n2", "x_unit2")) == duration

    def test_silence(self) -> None:
        assert iso(None, None) is None
        assert iso("many", "years") is None
