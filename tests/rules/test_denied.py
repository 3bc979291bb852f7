"""Passages in which nothing is found against PC Ada Quill and nothing imposed on her, and some in which it is.

Each is one line of a list, and stands on several small pages.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import misconduct_parse as mp
from misconduct_parse.model.people import Subject
from misconduct_parse.model.proceedings import Finding, OutcomeKind

FRAMES = {
    "force_news": (
        "PC Ada Quill of Essex Police faced a misconduct hearing on 3 June 2024. {passage}",
        "{passage}\n\nA misconduct hearing in the case of PC Ada Quill, of Essex Police, sat on 3 June 2024.",
    ),
    "hearing_outcome": (
        "Misconduct hearing: PC Ada Quill\n\nEssex Police\n\nPC Quill faced a panel on 3 June 2024.\n\n{passage}",
        "PC Ada Quill, who serves with Essex Police, appeared before a misconduct hearing on 3 June 2024.\n\n{passage}",
    ),
}
RESULT = "A misconduct hearing on 3 June 2024 found misconduct by PC Ada Quill of Essex Police."
WARNED = (
    RESULT + " She was given a written warning.\n\n{passage}",
    RESULT + "\n\n{passage}\n\nPC Quill was given a written warning.",
    "PC Ada Quill of Essex Police was given a written warning by a misconduct hearing on 3 June 2024. {passage}",
)
"""Pages on which she was warned for misconduct: the passage must add nothing."""
OTHERS = {"Tansy", "Marsh"}
MILD = {OutcomeKind.RESIGNED, OutcomeKind.RETIRED, OutcomeKind.NO_ACTION}
PROVEN = {Finding.MISCONDUCT, Finding.GROSS_MISCONDUCT}


def passages(*names: str) -> list[str]:
    """The lines of the lists, each of which is about PC Ada Quill."""
    folder = Path(__file__).parent
    return [line for name in names for line in (folder / name).read_text(encoding="utf-8").splitlines() if line]


def hers(case: mp.Case) -> list[Subject]:
    """All subjects but the colleagues whom the lists name: one without a name is taken for her."""
    return [one for one in case.subjects if not one.name or one.name.split()[-1] not in OTHERS]


def said_of_her(case: mp.Case) -> list[str]:
    """Whatever the case holds against her, in words."""
    said = [str(case.outcome.kind)] if case.outcome and not hers(case) else []
    for subject in hers(case):
        said += [str(one.kind) for one in subject.outcomes if one.kind not in MILD]
        for proceeding in subject.proceedings:
            said += [f"found {proceeding.finding}"] * (proceeding.finding in PROVEN)
            said += [f"breached {standard}" for standard in proceeding.standards_breached]
        for allegation in subject.allegations:
            if allegation.status is mp.ClaimStatus.PROVEN:
                said.append(f"proven {', '.join(allegation.standards) or allegation.description}")
    return said


@pytest.mark.parametrize("passage", passages("denied-levels.txt", "denied-standards.txt", "denied-outcomes.txt"))
def test_nothing_is_pinned_on_her(passage: str) -> None:
    said = {
        frame.format(passage=passage): wrong
        for form, frames in FRAMES.items()
        for frame in frames
        if (wrong := said_of_her(mp.parse(frame.format(passage=passage), format=form)))
    }

    assert not said


@pytest.mark.parametrize("passage", passages("denied-levels.txt", "denied-standards.txt", "denied-outcomes.txt"))
def test_nothing_is_added_to_a_result(passage: str) -> None:
    read = {page: results(mp.parse(page, format="force_news")) for page in (one.format(passage=passage) for one in
        WARNED)}

    assert {page: found for page, found in read.items() if found - {"misconduct", "written_warning"}} == {}


@pytest.mark.parametrize("line", passages("granted-results.txt"))
def test_what_is_told_of_her_is_read(line: str) -> None:
    told, passage = line.split(": ", 1)
    pages = {frame.format(passage=passage): form for form, frames in FRAMES.items() for frame in frames}
    read = {page: results(mp.parse(page, format=form)) for page, form in pages.items()}

    assert {page: found for page, found in read.items() if found != set(told.split())} == {}


def results(case: mp.Case) -> set[str]:
    """What was found and imposed, without the list that follows on every dismissal."""
    said = {one.split()[-1] for one in said_of_her(case) if not one.startswith("proven ")}
    return said - {str(OutcomeKind.BARRED_LIST)}
