"""Fields of labelled IOPC summaries: of the document, and person by person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from misconduct_parse.model.case import Case
from misconduct_parse.model.people import Subject
from misconduct_parse.model.proceedings import Finding
from misconduct_parse.score.fields import (
    STAFF,
    Field,
    Label,
    crimes,
    edtf,
    folded,
    force,
    has_case_to_answer,
    one,
    outcome,
    published,
    spans,
    truth,
)

FRAME: Final = frozenset({"a", "an", "the", "of", "conclusion", "verdict"})
"""Words around a conclusion that some write down with it."""

CROWD: Final = 50
"""A group counts for at most so many people."""


def side(kind: str) -> str:
    """Officer or staff: what the tables of the BBC's Shared Data Unit keep apart."""
    return "staff" if str(kind) in STAFF else "officer"


def labelled(say: Callable[[Label], Iterable[object]]) -> Callable[[Label], list[object]]:
    """What is labelled of each person, with their side."""

    def each(label: Label) -> list[object]:
        return [
            (side(subject["kind"]), str(fact))
            for subject in label["subjects"]
            for _ in range(min(subject["count"] or 1, CROWD))
            for fact in say(subject)
        ]

    return each


def found(say: Callable[[Subject], Iterable[object]]) -> Callable[[Case], list[object]]:
    """What was read of each person, with their side."""

    def each(case: Case) -> list[object]:
        return [
            (side(subject.kind), str(fact))
            for subject in case.subjects
            for _ in range(min(subject.count or 1, CROWD))
            for fact in say(subject)
        ]

    return each


def inquiry(name: str) -> Callable[[Case], list[object]]:
    """A field of the investigation."""
    return lambda case: one(getattr(case.investigation, name)) if case.investigation else []


def dated(name: str) -> Callable[[Case], list[object]]:
    """A date of the investigation."""
    return lambda case: edtf(getattr(case.investigation, name)) if case.investigation else []


def police(label: Label, key: str) -> list[object]:
    """What is labelled of the criminal cases against people of the police; those of others do not count."""
    return [value for crime in label["criminal"] if crime.get("of") == "police" for value in one(crime.get(key))]


def referral(label: Label, key: str) -> list[object]:
    """A part of the labelled referral."""
    return one((label["referral"] or {}).get(key))


def _referral(name: str) -> Callable[[Case], list[object]]:
    def read(case: Case) -> list[object]:
        way = case.investigation and case.investigation.referral
        value = getattr(way, name) if way else None
        return edtf(value) if name == "date" else one(value)

    return read


def _findings(subject: Subject) -> list[Finding]:
    return [proceeding.finding for proceeding in subject.proceedings if proceeding.finding][:1]


def conclusion(words: str | None) -> str:
    """An inquest's conclusion for comparing: "a narrative conclusion" and "narrative" are the same."""
    return folded(" ".join(word for word in (words or "").lower().split() if word not in FRAME))


def _told(case: Case, name: str) -> list[object]:
    """A yes or no of the investigation: False is told, None is not."""
    value = getattr(case.investigation, name, None)
    return [] if value is None else [value]


def _people(_: object) -> Iterator[object]:
    yield "person"


def _opinion(subject: Subject) -> list[object]:
    return [subject.case_to_answer.decision] if subject.case_to_answer else []


def _level(subject: Subject) -> list[object]:
    opinion = subject.case_to_answer
    return one(opinion.level) if opinion and opinion.decision else []


def _agreed(subject: Subject) -> list[object]:
    opinion = subject.case_to_answer
    return [opinion.force_agreed] if opinion and opinion.force_agreed is not None else []


DOCUMENT: Final = (
    Field("format", lambda _: ["iopc_summary"], lambda case: [case.format]),
    Field("published", lambda label: one(label["published"]), published),
    Field("force", lambda label: one(label["force"]), force),
    Field("reference", lambda label: one(label["reference"]), inquiry("reference")),
    Field("evidence_spans", lambda _: ["ok"], spans),
)
"""What a page says of itself."""

PEOPLE: Final = (
    Field("people", labelled(_people), found(_people)),
    Field("case_to_answer", labelled(lambda s: truth(s["case_to_answer"]) or ()), found(_opinion)),
    Field("level", labelled(lambda s: one(s["level"]) if s["case_to_answer"] else ()), found(_level)),
    Field("force_agreed", labelled(lambda s: truth(s["force_agreed"]) or ()), found(_agreed)),
    Field(
        "proceeding",
        labelled(lambda s: one(s["proceeding"])),
        found(lambda s: [proceeding.kind for proceeding in s.proceedings][:1]),
    ),
    Field("finding", labelled(lambda s: one(s["proven"])), found(_findings)),
    Field(
        "outcome",
        labelled(lambda s: map(outcome, s["outcomes"])),
        found(lambda s: [outcome(each.kind) for each in s.outcomes if each.kind != "barred_list"]),
    ),
    Field("rank", labelled(lambda s: one(s["rank"])), found(lambda s: one(s.rank))),
    Field("began", lambda label: one(label["began"]), dated("began")),
    Field("concluded", lambda label: one(label["concluded"]), dated("concluded")),
    Field("incident", lambda label: one(label["incident"]), lambda case: edtf(case.incident)),
    Field("referral_kind", lambda label: referral(label, "kind"), _referral("kind")),
    Field("referral_matter", lambda label: referral(label, "matter"), _referral("matter")),
    Field("referral_date", lambda label: referral(label, "date"), _referral("date")),
    Field("cps_file", lambda label: truth(label["cps_file"]), lambda case: _told(case, "cps_file")),
    Field(
        "learning", lambda label: truth(label["learning_identified"]), lambda case: _told(case, "learning_identified")
    ),
    Field("complaint_outcome", lambda label: one(label["complaint_outcome"]), inquiry("complaint_outcome")),
    Field(
        "verdict", lambda label: police(label, "verdict"), lambda case: [c.verdict for c in crimes(case) if c.verdict]
    ),
    Field("plea", lambda label: police(label, "plea"), lambda case: [c.plea for c in crimes(case) if c.plea]),
    Field(
        "inquest",
        lambda label: one(conclusion(label["inquest"])),
        lambda case: one(conclusion(case.investigation.inquest)) if case.investigation else [],
    ),
    Field(
        "any_case_to_answer",
        lambda label: ["yes"] * bool(label["doc_case_to_answer"]),
        lambda case: ["yes"] * has_case_to_answer(case),
    ),
)
"""Who, what was found, what followed."""

JOURNALISTS: Final = (
    Field(
        "any_case_to_answer",
        lambda label: None if label["case_to_answer"] is None else ["yes"] * bool(label["case_to_answer"]),
        lambda case: ["yes"] * has_case_to_answer(case),
    ),
)
"""What journalists labelled of each summary."""
