"""What a row of the table says."""

import datetime as dt

import attrs
import pytest

from misconduct_parse import (
    Allegation,
    ClaimStatus,
    CriminalProceeding,
    Date,
    Finding,
    Format,
    Proceeding,
    ProceedingKind,
    Rank,
    Sentence,
    SentenceKind,
    Subject,
    SubjectKind,
    Verdict,
)
from misconduct_parse.cli.rows import KINDS, one_line, rows_of
from misconduct_parse.cli.words import described, duration_words, findings, outcomes, who
from tests.unit.cli.cases import CONVICTED, FORMER, NOBODY, NOTICE, SEVERAL


def test_one_row_for_each_person_or_group() -> None:
    rows = [one_line(row)[3:] for row in rows_of("a.txt", SEVERAL)]
    assert rows == [
        ["sergeant", "gross misconduct", "dismissed without notice", "2020-11 heard"],
        ["2 constables", "case to answer: misconduct", "final written warning, 3 years", "2021-01-14 published"],
        ["officer", "no case to answer", "", "2021-01-14 published"],
        ["call handler", "", "management action", "2021-01-14 published"],
    ]


def test_what_a_criminal_court_did_stands_beside_what_the_panel_did() -> None:
    (row,) = rows_of("a.txt", CONVICTED)
    assert row.subject == ("Tobiah Larkmead", "constable, 34")
    assert row.finding == ("gross misconduct", "convicted")
    assert row.outcome == ("dismissed without notice", "barred list", "immediate custody, 14 months")


def test_a_hearing_that_was_and_one_that_will_be() -> None:
    assert one_line(rows_of("a.txt", FORMER)[0])[3:] == [
        "Linus Harkaway, former detective constable, 46",
        "gross misconduct",
        "would have been dismissed",
        "2023-06-06 to 2023-06-07 heard",
    ]
    assert one_line(rows_of("a.txt", NOTICE)[0])[1:] == [
        "hearing notice",
        "Kent Police",
        "Special Constable J",
        "alleged",
        "",
        "2024-05-14 to 2024-05-16 listed",
    ]


def test_of_several_days_the_first_is_shown_with_how_many_more_there_are() -> None:
    days = tuple(
        Date(edtf=f"2024-09-{day:02}", earliest=dt.date(2024, 9, day), latest=dt.date(2024, 9, day), text=str(day))
        for day in (9, 23, 24)
    )
    (person,) = NOTICE.subjects
    earlier = Proceeding(kind=ProceedingKind.MISCONDUCT_MEETING, dates=days[1:])
    proceeding = attrs.evolve(person.proceedings[0], dates=days)
    case = attrs.evolve(NOTICE, subjects=(attrs.evolve(person, proceedings=(earlier, proceeding)),))
    assert rows_of("a.txt", case)[0].date == ("2024-09-09", "and 2 more", "listed")


def test_a_driving_ban_is_called_one() -> None:
    sentence = Sentence(text="disqualified for 18 months", kind=SentenceKind.DRIVING, duration="P18M")
    person = Subject(criminal=(CriminalProceeding(verdict=Verdict.CONVICTED, sentence=sentence),))
    assert outcomes(person) == ["driving ban, 18 months"]


def test_a_page_that_names_nobody_has_one_row() -> None:
    assert [one_line(row) for row in rows_of("a.txt", NOBODY)] == [
        ["a.txt", "force news", "", "", "", "", "2020-01-02 published"]
    ]


def test_words_of_a_document_cannot_steer_the_terminal() -> None:
    bad = "\N{REPLACEMENT CHARACTER}"
    wicked = attrs.evolve(CONVICTED, subjects=(Subject(name="Ada\x1b[2J\x07 Quill\n\u202e[red]"),))
    (row,) = rows_of("a\x1b.txt", wicked)
    assert row.subject[0] == f"Ada{bad}[2J{bad} Quill [red]"
    assert row.file == (f"a{bad}.txt",)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        (Subject(rank=Rank.INSPECTOR, temporary=True, detective=True), "acting detective inspector"),
        (Subject(kind=SubjectKind.PCSO), "PCSO"),
        (Subject(kind=SubjectKind.OFFICER, count=3), "3 officers"),
        (Subject(kind=SubjectKind.SPECIAL_CONSTABLE, former=True), "former special constable"),
        (Subject(kind=SubjectKind.POLICE_STAFF, count=1), "police staff"),
        (Subject(kind=SubjectKind.CONTRACTOR, role="nurse"), "nurse"),
        (Subject(), "person"),
        (Subject(role="researcher"), "researcher"),
    ],
)
def test_a_subject_is_described(subject: Subject, words: str) -> None:
    assert described(subject) == words


def test_a_cipher_stands_for_a_name_and_mostly_says_the_rank() -> None:
    former = attrs.evolve(NOTICE, subjects=(Subject(cipher="PC A", rank=Rank.CONSTABLE, former=True),))
    assert rows_of("a.txt", NOTICE)[0].subject == ("Special Constable J",)
    assert rows_of("a.txt", former)[0].subject == ("PC A", "former constable")
    assert who(Subject(cipher="PC A", rank=Rank.CONSTABLE)) == "PC A"


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        ([ClaimStatus.ALLEGED], "alleged"),
        ([ClaimStatus.NOT_PROVEN], "not proven"),
        ([ClaimStatus.NOT_PROVEN, ClaimStatus.PROVEN], "proven"),
        ([ClaimStatus.ALLEGED, ClaimStatus.DENIED], "denied"),
    ],
)
def test_allegations_speak_where_no_decision_is_told(statuses: list[ClaimStatus], words: str) -> None:
    allegations = tuple(Allegation(status=status) for status in statuses)
    assert findings(Subject(allegations=allegations)) == [words]


def test_a_finding_silences_the_allegations() -> None:
    cleared = Proceeding(kind=ProceedingKind.MISCONDUCT_HEARING, finding=Finding.NOT_PROVEN)
    subject = Subject(proceedings=(cleared,), allegations=(Allegation(status=ClaimStatus.ADMITTED),))
    assert findings(subject) == ["not proven"]


def test_a_sentence_of_unknown_kind_is_shown_as_written() -> None:
    crime = CriminalProceeding(verdict=Verdict.CONVICTED, sentence=Sentence(text="bound over"))
    assert outcomes(Subject(criminal=(crime, CriminalProceeding()))) == ["bound over"]


@pytest.mark.parametrize(
    ("duration", "words"),
    [("P18M", "18 months"), ("P1Y", "1 year"), ("P1Y6M", "1 year 6 months"), ("PT120H", "120 hours"), ("P", "P")],
)
def test_durations_in_words(duration: str, words: str) -> None:
    assert duration_words(duration) == words


def test_every_kind_of_document_has_its_words() -> None:
    assert set(KINDS) == set(Format)
