"""Groups of people in made-up summaries: split, named again, brought together, each with what befell it."""

from __future__ import annotations

import pytest

import misconduct_parse as mp

WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")
FRAME = """What officers did at a match - Durham Constabulary, June 2021

Published 12 Sep 2022

{body}

IOPC reference

2021/150001
"""


def parsed(body: str) -> mp.Case:
    """The case of a made-up summary with these paragraphs."""
    return mp.parse(FRAME.format(body=body))


def told(case: mp.Case) -> list[tuple[object, ...]]:
    """Of each subject its number, whether it had a case, at which level, and what followed."""
    return [
        (
            subject.count,
            subject.case_to_answer.decision if subject.case_to_answer else None,
            str(subject.case_to_answer.level) if subject.case_to_answer and subject.case_to_answer.level else None,
            tuple(str(outcome.kind) for outcome in subject.outcomes),
        )
        for subject in case.subjects
    ]


def noun(count: int) -> str:
    """The noun in the number."""
    return "officer" if count == 1 else "officers"


@pytest.mark.parametrize("count", range(1, 9))
def test_as_many_as_the_text_says(count: int) -> None:
    case = parsed(f"We found that {WORDS[count]} {noun(count)} had a case to answer for misconduct.")
    assert told(case) == [(count, True, "misconduct", ())]


@pytest.mark.parametrize(("whole", "part"), [(w, p) for w in range(3, 9) for p in range(1, w - 1)])
def test_a_part_and_the_remaining(whole: int, part: int) -> None:
    left = whole - part
    case = parsed(
        f"We investigated {WORDS[whole]} officers. We found that {WORDS[part]} of the {WORDS[whole]} officers had a "
        f"case to answer for gross misconduct. The remaining {WORDS[left]} officers had no case to answer."
    )
    assert told(case) == [(part, True, "gross_misconduct", ()), (left, False, None, ())]


@pytest.mark.parametrize(
    "denial", ["Neither officer had a", "None of the officers had a", "Both officers had no", "They had no"]
)
def test_all_of_them_denied(denial: str) -> None:
    case = parsed(f"We interviewed two officers under caution. {denial} case to answer.")
    (subject,) = case.subjects
    assert subject.case_to_answer is not None
    assert subject.case_to_answer.decision is False


def test_one_and_the_other() -> None:
    case = parsed(
        "We found that two officers had a case to answer for misconduct.\n\n"
        "One officer attended a misconduct meeting and received a written warning. The other officer resigned."
    )
    assert told(case) == [(1, True, "misconduct", ("written_warning",)), (1, True, "misconduct", ("resigned",))]
    assert [len(subject.proceedings) for subject in case.subjects] == [1, 0]


def test_a_group_is_brought_together_again() -> None:
    case = parsed(
        "We found that one officer had a case to answer for gross misconduct and another officer had a case to answer "
        "for gross misconduct.\n\nBoth officers were dismissed without notice at a misconduct hearing in May 2022."
    )
    (subject,) = case.subjects
    assert told(case) == [(2, True, "gross_misconduct", ("dismissed_without_notice",))]
    assert [date.edtf for date in subject.proceedings[0].dates] == ["2022-05"]


def test_functions_keep_people_apart() -> None:
    case = parsed(
        "We found that a custody sergeant had a case to answer for misconduct, and that a detention officer and a call "
        "handler had no case to answer.\n\nThe custody sergeant received management advice."
    )
    assert [str(subject.kind) for subject in case.subjects] == ["officer", "police_staff", "police_staff"]
    assert [subject.role for subject in case.subjects] == ["custody sergeant", "detention officer", "call handler"]
    assert [len(subject.outcomes) for subject in case.subjects] == [1, 0, 0]


def test_the_force_answers_for_each() -> None:
    case = parsed(
        "We found that the sergeant had a case to answer for gross misconduct and the constable had a case to answer "
        "for misconduct. The force agreed that the constable had a case to answer, but did not agree that the sergeant "
        "had a case to answer."
    )
    answers = {str(s.rank): s.case_to_answer.force_agreed for s in case.subjects if s.case_to_answer}
    assert answers == {"sergeant": False, "constable": True}


def test_whoever_there_may_be_has_no_number() -> None:
    case = parsed(
        "We found no indication that any person serving with the police had behaved in a manner that would justify the "
        "bringing of disciplinary proceedings."
    )
    assert told(case) == [(None, False, None, ())]


def test_nobody_is_made_of_a_narrative() -> None:
    case = parsed(
        "Four officers and two paramedics attended. One officer fired a Taser. A man was arrested, charged with affray "
        "and sentenced to ten months in prison. Officers took no further action against the woman."
    )
    assert case.subjects == ()
    assert "no-subject" in {entry.code for entry in case.diagnostics}


def test_evidence_says_the_number() -> None:
    case = parsed("We found that three officers had a case to answer for misconduct.")
    assert [case.document.text[span.slice] for span in case.why("subjects[0].count")] == ["three officers"]
    shown = [case.document.text[span.slice] for span in case.why("subjects[0].case_to_answer.decision")]
    assert shown == ["a case to answer for misconduct"]
