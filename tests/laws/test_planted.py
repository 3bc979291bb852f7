"""Facts that were planted come back, with the words that say them."""

from __future__ import annotations

import re
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse.testing import Document, Page, differences, documents
from misconduct_parse.testing.news import news_of_two
from misconduct_parse.testing.wordings import NEUTRAL
from tests.laws.walk import without_places

BREAK: Final = re.compile(r"\n\n")
WHOLE: Final = re.compile(r"[.”\"]$|:\s")


@given(documents())
def test_planted_facts_come_back_with_planted_spans_and_survive_json(document: Document) -> None:
    case = mp.parse(document.source)
    assert case.format is document.format
    assert differences(case, document) == []
    assert document.published in (None, case.published)
    assert mp.from_json(mp.to_json(case)) == case


@given(documents("hearing_notice"))
def test_a_notice_decides_nothing(document: Document) -> None:
    case = mp.parse(document.source)
    assert case.outcome is None
    assert [proceeding.finding for subject in case.subjects for proceeding in subject.proceedings] == [None]


@given(news_of_two())
def test_each_officer_has_their_own_outcome_in_whatever_order_they_are_told(made: tuple[Page, dict[str, str]]) -> None:
    page, whose = made
    for carrier in ("front_matter", "html"):
        case = mp.parse(page.written(carrier).source)
        found = {s.name: [str(outcome.kind) for outcome in s.outcomes] for s in case.subjects}
        assert found == {name: [kind] for name, kind in whose.items()}


@given(documents(carrier="plain") | documents("force_news", "front_matter"), st.sampled_from(NEUTRAL), st.data())
def test_a_neutral_paragraph_shifts_spans_and_changes_nothing(
    document: Document, words: str, data: st.DataObject
) -> None:
    before = mp.parse(document.source)
    place = data.draw(st.sampled_from(_places(document.source)))
    after = mp.parse(document.source[:place] + words + "\n\n" + document.source[place:])
    assert without_places(mp.to_dict(after)) == without_places(mp.to_dict(before))
    moved = [_moved(row, place, len(words) + 2) for row in before.evidence]
    assert sorted(moved) == sorted(_moved(row, place, 0) for row in after.evidence)


def _places(text: str) -> list[int]:
    """Where a paragraph can be put in: behind one that is a sentence, or a label with its value."""
    ends = [found.end() for found in BREAK.finditer(text)]
    starts = [0, *ends]
    before = [text[start:end].rstrip() for start, end in zip(starts, ends, strict=False)]
    return [end for end, words in zip(ends, before, strict=True) if WHOLE.search(words)]


def _moved(row: mp.Evidence, place: int, shift: int) -> tuple[str, int, int, str]:
    by = shift if row.span.start >= place else 0
    return row.field, row.span.start + by, row.span.end + by, row.rule
