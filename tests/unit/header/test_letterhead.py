"""The first lines of a plain text, and titles without the name of their site."""

from __future__ import annotations

import pytest

from misconduct_parse.assemble.head.letterhead import LineKind, letterhead
from misconduct_parse.assemble.head.site import sites_in, without_site
from misconduct_parse.diagnostics import Log
from misconduct_parse.model.terms import Format
from misconduct_parse.read.read import read

PROSE = "PC Ada Quill, who is based at Harlow, was dismissed without notice after a misconduct hearing."


def _kind(line: str) -> LineKind | None:
    lines = letterhead(read(f"{line}\n\n{PROSE}", Log()))
    return lines[0].kind if lines else None


@pytest.mark.parametrize(
    "line",
    [
        "Essex Police",
        "ESSEX POLICE",
        "Heddlu Gwent Police",
        "DURHAM CONSTABULARY NEWS RELEASE",
        "DORSET POLICE                                         OFFICIAL",
        "Civil Nuclear Constabulary",
    ],
)
def test_the_name_of_a_force(line: str) -> None:
    assert _kind(line) is LineKind.FORCE


@pytest.mark.parametrize(
    "line",
    [
        "Mon 04 Dec 2023 – 10:15",
        "News • Dec 04, 2023 10:15 GMT",
        "Published: Wednesday, September 20, 2023 at 3:40pm",
        "Date: 03/02/2017 12:30",
        "19th October 2018",
        "11:00 21/06/2023",
    ],
)
def test_a_stamp(line: str) -> None:
    assert _kind(line) is LineKind.DATE


@pytest.mark.parametrize(
    "line",
    [
        "Skip to content",
        "Leave this site quickly",
        "Gadewch y wefan hon / Leave this website",
        "You are here: Home / Your right to information / Misconduct hearings",
        "News | Appeals | Contact us | Careers",
        "Cleveland Police > About us > Professional standards > Public misconduct hearings",
        "By Hal Purbright",
        "Transparency data",
        "Officer: PC 1234 Ada Quill",
        "Issued by: Corporate Communications",
    ],
)
def test_furniture(line: str) -> None:
    assert _kind(line) is LineKind.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "Officer dismissed following misconduct hearing",
        "OFFICER DISMISSED FOR FALSE OVERTIME CLAIMS",
        "PC Norfolk dismissed after assault conviction",
        "Misconduct hearing: outcome relating to Officer B",
        "South Wales Police – Forthcoming misconduct hearings",
        "Why was he dismissed?",
    ],
)
def test_headlines(line: str) -> None:
    assert _kind(line) is LineKind.HEADLINE


def test_prose_ends_the_letterhead() -> None:
    assert letterhead(read(f"{PROSE}\n\nEssex Police", Log())) == ()


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Officer dismissed | Staffordshire Police", "Officer dismissed"),
        ("Officer dismissed | Devon & Cornwall Police", "Officer dismissed"),
        ("Outcome - March 2021 - Hertfordshire Constabulary", "Outcome - March 2021"),
        ("Hearing: PC 31 Vane – Avon and Somerset Police", "Hearing: PC 31 Vane"),
        ("City of London Police - Officer dismissed", "Officer dismissed"),
        ("Officer dismissed | Kent Police | News", "Officer dismissed"),
        ("Misconduct hearing outcome – Sergeant Ida Crake", "Misconduct hearing outcome – Sergeant Ida Crake"),
        ("Former West Mercia officer jailed", "Former West Mercia officer jailed"),
    ],
)
def test_titles_without_the_name_of_their_site(title: str, bare: str) -> None:
    assert without_site(title, Format.FORCE_NEWS) == bare


def test_a_dash_in_the_title_of_a_summary_stands_before_the_force() -> None:
    title = "Taser discharge - Kent Police"
    assert without_site(title, Format.IOPC_SUMMARY) == title
    assert without_site(f"{title} | Independent Office for Police Conduct (IOPC)", Format.IOPC_SUMMARY) == title


def test_both_ends_of_a_title_may_be_the_site() -> None:
    assert sites_in("Kent Police – Officer dismissed – News") == ("News", "Kent Police")
