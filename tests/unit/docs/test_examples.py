"""What the eight documents of docs/examples say, written down by hand: every row of the table."""

from __future__ import annotations

import pytest

import misconduct_parse as mp
from misconduct_parse.cli.rows import one_line, rows_of
from tests.unit.docs.pages import ROOT

EXAMPLES = ROOT / "docs" / "examples"

# kind | force | subject | finding | outcome | date
TABLE = {
    "iopc-criminal-case.html": [
        (
            "IOPC summary | West Yorkshire Police | detective constable | gross misconduct; convicted"
            " | dismissed without notice; suspended sentence, 6 months | 2020-11-18 heard"
        ),
    ],
    "iopc-no-case-to-answer.md": [
        "IOPC summary | Dyfed-Powys Police | 2 constables | no case to answer |  | 2019-04-03 published",
    ],
    "iopc-several-officers.txt": [
        (
            "IOPC summary | Lancashire Constabulary | sergeant | gross misconduct"
            " | dismissed without notice | 2020-11 heard"
        ),
        "IOPC summary | Lancashire Constabulary | constable | misconduct | written warning | 2020-03 heard",
        "IOPC summary | Lancashire Constabulary | constable | misconduct | management advice | 2020-03 heard",
        "IOPC summary | Lancashire Constabulary | constable | no case to answer |  | 2021-01-14 published",
        "IOPC summary | Lancashire Constabulary | call handler | alleged | management action | 2021-01-14 published",
    ],
    "news-accelerated-hearing.md": [
        (
            "force news | Wiltshire Police | Tobiah Larkmead, constable, 34 | gross misconduct; convicted"
            " | dismissed without notice; barred list; immediate custody, 14 months | 2022-03-17 heard"
        ),
    ],
    "news-former-officer.txt": [
        (
            "force news | Northumbria Police | Linus Harkaway, former detective constable, 46 | gross misconduct"
            " | would have been dismissed | 2023-06-06 to 2023-06-07 heard"
        ),
    ],
    "news-two-officers.html": [
        (
            "force news | Humberside Police | Isolde Garrowby, sergeant | gross misconduct"
            " | dismissed without notice | 2023-10-16 to 2023-10-18 heard"
        ),
        (
            "force news | Humberside Police | Rafferty Skelding, constable | misconduct"
            " | final written warning, 3 years | 2023-10-16 to 2023-10-18 heard"
        ),
    ],
    "notice-of-hearing.md": [
        (
            "hearing notice | Avon and Somerset Police | Ambrose Tyntes, constable | alleged"
            " |  | 2024-05-14 to 2024-05-16 listed"
        ),
    ],
    "outcome-officer-with-cipher.txt": [
        (
            "hearing outcome | Suffolk Constabulary | PC 'K', former constable | gross misconduct"
            " | would have been dismissed; barred list | 2025-02-11 to 2025-02-12 heard"
        ),
    ],
}


def test_there_are_eight_documents_and_each_is_looked_at() -> None:
    assert sorted(path.name for path in EXAMPLES.iterdir()) == sorted(TABLE)
    assert len(TABLE) == 8


@pytest.mark.parametrize("name", TABLE)
def test_the_rows_are_those_of_the_document(name: str) -> None:
    rows = rows_of(name, mp.parse_file(EXAMPLES / name))
    assert [" | ".join(one_line(row)[1:]) for row in rows] == TABLE[name]


def test_all_kinds_and_carriers_are_shown() -> None:
    cases = [mp.parse_file(EXAMPLES / name) for name in TABLE]
    assert {case.format for case in cases} == set(mp.Format)
    assert {case.document.media_type for case in cases} == {"text/plain", "text/markdown", "text/html"}


@pytest.mark.parametrize("name", TABLE)
def test_no_document_is_marked_as_doubtful(name: str) -> None:
    diagnostics = mp.parse_file(EXAMPLES / name).diagnostics
    assert [entry for entry in diagnostics if entry.severity is not mp.Severity.INFO] == []
