"""What does not add up in a summary: more people sanctioned than had a case to answer, lists that were lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.draft import Draft
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.model.spans import Span
from misconduct_parse.read.page import BlockKind

SANCTIONS: Final = frozenset(
    {
        OutcomeKind.DISMISSED_WITHOUT_NOTICE,
        OutcomeKind.DISMISSED,
        OutcomeKind.WOULD_HAVE_BEEN_DISMISSED,
        OutcomeKind.REDUCTION_IN_RANK,
        OutcomeKind.FINAL_WRITTEN_WARNING,
        OutcomeKind.WRITTEN_WARNING,
    }
)
"""Outcomes that only a case to answer leads to; advice, training and action follow without one too."""


LEVELS: Final = frozenset({"gross_misconduct", "misconduct"})


def check_summary(work: Assembly) -> None:
    """Note what does not add up; nothing is changed."""
    subjects = work.case.get("subjects") or []
    if not subjects:
        work.log.add("no-subject")
    _counts(work, subjects)
    for subject in subjects:
        _levels(work, subject)
        _order(work, subject)
    _lists(work)


def _levels(work: Assembly, subject: Draft) -> None:
    """A case to answer for gross misconduct, and misconduct found, or the reverse."""
    opinion = subject.get("case_to_answer")
    level = opinion.get("level") if isinstance(opinion, Draft) else None
    found = {str(proceeding.get("finding")) for proceeding in subject.get("proceedings") or []} & LEVELS
    if level is not None and str(level) in LEVELS and found and str(level) not in found:
        work.log.add("level-differs", opinion=level, final=", ".join(sorted(found)))


def _order(work: Assembly, subject: Draft) -> None:
    """A hearing that lies before what it deals with."""
    incident = work.case.get("incident")
    if incident is None or incident.earliest is None:
        return
    for proceeding in subject.get("proceedings") or []:
        for date in proceeding.get("dates") or []:
            if date.latest and date.latest < incident.earliest:
                work.log.add("hearing-before-incident", hearing=date.edtf, incident=incident.edtf)


def _counts(work: Assembly, subjects: list[Draft]) -> None:
    """More people sanctioned than had a case to answer, where the text says of anybody that they had."""
    had_case = sum(subject.get("count") or 1 for subject in subjects if _decision(subject) is True)
    sanctioned = sum(subject.get("count") or 1 for subject in subjects if set(_kinds(subject)) & SANCTIONS)
    if 0 < had_case < sanctioned:
        work.log.add("counts-differ", outcomes=sanctioned, subjects=had_case)


def _decision(subject: Draft) -> bool | None:
    opinion = subject.get("case_to_answer")
    return opinion.get("decision") if isinstance(opinion, Draft) else None


def _kinds(subject: Draft) -> Iterator[OutcomeKind]:
    return (outcome.get("kind") for outcome in subject.get("outcomes") or [])


def _lists(work: Assembly) -> None:
    """A colon, and then a paragraph about something else: the items were lost before the page reached us."""
    page = work.page
    for block, following in zip(page.blocks, [*page.blocks[1:], None], strict=False):  # a page may have no text
        if page.folded[block.end - 1] != ":" or block.kind is not BlockKind.PARAGRAPH:
            continue
        if following is None or (following.kind is BlockKind.PARAGRAPH and page.text[following.start].isupper()):
            work.log.add("list-lost", Span(start=block.start, end=block.end))
