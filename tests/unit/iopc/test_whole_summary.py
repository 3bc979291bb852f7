"""Whole made-up summaries: each planted fact comes back, bound to its person; what the public did changes nothing."""

from __future__ import annotations

import pytest

import misconduct_parse as mp

PAGE = """Use of a baton at a match - Durham Constabulary, June 2021

Published 12 Sep 2023
Investigation

On 5 June 2021, two officers of Durham Constabulary were called to a match in Seaham. A man was struck with a baton.

{public}Durham Constabulary referred the matter to us on 9 June 2021 as a conduct matter.

We began an independent investigation in July 2021.

{opinion}

{reply}

{after}

We completed our investigation in May 2022. {learning}

IOPC reference

2021/150001
"""

CASES = [
    # level, forum, what was found, outcome, as read
    ("gross misconduct", "a misconduct hearing", "gross misconduct was proven", "a final written warning",
     ("gross_misconduct", "misconduct_hearing", "gross_misconduct", "final_written_warning")),
    ("misconduct", "a misconduct meeting", "misconduct was proven", "a written warning",
     ("misconduct", "misconduct_meeting", "misconduct", "written_warning")),
    ("misconduct", "a misconduct meeting", "misconduct was not proven", "refresher training",
     ("misconduct", "misconduct_meeting", "not_proven", "training")),
    ("gross misconduct", "an accelerated misconduct hearing", "gross misconduct was found proven", "a written warning",
     ("gross_misconduct", "accelerated_misconduct_hearing", "gross_misconduct", "written_warning")),
    ("misconduct", "a misconduct meeting", "the allegation was proven", "management advice",
     ("misconduct", "misconduct_meeting", "misconduct", "management_advice")),
]  # fmt: skip

PEOPLE = [
    ("police driver", "dog handler"),
    ("sergeant", "constable"),
    ("call handler", "control room supervisor"),
    ("custody sergeant", "detention officer"),
    ("PCSO", "inspector"),
]

PUBLIC = [
    "A man was later charged with affray. He pleaded guilty at Durham Crown Court and was jailed for two years.",
    "The man was given words of advice by a doctor and resigned from his job.",
    "His mother complained that nobody had been dismissed. She said that gross misconduct had been committed.",
    "A witness said that the steward should receive a final written warning.",
    "The woman, who retired in 2019, was a former councillor. She was acquitted of theft in March 2020.",
    "The driver of the coach was convicted of careless driving and fined.",
    "The club held a disciplinary meeting for one of its stewards, who was dismissed.",
    "The man's solicitor resigned in May 2022.",
    "The man was convicted of assaulting the officer and was sentenced to a community order.",
    "He was found guilty of affray in June 2022.",
    "The CPS decided not to charge the man.",
    "The man received a suspended sentence.",
    "The club was given a written warning by the council.",
    "The man pleaded not guilty and was acquitted in March 2022.",
    "The family's complaint to the ambulance service was dismissed.",
    "A paramedic was dismissed by the ambulance trust after a disciplinary hearing.",
    "A nurse attended a misconduct hearing of her regulator and was struck off.",
    "The steward received a final written warning from his employer.",
    "His partner was jailed for perverting the course of justice.",
    "In March 2022 a judge dismissed the man's claim for damages.",
    "The man was cautioned for a public order offence.",
    "A social worker had a case to answer before her regulator.",
    "The council took no further action.",
    "The prison officer who was on duty resigned.",
]


AFTER = (
    "The sergeant attended a misconduct hearing in October 2022, where gross misconduct was proven, and was given a "
    "final written warning. The constable attended a misconduct meeting in May 2022 and received management advice."
)


def summary(opinion: str, reply: str, after: str, *, public: str = "", learning: str = "") -> mp.Case:
    """The case of a made-up summary."""
    told = f"{public}\n\n" if public else ""
    return mp.parse(PAGE.format(opinion=opinion, reply=reply, after=after, public=told, learning=learning))


def of(subject: mp.Subject) -> tuple[object, ...]:
    """What is told of a person: level, forum, finding, outcome."""
    forum = subject.proceedings[0] if subject.proceedings else None
    return (
        str(subject.case_to_answer.level) if subject.case_to_answer else None,
        str(forum.kind) if forum else None,
        str(forum.finding) if forum and forum.finding else None,
        *(str(outcome.kind) for outcome in subject.outcomes),
    )


@pytest.mark.parametrize("people", PEOPLE, ids=" and ".join)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case[4][3])
def test_all_of_one_and_nothing_of_the_other(
    case: tuple[str, str, str, str, tuple[str, ...]], people: tuple[str, str]
) -> None:
    level, forum, found, outcome, expected = case
    first, second = people
    read = summary(
        f"We found that the {first} had a case to answer for {level}, and that the {second} had no case to answer.",
        "After reviewing our report, Durham Constabulary agreed.",
        f"The {first} attended {forum} in October 2022, where {found}. The {first} received {outcome}.",
    )
    assert len(read.subjects) == 2
    one, other = read.subjects
    assert of(one) == expected
    assert of(other)[1:] == (None, None)
    assert one.case_to_answer is not None
    assert other.case_to_answer is not None
    assert (one.case_to_answer.decision, one.case_to_answer.force_agreed) == (True, True)
    assert (other.case_to_answer.decision, other.case_to_answer.force_agreed) == (False, True)
    assert [str(date) for date in one.proceedings[0].dates] == ["2022-10"]


@pytest.mark.parametrize("public", PUBLIC)
@pytest.mark.parametrize("place", range(4), ids=["first", "behind the opinion", "behind the answer", "last"])
def test_the_public_changes_nothing(place: int, public: str) -> None:
    told = (
        "We found that the sergeant had a case to answer for gross misconduct, and the constable for misconduct.",
        "Durham Constabulary agreed.",
        AFTER,
    )
    crowded = list(told)
    if place:
        crowded[place - 1] += f"\n\n{public}"
    read = summary(*crowded, public="" if place else public)
    plain = summary(*told)
    assert [(s.kind, s.rank, s.case_to_answer, of(s), s.criminal) for s in read.subjects] == [
        (s.kind, s.rank, s.case_to_answer, of(s), s.criminal) for s in plain.subjects
    ]
    assert read.incident == plain.incident


def test_the_investigation_from_end_to_end() -> None:
    case = summary(
        "We found no indication that any person serving with the police may have behaved in a manner that would "
        "justify the bringing of disciplinary proceedings.",
        "Durham Constabulary agreed.",
        "We sent a file of evidence to the Crown Prosecution Service.\n\n"
        "The inquest recorded a conclusion of misadventure.",
        learning="We did not identify any organisational learning.",
    )
    inquiry = case.investigation
    assert inquiry is not None
    assert inquiry.referral is not None
    assert [str(date) for date in (case.incident, inquiry.referral.date, inquiry.began, inquiry.concluded)] == [
        "2021-06-05", "2021-06-09", "2021-07", "2022-05",
    ]  # fmt: skip
    assert (str(inquiry.referral.matter), inquiry.cps_file, inquiry.inquest, inquiry.learning_identified) == (
        "conduct", True, "misadventure", False,
    )  # fmt: skip
    assert [event.kind for event in case.events] == [
        "incident", "referral", "investigation_began", "investigation_concluded", "published",
    ]  # fmt: skip
    assert [(s.count, s.case_to_answer and s.case_to_answer.decision) for s in case.subjects] == [(None, False)]


@pytest.mark.parametrize(
    ("reply", "agreed"),
    [
        ("Durham Constabulary agreed.", (True, True)),
        ("Durham Constabulary agreed with our findings.", (True, True)),
        ("The force disagreed.", (False, False)),
        ("Durham Constabulary did not agree with our findings.", (False, False)),
        ("The force agreed with us, save for the dog handler.", (True, False)),
        ("The force agreed about the police driver.", (True, None)),
        ("The force agreed about the police driver. It did not agree about the dog handler.", (True, False)),
        ("The force thanked us for our report.", (None, None)),
    ],
)
def test_what_the_force_answered(reply: str, agreed: tuple[bool | None, bool | None]) -> None:
    case = summary(
        "We found that the police driver had a case to answer for gross misconduct. "
        "We found that the dog handler had a case to answer for misconduct.",
        reply,
        "The matter ended there.",
    )
    assert tuple(s.case_to_answer and s.case_to_answer.force_agreed for s in case.subjects) == agreed


@pytest.mark.parametrize(
    "after",
    [
        "The police driver could have received a written warning.",
        "The police driver was not given a written warning.",
        "The force considered a written warning for the police driver.",
        "A written warning was among the possible outcomes for the police driver.",
        "The family asked for the police driver to be dismissed.",
    ],
)
def test_what_did_not_come_is_no_outcome(after: str) -> None:
    case = summary("We found that the police driver had a case to answer for misconduct.", "The force agreed.", after)
    assert [outcome.kind for subject in case.subjects for outcome in subject.outcomes] == []


@pytest.mark.parametrize(
    "opinion",
    [
        "We considered whether the police driver had a case to answer for misconduct.",
        "The police driver was served with a notice alleging gross misconduct.",
        "It was alleged that the police driver had committed gross misconduct.",
        "There was an indication that the police driver may have behaved in a manner that would justify proceedings.",
    ],
)
def test_what_was_alleged_is_no_finding(opinion: str) -> None:
    case = summary(opinion, "The force noted this.", "The matter ended there.")
    assert [s for s in case.subjects if s.case_to_answer and s.case_to_answer.decision] == []
    assert [p.finding for s in case.subjects for p in s.proceedings if p.finding] == []
