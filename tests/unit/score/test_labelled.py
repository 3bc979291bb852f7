"""Labelled documents: both forms, what a label leaves out, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import misconduct_parse as mp
from misconduct_parse.score import measure, read_labelled, scores_of

PAGE = "PC Ada Quill, 34, was dismissed without notice by Essex Police after a misconduct hearing.\n"
SUMMARY = """Contact with a man before his death - Essex Police, May 2019

Published 01 Jul 2021

We found that a sergeant had a case to answer for misconduct.

IOPC reference

2019/120011
"""


LABEL = '{"id": "l", "text": "a", "subjects": []}'


def page(**gold: Any) -> dict[str, Any]:
    """A page of a force with its label."""
    return {"id": "p", "kind": "force_news", "text": PAGE, "gold": gold}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "gold.jsonl"


def figures(file: Path, *labels: Any) -> dict[str, float]:
    """F1 by field of documents with these labels."""
    file.write_text("\n".join(map(json.dumps, labels)), encoding="utf-8")
    return {name: score.f1 for name, score in scores_of(measure(read_labelled(file))).items()}


def test_what_a_label_leaves_out_is_not_measured(file: Path) -> None:
    assert figures(file, page(force="Essex Police")) == {"format": 1.0, "force": 1.0, "evidence_spans": 1.0}


def test_null_says_that_the_page_is_silent(file: Path) -> None:
    assert figures(file, page(force=None))["force"] == 0.0


def test_people_are_measured_by_what_is_labelled_of_them(file: Path) -> None:
    found = figures(file, page(subjects=[{"name": "Ada Quill", "age": 35}]))
    assert (found["name"], found["age"]) == (1.0, 0.0)
    assert "rank" not in found


def test_a_page_that_is_none_of_ours_must_be_refused(file: Path) -> None:
    other = {"id": "o", "kind": "other", "text": "A recipe for leek soup.", "gold": {}}
    assert figures(file, other) == {}
    assert figures(file, other | {"text": PAGE}) == {"format": 0.0}


def test_a_summary_is_measured_person_by_person(file: Path) -> None:
    subject = {"count": 1, "kind": "officer", "rank": "sergeant", "case_to_answer": True, "level": "gross_misconduct"}
    found = figures(file, {"id": "s", "text": SUMMARY, "reference": "2019/120011", "subjects": [subject]})
    assert found == {
        "format": 1.0,
        "reference": 1.0,
        "evidence_spans": 1.0,
        "people": 1.0,
        "rank": 1.0,
        "case_to_answer": 1.0,
        "level": 0.0,
    }


def test_pages_of_several_cases_are_left_out(file: Path) -> None:
    assert figures(file, page(force="Essex Police") | {"multi_case": True}) == {}


def test_another_reader_can_be_measured(file: Path) -> None:
    file.write_text(json.dumps(page(force="Essex Police")), encoding="utf-8")

    def reader(text: str) -> mp.Case:
        return mp.parse(text.replace("Essex", "Kent"))

    assert scores_of(measure(read_labelled(file), reader))["force"].f1 == 0.0


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "line 1: no JSON"),
        ("[]", "line 1: no labelled document"),
        ('{"id": 1}', "line 1: no labelled document"),
        ('{"text": "a"}', "line 1: no label; a page needs 'kind' and 'gold', a summary 'subjects'"),
        ('{"text": "a", "gold": {}}', "line 1: no label"),
        (
            '{"id": 1, "text": "a", "subjects": []}\n\n{"id": 1, "text": "b", "subjects": []}',
            "line 3: there is a document",
        ),
    ],
)
def test_what_is_no_labelled_document_is_told_with_its_line(file: Path, line: str, words: str) -> None:
    file.write_text(line, encoding="utf-8")
    with pytest.raises(mp.SourceError) as caught:
        list(read_labelled(file))
    assert f"{file}, {words}" in str(caught.value)


@pytest.mark.parametrize("gold", [{"hearing_dates": [1]}, {"published": 5}])
def test_a_label_of_another_form_is_told_with_its_field(file: Path, gold: dict[str, Any]) -> None:
    file.write_text(json.dumps(page(**gold)), encoding="utf-8")
    with pytest.raises(mp.SourceError, match=r"^p: the label of '\w+' has another form than docs/reference/labels\.md"):
        measure(read_labelled(file))


@pytest.mark.parametrize(
    ("gold", "told"),
    [
        ({"subject": []}, r"no label has a key 'gold\.subject'; did you mean 'subjects'\?"),
        ({"outcome": ["dismissed"]}, r"no label has a key 'gold\.outcome'; did you mean 'outcomes'\?"),
        ({"outcomes": ["sacked"]}, r"gold\.outcomes\[0\] is 'sacked'; give one of barred_list, dismissed, "),
        ({"outcomes": "dismissed"}, r"gold\.outcomes is 'dismissed'; give a list"),
        ({"subjects": [{"rank": "PC"}]}, r"gold\.subjects\[0\]\.rank is 'PC'; give one of "),
        ({"subjects": [{"rank": "sargeant"}]}, r"gold\.subjects\[0\]\.rank is 'sargeant'; did you mean 'sergeant'\?"),
        ({"subjects": ["PC Quill"]}, r"gold\.subjects\[0\] is 'PC Quill'; give an object"),
        ({"quotes": 3}, r"gold\.quotes is 3; give a list"),
        ({"chair": "Mr Vale"}, r"gold\.chair is 'Mr Vale'; give an object"),
        ({"finding": "proven"}, r"gold\.finding is 'proven'; did you mean 'not_proven'\?"),
    ],
)
def test_a_key_or_word_that_no_label_has_is_refused(file: Path, gold: dict[str, Any], told: str) -> None:
    with pytest.raises(mp.SourceError, match=rf"^.*gold\.jsonl, line 1: {told}"):
        figures(file, page(**gold))


def test_a_kind_that_there_is_not_is_refused(file: Path) -> None:
    with pytest.raises(mp.SourceError, match=r"line 1: kind is 'force_new'; did you mean 'force_news'\?$"):
        figures(file, page() | {"kind": "force_new"})


@pytest.mark.parametrize("wrong", [{"refrence": "2019/120011"}, {"subjects": [{"kind": "oficer"}]}])
def test_a_slip_in_the_label_of_a_summary_is_refused(file: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(mp.SourceError, match=r"line 1: .*; did you mean '(?:reference|officer)'\?$"):
        figures(file, {"id": "s", "text": SUMMARY, "subjects": []} | wrong)


def test_a_file_of_windows_begins_with_a_mark(file: Path) -> None:
    file.write_text(json.dumps(page(force="Essex Police")), encoding="utf-8-sig")
    assert [document.id for document in read_labelled(file)] == ["p"]
