"""The extractor: triggers decide which rules run, units how far they look."""

from __future__ import annotations

from typing import Any

import pytest

from misconduct_parse.diagnostics import Log
from misconduct_parse.extract.extract import Extractor, check_names
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.rule import AnyRule, Match, Phrases, Rule, Unit
from misconduct_parse.read.page import Page
from misconduct_parse.read.read import read


def page_of(text: str) -> Page:
    return read(text, Log())


def words(match: Match, page: Page) -> str:
    return page.words(*match.span())


def rule(pattern: str, *triggers: str, **options: Any) -> Rule:
    given = {"name": "test.rule", "kind": "test", "read": words, **options}
    return Rule(pattern=pattern, triggers=triggers, **given)


def found(text: str, *rules: AnyRule) -> list[str]:
    """The words of all mentions, in the order of the text."""
    page = page_of(text)
    return [page.text[m.start : m.end] for m in Extractor(rules)(page).of("test")]


def mention(start: int, end: int, kind: str = "test", sentence: int = 0) -> Mention[str]:
    return Mention(kind=kind, value="", start=start, end=end, rule="test.rule", sentence=sentence)


class TestTriggers:
    def test_a_rule_runs_only_where_its_trigger_stands(self) -> None:
        assert found("The panel sat. The officer was dismissed.", rule(r"\w++\.", "dismissed")) == ["dismissed."]

    def test_a_trigger_counts_in_any_case(self) -> None:
        assert found("DISMISSED at once.", rule("dismissed", "dismissed")) == ["DISMISSED"]

    def test_any_of_several_triggers_will_do_and_the_rule_runs_once(self) -> None:
        assert found("He was sacked, then fired.", rule(r"was\ \w++", "sacked", "fired")) == ["was sacked"]

    def test_without_rules_nothing_is_found(self) -> None:
        assert found("The officer was dismissed.") == []

    def test_an_empty_page_holds_nothing(self) -> None:
        assert found("", rule("a", "a")) == []


class TestUnits:
    TEXT = "The first officer was dismissed. The second was not."

    def test_a_match_stays_in_its_sentence(self) -> None:
        assert found(self.TEXT, rule(r"dismissed .*? second", "dismissed")) == []

    def test_a_block_holds_all_its_sentences(self) -> None:
        assert found(self.TEXT, rule(r"dismissed .*? second", "dismissed", unit=Unit.BLOCK)) == [
            "dismissed. The second"
        ]

    def test_a_block_ends_at_a_blank_line(self) -> None:
        text = "The first officer was dismissed.\n\nThe second was not."
        assert found(text, rule(r"(?s)dismissed .*? second", "dismissed", unit=Unit.BLOCK)) == []
        assert len(found(text, rule(r"(?s)dismissed .*? second", "dismissed", unit=Unit.BODY))) == 1

    def test_the_body_is_searched_once_however_often_a_trigger_stands(self) -> None:
        text = "Dismissed. Dismissed.\n\nDismissed."
        assert found(text, rule("dismissed", "dismissed", unit=Unit.BODY)) == ["Dismissed"] * 3


class TestPatterns:
    def test_matching_is_in_lower_case_unless_cased(self) -> None:
        assert found("PC Quill", rule(r"[a-z]++ \s++ quill", "quill")) == ["PC Quill"]
        assert found("PC Quill", rule(r"\p{Lu}++ \s++ \p{Lu}\w++", "quill", cased=True)) == ["PC Quill"]

    def test_odd_characters_are_folded_and_the_text_is_kept(self) -> None:
        assert found("the officer’s\u00a0case", rule(r"officer's\ case", "case")) == ["officer’s\u00a0case"]

    def test_the_group_at_narrows_a_mention(self) -> None:
        assert found("aged 36 years", rule(r"aged\ (?P<at>\d++)", "aged")) == ["36"]

    def test_a_reader_may_refuse(self) -> None:
        refusing = rule(r"\d++", "a", read=lambda match, _: int(match[0]) if match[0] != "13" else None)
        assert found("a 12, a 13 and a 14", refusing) == ["12", "14"]

    def test_an_empty_match_is_no_mention(self) -> None:
        assert found("dismissed", rule(r"x*+", "dismissed")) == []

    def test_an_anchored_pattern_is_tried_only_at_its_trigger(self) -> None:
        anchored = rule(r"officer\ \w++", "officer b", "officer c", anchored=True)
        assert found("Officer A and officer B met.", anchored) == ["officer B"]

    def test_an_anchored_mention_may_begin_before_its_trigger(self) -> None:
        anchored = rule(r"(?<=\b(?P<before>two\s)) officers", "officers", anchored=True)
        assert found("The two officers met.", anchored) == ["two officers"]


class TestPhrases:
    WARNING = Phrases(
        name="test.phrases", kind="test", values={"written warning": "written", "final written warning": "final"}
    )

    def test_the_longest_wording_wins(self) -> None:
        page = page_of("He got a final written warning.")
        assert [m.value for m in Extractor([self.WARNING])(page).of("test")] == ["final"]

    @pytest.mark.parametrize("text", ["a written\nwarning", "a written\u00a0warning", "A WRITTEN WARNING"])
    def test_spaces_and_case_make_no_difference(self, text: str) -> None:
        assert len(found(text, self.WARNING)) == 1

    @pytest.mark.parametrize("text", ["unwritten warning", "written warnings", "written-warning", "written  x warning"])
    def test_a_word_is_never_cut(self, text: str) -> None:
        assert found(text, self.WARNING) == []

    def test_wordings_and_rules_share_a_literal(self) -> None:
        assert found("a written warning", self.WARNING, rule(r"a\ written", "written warning")) == ["a written"]


class TestMentions:
    def test_of_overlapping_mentions_the_first_stays_and_of_equal_starts_the_longest(self) -> None:
        kept = Mentions([mention(5, 9), mention(0, 4), mention(0, 6), mention(6, 8)]).of("test")
        assert [(m.start, m.end) for m in kept] == [(0, 6), (6, 8)]

    def test_kinds_do_not_disturb_each_other(self) -> None:
        both = Mentions([mention(0, 6), mention(2, 4, kind="other")])
        assert len(both.of("test")) == len(both.of("other")) == 1
        assert both.of("none") == ()

    def test_within_means_wholly(self) -> None:
        both = Mentions([mention(0, 4), mention(6, 9)])
        assert [m.start for m in both.within("test", 0, 8)] == [0]
        assert [m.start for m in both.within("test", 0, 9)] == [0, 6]

    def test_in_sentence(self) -> None:
        both = Mentions([mention(0, 4, sentence=0), mention(6, 9, sentence=1)])
        assert [m.start for m in both.in_sentence("test", 1)] == [6]

    def test_each_knows_its_sentence(self) -> None:
        page = page_of("The officer was dismissed. The sergeant was dismissed.")
        assert [m.sentence for m in Extractor([rule("dismissed", "dismissed")])(page).of("test")] == [0, 1]

    def test_a_part_keeps_rule_and_sentence(self) -> None:
        part = mention(0, 9, sentence=3).part(4, 6, 36)
        assert (part.start, part.end, part.value, part.rule, part.sentence) == (4, 6, 36, "test.rule", 3)


def test_two_rules_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match=r"test\.rule"):
        check_names([rule("a", "a"), rule("b", "b")])
    check_names([rule("a", "a"), rule("b", "b", name="test.other")])
