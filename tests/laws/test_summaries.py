"""Summaries of several groups of people: each has the opinion, the finding and the outcome that are theirs, no more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse.testing import Page, differences, summaries_of_groups, summaries_of_numbers
from misconduct_parse.testing.groups import Group


@given(summaries_of_groups(), st.sampled_from(["plain", "html"]))
def test_each_group_has_what_was_planted_for_it_and_nothing_else(
    made: tuple[Page, tuple[Group, ...]], carrier: str
) -> None:
    page, told = made
    document = page.written(carrier)
    case = mp.parse(document.source)
    assert differences(case, document) == []
    assert [said(subject) for subject in case.subjects] == [planted(group) for group in told]


@given(summaries_of_numbers(), st.sampled_from(["plain", "html"]))
def test_so_many_of_one_post_are_told_apart_by_what_was_found_of_them(page: Page, carrier: str) -> None:
    document = page.written(carrier)
    case = mp.parse(document.source)
    assert differences(case, document) == []
    assert len(case.subjects) == 3
    assert [subject.outcomes for subject in case.subjects] == [()] * 3
    assert [subject.proceedings for subject in case.subjects] == [()] * 3


def planted(group: Group) -> dict[str, object]:
    """All that is told of a group."""
    found = None if group.forum is None else "not_proven" if group.outcome is None else group.level and group.level[1]
    return {
        "count": group.count,
        "case to answer": group.level is not None,
        "level": group.level[1] if group.level else None,
        "forums": [group.forum[1]] if group.forum else [],
        "findings": [found] if found else [],
        "outcomes": [group.outcome[1]] if group.outcome else [],
    }


def said(subject: mp.Subject) -> dict[str, object]:
    """All that a case says of a subject."""
    opinion = subject.case_to_answer
    return {
        "count": subject.count,
        "case to answer": opinion.decision if opinion else None,
        "level": str(opinion.level) if opinion and opinion.level else None,
        "forums": [str(each.kind) for each in subject.proceedings],
        "findings": [str(each.finding) for each in subject.proceedings if each.finding],
        "outcomes": [str(outcome.kind) for outcome in subject.outcomes],
    }
