"""One case with something in every kind of place, built by hand."""

import datetime as dt
from zoneinfo import ZoneInfo

from misconduct_parse import (
    Allegation,
    Case,
    CaseToAnswer,
    ClaimStatus,
    CriminalProceeding,
    Date,
    Diagnostic,
    Document,
    Evidence,
    Finding,
    Force,
    Format,
    FrozenMap,
    Investigation,
    Level,
    Offence,
    Outcome,
    OutcomeKind,
    Person,
    Plea,
    Proceeding,
    ProceedingKind,
    Provenance,
    Quote,
    Rank,
    Referral,
    ReferralKind,
    Restriction,
    RestrictionKind,
    Sentence,
    SentenceKind,
    Severity,
    Span,
    Standard,
    Subject,
    SubjectKind,
    Verdict,
)

TEXT = "PC Ada Quill, 36, was dismissed without notice on 26 November. PC B was not named."


def day(edtf: str, text: str) -> Date:
    """A day of the calendar."""
    return Date(
        edtf=edtf,
        earliest=dt.date.fromisoformat(edtf),
        latest=dt.date.fromisoformat(edtf),
        inferred=True,
        text=text,
    )


FORCE = Force(id="essex", name="Essex Police", ons_code="E23000028")
HEARD = day("2019-11-26", "26 November")

NAMED = Subject(
    count=1,
    kind=SubjectKind.OFFICER,
    name="Ada Quill",
    rank=Rank.CONSTABLE,
    age=36,
    former=False,
    force=FORCE,
    allegations=(Allegation(standards=(Standard.DISCREDITABLE_CONDUCT,), status=ClaimStatus.PROVEN),),
    case_to_answer=CaseToAnswer(decision=True, level=Level.GROSS_MISCONDUCT),
    proceedings=(
        Proceeding(
            kind=ProceedingKind.MISCONDUCT_HEARING,
            dates=(HEARD,),
            chair=Person(name="Ines Marl", role="Chief Constable"),
            finding=Finding.GROSS_MISCONDUCT,
        ),
    ),
    outcomes=(Outcome(kind=OutcomeKind.DISMISSED_WITHOUT_NOTICE, date=HEARD),),
    criminal=(
        CriminalProceeding(
            offences=(Offence(text="common assault", id="common_assault"),),
            courts=("Chelmsford Crown Court",),
            plea=Plea.NOT_GUILTY,
            verdict=Verdict.CONVICTED,
            dates=FrozenMap({"sentence": day("2019-11-04", "4 November")}),
            sentence=Sentence(text="eight months", kind=SentenceKind.IMMEDIATE_CUSTODY, duration="P8M"),
        ),
    ),
    evidence=(Evidence(field="age", span=Span(start=14, end=16), rule="people.age"),),
)

CASE = Case(
    format=Format.FORCE_NEWS,
    title="Officer dismissed",
    published=dt.date(2019, 11, 26),
    published_at=dt.datetime(2019, 11, 26, 13, 48, tzinfo=ZoneInfo("Europe/London")),
    force=FORCE,
    forces=(FORCE,),
    subjects=(NAMED, Subject(cipher="PC B", rank=Rank.CONSTABLE)),
    investigation=Investigation(reference="2020/146999", referral=Referral(kind=ReferralKind.MANDATORY)),
    incident=day("2018-03-01", "March"),
    quotes=(Quote(speaker="Ines Marl", text="“Trust” is everything."),),
    restrictions=(Restriction(kind=RestrictionKind.ANONYMITY, text="PC B was not named"),),
    diagnostics=(Diagnostic(code="year-inferred", severity=Severity.INFO, message="The year.", span=None),),
    provenance=Provenance(
        content_sha256="0" * 64,
        parser_version="0.1.0",
        schema_version="1.0",
        retrieved_at=dt.datetime(2020, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
    ),
    document=Document(text=TEXT, metadata=FrozenMap({"og:title": "Officer dismissed"})),
    evidence=(
        Evidence(field="subjects[0].age", span=Span(start=14, end=16), rule="people.age"),
        Evidence(
            field="subjects[0].outcomes[0].kind", span=Span(start=22, end=46), rule="outcomes.dismissed"
        ),
    ),
)
