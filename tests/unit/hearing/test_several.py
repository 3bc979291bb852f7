"""Pages that hold several cases: each case has its own people, days, findings and outcomes."""

from __future__ import annotations

import pytest

import misconduct_parse as mp

PIPED = """Misconduct hearings - Surrey Police

Outcomes 2022

Date | Officer | Type | Chair | Outcome | Sanction
--- | --- | --- | --- | --- | ---
11 January | PC 2904 Otto Marsh | Misconduct hearing | Ms P Lamb, LQC | Gross misconduct | Dismissed without notice
18-19 January | Former DC Hilda Stray | Misconduct hearing | Mr Bunn, LQC | Gross misconduct | Would have been dismissed
26 January | Sergeant D | Accelerated hearing | Chief Constable Ruth Gedd | Not proven | No further action

Hearings to come: there are none.
"""

LINES = """Misconduct hearing outcomes - Surrey Police

Date of hearing

Officer

Type of hearing

Finding

Sanction

3 March 2023

PC Otto Marsh

Misconduct hearing

Gross misconduct

Dismissed without notice

14 and 15 March 2023

Former PC Z

Accelerated misconduct hearing

Gross misconduct

Would have been dismissed

Outcomes are removed after 28 days.
"""

LABELS = """Misconduct outcomes | Sussex Police

Officer: PC 1234 Rowan Tidy
Date of hearing: 3 March 2023
Type of hearing: Misconduct hearing
Finding: Not proven
Outcome: No further action

Officer: Sergeant Hugh Brisk
Date of hearing: 9 March 2023
Type of hearing: Misconduct hearing
Finding: Proven, misconduct
Outcome: Final written warning for two years
"""

HEADINGS = """Misconduct outcomes - Kent Police

22 JUNE 2023 – FORMER PC ADA QUILL

Former PC Quill faced an accelerated misconduct hearing on 22 June 2023.

Finding: Breach proven. Gross misconduct.
Outcome: Would have been dismissed.

6 JULY 2023 – INSPECTOR B

Inspector B faced a misconduct hearing on 6 July 2023.

Finding: proven as misconduct.
Outcome: Written warning for 18 months.
"""

# One hearing about two people, told one below the other: no pages of several cases.
ONE_HEARING = """Two officers dismissed - Kent Police

A misconduct hearing about two officers was held at Maidstone on 4 May 2022.

PC Ada Quill

PC Quill was found to have committed gross misconduct and was dismissed without notice.

PC Ben Yew

PC Yew was found to have committed misconduct and was given a written warning.
"""


def told(case: mp.Case) -> tuple[str | None, str, str, str | None, str]:
    (subject,) = case.subjects
    (proceeding,) = subject.proceedings
    return (
        subject.name or subject.cipher,
        str(proceeding.kind),
        ",".join(date.edtf for date in proceeding.dates),
        proceeding.finding and str(proceeding.finding),
        ",".join(str(outcome.kind) for outcome in subject.outcomes),
    )


HEARING, FAST = "misconduct_hearing", "accelerated_misconduct_hearing"
GROSS, LOW, NONE = "gross_misconduct", "misconduct", "not_proven"
GONE = "would_have_been_dismissed"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            PIPED,
            [
                ("Otto Marsh", HEARING, "2022-01-11", GROSS, "dismissed_without_notice"),
                ("Hilda Stray", HEARING, "2022-01-18/2022-01-19", GROSS, GONE),
                ("Sergeant D", FAST, "2022-01-26", NONE, "no_action"),
            ],
        ),
        (
            LINES,
            [
                ("Otto Marsh", HEARING, "2023-03-03", GROSS, "dismissed_without_notice"),
                ("PC Z", FAST, "2023-03-14/2023-03-15", GROSS, GONE),
            ],
        ),
        (
            LABELS,
            [
                ("Rowan Tidy", HEARING, "2023-03-03", NONE, "no_action"),
                ("Hugh Brisk", HEARING, "2023-03-09", LOW, "final_written_warning"),
            ],
        ),
        (
            HEADINGS,
            [
                ("ADA QUILL", FAST, "2023-06-22", GROSS, GONE),
                ("INSPECTOR B", HEARING, "2023-07-06", LOW, "written_warning"),
            ],
        ),
    ],
    ids=["rows of bars", "a cell a line", "labels", "headings"],
)
def test_each_case_has_its_own(page: str, expected: list[tuple[str, ...]]) -> None:
    cases = mp.parse_all(page)

    assert [told(case) for case in cases] == expected


def test_parse_gives_the_first_and_says_so() -> None:
    case = mp.parse(LABELS)

    assert told(case) == told(mp.parse_all(LABELS)[0])
    assert "several-cases" in [entry.code for entry in case.diagnostics]


def test_all_cases_share_one_text_and_what_its_head_says() -> None:
    cases = mp.parse_all(LABELS)

    assert {case.document for case in cases} == {cases[0].document}
    assert [case.force and case.force.id for case in cases] == ["sussex", "sussex"]
    assert cases[0].document.text == LABELS


def test_one_hearing_about_two_people_is_one_case() -> None:
    (case,) = mp.parse_all(ONE_HEARING)

    assert [subject.name for subject in case.subjects] == ["Ada Quill", "Ben Yew"]
    assert "several-cases" not in [entry.code for entry in case.diagnostics]


def test_a_page_of_one_case_is_the_same_either_way() -> None:
    assert mp.parse_all(ONE_HEARING) == (mp.parse(ONE_HEARING),)


def test_a_great_many_rows_stay_cases_of_their_own() -> None:
    head = "Misconduct outcomes - Kent Police\n\nDate | Officer | Type | Outcome\n"
    row = "{day} May 2022 | PC {number} Ada Quill | Misconduct hearing | Written warning\n"
    rows = "".join(row.format(day=n % 28 + 1, number=1000 + n) for n in range(60))

    cases = mp.parse_all(head + rows)

    assert len(cases) == 60
    assert [case.subjects[0].collar_number for case in cases] == [str(1000 + n) for n in range(60)]


HEADS = "Name of officer | Date of hearing | Standards breached | Finding | Outcome"
FIRST = "PC Otto Marsh | 3 March 2021 | Confidentiality; Use of force | Gross misconduct proven | Written warning"
SECOND = "Sergeant Hilda Stray | 4 March 2021 | Use of force | Misconduct proven | Dismissed"


def table(*rows: str, heading: str = "Misconduct hearing outcomes") -> str:
    """A table below the name of a force and a heading."""
    return "\n\n".join(["Essex Police", heading, "\n".join([HEADS, *rows])]) + "\n"


def test_the_heading_above_a_table_names_the_hearing_of_its_rows() -> None:
    cases = mp.parse_all(table(FIRST, SECOND, heading="Accelerated misconduct hearing outcomes"))
    kinds = [str(proceeding.kind) for case in cases for s in case.subjects for proceeding in s.proceedings]
    assert kinds == ["accelerated_misconduct_hearing"] * 2
    assert [
        case.document.text[span.slice] for case in cases for span in case.why("subjects[0].proceedings[0].kind")
    ] == ["Accelerated misconduct hearing"] * 2


def test_a_row_is_read_by_its_columns_though_it_is_the_only_one() -> None:
    case = mp.parse(table(FIRST))
    (proceeding,) = case.subjects[0].proceedings
    assert [str(date) for date in proceeding.dates] == ["2021-03-03"]
    assert proceeding.standards_breached == (mp.Standard.CONFIDENTIALITY, mp.Standard.USE_OF_FORCE)
    assert [str(outcome.kind) for outcome in case.subjects[0].outcomes] == ["written_warning"]
    assert "several-cases" not in [entry.code for entry in case.diagnostics]


def test_the_only_row_is_not_all_where_others_are_named_beside_it() -> None:
    case = mp.parse(table(FIRST) + "\nThe hearing was chaired by Chief Constable Ruth Gedd.\n")
    assert case.subjects[0].proceedings[0].chair == mp.Person(name="Ruth Gedd", role="Chief Constable")
