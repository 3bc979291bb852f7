"""The gate itself: tallies, floors that only rise, gains and losses."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from misconduct_parse.score.measure import scores_of
from misconduct_parse.score.tally import Facts, Score, score
from tests.quality.changes import Change, changes, kept, load, save
from tests.quality.floors import FallenError, Floors
from tests.quality.sets import OWN, lines


def facts(gold: str, got: str) -> Facts:
    """Facts of one letter each."""
    return Facts(Counter(gold), Counter(got))


def half(f1: float = 0.5) -> Score:
    return Score(f1=f1, precision=0.5, recall=0.5, gold=4)


class TestTally:
    def test_facts_count_as_often_as_they_are_said(self) -> None:
        read = facts("aab", "abbc")
        assert (read.right, read.wrong, read.missed) == (["a", "b"], ["b", "c"], ["a"])

    def test_a_score_is_over_all_documents(self) -> None:
        assert score([facts("aa", "a"), facts("b", "bc")]) == Score(f1=0.6667, precision=0.6667, recall=0.6667, gold=3)

    def test_silence_on_both_sides_is_no_score(self) -> None:
        assert score([facts("", ""), facts("", "")]) is None

    def test_nothing_read_is_precise_and_nothing_labelled_is_complete(self) -> None:
        assert score([facts("a", "")]) == Score(f1=0.0, precision=1.0, recall=0.0, gold=1)
        assert score([facts("", "a")]) == Score(f1=0.0, precision=0.0, recall=1.0, gold=0)

    def test_a_document_that_does_not_measure_a_field_does_not_count(self) -> None:
        measured = {"one": {"age": facts("a", "a"), "name": facts("", "")}, "two": {"name": facts("n", "n")}}
        assert list(scores_of(measured)) == ["age", "name"]
        assert scores_of(measured)["age"].gold == 1


class TestFloors:
    def test_a_figure_below_its_floor_is_named(self) -> None:
        floors = Floors().raised({"news": {"age": half()}}, {})
        assert floors.fallen({"news": {"age": half(0.4)}}) == ["news.age.f1: 0.4 is below the floor 0.5"]
        assert floors.fallen({"news": {"age": half(0.6)}}) == []

    def test_a_field_that_is_measured_no_more_has_fallen(self) -> None:
        floors = Floors().raised({"news": {"age": half()}}, {})
        assert len(floors.fallen({"news": {}})) == 3

    def test_a_set_that_is_not_here_is_left_alone(self) -> None:
        floors = Floors().raised({"beside": {"age": half()}, "news": {"age": half()}}, {})
        assert floors.fallen({"news": {"age": half()}}) == []
        assert "beside" in floors.raised({"news": {"age": half(0.9)}}, {}).floors

    def test_floors_rise_figure_by_figure(self) -> None:
        floors = Floors().raised({"news": {"age": half()}}, {}).raised({"news": {"age": half(0.7)}}, {})
        assert floors.floors["news"]["age"] == {"f1": 0.7, "precision": 0.5, "recall": 0.5}

    def test_floors_do_not_fall_without_a_reason(self) -> None:
        floors = Floors().raised({"news": {"age": half()}}, {})
        with pytest.raises(FallenError, match=r"news\.age\.f1"):
            floors.raised({"news": {"age": half(0.4)}}, {})

    def test_a_reason_lowers_them_and_is_kept(self) -> None:
        floors = Floors().raised({"news": {"age": half()}}, {}).raised({"news": {"age": half(0.4)}}, {}, "relabelled")
        assert floors.floors["news"]["age"]["f1"] == 0.4
        assert floors.regressions == [{"reason": "relabelled", "lowered": ["news.age.f1: 0.4 is below the floor 0.5"]}]

    def test_a_reason_with_nothing_to_lower_is_not_kept(self) -> None:
        assert Floors().raised({"news": {"age": half()}}, {}, "no need").regressions == []

    def test_changed_labels_are_noticed(self) -> None:
        floors = Floors(digests={"news.jsonl": "1", "gone.jsonl": "2"})
        assert floors.changed({"news.jsonl": "1", "new.jsonl": "3"}) == ["gone.jsonl", "new.jsonl"]

    def test_they_come_back_from_their_file(self, tmp_path: Path) -> None:
        floors = Floors().raised({"news": {"age": half()}}, {"news.jsonl": "1"})
        floors.save(tmp_path / "floors.json")
        assert Floors.load(tmp_path / "floors.json") == floors
        assert Floors.load(tmp_path / "none.json") == Floors()


class TestChanges:
    def test_gains_and_losses_are_told_apart(self) -> None:
        before = kept({"news": {"one": {"age": facts("ab", "ac")}}})
        now = kept({"news": {"one": {"age": facts("ab", "bd")}}})
        assert list(changes(before, now)) == [
            Change("news one age", gained=["+b", "no more: c"], lost=["-a", "wrongly: d"])
        ]

    def test_what_is_read_alike_is_not_told(self) -> None:
        facts_now = kept({"news": {"one": {"age": facts("a", "a")}}})
        assert list(changes(facts_now, facts_now)) == []

    def test_a_new_document_is_no_change(self) -> None:
        assert list(changes({}, kept({"news": {"one": {"age": facts("a", "a")}}}))) == []

    def test_facts_come_back_from_their_file(self, tmp_path: Path) -> None:
        found = kept({"news": {"one": {"age": facts("a", "ab"), "name": facts("n", "")}}})
        save(found, tmp_path / "facts.json")
        assert load(tmp_path / "facts.json") == found
        assert load(tmp_path / "none.json") == {}


@pytest.mark.parametrize("path", [path for each in OWN for path in each.files], ids=lambda path: path.name)
def test_labelled_documents_are_there_and_each_has_an_id_of_its_own(path: Path) -> None:
    documents = lines(path)
    assert len(documents) >= 15
    assert len({document["id"] for document in documents}) == len(documents)
    assert all(document["text"].strip() for document in documents)


IOPC_KEYS = {
    *("id", "text", "force", "published", "reference", "began", "concluded", "incident", "referral", "subjects"),
    *("cps_file", "criminal", "inquest", "learning_identified", "complaint_outcome", "doc_case_to_answer", "notes"),
}


@pytest.mark.parametrize("document", lines(OWN[-1].files[0]), ids=lambda document: document["id"])
def test_labels_of_summaries_are_whole_and_stand_in_the_text(document: dict[str, object]) -> None:
    assert set(document) == IOPC_KEYS
    text = str(document["text"]).lower()
    assert str(document["inquest"] or "").lower() in text
    roles = [subject["role"] for subject in document["subjects"] if subject["role"]]  # type: ignore[attr-defined]
    assert [role for role in roles if role.lower() not in text] == []
