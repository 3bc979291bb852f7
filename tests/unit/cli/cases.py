"""Cases built by hand, one for each thing that the table has to say."""

from __future__ import annotations

import datetime as dt

import attrs

from misconduct_parse import (
    Allegation,
    Case,
    CaseToAnswer,
    ClaimStatus,
    CriminalProceeding,
    Date,
    Finding,
    Force,
    Format,
    Level,
    Outcome,
    OutcomeKind,
    Proceeding,
    ProceedingKind,
    Rank,
    Sentence,
    SentenceKind,
    Subject,
    SubjectKind,
    Verdict,
)
from tests.unit.serialise.sample import CASE


def outcome(kind: OutcomeKind, duration: str | None = None) -> Outcome:
    """An outcome without a date."""
    return Outcome(kind=kind, duration=duration)


def heard(finding: Finding | None, edtf: str) -> tuple[Proceeding, ...]:
    """A misconduct hearing at a time."""
    first, _, last = edtf.partition("/")
    days = [dt.date.fromisoformat(day if len(day) > 7 else f"{day}-01") for day in (first, last or first)]
    date = Date(edtf=edtf, earliest=days[0], latest=days[1])
    return (Proceeding(kind=ProceedingKind.MISCONDUCT_HEARING, dates=(date,), finding=finding),)


def case(kind: Format, force: str, published: str | None, *subjects: Subject) -> Case:
    """A case of one force."""
    whose = Force(id=force.lower().replace(" ", "-"), name=force)
    day = dt.date.fromisoformat(published) if published else None
    return attrs.evolve(
        CASE, format=kind, force=whose, forces=(whose,), published=day, subjects=subjects, evidence=()
    )


CONVICTED = case(
    Format.FORCE_NEWS,
    "Wiltshire Police",
    "2022-03-17",
    Subject(
        count=1,
        name="Tobiah Larkmead",
        age=34,
        rank=Rank.CONSTABLE,
        proceedings=heard(Finding.GROSS_MISCONDUCT, "2022-03-17"),
        outcomes=(outcome(OutcomeKind.DISMISSED_WITHOUT_NOTICE), outcome(OutcomeKind.BARRED_LIST)),
        criminal=(
            CriminalProceeding(
                verdict=Verdict.CONVICTED,
                sentence=Sentence(text="14 months", kind=SentenceKind.IMMEDIATE_CUSTODY, duration="P14M"),
            ),
        ),
    ),
)

SEVERAL = case(
    Format.IOPC_SUMMARY,
    "Lancashire Constabulary",
    "2021-01-14",
    Subject(
        count=1,
        rank=Rank.SERGEANT,
        kind=SubjectKind.OFFICER,
        proceedings=heard(Finding.GROSS_MISCONDUCT, "2020-11"),
        outcomes=(outcome(OutcomeKind.DISMISSED_WITHOUT_NOTICE),),
    ),
    Subject(
        count=2,
        rank=Rank.CONSTABLE,
        kind=SubjectKind.OFFICER,
        case_to_answer=CaseToAnswer(decision=True, level=Level.MISCONDUCT),
        outcomes=(outcome(OutcomeKind.FINAL_WRITTEN_WARNING, "P3Y"),),
    ),
    Subject(kind=SubjectKind.OFFICER, case_to_answer=CaseToAnswer(decision=False)),
    Subject(
        count=1,
        kind=SubjectKind.POLICE_STAFF,
        role="call handler",
        outcomes=(outcome(OutcomeKind.MANAGEMENT_ACTION),),
    ),
)

FORMER = case(
    Format.HEARING_OUTCOME,
    "Avon and Somerset Constabulary",
    None,
    Subject(
        name="Linus Harkaway",
        rank=Rank.CONSTABLE,
        detective=True,
        former=True,
        age=46,
        proceedings=heard(Finding.GROSS_MISCONDUCT, "2023-06-06/2023-06-07"),
        outcomes=(outcome(OutcomeKind.WOULD_HAVE_BEEN_DISMISSED),),
    ),
)

NOTICE = case(
    Format.HEARING_NOTICE,
    "Kent Police",
    "2024-04-22",
    Subject(
        cipher="Special Constable J",
        rank=Rank.CONSTABLE,
        allegations=(Allegation(status=ClaimStatus.ALLEGED),),
        proceedings=heard(None, "2024-05-14/2024-05-16"),
    ),
)

NOBODY = attrs.evolve(case(Format.FORCE_NEWS, "Essex Police", "2020-01-02"), force=None, forces=())

CASES = {
    "pages/news/accelerated-hearing.md": CONVICTED,
    "pages/iopc-several-officers.txt": SEVERAL,
    "pages/former.html": FORMER,
    "pages/notice-of-hearing.md": NOTICE,
    "pages/nobody.txt": NOBODY,
}
