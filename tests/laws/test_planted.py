"""Facts that were planted come back, with the words that say them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import misconduct_parse as mp
from tests.laws import planting
from tests.laws.pages import Page, Planted
from tests.rules.values import at_path, plain

NEUTRAL = (
    "Policing in the county is provided from several stations.",
    "The building was repainted over the summer and the garden behind it is open to all.",
    "More about the work of the team can be found in the library.",
)


def differences(source: str, facts: list[Planted], **options: Any) -> list[str]:
    """Planted facts that did not come back, or whose words are not shown."""
    case = mp.parse(source, **options)
    found = []
    for fact, start, end in facts:
        try:
            got = plain(at_path(case, fact.path))
        except LookupError as error:
            got = str(error)
        spans = case.why(fact.path)
        if got != fact.value:
            found.append(f"{fact.path}: planted {fact.value} as {fact.words!r}, got {got}")
        elif not any(span.start <= start and end <= span.end for span in spans):
            shown = [case.document.text[span.slice] for span in spans]
            found.append(f"{fact.path}: planted as {fact.words!r} at {start}, shown as {shown}")
    return found


@given(planting.news_pages())
def test_news(page: Page) -> None:
    assert differences(*page.front_matter()) == []


@given(planting.news_pages())
def test_plain_news(page: Page) -> None:
    assert differences(*page.plain(), format="force_news") == []


@given(planting.iopc_pages())
def test_iopc_summaries(page: Page) -> None:
    assert differences(*page.plain()) == []


@given(planting.outcome_pages())
def test_outcome_pages(page: Page) -> None:
    assert differences(*page.plain()) == []


@given(planting.notice_pages())
def test_notices(page: Page) -> None:
    source, facts = page.plain()
    assert differences(source, facts) == []
    case = mp.parse(source)
    assert case.outcome is None
    assert [proceeding.finding for subject in case.subjects for proceeding in subject.proceedings] == [None]


@given(planting.news_of_two())
def test_each_officer_has_their_own_outcome_in_whatever_order_they_are_told(made: tuple[Page, dict[str, str]]) -> None:
    page, whose = made
    case = mp.parse(page.front_matter()[0])
    assert {s.name: [str(outcome.kind) for outcome in s.outcomes] for s in case.subjects} == {
        name: [kind] for name, kind in whose.items()
    }


@given(planting.iopc_groups())
def test_each_group_has_its_own_case_to_answer(made: tuple[str, dict[tuple[str, str], int]]) -> None:
    text, planted = made
    found: Counter[tuple[str, str]] = Counter()
    for subject in mp.parse(text).subjects:
        opinion = subject.case_to_answer
        assert opinion is not None
        assert subject.count is not None
        found[(str(plain(opinion.decision)), str(plain(opinion.level)))] += subject.count
    assert found == planted


@given(planting.news_pages(), st.sampled_from(NEUTRAL), st.integers(0, 3))
def test_a_neutral_paragraph_changes_nothing(page: Page, words: str, place: int) -> None:
    paragraphs = list(page.paragraphs)
    paragraphs.insert(min(place, len(paragraphs)), (words,))
    longer = Page(title=page.title, paragraphs=tuple(paragraphs), published=page.published, url=page.url)
    assert differences(*longer.front_matter()) == []
